// The part of the list that is on the screen. Rows have one height and stand at a computed place, so ten thousand cost
// no more than twenty, and a row that moves glides there by a CSS transition.

import { arrange, h } from "./dom.js";
import { Row } from "./row.js";

/** Rows drawn beyond each edge, so that quick scrolling meets no gap. */
const margin = 6;

export class ListWindow {
  rows = h("ul", { class: "rows", role: "list" });
  element = h("div", { class: "list-scroll" }, this.rows);
  cursor = null;

  #listing; #conversations; #me;
  #known = new Map();
  #ids = [];
  #open = null;
  #height = 84;
  #frame = null;

  constructor({ listing, conversations, me }) {
    this.#listing = listing;
    this.#conversations = conversations;
    this.#me = me;
    this.element.addEventListener("scroll", () => this.#soon(), { passive: true });
    new ResizeObserver(() => { this.#measure(); this.#soon(); }).observe(this.element);
    this.rows.addEventListener("focusin", (event) => this.#moveCursor(event.target.closest("[data-id]")?.dataset.id));
  }

  show(open) {
    this.#open = open;
    if (open && this.#ids.includes(open)) this.cursor = open;
    this.draw();
  }

  top() { this.element.scrollTop = 0; }

  /** Moves the cursor and, when asked, the focus with it. Gives the id it stands on. */
  step(step, focus) {
    const id = this.#listing.neighbour(this.cursor, step) ?? this.cursor;
    if (id) this.point(id, focus);
    return id;
  }

  point(id, focus) {
    this.cursor = id;
    const index = this.#ids.indexOf(id);
    if (index >= 0) this.#reveal(index);
    this.draw();
    if (focus) this.#known.get(id)?.link.focus({ preventScroll: true });
  }

  draw() {
    const ids = this.#listing.ids;
    this.#measure();
    const anchor = this.#anchor(ids);
    this.#ids = ids;
    this.rows.style.height = `${ids.length * this.#height}px`;
    // Rows that came in above would push the rest down under the reader's eyes: the scroll goes along with them.
    this.rows.classList.toggle("still", anchor !== 0);
    if (anchor) this.element.scrollTop += anchor;
    this.#drawWindow();
  }

  #soon() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.rows.classList.remove("still");
      this.#drawWindow();
    });
  }

  #drawWindow() {
    const ids = this.#ids;
    const top = this.element.scrollTop;
    const first = Math.max(0, Math.floor(top / this.#height) - margin);
    const last = Math.min(ids.length, Math.ceil((top + this.element.clientHeight) / this.#height) + margin);
    if (!ids.includes(this.cursor)) this.cursor = ids.includes(this.#open) ? this.#open : ids[0] ?? null;
    const wanted = new Set();
    for (let index = first; index < last; index += 1) wanted.add(index);
    // The row with the focus stays, or the keyboard would fall out of the list.
    if (this.cursor !== null) wanted.add(ids.indexOf(this.cursor));
    const drawn = [...wanted].sort((a, b) => a - b).map((index) => this.#place(ids[index], index));
    arrange(this.rows, drawn.map((row) => row.element));
    for (const [id, row] of this.#known) if (!row.element.isConnected) this.#known.delete(id);
    if (last > ids.length - 10) this.#listing.more();
  }

  #place(id, index) {
    if (!this.#known.has(id)) this.#known.set(id, new Row(id));
    const row = this.#known.get(id);
    row.update(this.#conversations.get(id), {
      me: this.#me, open: id === this.#open, cursor: id === this.cursor, index,
      total: this.#listing.complete ? this.#ids.length : -1,
    });
    row.element.style.transform = `translateY(${index * this.#height}px)`;
    return row;
  }

  #anchor(ids) {
    const top = this.element.scrollTop;
    if (top < this.#height / 2 || this.#ids.length === 0) return 0;
    const seen = this.#ids.slice(Math.ceil(top / this.#height)).find((id) => ids.includes(id));
    return seen ? (ids.indexOf(seen) - this.#ids.indexOf(seen)) * this.#height : 0;
  }

  #reveal(index) {
    const top = index * this.#height;
    const view = this.element;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + this.#height > view.scrollTop + view.clientHeight) view.scrollTop = top + this.#height - view.clientHeight;
  }

  #moveCursor(id) {
    if (!id || id === this.cursor) return;
    this.cursor = id;
    for (const [other, row] of this.#known) row.link.tabIndex = other === id ? 0 : -1;
  }

  /** The height is the style sheet's, in rem, so larger type makes larger rows. */
  #measure() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.#height = parseFloat(getComputedStyle(this.element).getPropertyValue("--row-rem")) * rem || this.#height;
  }
}
