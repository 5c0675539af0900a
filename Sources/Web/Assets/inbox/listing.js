// One list of conversations: a view, a state and a search, loaded page by page and kept current by events.
// While `held` (the pointer is on it) rows change in place, but none moves, comes or goes: nobody clicks the wrong one.
// Tells "changed" (what to draw) and "counts".

import { Subject } from "./subject.js";
import { belongs, order } from "./views.js";

/** After a lost line so many pages are fetched again at most; a longer list starts over from the top. */
const pagesToRefresh = 4;
/** So long no further page is asked for after one did not come: drawing the end of the list asks again and again. */
const rest = 5_000;

export class Listing extends Subject {
  wish;
  ids = [];
  counts = null;
  phase = "loading";
  /** Changes that wait for the pointer to leave. */
  pending = 0;

  #api; #me; #conversations;
  #next = null;
  #restUntil = 0;
  #turn = 0;
  #held = false;
  #arrivals = new Set();
  #accepting = false;
  #recount = null;

  constructor(api, me, conversations, wish) {
    super();
    this.#api = api;
    this.#me = me;
    this.#conversations = conversations;
    this.wish = wish;
    conversations.on("changed", (news) => this.#follow(news));
  }

  get complete() { return this.#next === null; }

  /** Another tab, state or search. */
  show(changes) {
    this.wish = { ...this.wish, ...changes };
    return this.load();
  }

  async load() {
    const turn = ++this.#turn;
    this.ids = [];
    this.#next = null;
    this.#restUntil = 0;
    this.pending = 0;
    this.#arrivals.clear();
    this.#become("loading");
    try {
      const page = await this.#api.conversations(this.wish);
      if (turn !== this.#turn) return;
      this.ids = page.items.map((item) => item.id);
      this.#accept(page);
      this.#become("ready");
    } catch {
      if (turn === this.#turn) this.#become("failed");
    }
  }

  /** The next page, asked for when the end of the list comes near. */
  async more() {
    if (this.phase !== "ready" || this.complete || Date.now() < this.#restUntil) return;
    const turn = this.#turn;
    this.#become("more");
    try {
      const page = await this.#api.conversations({ ...this.wish, cursor: this.#next });
      if (turn !== this.#turn) return;
      this.ids = [...new Set([...this.ids, ...page.items.map((item) => item.id)])];
      this.#accept(page);
    } catch {
      this.#restUntil = Date.now() + rest;
    }
    if (turn === this.#turn) this.#become("ready");
  }

  /** Catches up without a flicker: what is on the screen stays until the fresh pages are here. */
  async refresh() {
    if (this.phase === "loading") return;
    if (this.phase === "failed") return this.load();
    const turn = ++this.#turn;
    const length = this.ids.length;
    const fresh = [];
    let page, pages = 0;
    try {
      do {
        page = await this.#api.conversations({ ...this.wish, cursor: page?.next });
        if (turn !== this.#turn) return;
        fresh.push(...page.items);
      } while (page.next && fresh.length < length && ++pages < pagesToRefresh);
    } catch {
      if (turn === this.#turn) this.#become("ready");
      return;
    }
    this.#restUntil = 0;
    this.ids = [...new Set(fresh.map((item) => item.id))];
    this.#accept({ ...page, items: fresh });
    this.pending = 0;
    this.#arrivals.clear();
    this.#become("ready");
  }

  hold() { this.#held = true; }

  release() {
    this.#held = false;
    if (this.pending === 0) return;
    this.pending = 0;
    this.#sort();
    this.tell("changed");
  }

  neighbour(id, step) {
    const index = this.ids.indexOf(id);
    if (index < 0) return this.ids[step > 0 ? 0 : this.ids.length - 1];
    return this.ids[index + step];
  }

  #accept(page) {
    // The last page has no `next` at all.
    this.#next = page.next ?? null;
    this.#accepting = true;  // our own items are in `ids` already, and counted
    page.items.forEach((item) => this.#conversations.put(item));
    this.#accepting = false;
    this.counts = page.counts;
    this.tell("counts");
  }

  #follow({ id, item, before }) {
    if (this.#accepting || this.phase === "loading" || this.phase === "failed") return;
    this.#count(item, before);
    const listed = this.ids.includes(id);
    const wanted = this.#wants(item, listed);
    if (!listed && !wanted) return;
    const moved = listed !== wanted || (before && order(this.wish.view)(before, item) !== 0);
    if (moved) {
      this.#arrivals.add(id);
      if (this.#held) this.#weigh();
      else this.#sort();
    }
    this.tell("changed", id);
  }

  #wants(item, listed) {
    if (!belongs(item, this.wish, this.#me)) return false;
    // Only the server can tell what a search finds; a row that was found stays.
    if (this.wish.q) return listed;
    if (listed || this.complete || this.ids.length === 0) return true;
    // Further down than what is loaded: its page will bring it.
    const last = this.#conversations.get(this.ids.at(-1));
    return order(this.wish.view)(item, last) < 0;
  }

  /** How many conversations would come, go or move if the pointer left now. */
  #weigh() {
    const sorted = this.#sorted();
    const same = sorted.length === this.ids.length && sorted.every((id, index) => id === this.ids[index]);
    if (same) this.#arrivals.clear();
    this.pending = this.#arrivals.size;
  }

  #sort() {
    this.ids = this.#sorted();
    this.#arrivals.clear();
  }

  #sorted() {
    const listed = new Set(this.ids);
    return [...new Set([...this.ids, ...this.#arrivals])]
      .map((id) => this.#conversations.get(id))
      .filter((item) => this.#wants(item, listed.has(item.id)))
      .sort(order(this.wish.view))
      .map((item) => item.id);
  }

  #count(item, before) {
    if (!this.counts) return;
    if (!before) return this.#askForCounts();
    // The counts are those of the open conversations, whatever is listed.
    const status = "open";
    for (const view of Object.keys(this.counts)) {
      this.counts[view] += belongs(item, { view, status }, this.#me) - belongs(before, { view, status }, this.#me);
    }
    this.tell("counts");
  }

  /** An unknown conversation moved: it may have been counted before or not, so the server is asked, but not at each event. */
  #askForCounts() {
    this.#recount ??= setTimeout(async () => {
      this.#recount = null;
      const turn = this.#turn;
      const page = await this.#api.conversations(this.wish).catch(() => null);
      if (!page || turn !== this.#turn) return;
      this.counts = page.counts;
      this.tell("counts");
    }, 900);
  }

  #become(phase) {
    this.phase = phase;
    this.tell("changed");
  }
}
