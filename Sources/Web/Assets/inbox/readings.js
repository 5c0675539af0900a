// What the assistant understood of each customer's message and why it did what it did: nothing is hidden from the team.

import { quiet, section } from "./context-sections.js";
import { h, hushed } from "./dom.js";
import { languageName, t, word } from "./texts.js";

/** `reveal(seq)` shows the message that was read. */
export function readingsSection(readings, reveal) {
  if (!readings?.length) return section(t("context.readings"), quiet(t("readings.none")));
  const [last, ...older] = [...readings].sort((a, b) => b.seq - a.seq);
  return section(t("context.readings"), reading(last, reveal),
    older.length > 0 && h("details", { class: "older", "data-fold": "readings" },
      h("summary", {}, t("readings.older", { n: older.length })), older.map((one) => reading(one, reveal))));
}

function reading({ seq, language, mood, sure, move, found }, reveal) {
  return h("div", { class: "reading" },
    h("p", { class: "reading-head" },
      h("span", { class: `move move-${move}` }, hushed(`${t("reading.move")}: `), word("move", move)),
      h("button", { type: "button", class: "link-button", onclick: () => reveal(seq) }, t("reading.to"), hushed(` ${seq}`))),
    bar(t("reading.sure"), sure, sure < 0.5 ? "low" : sure < 0.7 ? "middle" : "high"),
    h("dl", { class: "facts facts-small" },
      h("div", {}, h("dt", {}, t("reading.mood")), h("dd", { class: `mood-${mood}` }, word("mood", mood))),
      h("div", {}, h("dt", {}, t("reading.language")), h("dd", {}, languageName(language)))),
    found?.length > 0 && h("div", { class: "found" }, h("p", { class: "found-title" }, t("reading.found")),
      h("ul", {}, found.map(({ title, score }) => h("li", {}, bar(title, score, "plain"))))));
}

/** A share of one, as a bar and in percent. */
function bar(label, value, tone) {
  const percent = Math.round(Math.max(0, Math.min(1, value ?? 0)) * 100);
  const fillIn = h("i");
  fillIn.style.inlineSize = `${percent}%`;
  return h("div", { class: `bar bar-${tone}` },
    h("span", { class: "bar-label" }, label), h("span", { class: "bar-value", "aria-hidden": "true" }, `${percent}%`),
    h("span", {
      class: "bar-track", role: "meter", "aria-label": label,
      "aria-valuenow": percent, "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuetext": `${percent}%`,
    }, fillIn));
}
