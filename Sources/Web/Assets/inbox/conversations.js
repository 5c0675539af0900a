// Every conversation this page has heard of, as the server's ITEM, whichever list or event brought it.
// Tells "changed" {id, item, before}; `before` is undefined for one never heard of.

import { Subject } from "./subject.js";

export class Conversations extends Subject {
  #items = new Map();

  get(id) { return this.#items.get(id); }
  all() { return [...this.#items.values()]; }

  put(item) {
    const before = this.#items.get(item.id);
    // The long answer carries messages and context too; a row wants none of them, and they would only grow stale here.
    const { messages, notes, read_seq, context, ...row } = item;
    this.#items.set(item.id, row);
    this.tell("changed", { id: item.id, item: row, before });
  }

  /** Shows a wish as if it were granted; the way back puts it right if the server says no. */
  suppose(id, changes) {
    const before = this.#items.get(id);
    if (!before) return () => {};
    const supposed = { ...before, ...changes };
    this.#items.set(id, supposed);
    this.tell("changed", { id, item: supposed, before });
    return () => {
      // Only if nothing newer came from the server in the meantime.
      if (this.#items.get(id) === supposed) this.put(before);
    };
  }
}
