// Moving a visit: with the pointer, and with the keyboard (M, arrows, Enter, Escape). Both show the same ghost and end in
// the same wish, which the server decides on.

import { h } from "/assets/inbox/dom.js";
import { at } from "./grid.js";
import { clock, t } from "./texts.js";

const step = 15;
const threshold = 6;

export class Mover {
  #say; #commit; #ended; #view; #board; #lift = null;

  /** `commit(visit, {date, minute, staff}, column)` does it; `say` is for screen readers; `ended` follows each lifting. */
  constructor({ say, commit, ended }) {
    this.#say = say;
    this.#commit = commit;
    this.#ended = ended;
  }

  get isBusy() { return this.#lift !== null; }

  show(view, board) {
    this.#view = view;
    this.#board = board;
    view.elements.forEach((element, place) => element.addEventListener("pointerdown", (event) => this.#press(event, place)));
  }

  /** Lifts a visit with the keyboard; false when it cannot be moved. */
  lift(visit, button) {
    if (!visit.changeable) return this.#say(t.fixed), false;
    this.#start(visit, button, this.#view.elements.findIndex((one) => one.contains(button)));
    this.#say(t.lift(visit));
    return true;
  }

  /** Takes a key while a visit is lifted. */
  key(event) {
    const lift = this.#lift;
    if (!lift) return;
    const moves = { ArrowUp: [-step, 0], ArrowDown: [step, 0], PageUp: [-60, 0], PageDown: [60, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter" || event.key === " ") return this.#drop();
    if (event.key === "Escape" || event.key === "Tab") return this.#end(), this.#say(t.kept);
    const move = moves[event.key];
    if (!move) return;
    this.#place(lift.minute + move[0], lift.column + move[1]);
    this.#say(t.place(clock(lift.minute), this.#view.columns[lift.column].name, this.#judge(lift)));
    lift.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #start(visit, button, column) {
    const ghost = h("div", { class: "ghost", "aria-hidden": "true" });
    this.#lift = { visit, button, ghost, column, minute: visit.start };
    button.classList.add("lifted");
    this.#place(visit.start, column);
  }

  #place(minute, column) {
    const { lift, view } = { lift: this.#lift, view: this.#view };
    lift.column = Math.min(Math.max(column, 0), view.columns.length - 1);
    lift.minute = Math.min(Math.max(Math.round(minute / step) * step, view.first), view.last - step);
    lift.ghost.textContent = `${clock(lift.minute)} ${lift.visit.name}`;
    view.elements[lift.column].append(at(lift.ghost, lift.minute - view.first, lift.visit.minutes));
  }

  /** What is to be seen here; the server knows better. */
  #judge({ visit, minute, column }) {
    const { date, staff } = this.#target(column, visit);
    const end = minute + visit.minutes + visit.buffer;
    const open = this.#board.days.find((day) => day.date === date)?.open[staff] ?? [];
    if (!open.some(([from, to]) => from <= minute && end <= to)) return t.outside;
    const meets = (one) => one.id !== visit.id && one.state !== "cancelled" && one.date === date && one.staff === staff
      && one.start < end && one.start + one.minutes + one.buffer > minute;
    return this.#board.visits.some(meets) ? t.taken : t.free;
  }

  #target(column, visit) {
    const { date, staff } = this.#view.columns[column];
    return { date, staff: staff ?? visit.staff };
  }

  #drop() {
    const { visit, column, minute } = this.#lift;
    const target = { ...this.#target(column, visit), minute };
    const { name } = this.#view.columns[column];
    this.#end();
    if (target.date === visit.date && target.staff === visit.staff && minute === visit.start) return this.#say(t.kept);
    this.#commit(visit, target, name);
  }

  #end() {
    if (!this.#lift) return;
    this.#lift.button.classList.remove("lifted");
    this.#lift.ghost.remove();
    this.#lift = null;
    this.#ended();
  }

  // The pointer. A finger scrolls: on touch a visit is moved from its details.
  #press(event, place) {
    const button = event.target.closest(".visit");
    if (!button || event.button || event.pointerType === "touch" || this.#lift) return;
    const visit = this.#board.visits.find((one) => one.id === button.dataset.id);
    if (!visit?.changeable) return;
    const from = { x: event.clientX, y: event.clientY };
    const grip = this.#minuteAt(event, place) - visit.start;
    const stop = new AbortController();
    const over = { signal: stop.signal };
    let isDragged = false;
    addEventListener("pointermove", (move) => {
      if (!isDragged) {
        if (Math.hypot(move.clientX - from.x, move.clientY - from.y) < threshold) return;
        isDragged = true;
        this.#start(visit, button, place);
      }
      // Escape has ended it, though the button is still down.
      if (!this.#lift) return;
      move.preventDefault();
      const column = this.#columnAt(move);
      this.#place(this.#minuteAt(move, column) - grip, column);
    }, over);
    addEventListener("pointerup", () => {
      stop.abort();
      if (!isDragged) return;
      // The click that follows a drag opens nothing.
      addEventListener("click", (click) => { click.stopPropagation(); click.preventDefault(); }, { capture: true, once: true });
      setTimeout(() => dispatchEvent(new Event("click")), 0);
      if (this.#lift) this.#drop();
    }, over);
    addEventListener("pointercancel", () => { stop.abort(); this.#end(); }, over);
  }

  #columnAt({ clientX }) {
    const boxes = this.#view.elements.map((one) => one.getBoundingClientRect());
    const place = boxes.findIndex((box) => clientX < box.right);
    return place < 0 ? boxes.length - 1 : place;
  }

  #minuteAt({ clientY }, column) {
    const box = this.#view.elements[column].getBoundingClientRect();
    return this.#view.first + ((clientY - box.top) / box.height) * (this.#view.last - this.#view.first);
  }
}
