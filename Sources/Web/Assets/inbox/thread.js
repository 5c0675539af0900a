// The conversation on the screen: messages, notes, who is typing and looking. Tells "changed", "context", "presence",
// and "arrived" for a message that came while it was open.

import { Subject } from "./subject.js";

/** So long a "typing" is believed without another. */
const typingLasts = 6_000;
/** Threads kept for an instant second look; they are refetched anyway. */
const remembered = 20;
/** A turn brings several events; one look afterwards is enough. */
const settle = 1_200;

export class Thread extends Subject {
  id = null;
  phase = "none";
  messages = [];
  notes = [];
  context = null;
  /** What had been read when it was opened: the "new since" mark stands after it and stays until one leaves. */
  readSeq = 0;
  typing = new Map();
  looking = [];

  #api; #me; #conversations;
  #cache = new Map();
  #turn = 0;
  #looked = new Map();
  #seen = new Map();
  #soon = null;

  constructor(api, me, conversations) {
    super();
    this.#api = api;
    this.#me = me;
    this.#conversations = conversations;
  }

  get item() { return this.#conversations.get(this.id); }
  get lastSeq() { return this.messages.at(-1)?.seq ?? 0; }

  async open(id) {
    if (this.phase === "ready") this.#seen.set(this.id, this.lastSeq);
    this.id = id;
    this.typing.clear();
    this.looking = this.#looked.get(id) ?? [];
    const known = this.#cache.get(id);
    this.messages = known?.messages ?? [];
    this.notes = known?.notes ?? [];
    this.context = known?.context ?? null;
    this.readSeq = known?.readSeq ?? 0;
    this.phase = id === null ? "none" : known ? "ready" : "loading";
    this.tell("opened");
    if (id !== null) await this.#fetch(true);
  }

  /** After a lost line, or when the state has moved on. */
  async refresh() {
    if (this.id !== null) await this.#fetch(false);
  }

  /** Something happened that also changes what stands beside the messages: readings, summary, history. */
  stale(id) {
    if (id !== this.id || this.phase !== "ready") return;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => { if (this.id === id) this.refresh(); }, settle);
  }

  async #fetch(opening) {
    const id = this.id;
    const turn = ++this.#turn;
    try {
      const answer = await this.#api.conversation(id);
      if (turn !== this.#turn || id !== this.id) return;
      const first = this.phase !== "ready";
      this.messages = joined(answer.messages, this.messages, "seq").sort((a, b) => a.seq - b.seq);
      this.notes = joined(answer.notes, this.notes, "id");
      this.context = answer.context;
      // What the team has read, unless I know from this sitting what I have seen myself.
      if (opening) this.readSeq = this.#seen.get(id) ?? answer.read_seq;
      this.phase = "ready";
      this.#remember();
      this.#conversations.put(answer);
      this.tell("read");
      this.tell(first ? "loaded" : "changed");
      this.tell("context");
    } catch (refusal) {
      if (turn !== this.#turn || id !== this.id || this.phase === "ready") return;
      this.phase = refusal.status === 404 ? "gone" : "failed";
      this.tell("changed");
    }
  }

  /** A message by event or by answer; the same one twice is one. */
  take(conversation, message) {
    const list = conversation === this.id ? this.messages : this.#cache.get(conversation)?.messages;
    if (!list || list.some((known) => known.id === message.id || known.seq === message.seq)) return;
    list.push(message);
    list.sort((a, b) => a.seq - b.seq);
    if (conversation !== this.id) return;
    for (const [key, typist] of this.typing) if (typist.author === message.author) this.#quiet(key);
    this.tell("arrived", message);
    this.tell("changed");
  }

  takeNote(conversation, note) {
    const list = conversation === this.id ? this.notes : this.#cache.get(conversation)?.notes;
    if (!list || list.some((known) => known.id === note.id)) return;
    list.push(note);
    if (conversation === this.id) this.tell("changed");
  }

  takeTyping({ conversation, author, name, on }) {
    if (conversation !== this.id || (author === "person" && this.#me.types(name))) return;
    const key = `${author} ${name ?? ""}`;
    this.#quiet(key);
    if (on) this.typing.set(key, { author, name, timer: setTimeout(() => { this.#quiet(key); this.tell("presence"); }, typingLasts) });
    this.tell("presence");
  }

  takeLooking({ conversation, staff }) {
    const others = staff.filter((person) => person.id !== this.#me.id);
    this.#looked.set(conversation, others);
    if (conversation !== this.id) return;
    this.looking = others;
    this.tell("presence");
  }

  #quiet(key) {
    clearTimeout(this.typing.get(key)?.timer);
    this.typing.delete(key);
  }

  #remember() {
    this.#cache.delete(this.id);
    this.#cache.set(this.id, { messages: this.messages, notes: this.notes, context: this.context, readSeq: this.readSeq });
    if (this.#cache.size > remembered) this.#cache.delete(this.#cache.keys().next().value);
  }
}

/** An event may overtake the answer that was asked for before it: what is newer than the answer stays. */
function joined(answered, known, key) {
  const keys = new Set(answered.map((one) => one[key]));
  return [...answered, ...known.filter((one) => !keys.has(one[key]))];
}
