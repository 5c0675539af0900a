// On every page of the team beside the inbox: how many customers wait for a person, for the owner how many webhooks were
// paused after failures, and the menu of one's own account.

import { forgetWriting } from "./inbox/settings.js";

const mark = document.getElementById("waiting");
const paused = document.getElementById("paused");
const account = document.getElementById("account");
const everySeconds = 20;
const title = document.title;

async function count() {
  if (document.hidden) return;
  const answer = await fetch("/inbox/counts", { credentials: "same-origin", headers: { Accept: "application/json" } }).catch(() => null);
  const { unassigned, webhooks_paused } = (answer?.ok && await answer.json().catch(() => null)) || {};
  if (unassigned === undefined) return;
  draw(mark, unassigned);
  if (paused) {
    draw(paused, webhooks_paused);
    document.querySelector('.places a[href="/calendar/webhooks"]')?.classList.toggle("places-alert", webhooks_paused > 0);
  }
  document.title = unassigned ? `(${unassigned}) ${title}` : title;
}

function draw(mark, n) {
  mark.hidden = n === 0;
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = n > 99 ? "99+" : n;
  const said = document.createElement("span");
  said.className = "hushed";
  said.textContent = `, ${mark.dataset.words.replace("{n}", n)}`;
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
