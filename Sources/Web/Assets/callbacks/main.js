// The agent's queue: asks the house again and again what is next, and carries out what the agent wants.

import { fill, h } from "/assets/inbox/dom.js";
import { draft, keepDraft } from "/assets/inbox/drafts.js";
import * as api from "./api.js";
import { forgetTaken, newKey, noteKey } from "./keys.js";
import { clock, t } from "./texts.js";
import { callPanel, news, outcomes, row, story } from "./view.js";

const $ = (id) => document.getElementById(id);
const often = 4_000;
let view = null, chosen = new URLSearchParams(location.search).get("request"), timer = null, loads = 0;
let shown = "", shownCall = "", shownNews = "", shownLine = "", shownStory = null, doing = null, isLost = false, isStale = false;

async function load() {
  clearTimeout(timer);
  const mine = ++loads;
  try {
    const fresh = await api.queue();
    if (mine !== loads) return;
    isLost = false;
    // What is the same stays as it is: a row that is drawn anew slips away from under the pointer.
    const text = JSON.stringify({ ...fresh, now: null });
    const isSame = text === shown;
    view = fresh;
    if (!isSame) show();
    shown = text;
    if (isStale && !doing && chosen) open(chosen);
  } catch (refusal) {
    if (mine !== loads) return;
    isLost = true;
    if (!view) fill($("queue"), h("li", { class: "blank" }, refusal.message));
  } finally {
    if (mine === loads && view) showNews();
    if (mine === loads) timer = setTimeout(load, document.hidden ? often * 4 : often);
  }
}

const canCall = () => view?.me.ready && !view.call && !view.pause;

function show() {
  const focus = document.activeElement?.closest("[data-id]")?.dataset.id;
  const isMain = document.activeElement?.classList.contains("row-main");
  const ready = $("ready");
  ready.setAttribute("aria-pressed", String(view.me.ready));
  ready.textContent = t(view.me.ready ? "readyOn" : "readyOff");
  ready.disabled = false;
  // A line that somebody is changing is theirs until they have said so.
  const line = view.me.line === "hand" ? "" : view.me.line;
  if ($("line").value === shownLine) $("line").value = line;
  shownLine = line;
  $("line-form").classList.toggle("line-hand", view.exchange === "none");
  const first = view.items.find((item) => item.due && !item.hold);
  fill($("queue"), view.items.length
    ? view.items.map((item) => row(item, { isFirst: item === first, canCall: canCall(), chosen: item.id === chosen, onCall: (one) => call(one), onShow: open, onRelease: (one) => attempt(() => api.release(one.id), t("released")) }))
    : h("li", { class: "blank" }, t("empty")));
  $("today").textContent = t("today", { count: view.count, ...view.today }) + (view.today.promises ? t("promises", view.today) : "");
  showCall();
  if (focus && document.activeElement === document.body) $("queue").querySelector(`[data-id="${CSS.escape(focus)}"] ${isMain ? ".row-main" : ".button"}`)?.focus({ preventScroll: true });
}

/** Read out when it changes, so what is the same is not drawn anew. */
function showNews() {
  const lost = isLost ? t("lost", { time: clock(view.now) }) : "";
  const text = JSON.stringify([lost, view.pause, view.exchange, view.exchange_words, view.basis, view.automatic]);
  if (text === shownNews) return;
  shownNews = text;
  fill($("news"), news(view, { lost, onLift: () => attempt(api.lift) }));
}

function showCall() {
  const panel = $("call");
  const key = view.call ? `${view.call.id} ${view.call.state}` : "";
  if (key === shownCall) return;
  const isNew = view.call && !shownCall.startsWith(view.call.id);
  shownCall = key;
  panel.hidden = !view.call;
  fill(panel, view.call ? callPanel(view.call, { onWord: word, isOver: view.call.state === "over" }) : null);
  if (isNew) {
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
    if (view.call.request) open(view.call.request.id);
  }
  if (view.call) say(view.call.words);
}

async function open(id) {
  chosen = id;
  for (const one of document.querySelectorAll(".row-main")) one.setAttribute("aria-expanded", String(one.closest("[data-id]").dataset.id === id));
  try {
    const one = await api.story(id);
    if (chosen !== id) return;
    const item = view?.items.find((item) => item.id === id);
    shownStory = id;
    isStale = false;
    forgetTaken(id, one.notes);
    fill($("story"), story(one, {
      canCall: canCall(), isDue: item?.due ?? false, onCall: (reason) => call({ id, name: one.name }, reason),
      onPostpone: () => chooseTime({ isPostponed: true }, (time) => api.postpone(id, time), t("postponed")),
      draft: draft(id, "call"), onDraft: (text) => keepDraft(id, "call", text),
      onNote: (text) => attempt(() => api.note(id, text, noteKey(id, text)), t("noted")),
      onDrop: (reason) => attempt(() => api.drop(id, reason), t("dropped")),
    }));
    if (matchMedia("(max-width: 55.99rem)").matches) $("story").scrollIntoView({ block: "nearest" });
  } catch (refusal) {
    // What is being read stays, rather than give way to the news that it cannot be read again.
    if (chosen === id && shownStory !== id) fill($("story"), h("p", { class: "blank" }, refusal.message));
  }
}

