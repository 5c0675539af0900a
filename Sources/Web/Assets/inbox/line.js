// The live line: one EventSource to /inbox/events, mended for as long as the page lives.
// Tells each event by its name with its data, and "state": "live", "lost". The first "live" after a loss asks for catching up.
// "refused" means that the server was there and said no, perhaps because nobody is signed in any more.

import { Subject } from "./subject.js";

const kinds = ["conversation", "message", "note", "typing", "looking", "calendar"];

export class Line extends Subject {
  #source = null;
  #wait = 1_000;
  #timer = null;
  #stopped = true;

  start() {
    this.#stopped = false;
    // A phone that wakes up or finds its network again should not sit out the rest of a long wait.
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#open();
  }

  stop() {
    this.#stopped = true;
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #open() {
    clearTimeout(this.#timer);
    this.#source?.close();
    const source = this.#source = new EventSource("/inbox/events");
    source.onopen = () => { this.#wait = 1_000; this.tell("state", "live"); };
    source.onerror = () => {
      this.tell("state", "lost");
      // The browser gives up for good on a refusal (a restart behind a proxy, say); we do not.
      if (source.readyState !== EventSource.CLOSED) return;
      this.tell("refused");
      this.#again();
    };
    for (const kind of kinds) source.addEventListener(kind, (event) => this.tell(kind, JSON.parse(event.data)));
  }

  #again() {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#open(), this.#wait * (0.7 + Math.random() * 0.6));
    this.#wait = Math.min(this.#wait * 2, 30_000);
  }

  #hurry = () => {
    if (!document.hidden && this.#source?.readyState === EventSource.CLOSED) this.#open();
  };
}

export { kinds };
