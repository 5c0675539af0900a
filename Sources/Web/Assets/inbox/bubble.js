// How one block of the timeline looks. Who speaks is told in three ways at once, by side and colour, by the mark, and in
// words: a customer, software, a person of the team, or a note that the customer never sees.

import { avatar } from "./avatar.js";
import { h, hushed, outerLink, prose } from "./dom.js";
import { icon } from "./icons.js";
import { page } from "./page.js";
import { t } from "./texts.js";
import { clock, dayName, fully } from "./time.js";

/** `customer`: {name, initials}; `outbox` for the letters that failed. */
export function bubble(block, { customer, outbox, me }) {
  switch (block.kind) {
    case "day": return h("div", { class: "divider" }, h("time", { datetime: block.at }, dayName(block.at)));
    case "new": return h("div", { class: "divider divider-new", id: "new-mark" }, h("span", {}, t("new.since")));
    case "system": return h("p", { class: "system", "data-seq": block.message.seq }, block.message.text, moment(block.message.at));
    case "note": return note(block, outbox);
    default: return group(block, customer, outbox, me);
  }
}

function group({ author, name, entries }, customer, outbox, me) {
  const shown = {
    customer: customer.name || t("unknown"), assistant: name || page.assistant || t("owner.assistant"), person: name || t("team"),
  }[author];
  const mine = author === "person" && name === me.name;
  const initials = author === "customer" ? customer.initials : "";
  return h("article", { class: `group from-${author}` },
    avatar(author === "customer" ? customer.name : shown, initials, author),
    h("div", { class: "group-body" },
      h("header", { class: "group-head" },
        h("span", { class: "group-name" }, mine ? t("you") : shown),
        author === "assistant" && h("span", { class: "badge badge-software" }, t("software")),
        moment(entries[0].at)),
      entries.map((entry) => message(entry, outbox))));
}

function message(entry, outbox) {
  const state = entry.letter?.state;
  const kind = state ? `message message-${state}` : "message";
  return h("div", { class: kind, "data-seq": entry.seq, "data-key": entry.key, title: fully(entry.at) },
    h("div", { class: "message-text" }, prose(entry.text)),
    entry.choices?.length > 0 && h("div", { class: "choices" },
      hushed(t("choices")), entry.choices.map((choice) => h("span", { class: "choice" }, choice))),
    entry.sources?.length > 0 && sources(entry.sources),
    entry.letter && fate(entry.letter, outbox));
}

function sources(list) {
  return h("div", { class: "sources" }, h("span", { class: "sources-label" }, icon("book"), t("sources")),
    h("ul", {}, list.map(({ url, title }) => h("li", {},
      url ? outerLink(url, title, { class: "source" }) : h("span", { class: "source" }, title)))));
}

function note({ note: { by, text, at }, letter }, outbox) {
  return h("article", { class: `note${letter ? ` message-${letter.state}` : ""}` },
    h("header", {}, icon("lock"), h("b", {}, t("note")), h("span", { class: "note-by" }, by),
      h("span", { class: "note-only" }, t("team.only")), moment(at)),
    h("div", { class: "message-text" }, prose(text)),
    letter && fate(letter, outbox));
}

function fate(letter, outbox) {
  if (letter.state === "sending") return h("p", { class: "fate" }, t("sending"));
  if (letter.state !== "failed") return null;
  return h("p", { class: "fate fate-failed" }, icon("alert"),
    h("span", {}, `${t(letter.unsure ? "unsure" : "failed")}: ${letter.why}`),
    h("button", { type: "button", class: "link-button", onclick: () => outbox.retry(letter.id) }, t("retry")),
    h("button", { type: "button", class: "link-button", onclick: () => outbox.discard(letter.id) }, t("failed.discard")));
}

function moment(at) {
  return h("time", { class: "moment", datetime: at, title: fully(at) }, clock(at));
}
