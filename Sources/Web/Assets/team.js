// On every page of the team beside the inbox: how many customers wait for a person, and the menu of one's own account.

import { forgetWriting } from "./inbox/settings.js";

const mark = document.getElementById("waiting");
const account = document.getElementById("account");
const everySeconds = 20;
const title = document.title;

async function count() {
  if (document.hidden) return;
  const answer = await fetch("/inbox/counts", { credentials: "same-origin", headers: { Accept: "application/json" } }).catch(() => null);
  const { unassigned } = (answer?.ok && await answer.json().catch(() => null)) || {};
  if (unassigned === undefined) return;
  mark.hidden = unassigned === 0;
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  shown.textContent = unassigned > 99 ? "99+" : unassigned;
  const said = document.createElement("span");
  said.className = "hushed";
  said.textContent = `, ${mark.dataset.words.replace("{n}", unassigned)}`;
  mark.replaceChildren(shown, said);
  document.title = unassigned ? `(${unassigned}) ${title}` : title;
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
