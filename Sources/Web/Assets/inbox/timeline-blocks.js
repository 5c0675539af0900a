// Messages, notes, letters on their way and the marks between them as one row of blocks, in order. A pure rule: no page.

import { sameDay } from "./time.js";

/** Messages of one author closer than this stand under one name. */
const breath = 5 * 60_000;

/** Gives [{kind: "day"|"new"|"system"|"note"|"group", key, …}]; a group has `author`, `name` and `entries`. */
export function blocks({ messages, notes, readSeq }, letters, me) {
  const list = [];
  let day = null, group = null, marked = false;

  const nameOf = (message) => (message.author === "person" && me.wrote(message) ? me.name : message.name ?? "");
  const dayOf = (at) => {
    if (day && sameDay(day, at)) return;
    day = at;
    group = null;
    list.push({ kind: "day", key: `day ${new Date(at).toDateString()}`, at });
  };
  const single = (block) => { group = null; list.push(block); };
  const grouped = (author, name, entry) => {
    const last = group?.entries.at(-1);
    if (!group || group.author !== author || group.name !== name || Date.parse(entry.at) - Date.parse(last.at) > breath) {
      group = { kind: "group", key: `group ${entry.key}`, author, name, entries: [] };
      list.push(group);
    }
    group.entries.push(entry);
  };
  const noted = (from, to) => {
    for (const note of notes) {
      if (note.after_seq < from || note.after_seq >= to) continue;
      dayOf(note.at);
      single({ kind: "note", key: `note ${note.id}`, note });
    }
  };

  noted(-Infinity, messages[0]?.seq ?? Infinity);
  messages.forEach((message, index) => {
    dayOf(message.at);
    if (!marked && index > 0 && message.seq > readSeq && readSeq > 0 && message.author !== "person" && message.author !== "system") {
      marked = true;
      single({ kind: "new", key: "new" });
    }
    if (message.author === "system") single({ kind: "system", key: `system ${message.id}`, message });
    else grouped(message.author, nameOf(message), { ...message, key: message.client_id ?? message.id });
    noted(message.seq, messages[index + 1]?.seq ?? Infinity);
  });
  for (const letter of letters) {
    if ([...messages, ...notes].some((known) => known.client_id === letter.id)) continue;
    dayOf(letter.at);
    if (letter.kind === "note") single({ kind: "note", key: `note ${letter.id}`, note: { ...letter, by: me.name }, letter });
    else grouped("person", me.name, { ...letter, key: letter.id, letter });
  }
  return list;
}
