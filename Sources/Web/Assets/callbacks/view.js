// What the queue looks like. Elements only; what they do is handed in.

import { h } from "/assets/inbox/dom.js";

/** One key for each outcome. */
export const outcomes = [
  { key: "1", outcome: "answered", words: "Rozmowa się odbyła" }, { key: "2", outcome: "no_answer", words: "Nie odbiera" },
  { key: "3", outcome: "busy", words: "Zajęte" }, { key: "4", outcome: "voicemail", words: "Poczta głosowa" },
  { key: "5", outcome: "wrong_number", words: "Zły numer" }, { key: "6", outcome: "refused", words: "Nie chce rozmowy" },
  { key: "7", outcome: "later", words: "Zadzwonić później…" },
];

const key = (text) => h("kbd", { "aria-hidden": "true" }, text);

/** A row of the queue; `isFirst` gets the large button. */
export function row(item, { isFirst, canCall, chosen, onCall, onShow, onRelease }) {
  const marks = [
    item.chosen && h("span", { class: "mark" }, "o wybranej porze"), item.late && h("span", { class: "mark mark-late" }, "po terminie"),
    item.mine && h("span", { class: "mark mark-mine" }, "Twoje"), item.language !== "pl" && h("span", { class: "mark" }, item.language.toUpperCase()),
  ];
  const act = item.hold
    ? h("button", { type: "button", class: "button", onclick: () => onRelease(item) }, "Można dzwonić")
    : item.due && h("button", { type: "button", class: isFirst ? "button main-button call-now" : "button", disabled: !canCall, onclick: () => onCall(item) },
      isFirst ? ["Zadzwoń", key("Enter")] : "Zadzwoń");
  return h("li", { class: `row${item.due ? " row-due" : ""}${item.hold ? " row-held" : ""}`, "data-id": item.id },
    h("button", { type: "button", class: "row-main", "aria-expanded": chosen, onclick: () => onShow(item.id) },
      h("span", { class: "row-when" }, item.when),
      h("span", { class: "row-who" }, h("b", {}, item.name), h("span", { class: "row-phone" }, item.phone ?? "numer usunięty"), marks),
      h("span", { class: "row-why" }, item.hold ?? item.reason),
      h("span", { class: "row-facts" }, `${item.source} · próba ${item.attempts + 1} z ${item.most}`, item.window && ` · podane: ${item.window}`)),
    item.chance !== undefined && item.chance !== null && h("span", { class: "chance", title: "Szansa, że odbierze" }, h("meter", { min: 0, max: 100, value: item.chance, "aria-label": `Szansa, że odbierze: ${item.chance}%` }), `${item.chance}%`),
    act);
}

/** The call that is under way, or that waits for a word. */
export function callPanel(call, { onWord, isOver }) {
  const who = call.request;
  return [
    h("div", { class: "call-head" },
      h("p", { class: `call-state call-${call.state}` }, call.words, isOver ? "" : h("span", { class: "clock", "data-since": call.started_at })),
      h("h2", {}, who?.name ?? "Rozmowa"), who?.phone && h("a", { class: "call-phone", href: `tel:${who.tel}` }, who.phone),
      who?.reason && h("p", { class: "row-why" }, who.reason)),
    h("div", { class: "words", role: "group", "aria-label": "Wynik rozmowy" },
      outcomes.map((one) => h("button", { type: "button", class: `button word word-${one.outcome}`, onclick: () => onWord(one) }, key(one.key), one.words))),
  ];
}

/** Everything that is known of one request. */
export function story(one, { canCall, isDue, onCall, onPostpone, onDrop }) {
  const reason = h("select", { "aria-label": "Powód" },
    [["urgent", "pilne"], ["customer_said", "klient tak powiedział"], ["knows", "znam jego zwyczaje"], ["other", "inny powód"]].map(([value, words]) => h("option", { value }, words)));
  const dropping = h("select", { "aria-label": "Powód zdjęcia" },
    [["settled", "załatwione inaczej"], ["duplicate", "to samo zgłoszenie"], ["customer_said", "klient zrezygnował"], ["other", "inny powód"]].map(([value, words]) => h("option", { value }, words)));
  const list = (items, empty) => items.length
    ? h("ol", { class: "past" }, items.map((item) => h("li", { class: item.good ? "good" : "" }, h("span", {}, item.at), h("b", {}, item.words))))
    : h("p", { class: "blank" }, empty);
  return [
    h("h2", {}, one.name), one.phone && h("a", { class: "call-phone", href: `tel:${one.tel}` }, one.phone),
    one.topic && h("blockquote", {}, one.topic),
    h("dl", {}, one.facts.map((fact) => h("div", {}, h("dt", {}, fact.name), h("dd", {}, fact.words)))),
    one.reasons.length > 0 && [h("h3", {}, "Dlaczego wtedy"), h("ul", { class: "reasons" }, one.reasons.map((text) => h("li", {}, text)))],
    h("h3", {}, "Historia połączeń"), list(one.history, "To będzie pierwsze połączenie."),
    one.promises.length > 0 && [h("h3", {}, "Podane pory"), list(one.promises, "")],
    h("h3", {}, "Jak zacząć"), h("ol", { class: "script" }, one.script.map((text) => h("li", {}, text))),
    one.open && h("div", { class: "against" },
      !isDue && h("div", { class: "deed" }, reason, h("button", { type: "button", class: "button", disabled: !canCall, onclick: () => onCall(reason.value) }, "Zadzwoń teraz mimo planu")),
      h("button", { type: "button", class: "button", onclick: onPostpone }, "Inna pora…"),
      h("div", { class: "deed" }, dropping, h("button", { type: "button", class: "button button-bad", onclick: () => onDrop(dropping.value) }, "Zdejmij z kolejki"))),
  ];
}

/** What everybody must know: a pause, an exchange that is down, what chooses the times. */
export function news(view, { onLift }) {
  return [
    view.pause && h("p", { class: "banner banner-bad", role: "alert" }, view.pause.words, h("button", { type: "button", class: "button", onclick: onLift }, "Wznów teraz")),
    view.exchange_words && h("p", { class: `banner${view.exchange === "down" ? " banner-bad" : ""}` }, view.exchange_words),
    view.basis && h("p", { class: `basis${view.basis.model ? " basis-model" : ""}` }, view.basis.words, view.automatic ? " · wybieranie automatyczne" : ""),
  ];
}
