// Who answers for a conversation, at a glance: the assistant, nobody yet (with the reason and the wait), or a person.

import { h, hushed } from "./dom.js";
import { icon } from "./icons.js";
import { t, word } from "./texts.js";
import { fully, minutesSince, since } from "./time.js";

/** From here on a wait is shown as too long. */
const tooLong = 10;

export function ownerChip(item, me) {
  const { owner } = item;
  if (item.status === "closed") return chip("closed", icon("check"), t("owner.closed"));
  switch (owner.kind) {
    case "assistant": return chip("assistant", icon("spark"), t("owner.assistant"));
    case "waiting": return waiting(item);
    case "person": return me.leads(item)
      ? chip("person owner-me", icon("person"), t("you"))
      : chip("person", icon("person"), owner.name ?? "");
    default: return chip("nobody", icon("person"), t("owner.nobody"));
  }
}

function waiting(item) {
  const from = item.waiting_since ?? item.last_at;
  const late = minutesSince(from) >= tooLong ? " late" : "";
  return chip(`waiting${late}`, icon("clock"), t("owner.waiting"),
    item.reason && h("span", { class: "chip-reason" }, word("reason", item.reason)),
    h("time", { datetime: from, title: fully(from) }, since(from)));
}

function chip(kind, mark, text, ...more) {
  return h("span", { class: `chip owner-${kind}` }, mark, hushed(`${t("owner.label")} `), h("span", { class: "chip-name" }, text), ...more);
}
