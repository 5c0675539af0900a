// The dialog with every shortcut, and the switch that turns the single keys off (WCAG 2.1.4).

import { iconButton } from "./buttons.js";
import { h } from "./dom.js";
import { keys } from "./keys.js";
import { keep, setting } from "./settings.js";
import { t } from "./texts.js";
import { keyCaps } from "./tip.js";

export function showHelp() {
  const groups = grouped();
  const toggle = h("input", {
    type: "checkbox", id: "single-keys", class: "switch", "aria-describedby": "single-keys-about",
    checked: setting("singleKeys", true), onchange: () => keep("singleKeys", toggle.checked),
  });
  const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title" },
    h("header", {}, h("h2", { id: "help-title" }, t("help")), iconButton("close", t("close"), () => dialog.close())),
    h("div", { class: "help-groups", tabindex: 0, role: "group", "aria-labelledby": "help-title" },
      [...groups].map(([group, entries]) => h("section", {}, h("h3", {}, t(group)),
        h("dl", {}, entries.map(([name, key]) => h("div", {}, h("dt", {}, t(key.text)), h("dd", {}, keyCaps(name)))))))),
    h("footer", {}, toggle, h("div", {},
      h("label", { for: "single-keys" }, t("help.on")), h("p", { id: "single-keys-about" }, t("help.on.text")))));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Map.groupBy is too young for the browsers of some offices. */
function grouped() {
  const groups = new Map();
  for (const entry of Object.entries(keys)) groups.set(entry[1].group, [...(groups.get(entry[1].group) ?? []), entry]);
  return groups;
}
