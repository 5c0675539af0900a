// Which key does what: one table for the keyboard, the tooltips and the help. Plain letters, as in mail programs; no Alt
// combinations, because on Polish keyboards Alt writes ą, ę, ł and ó.

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** As printed on the reader's keyboard. */
export const control = mac ? "⌘" : "Ctrl";

export const keys = {
  next: { letters: ["j"], shown: ["J", "↓"], text: "key.next", group: "help.moving" },
  previous: { letters: ["k"], shown: ["K", "↑"], text: "key.previous", group: "help.moving" },
  open: { letters: [], shown: ["Enter"], text: "key.open", group: "help.moving" },
  back: { letters: ["Escape"], shown: ["Esc"], text: "key.back", group: "help.moving" },
  search: { letters: ["/"], shown: ["/"], text: "key.search", group: "help.moving" },
  mine: { letters: ["1"], shown: ["1"], text: "view.mine", group: "help.moving" },
  unassigned: { letters: ["2"], shown: ["2"], text: "view.unassigned", group: "help.moving" },
  all: { letters: ["3"], shown: ["3"], text: "view.all", group: "help.moving" },
  reply: { letters: ["r"], shown: ["R"], text: "key.reply", group: "help.conversation" },
  note: { letters: ["n"], shown: ["N"], text: "key.note", group: "help.conversation" },
  send: { letters: [], shown: [control, "Enter"], text: "key.send", group: "help.conversation" },
  take: { letters: ["t"], shown: ["T"], text: "take", group: "help.conversation" },
  giveBack: { letters: ["b"], shown: ["B"], text: "giveBack", group: "help.conversation" },
  assign: { letters: ["a"], shown: ["A"], text: "assign", group: "help.conversation" },
  resolve: { letters: ["e"], shown: ["E"], text: "resolve", group: "help.conversation" },
  details: { letters: ["i"], shown: ["I"], text: "key.details", group: "help.conversation" },
  palette: { letters: [], shown: [control, "K"], text: "palette", group: "help.everywhere" },
  help: { letters: ["?"], shown: ["?"], text: "help", group: "help.everywhere" },
};

/** For aria-keyshortcuts. */
export function spokenKeys(name) {
  if (name === "palette") return mac ? "Meta+K" : "Control+K";
  if (name === "send") return mac ? "Meta+Enter" : "Control+Enter";
  return keys[name].shown[0];
}
