// What was typed and not sent, a draft for each conversation and tab, kept over reloads and switches.

import { keep, setting } from "./settings.js";

const name = (conversation, tab) => `draft.${conversation}.${tab}`;

export function draft(conversation, tab) {
  return setting(name(conversation, tab), "");
}

export function keepDraft(conversation, tab, text) {
  keep(name(conversation, tab), text.trim() === "" ? null : text);
}
