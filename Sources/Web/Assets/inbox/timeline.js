// The messages on the screen: drawn block by block, kept at the bottom while one reads the newest, left alone otherwise.

import { blank, skeleton } from "./blank.js";
import { bubble } from "./bubble.js";
import { arrange, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";
import { blocks } from "./timeline-blocks.js";

/** Closer to the end than this counts as reading the newest. */
const near = 80;

export class Timeline {
  list = h("div", { class: "timeline-list" });
  scroll = h("div", { class: "timeline-scroll", role: "log", tabindex: 0, "aria-live": "off", "aria-label": t("messages") }, this.list);
  element;

  #thread; #outbox; #me;
  #drawn = new Map();
  #seen = new Set();
  #newest = h("button", { type: "button", class: "to-newest", hidden: true, onclick: () => this.toEnd(true) });
  #missed = 0;
  #atEnd = true;

  constructor({ thread, outbox, me }) {
    this.#thread = thread;
    this.#outbox = outbox;
    this.#me = me;
    this.element = h("div", { class: "timeline" }, this.scroll, this.#newest);
    this.scroll.addEventListener("scroll", () => this.#look(), { passive: true });
    // The composer grows, the keyboard of a phone comes up: whoever read the newest goes on reading it.
    new ResizeObserver(() => { if (this.#atEnd) this.toEnd(); }).observe(this.scroll);
    thread.on("opened", () => this.#begin());
    thread.on("loaded", () => { this.#begin(); });
    thread.on("changed", () => this.draw());
    thread.on("arrived", (message) => this.#arrived(message));
    outbox.on("changed", (conversation) => { if (conversation === thread.id) this.draw(); });
  }

  get atEnd() { return this.#atEnd; }

  toEnd(smooth = false) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroll.scrollTo({ top: this.scroll.scrollHeight, behavior: smooth && !still ? "smooth" : "instant" });
  }

  /** Shows one message and points at it for a moment. */
  reveal(seq) {
    const element = this.list.querySelector(`[data-seq="${CSS.escape(seq)}"]`);
    if (!element) return;
    element.scrollIntoView({ block: "center" });
    element.classList.remove("pointed");
    requestAnimationFrame(() => element.classList.add("pointed"));
  }

  draw() {
    const { phase } = this.#thread;
    this.scroll.setAttribute("aria-busy", String(phase === "loading"));
    if (phase !== "ready") return this.#drawState(phase);
    const item = this.#thread.item;
    const row = blocks(this.#thread, this.#outbox.of(this.#thread.id), this.#me);
    const keep = new Map();
    const stay = this.#atEnd;
    for (const block of row) {
      const signature = JSON.stringify(block);
      const known = this.#drawn.get(block.key);
      keep.set(block.key, known?.signature === signature ? known
        : { signature, element: bubble(block, { customer: item.customer, outbox: this.#outbox, me: this.#me }) });
    }
    this.#drawn = keep;
    this.#greet();
    const focused = this.list.contains(document.activeElement);
    const elements = [...keep.values()].map((block) => block.element);
    arrange(this.list, elements.length ? elements : [blank({ mark: "chat", title: t("empty.thread"), level: "p" })]);
    // "Discard" goes with its letter; the keyboard stays in the messages.
    if (focused && !this.list.contains(document.activeElement)) this.scroll.focus({ preventScroll: true });
    if (stay) this.toEnd();
    else this.#look();
  }

  #begin() {
    this.#drawn.clear();
    this.#seen.clear();
    this.#missed = 0;
    this.#atEnd = true;
    this.draw();
    const mark = this.list.querySelector("#new-mark");
    if (mark && this.#thread.phase === "ready") {
      this.scroll.scrollTop = Math.max(0, mark.offsetTop - this.scroll.clientHeight / 4);
    }
    this.#look();
  }

  /** A message never seen before comes in with a small movement; the first drawing comes still. */
  #greet() {
    const first = this.#seen.size === 0;
    for (const { element } of this.#drawn.values()) {
      for (const message of element.querySelectorAll("[data-key]")) {
        if (!first && !this.#seen.has(message.dataset.key)) message.classList.add("fresh");
        this.#seen.add(message.dataset.key);
      }
    }
  }

  #arrived(message) {
    if (!this.#atEnd && message.author !== "system") this.#missed += 1;
  }

  #look() {
    this.#atEnd = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < near;
    if (this.#atEnd) this.#missed = 0;
    this.#newest.hidden = this.#atEnd || this.#thread.phase !== "ready";
    if (!this.#newest.hidden) fill(this.#newest, icon("down"), this.#missed ? t("to.newest.n", { n: this.#missed }) : t("to.newest"));
  }

  #drawState(phase) {
    this.#drawn.clear();
    this.#newest.hidden = true;
    fill(this.list,
      phase === "loading" && skeleton("thread", 4),
      phase === "failed" && blank({
        mark: "offline", title: t("failed.thread"), text: t("failed.text"), alert: true,
        action: t("retry"), act: () => this.#thread.open(this.#thread.id),
      }),
      phase === "gone" && blank({ mark: "search", title: t("gone.thread"), text: t("gone.thread.text") }));
  }
}
