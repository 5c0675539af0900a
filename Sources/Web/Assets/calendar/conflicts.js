// One decision at a time: what was decided leaves the page, and what could not be stays and says why.

import { look, Lost, order, ready, say } from "/assets/orders.js";

const main = document.getElementById("settings");
const toast = document.getElementById("toast");

document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const card = form.closest(".conflict");
  const refusal = card.querySelector(".refusal");
  for (const one of main.querySelectorAll(".refusal")) one.hidden = true;
  card.setAttribute("aria-busy", "true");
  try {
    await order("POST", form.action, new URLSearchParams(new FormData(form)));
    "stays" in form.dataset ? asked(form) : settled(card);
  } catch (problem) {
    if (problem instanceof Lost) await look(main, document.getElementById("lost"), main.dataset, "#conflicts", ".places");
    else say(refusal, problem.message);
  } finally {
    card.removeAttribute("aria-busy");
  }
});

function asked(form) {
  const card = form.closest(".conflict");
  form.remove();
  tell(main.dataset.sent);
  card.querySelector(".button").focus();
}

function settled(card) {
  const next = card.nextElementSibling ?? card.previousElementSibling;
  card.remove();
  for (const badge of document.querySelectorAll(".badge")) {
    const left = document.querySelectorAll(".conflict").length;
    if (left) badge.firstElementChild.textContent = left;
    else badge.remove();
  }
  tell(main.dataset.done);
  if (!next) return location.reload();
  next.querySelector(".button").focus();
}

function tell(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
  setTimeout(() => box.remove(), 5_000);
}

ready(main);
