// What we tell the others about ourselves: which conversation we look at, how far we have read, that we are typing.
// All of it is courtesy: when it fails, nobody is told.

/** The server forgets who looks after ten minutes; a repeat keeps it true, and keeps an idle session honest. */
const lookAgain = 4 * 60_000;
const typingAgain = 3_000;
const typingEnds = 5_000;
/** Passing over a conversation with J and K is not reading it. */
const readAfter = 700;

export class Presence {
  #api; #thread; #timeline; #conversations;
  #looked = null;
  #typedAt = 0;
  #stop = null;
  #reading = null;
  #readUpTo = new Map();

  constructor({ api, thread, timeline, conversations }) {
    this.#api = api;
    this.#thread = thread;
    this.#timeline = timeline;
    this.#conversations = conversations;
    thread.on("opened", () => { this.#endTyping(); this.look(); });
    for (const news of ["loaded", "changed"]) thread.on(news, () => this.#readSoon());
    timeline.scroll.addEventListener("scroll", () => this.#readSoon(), { passive: true });
    document.addEventListener("visibilitychange", () => { this.look(); this.#readSoon(); });
    addEventListener("pagehide", () => this.#say(null));
    setInterval(() => { if (this.#looked) this.#say(this.#looked); }, lookAgain);
  }

  look() {
    const id = document.hidden ? null : this.#thread.id;
    if (id !== this.#looked) this.#say(id);
  }

  typing(on) {
    clearTimeout(this.#stop);
    if (!on) return this.#endTyping();
    const id = this.#thread.id;
    this.#stop = setTimeout(() => this.#endTyping(), typingEnds);
    if (this.#typing === id && Date.now() - this.#typedAt < typingAgain) return;
    this.#typing = id;
    this.#typedAt = Date.now();
    this.#api.typing(id, true).catch(() => {});
  }
  #typing = null;

  #endTyping() {
    clearTimeout(this.#stop);
    if (this.#typing) this.#api.typing(this.#typing, false).catch(() => {});
    this.#typing = null;
    this.#typedAt = 0;
  }

  #say(id) {
    this.#looked = id;
    this.#api.looking(id).catch(() => {});
  }

  #readSoon() {
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => this.#read(), readAfter);
  }

  #read() {
    const { id, lastSeq, phase } = this.#thread;
    if (phase !== "ready" || document.hidden || !lastSeq || !this.#timeline.atEnd) return;
    if (lastSeq <= (this.#readUpTo.get(id) ?? 0) && !this.#conversations.get(id)?.unread) return;
    this.#readUpTo.set(id, lastSeq);
    this.#conversations.suppose(id, { unread: 0 });
    this.#api.read(id, lastSeq).then((item) => item && this.#conversations.put(item), () => this.#readUpTo.delete(id));
  }
}
