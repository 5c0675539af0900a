// Draws the board: one column for each person (or day), visits laid out side by side where they overlap.

import { h, fill } from "/assets/inbox/dom.js";
import { clock, dayShort, t } from "./texts.js";

/** What a column stands for: a day and, unless everybody shares it, a person. */
export function columnsOf(board, span, person) {
  if (span === 1) {
    return board.people.filter((one) => !person || one.id === person)
      .map((one) => ({ date: board.days[0].date, staff: one.id, name: one.name }));
  }
  return board.days.map((day) => ({ date: day.date, staff: person || null, name: dayShort(day.date), closed: day.closed }));
}

/** The hours to show: all that somebody works and all visits, whole hours around them. */
function range(board) {
  const spans = board.days.flatMap((day) => Object.values(day.open).flat());
  const starts = [...spans.map((one) => one[0]), ...board.visits.map((one) => one.start)];
  const ends = [...spans.map((one) => one[1]), ...board.visits.map((one) => one.start + one.minutes + one.buffer)];
  const first = Math.floor(Math.min(540, ...starts) / 60) * 60;
  return { first, last: Math.min(1440, Math.ceil(Math.max(1020, ...ends) / 60) * 60) };
}

export function draw(root, board, { span, person }) {
  const columns = columnsOf(board, span, person);
  if (!columns.length) {
    fill(root, h("p", { class: "blank" }, h("b", {}, t.nobody), t.nobodyText));
    return { columns, first: 0, last: 0, elements: [] };
  }
  const { first, last } = range(board);
  const hours = Array.from({ length: (last - first) / 60 + 1 }, (_, n) => first + n * 60).slice(1, -1);
  const axis = h("div", { class: "axis", "aria-hidden": "true" }, hours.map((one) => at(h("span", {}, clock(one)), one - first)));
  const elements = columns.map((column) => drawColumn(board, column, { first, last }, span));
  const heads = columns.map((column) => h("div", { class: `head${span > 1 && column.date === board.today ? " head-now" : ""}` },
    column.name, span > 1 && column.closed ? h("small", {}, column.closed) : null));
  const grid = h("div", { class: "grid" }, h("div", { class: "head corner" }), heads, axis, elements);
  grid.style.setProperty("--columns", columns.length);
  grid.style.setProperty("--minutes", last - first);
  fill(root, grid);
  return { columns, first, last, elements };
}

function drawColumn(board, column, { first, last }, span) {
  const day = board.days.find((one) => one.date === column.date);
  const people = column.staff ? [column.staff] : board.people.map((one) => one.id);
  const open = people.flatMap((one) => day.open[one] ?? []);
  const visits = board.visits.filter((one) => one.date === column.date && people.includes(one.staff) && one.state !== "cancelled");
  const element = h("div", { class: "column", role: "group", "aria-label": column.name },
    open.map(([from, to]) => at(h("div", { class: "open" }), from - first, to - from)),
    open.length ? null : h("p", { class: "shut" }, day.closed ?? t.off),
    lanes(visits).map(({ visit, lane, count }) => {
      const person = board.people.find((one) => one.id === visit.staff)?.name ?? "";
      const button = at(h("button", {
        type: "button", class: `visit visit-${visit.state}`, "data-fixed": visit.changeable ? null : "", "data-id": visit.id, "aria-label": t.visit(visit, person),
        "aria-keyshortcuts": visit.changeable ? "M" : null,
      }, h("span", {}, h("b", {}, clock(visit.start)), ` ${visit.name}`), h("span", {}, visit.service_name),
      span > 1 && !column.staff ? h("span", {}, person) : null), visit.start - first, visit.minutes);
      button.style.insetInlineStart = `calc(${(lane / count) * 100}% + 3px)`;
      button.style.inlineSize = `calc(${100 / count}% - 6px)`;
      return button;
    }),
    column.date === board.today && board.minute >= first && board.minute <= last ? at(h("div", { class: "now" }), board.minute - first) : null);
  return element;
}

export function at(element, minute, length) {
  element.style.insetBlockStart = `calc(${minute} * var(--minute))`;
  if (length !== undefined) element.style.blockSize = `calc(${length} * var(--minute) - 2px)`;
  return element;
}

/** Visits that overlap stand beside each other; each bunch has as many lanes as it needs. */
function lanes(visits) {
  const placed = [];
  let bunch = [], end = -1;
  const close = () => { for (const one of bunch) one.count = Math.max(...bunch.map((other) => other.lane)) + 1; bunch = []; };
  for (const visit of [...visits].sort((a, b) => a.start - b.start || a.id.localeCompare(b.id))) {
    if (visit.start >= end) close();
    const used = new Set(bunch.filter((one) => one.visit.start + one.visit.minutes > visit.start).map((one) => one.lane));
    let lane = 0;
    while (used.has(lane)) lane += 1;
    const one = { visit, lane, count: 1 };
    bunch.push(one);
    placed.push(one);
    end = Math.max(end, visit.start + Math.max(visit.minutes, 15));
  }
  close();
  return placed;
}
