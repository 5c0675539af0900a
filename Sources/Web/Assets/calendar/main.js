// The calendar: what is shown, who may do what with it, and the live line that says when to look again.

import { h, fill } from "/assets/inbox/dom.js";
import { SharedLine } from "/assets/inbox/shared-line.js";
import * as api from "./api.js";
import { Details } from "./details.js";
import { draw } from "./grid.js";
import { Mover } from "./mover.js";
import { OrderForm } from "./order.js";
import { addDays, clock, dayName, mondayOf, t, weekName } from "./texts.js";

const $ = (id) => document.getElementById(id);
const root = $("board");
const asked = new URLSearchParams(location.search);
const state = { day: asked.get("day"), span: asked.get("span") === "7" ? 7 : 1, person: asked.get("person") ?? "" };
const phone = matchMedia("(max-width: 47.99rem)");
// What was asked for last, and may still be on its way: three quick presses of "later" are three days.
const aim = { day: state.day, span: state.span };
let board = null, view = null, drawn = null, shown = "", loads = 0, late = null;

const mover = new Mover({ say, commit: moveTo, ended: () => { if (drawn !== board) show(); } });
const details = new Details($("details"), { record, cancel, restore, move: (id) => { const one = find(id); if (one) mover.lift(one, button(id)); } });
const order = new OrderForm($("order"), { booked: async (visit) => {
  await load({ day: visit.date });
  done(t.booked(visit), visit.id, () => api.cancel(visit.id));
}, refused: () => load() });

const find = (id) => board?.visits.find((one) => one.id === id);
const button = (id) => root.querySelector(`[data-id="${CSS.escape(id)}"]`);

/** Looks again, or at another day or span; until that is here, the board stays what it was. */
async function load(wanted) {
  const mine = ++loads;
  const { day, span } = Object.assign(aim, wanted);
  root.setAttribute("aria-busy", "true");
  try {
    const from = span === 7 && day ? mondayOf(day) : day;
    let fresh = await api.board(from ?? "", span);
    if (!day && span === 7) fresh = await api.board(mondayOf(fresh.today), 7);
    if (mine !== loads) return;
    Object.assign(state, aim, { day: day ?? fresh.today });
    aim.day = state.day;
    board = fresh;
    $("lost").textContent = "";
    show();
    badge();
    if (asked.get("visit")) openAsked();
  } catch (refusal) {
    if (mine !== loads) return;
    if (!board) return fill(root, h("p", { class: "blank", role: "alert" }, h("b", {}, t.failed), refusal.message));
    const lost = t.lost(clock(board.minute));
    if ($("lost").textContent !== lost) say($("lost").textContent = lost);
    if (aim.day !== state.day || aim.span !== state.span) toast(refusal.message, { bad: true });
    Object.assign(aim, { day: state.day, span: state.span });
  } finally {
    if (mine === loads) root.setAttribute("aria-busy", "false");
  }
}

function show() {
  if (mover.isBusy) return;
  drawn = board;
  // What is the same stays as it is: a visit that is drawn anew slips away from under the pointer.
  const text = JSON.stringify([board, state, phone.matches]);
  if (text === shown) return;
  shown = text;
  const kept = document.activeElement?.dataset?.id;
  // A phone shows one person a day.
  const chosen = board.people.some((one) => one.id === state.person) ? state.person : "";
  const person = chosen || (phone.matches && state.span === 1 ? board.people[0]?.id ?? "" : "");
  fillPeople(person);
  const scroll = [root.scrollLeft, root.scrollTop];
  const isFirst = view === null;
  view = draw(root, board, { span: state.span, person });
  mover.show(view, board);
  $("title").textContent = state.span === 1 ? dayName(state.day) : weekName(mondayOf(state.day));
  document.title = `${$("title").textContent} · ${t.calendar}`;
  for (const one of document.querySelectorAll("[data-span]")) one.setAttribute("aria-pressed", String(Number(one.dataset.span) === state.span));
  const address = new URLSearchParams({ day: state.day, span: state.span, ...(state.person && { person: state.person }) });
  history.replaceState(null, "", `/calendar?${address}`);
  if (isFirst) enable("#back, #on, #who, #new");
  if (isFirst) root.scrollTop = firstLook();
  else [root.scrollLeft, root.scrollTop] = scroll;
  if (kept) button(kept)?.focus({ preventScroll: true });
}

/** How many conflicts wait, on the link to them. */
function badge() {
  const link = document.querySelector('.places a[href="/calendar/conflicts"]');
  link.querySelector(".badge")?.remove();
  if (!board.conflicts) return;
  link.append(h("span", { class: "badge" }, h("span", { "aria-hidden": "true" }, String(board.conflicts)),
    h("span", { class: "hushed" }, t.waiting(board.conflicts))));
}

/** The visit that the address named, once. */
function openAsked() {
  const visit = find(asked.get("visit"));
  asked.delete("visit");
  if (visit) details.open(visit);
}

/** Today from an hour before now, else from half an hour before the first visit or the first working hour. */
function firstLook() {
  const marks = root.querySelectorAll(root.querySelector(".now") ? ".now" : root.querySelector(".visit") ? ".visit" : ".open");
  const tops = [...marks].map((one) => one.offsetTop);
  const hour = view.elements[0] ? view.elements[0].offsetHeight / ((view.last - view.first) / 60) : 0;
  return tops.length ? Math.min(...tops) - hour * (root.querySelector(".now") ? 1 : 0.5) : 0;
}