/** One deed at a time: a second press is not a second call, outcome or note. What was refused may be tried again at once. */
async function attempt(deed, words, refuse = (text) => toast(text, true)) {
  if (doing) return;
  const mine = doing = Symbol("deed");
  try {
    await deed();
    if (words) toast(words);
  } catch (refusal) {
    refuse(refusal.message);
    doing = null;
  }
  shown = "";
  isStale = true;
  await load();
  if (doing === mine) doing = null;
  if (chosen) await open(chosen);
}

const call = (item, reason) => attempt(() => api.call(item.id, reason));

function word({ outcome }) {
  const id = view.call.id;
  if (outcome === "later") return chooseTime({}, (time) => api.dispose(id, { outcome, ...time }), t("later"));
  return attempt(() => api.dispose(id, { outcome }), t("saved"));
}

function chooseTime({ isPostponed }, deed, words) {
  $("time").querySelector("[data-reason]").hidden = !isPostponed;
  fillIn($("time"), ({ day, time, span, reason }) => deed({ day, time, span, ...(isPostponed && { reason }) }), words);
}

/** Shows a dialog, which stays with all that was filled in until the house has taken it or somebody goes back. */
function fillIn(dialog, deed, words) {
  const form = dialog.querySelector("form"), refusal = dialog.querySelector(".refusal");
  refusal.hidden = true;
  form.onsubmit = (event) => {
    if (event.submitter?.value === "no") return;
    event.preventDefault();
    refusal.hidden = true;
    const order = Object.fromEntries(new FormData(form));
    attempt(async () => { await deed(order); dialog.close(); }, words, (text) => { refusal.textContent = text; refusal.hidden = false; });
  };
  dialog.showModal();
}

$("line-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (view) await attempt(() => api.ready(!view.me.ready, $("line").value.trim()));
});

// Being ready is said again and again, so that nobody is put through to an empty chair.
setInterval(() => { if (view?.me.ready && !document.hidden) api.ready(true).catch(() => {}); }, 30_000);
setInterval(() => {
  for (const clock of document.querySelectorAll("[data-since]")) {
    const seconds = Math.max(0, Math.round((Date.now() - new Date(clock.dataset.since)) / 1000));
    clock.textContent = ` ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }
}, 1000);

$("new").disabled = false;
$("new").addEventListener("click", () => {
  const form = $("order").querySelector("form");
  form.reset();
  form.querySelector("[data-at]").hidden = true;
  const key = newKey();
  fillIn($("order"), ({ phone, name, topic, at, day, time }) => (
    api.add({ phone, name, topic, key, ...(at && { day, time, span: "0" }) })), t("added"));
});
$("order").querySelector('[name="at"]').addEventListener("change", (event) => { $("order").querySelector("[data-at]").hidden = !event.target.checked; });

// Single keys can be switched off, and never act while somebody writes or chooses.
const keys = $("keys");
keys.disabled = false;
keys.checked = localStorage.getItem("odzew.callKeys") !== "off";
keys.addEventListener("change", () => localStorage.setItem("odzew.callKeys", keys.checked ? "on" : "off"));
document.addEventListener("keydown", (event) => {
  if (!keys.checked || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !view || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input, select, textarea, summary, a")) return;
  const one = outcomes.find((one) => one.key === event.key);
  if (one && view.call) { event.preventDefault(); word(one); }
  if (event.key === "Enter" && !event.target.closest("button")) {
    const first = view.items.find((item) => item.due && !item.hold);
    if (first && canCall()) { event.preventDefault(); call(first); }
  }
});

function say(text) { $("say").textContent = text; }

let late = null;
function toast(text, isBad) {
  fill($("toast"), h("div", { class: `toast${isBad ? " toast-bad" : ""}` }, text));
  clearTimeout(late);
  late = setTimeout(() => fill($("toast")), isBad ? 9_000 : 4_000);
}

document.addEventListener("visibilitychange", () => { if (!document.hidden) load(); });
for (const news of ["online", "offline"]) addEventListener(news, () => load());
await load();
if (chosen) await open(chosen);
