// A voice for screen readers: polite, one sentence at a time.

import { h } from "./dom.js";

export class Announcer {
  element = h("div", { class: "hushed", role: "status", "aria-live": "polite" });
  #queue = [];
  #busy = false;

  say(text) {
    this.#queue.push(text);
    if (!this.#busy) this.#next();
  }

  #next() {
    const text = this.#queue.shift();
    this.#busy = text !== undefined;
    if (!this.#busy) return;
    this.element.textContent = text;
    // Emptied before the next, so that the same sentence twice is read twice.
    setTimeout(() => { this.element.textContent = ""; setTimeout(() => this.#next(), 100); }, 1_400);
  }
}