function fillPeople(person) {
  const all = phone.matches && state.span === 1 ? [] : [h("option", { value: "" }, t.anyone)];
  fill($("who"), all, board.people.map((one) => h("option", { value: one.id }, one.name)));
  $("who").value = person;
}

// MARK: deeds; each says what came of it, and what it was can be brought back

async function attempt(deed) {
  try { return await deed(); } catch (refusal) {
    toast(refusal.message, { bad: true });
    await load();
    return null;
  }
}

async function moveTo(visit, target, column) {
  const moved = await attempt(() => api.move(visit.id, target));
  if (!moved) return button(visit.id)?.focus();
  await load();
  const back = { date: visit.date, minute: visit.start, staff: visit.staff };
  done(t.moved(moved, column), visit.id, () => api.move(visit.id, back));
}

async function cancel(visit) {
  if (!await attempt(() => api.cancel(visit.id))) return;
  await load();
  toast(t.cancelled(visit), { undo: () => restore(visit) });
}

/** The same time again, as a new visit. */
async function restore(visit) {
  const back = await attempt(() => api.restore(visit.id));
  if (!back) return;
  await load();
  done(t.restored(back), back.id);
}

async function record(visit, outcome) {
  if (!await attempt(() => api.record(visit.id, outcome))) return;
  await load();
  done(t.outcome[outcome], visit.id);
}

function done(text, id, undo) {
  button(id)?.focus({ preventScroll: true });
  toast(text, { undo: undo && (async () => {
    if (await attempt(undo)) { await load(); toast(t.undone); button(id)?.focus(); }
  }) });
}

function toast(text, { bad, undo } = {}) {
  clearTimeout(late);
  const close = () => fill($("toast"));
  fill($("toast"), h("div", { class: `toast${bad ? " toast-bad" : ""}` }, h("span", {}, text),
    undo && h("button", { type: "button", class: "button", onclick: () => { close(); undo(); } }, t.undo)));
  late = setTimeout(close, bad || undo ? 12_000 : 5_000);
}

function say(text) { $("say").textContent = text; }

// MARK: what one presses

root.addEventListener("click", (event) => {
  const visit = find(event.target.closest(".visit")?.dataset.id);
  if (visit) return details.open(visit);
  const place = view?.elements.findIndex((one) => one.contains(event.target)) ?? -1;
  if (place < 0) return;
  const box = view.elements[place].getBoundingClientRect();
  const minute = view.first + Math.floor((((event.clientY - box.top) / box.height) * (view.last - view.first)) / 15) * 15;
  order.open(board, { date: view.columns[place].date, staff: view.columns[place].staff, minute });
});

addEventListener("keydown", (event) => {
  if (mover.isBusy) return mover.key(event);
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const visit = find(document.activeElement?.dataset?.id);
  if (event.key.toLowerCase() === "m" && visit) { event.preventDefault(); mover.lift(visit, document.activeElement); }
  if (visit && event.key.startsWith("Arrow")) { event.preventDefault(); step(event.key); }
}, true);

/** Arrows go from visit to visit: down and up within a column, sideways to the nearest in the next column that has one. */
function step(key) {
  const columns = view.elements.map((one) => [...one.querySelectorAll(".visit")]);
  const column = columns.findIndex((one) => one.includes(document.activeElement));
  const place = columns[column].indexOf(document.activeElement);
  if (key === "ArrowDown" || key === "ArrowUp") return columns[column][place + (key === "ArrowDown" ? 1 : -1)]?.focus();
  const next = key === "ArrowRight" ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  const start = find(document.activeElement.dataset.id).start;
  const far = (one) => Math.abs(find(one.dataset.id).start - start);
  next.find((one) => one.length)?.reduce((best, one) => (far(one) < far(best) ? one : best)).focus();
}

/** What cannot do anything yet cannot be pressed: first nobody listens, then there is no board to turn or to write on. */
function enable(controls) {
  for (const one of document.querySelectorAll(controls)) one.disabled = false;
}

const turn = (count) => load({ day: addDays(aim.day ?? board.today, count * aim.span) });
$("back").addEventListener("click", () => turn(-1));
$("on").addEventListener("click", () => turn(1));
$("today").addEventListener("click", () => load({ day: null }));
$("new").addEventListener("click", () => order.open(board, { date: state.day, staff: state.person || null, minute: 540 }));
$("who").addEventListener("change", () => { state.person = $("who").value; show(); });
for (const one of document.querySelectorAll("[data-span]")) {
  one.addEventListener("click", () => load({ span: Number(one.dataset.span) }));
}
phone.addEventListener("change", () => board && show());
enable("#today, [data-span]");

// Others book and move too: their news makes us look again, and so does coming back to this page.
const line = new SharedLine();
let soon = null;
const again = () => { clearTimeout(soon); soon = setTimeout(() => load(), 150); };
line.on("calendar", again);
line.on("state", (news) => { if (news === "live" && board) again(); });
line.on("refused", again);
line.start();
for (const news of ["focus", "online", "offline"]) addEventListener(news, again);
setInterval(() => { if (!document.hidden) again(); }, 60_000);
load();
