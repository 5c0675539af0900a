// The menu of one's own: appearance, language, help, signing out. The rail and the palette show the same entries.

import { h } from "./dom.js";
import { page } from "./page.js";
import { forgetWriting, keep, setting } from "./settings.js";
import { spoken, t } from "./texts.js";

const names = { pl: "Polski", en: "English" };
const marks = { light: "sun", dark: "moon", auto: "monitor" };

/** The entries as the menu takes them; `help` opens the shortcuts. */
export function accountEntries(help) {
  const theme = setting("theme", "auto");
  return [
    { heading: t("theme") },
    ...Object.keys(marks).map((name) => ({
      text: t(`theme.${name}`), about: t("theme"), mark: marks[name], checked: theme === name, act: () => setTheme(name),
    })),
    { line: true },
    { heading: t("language") },
    ...Object.keys(names).map((code) => ({
      text: names[code], about: t("language"), mark: "globe", checked: spoken() === code, act: () => setLanguage(code),
    })),
    { line: true },
    { text: t("help"), mark: "keyboard", key: "help", act: help },
    { text: t("sign.out"), mark: "leave", act: signOut },
  ];
}

function setTheme(name) {
  keep("theme", name === "auto" ? null : name);
  if (name === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
}

/** The page is built in one language, so a new one means building it again; drafts and unsent letters are on the device. */
function setLanguage(code) {
  if (code === spoken()) return;
  const address = new URL(location.href);
  address.searchParams.set("lang", code);
  location.assign(address);
}

function signOut() {
  forgetWriting();
  const form = h("form", { method: "post", action: "/sign-out", hidden: true },
    h("input", { type: "hidden", name: "csrf", value: page.csrf }));
  document.body.append(form);
  form.submit();
}
