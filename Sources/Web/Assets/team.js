// On every page of the team beside the inbox: how many customers wait for a person, for the owner how many webhooks were
// paused after failures, and the menu of one's own account.

import { forgetWriting } from "./inbox/settings.js";

const mark = document.getElementById("waiting");
const paused = document.getElementById("paused");
const mend = badgeOf('.places a[href="/calendar/webhooks"]');
const account = document.getElementById("account");
const everySeconds = 20;
const title = document.title;

async function count() {
  if (document.hidden) return;
  const answer = await fetch("/inbox/counts", { credentials: "same-origin", headers: { Accept: "application/json" } }).catch(() => null);
  const { unassigned, webhooks_paused } = (answer?.ok && await answer.json().catch(() => null)) || {};
  if (unassigned === undefined) return;
  draw(mark, unassigned, mark.dataset.words);
  for (const mark of [paused, mend]) if (mark) draw(mark, webhooks_paused, paused.dataset.words);
  document.title = unassigned ? `(${unassigned}) ${title}` : title;
}

/** A badge on the tab of the page where it can be mended, where one stands on the page. */
function badgeOf(tab) {
  const badge = Object.assign(document.createElement("span"), { className: "badge", hidden: true });
  document.querySelector(tab)?.append(badge);
  return badge.parentElement && badge;
}

function draw(mark, n, words) {
  mark.hidden = n === 0;
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = n > 99 ? "99+" : n;
  const said = document.createElement("span");
  said.className = "hushed";
  said.textContent = `, ${words.replace("{n}", n)}`;
  mark.replaceChildren(shown, said);
}

if (mark) {
  count();
  setInterval(count, everySeconds * 1000);
  document.addEventListener("visibilitychange", count);
}

document.addEventListener("click", (event) => {
  if (!account.contains(event.target)) account.open = false;
});
account.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !account.open) return;
  account.open = false;
  account.querySelector("summary").focus();
});
account.querySelector("form").addEventListener("submit", forgetWriting);
