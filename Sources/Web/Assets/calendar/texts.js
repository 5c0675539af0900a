// The calendar's words in the language of the page. Polish is the one to write first.

import { de } from "./texts-de.js";
import { en } from "./texts-en.js";
import { pl } from "./texts-pl.js";
import { uk } from "./texts-uk.js";

export { clock } from "./clock.js";

const catalogues = { pl, en, uk, de };
const locales = { pl: "pl-PL", en: "en-GB", uk: "uk-UA", de: "de-DE" };
const language = document.documentElement.lang in catalogues ? document.documentElement.lang : "pl";

export const t = catalogues[language];

const day = (shape) => new Intl.DateTimeFormat(locales[language], { ...shape, timeZone: "UTC" });
const [long, short, month] = [
  day({ weekday: "long", day: "numeric", month: "long" }), day({ weekday: "short", day: "numeric", month: "numeric" }), day({ day: "numeric", month: "long" })];

/** Days are texts as 2026-11-24: the firm's own days, whatever clock this device has. */
const date = (text) => new Date(`${text}T00:00:00Z`);
export const dayName = (text) => long.format(date(text));
export const dayShort = (text) => short.format(date(text));
export function weekName(text) {
  const [first, last] = [date(text), date(addDays(text, 6))];
  return first.getUTCMonth() === last.getUTCMonth() ? `${first.getUTCDate()}–${month.format(last)}` : `${month.format(first)} – ${month.format(last)}`;
}
export function addDays(text, count) {
  return new Date(date(text).getTime() + count * 86_400_000).toISOString().slice(0, 10);
}
export const mondayOf = (text) => addDays(text, -((date(text).getUTCDay() + 6) % 7));
