// Moments as people read them, in the language of the page and the time zone of the device.

import { locale, t } from "./texts.js";

const minute = 60_000;
const day = 24 * 60 * minute;
const formats = new Map();

/** Making an Intl format costs a hundred times more than using one, and a list asks for hundreds. */
function written(moment, shape) {
  const key = locale() + JSON.stringify(shape);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), shape));
  return formats.get(key).format(moment);
}

const midnight = (moment) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
const daysAgo = (moment, now) => Math.round((midnight(now) - midnight(moment)) / day);

export function clock(at) {
  return written(new Date(at), { hour: "2-digit", minute: "2-digit" });
}

/** In a list: "14:05", "wczoraj", "śr.", "12 lis", "12.11.2025". */
export function stamp(at, now = new Date()) {
  const moment = new Date(at);
  const ago = daysAgo(moment, now);
  if (ago <= 0) return clock(at);
  if (ago === 1) return t("yesterday.short");
  if (ago < 7) return written(moment, { weekday: "short" });
  if (moment.getFullYear() === now.getFullYear()) return written(moment, { day: "numeric", month: "short" });
  return written(moment, { day: "2-digit", month: "2-digit", year: "numeric" });
}

/** Between messages: "Dzisiaj", "Wczoraj", "środa, 19 listopada". */
export function dayName(at, now = new Date()) {
  const moment = new Date(at);
  const ago = daysAgo(moment, now);
  if (ago === 0) return t("today");
  if (ago === 1) return t("yesterday");
  const year = moment.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return written(moment, { weekday: "long", day: "numeric", month: "long", ...year });
}

export function sameDay(one, other) {
  return midnight(new Date(one)) === midnight(new Date(other));
}

/** Everything, for tooltips and screen readers: "środa, 19 listopada 2026, 14:05". */
export function fully(at) {
  return written(new Date(at), { dateStyle: "full", timeStyle: "short" });
}

export function date(at) {
  return written(new Date(at), { day: "numeric", month: "long", year: "numeric" });
}

export function minutesSince(at, now = Date.now()) {
  return Math.max(0, Math.floor((now - new Date(at).getTime()) / minute));
}

/** How long somebody waits: "od 4 min". */
export function since(at) {
  const minutes = minutesSince(at);
  if (minutes < 1) return t("since.now");
  if (minutes < 60) return t("since.minutes", { n: minutes });
  if (minutes < 24 * 60) return t("since.hours", { n: Math.floor(minutes / 60) });
  return t("since.days", { n: Math.floor(minutes / (24 * 60)) });
}
