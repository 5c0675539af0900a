// Under which key a note goes out: the same one for the same words until the request shows the note, so that sending it
// again after a lost answer, even after a reload, is one note.

import { draft, keepDraft } from "/assets/inbox/drafts.js";

export const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join("-");

export function noteKey(id, text) {
  const sent = kept(id);
  if (sent.key && sent.text === text) return sent.key;
  const key = newKey();
  keepDraft(id, "call.sent", `${key}\n${text}`);
  return key;
}

/** What stands among the notes of the request needs no draft any more. */
export function forgetTaken(id, notes) {
  const { key, text } = kept(id);
  if (!key || !notes.some((note) => note.client_id === key)) return;
  keepDraft(id, "call.sent", "");
  if (draft(id, "call") === text) keepDraft(id, "call", "");
}

function kept(id) {
  const [key, ...lines] = draft(id, "call.sent").split("\n");
  return { key, text: lines.join("\n") };
}
