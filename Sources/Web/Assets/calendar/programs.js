// Adding, trying out and ending what programs get: webhooks and tokens. A secret is shown once, in a dialog, and never
// kept here.

import { look, Lost, order, ready, say } from "/assets/orders.js";

const main = document.getElementById("settings");
const toast = document.getElementById("toast");
const dialog = document.getElementById("secret");

document.getElementById("add").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const wish = {};
  for (const { name, type, value, checked } of form.elements) {
    if (type !== "checkbox") { if (name) wish[name] = value; continue; }
    wish[name] ??= [];
    if (checked) wish[name].push(value);
  }
  await attempt(form.querySelector(".refusal"), async () => {
    const made = await order("POST", form.action, wish);
    show(made.secret);
  });
});

main.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-deed]");
  if (!button) return;
  // What cannot be taken back is asked twice: in the same place, with another word.
  if ("twice" in button.dataset && !button.dataset.sure) {
    button.dataset.sure = "1";
    button.textContent = main.dataset.sure;
    return;
  }
  const program = button.closest(".program");
  const [method, part] = button.dataset.deed.split(" ");
  await attempt(program.querySelector(".refusal"), async () => {
    const value = await order(method, program.dataset.action + (part ? `/${part}` : ""));
    if (value?.secret) return show(value.secret);
    tell(main.dataset[button.dataset.said ?? "done"]);
    setTimeout(() => location.reload(), 900);
  });
});

/** One deed at a time: a second press is not a second token, whose secret nobody would ever see. */
async function attempt(place, deed) {
  if (main.ariaBusy === "true") return;
  main.ariaBusy = "true";
  for (const one of main.querySelectorAll(".refusal")) one.hidden = true;
  try { await deed(); } catch (problem) {
    if (problem instanceof Lost) await look(main, document.getElementById("lost"), main.dataset, "#programs");
    else say(place, problem.message);
  }
  main.ariaBusy = "false";
}

function show(secret) {
  document.getElementById("secret-text").textContent = secret;
  dialog.showModal();
}

document.getElementById("copy").addEventListener("click", async () => {
  await navigator.clipboard?.writeText(document.getElementById("secret-text").textContent).catch(() => {});
  tell(main.dataset.copied);
});
document.getElementById("close").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => location.reload());

function tell(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
}

ready(main);
