// A dialog with a field and a list below it: type, choose with the arrows, Enter. The focus never leaves the field; the
// chosen line is told by aria-activedescendant. The command palette and the choice of a colleague are both this.

import { iconButton } from "./buttons.js";
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { keyCaps } from "./tip.js";

let number = 0;

/** `find(query)` gives [{heading, choices: [{text, detail?, mark?, key?, act}]}], or a promise of more after the first. */
export function pick({ label, hint, none, find, later }) {
  const list = h("div", { class: "picker-list", role: "listbox", id: `picker-${++number}`, "aria-label": label });
  const count = h("p", { class: "hushed", role: "status" });
  const field = h("input", {
    type: "text", class: "picker-field", role: "combobox", "aria-label": label, placeholder: hint, "aria-controls": list.id,
    "aria-expanded": true, "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
  });
  const dialog = h("dialog", { class: "picker", "aria-label": label },
    h("div", { class: "picker-head" }, icon("search"), field, iconButton("close", t("close"), () => dialog.close())),
    list, count);
  let options = [], at = 0, turn = 0, eager = false;

  const mark = (index) => {
    at = (index + options.length) % (options.length || 1);
    options.forEach(({ element }, other) => element.setAttribute("aria-selected", String(other === at)));
    const chosen = options[at]?.element;
    if (chosen) { field.setAttribute("aria-activedescendant", chosen.id); chosen.scrollIntoView({ block: "nearest" }); }
    else field.removeAttribute("aria-activedescendant");
  };
  const choose = ({ choice }) => { dialog.close(); choice.act(); };
  const draw = (groups) => {
    options = [];
    const blocks = groups.filter((group) => group.choices.length).map((group, block) => {
      const rows = group.choices.map((choice) => {
        const entry = { choice };
        entry.element = option(`${list.id}-${options.length}`, choice, () => choose(entry));
        options.push(entry);
        return entry.element;
      });
      const heading = h("p", { class: "picker-heading", id: `${list.id}-heading-${block}`, role: "presentation" }, group.heading);
      return h("div", { role: "group", "aria-labelledby": heading.id }, heading, rows);
    });
    fill(list, blocks);
    list.hidden = options.length === 0;
    empty.hidden = options.length > 0;
    count.textContent = t("palette.results", { n: options.length });
    mark(0);
  };
  const empty = h("p", { class: "picker-none", hidden: true }, none);
  list.after(empty);
  const seek = async () => {
    const mine = ++turn;
    eager = false;
    const query = field.value.trim();
    draw(find(query));
    const more = await later?.(query);
    if (!more || mine !== turn || !dialog.open) return;
    const kept = at;
    draw(more);
    mark(Math.min(kept, options.length - 1));
    if (eager && options[0]) choose(options[0]);
  };

  field.addEventListener("input", seek);
  field.addEventListener("keydown", (event) => {
    const last = options.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, last), PageUp: Math.max(at - 8, 0) }[event.key];
    if (to !== undefined) { event.preventDefault(); mark(to); }
    else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      // Quicker than the search: the first thing it finds is meant.
      if (options[at]) choose(options[at]);
      else eager = true;
    }
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  seek();
}

function option(id, { text, detail, mark, key }, act) {
  return h("div", { class: "picker-option", role: "option", id, "aria-selected": false, onclick: act },
    mark instanceof Node ? mark : mark && icon(mark),
    h("span", { class: "picker-text cut" }, text), detail && h("span", { class: "picker-detail cut" }, detail),
    key && h("span", { class: "menu-keys", "aria-hidden": "true" }, keyCaps(key)));
}
