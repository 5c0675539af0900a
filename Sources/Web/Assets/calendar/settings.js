// Saves one form at a time; a refusal stands in the form that it is about.

import { Lost, order, ready, say } from "/assets/orders.js";

const main = document.getElementById("settings");
const toast = document.getElementById("toast");
const words = main.dataset;

document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const refusal = form.querySelector(".refusal");
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  refusal.hidden = true;
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  try {
    const value = await order("POST", form.action, new URLSearchParams(new FormData(form)));
    if (form.closest(".new")) return location.reload();
    tell(value?.visits ? `${words.visits} ${value.visits}` : words.saved);
  } catch (problem) {
    // What was filled in stays: saved once more it is still saved once.
    if (problem instanceof Lost) say(refusal, words.unsure);
    else refuse(form, refusal, problem);
  } finally {
    form.ariaBusy = "false";
  }
});

function refuse(form, place, { message, field }) {
  say(place, message);
  const input = field && form.elements[field];
  input?.setAttribute("aria-invalid", "true");
  input?.scrollIntoView({ block: "nearest" });
  input?.focus();
}

function tell(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
  setTimeout(() => box.remove(), 5_000);
}

ready(main);
