// Words for people, looked up by key. The catalogues are texts-pl.js and texts-en.js; Polish is the one to write first.

import { en } from "./texts-en.js";
import { pl } from "./texts-pl.js";

const catalogues = { pl, en };
const locales = { pl: "pl-PL", en: "en-GB" };
let language = "pl";
let plural = new Intl.PluralRules("pl");

export function speak(code) {
  language = code in catalogues ? code : "pl";
  plural = new Intl.PluralRules(language);
}

export function spoken() { return language; }
export function locale() { return locales[language]; }

/** The text for a key; `{name}` takes a value, and a text with plural forms is chosen by the value `n`. */
export function t(key, values = {}) {
  let text = catalogues[language][key] ?? pl[key];
  if (text === undefined) throw new Error(`no text for ${key}`);
  if (typeof text === "object") text = text[plural.select(values.n)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** The text for a key that comes from the server, or the value itself when a newer server has a word we do not know. */
export function word(group, value) {
  const key = `${group}.${value}`;
  return key in pl ? t(key) : String(value ?? "");
}

/** A language's own name in the reader's language: "ukraiński". */
export function languageName(code) {
  try { return new Intl.DisplayNames([locale()], { type: "language" }).of(code); } catch { return code; }
}
