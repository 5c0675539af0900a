// What the queue looks like. Elements only; what they do is handed in.

import { h } from "/assets/inbox/dom.js";
import { t } from "./texts.js";

/** One key for each outcome. */
export const outcomes = ["answered", "no_answer", "busy", "voicemail", "wrong_number", "refused", "later"].map((outcome, place) => (
  { key: String(place + 1), outcome, words: t(outcome === "later" ? "call_later" : outcome) }));

const key = (text) => h("kbd", { "aria-hidden": "true" }, text);

/** A row of the queue; `isFirst` gets the large button. */
export function row(item, { isFirst, canCall, chosen, onCall, onShow, onRelease }) {
  const marks = [
    item.chosen && h("span", { class: "mark" }, t("chosen")), item.late && h("span", { class: "mark mark-late" }, t("late")),
    item.mine && h("span", { class: "mark mark-mine" }, t("mine")), item.language !== document.documentElement.lang && h("span", { class: "mark" }, item.language.toUpperCase()),
  ];
  const act = item.hold
    ? h("button", { type: "button", class: "button", onclick: () => onRelease(item) }, t("mayCall"))
    : item.due && h("button", { type: "button", class: isFirst ? "button main-button call-now" : "button", disabled: !canCall, onclick: () => onCall(item) },
      t("call"), isFirst && key("Enter"));
  return h("li", { class: `row${item.due ? " row-due" : ""}${item.hold ? " row-held" : ""}`, "data-id": item.id },
    h("button", { type: "button", class: "row-main", "aria-expanded": chosen, onclick: () => onShow(item.id) },
      h("span", { class: "row-when" }, item.when),
      h("span", { class: "row-who" }, h("b", {}, item.name), h("span", { class: "row-phone" }, item.phone ?? t("noNumber")), marks),
      h("span", { class: "row-why" }, item.hold ?? item.reason),
      h("span", { class: "row-facts" }, [item.source, t("attempt", { n: item.attempts + 1, most: item.most }), item.window && t("told", { window: item.window })].filter(Boolean).join(" · "))),
    item.chance !== undefined && item.chance !== null && h("span", { class: "chance", title: t("chance") }, h("meter", { min: 0, max: 100, value: item.chance, "aria-label": `${t("chance")}: ${item.chance}%` }), `${item.chance}%`),
    act);
}

/** The call that is under way, or that waits for a word. */
export function callPanel(call, { onWord, isOver }) {
  const who = call.request;
  return [
    h("div", { class: "call-head" },
      h("p", { class: `call-state call-${call.state}` }, call.words, isOver ? "" : h("span", { class: "clock", "data-since": call.started_at })),
      h("h2", {}, who?.name ?? t("talk")), who?.phone && h("a", { class: "call-phone", href: `tel:${who.tel}` }, who.phone),
      who?.reason && h("p", { class: "row-why" }, who.reason)),
    h("div", { class: "words", role: "group", "aria-label": t("outcome") },
      outcomes.map((one) => h("button", { type: "button", class: `button word word-${one.outcome}`, onclick: () => onWord(one) }, key(one.key), one.words))),
  ];
}

/** Everything that is known of one request. */
export function story(one, { canCall, isDue, draft, onDraft, onCall, onPostpone, onDrop, onNote }) {
  const reason = h("select", { "aria-label": t("reason") },
    ["urgent", "customer_said", "knows", "other"].map((value) => h("option", { value }, t(value))));
  const dropping = h("select", { "aria-label": t("dropReason") },
    ["settled", "duplicate", "customer_said", "other"].map((value) => h("option", { value }, t(value === "customer_said" ? "gaveUp" : value))));
  const list = (items, empty) => items.length
    ? h("ol", { class: "past" }, items.map((item) => h("li", { class: item.good ? "good" : "" }, h("span", {}, item.at), h("b", {}, item.words))))
    : h("p", { class: "blank" }, empty);
  return [
    h("h2", {}, one.name), one.phone && h("a", { class: "call-phone", href: `tel:${one.tel}` }, one.phone),
    one.topic && h("blockquote", {}, one.topic),
    h("dl", {}, one.facts.map((fact) => h("div", {}, h("dt", {}, fact.name), h("dd", {}, fact.words)))),
    one.reasons.length > 0 && [h("h3", {}, t("why")), h("ul", { class: "reasons" }, one.reasons.map((text) => h("li", {}, text)))],
    h("h3", {}, t("history")), list(one.history, t("firstCall")),
    one.promises.length > 0 && [h("h3", {}, t("toldTimes")), list(one.promises, "")],
    h("h3", {}, t("notes")), list(one.notes, t("noNotes")),
    h("form", { class: "note", onsubmit: (event) => { event.preventDefault(); onNote(new FormData(event.target).get("text")); } },
      h("textarea", {
        name: "text", rows: 2, maxlength: 2000, required: true, "aria-label": t("note"), placeholder: t("note"),
        oninput: (event) => onDraft(event.target.value),
      }, draft),
      h("button", { class: "button" }, t("addNote"))),
    h("h3", {}, t("script")), h("ol", { class: "script" }, one.script.map((text) => h("li", {}, text))),
    one.open && h("div", { class: "against" },
      !isDue && h("div", { class: "deed" }, reason, h("button", { type: "button", class: "button", disabled: !canCall, onclick: () => onCall(reason.value) }, t("callNow"))),
      h("button", { type: "button", class: "button", onclick: onPostpone }, t("otherTime")),
      h("div", { class: "deed" }, dropping, h("button", { type: "button", class: "button button-bad", onclick: () => onDrop(dropping.value) }, t("drop")))),
  ];
}

/** What everybody must know: that the queue is `lost` sight of, a pause, an exchange that is down, what chooses the times. */
export function news(view, { lost, onLift }) {
  return [
    lost && h("p", { class: "banner banner-bad banner-lost" }, lost),
    view.pause && h("p", { class: "banner banner-bad", role: "alert" }, view.pause.words, h("button", { type: "button", class: "button", onclick: onLift }, t("resume"))),
    view.exchange_words && h("p", { class: `banner${view.exchange === "down" ? " banner-bad" : ""}` }, view.exchange_words),
    view.basis && h("p", { class: `basis${view.basis.model ? " basis-model" : ""}` }, view.basis.words, view.automatic ? ` · ${t("automatic")}` : ""),
  ];
}
