// Adding, trying out and ending what programs get: webhooks and tokens. A secret is shown once, in a dialog, and never
// kept here.

const main = document.getElementById("settings");
const toast = document.getElementById("toast");
const dialog = document.getElementById("secret");
const csrf = document.querySelector('meta[name="csrf"]').content;

async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method, credentials: "same-origin", body: body && JSON.stringify(body), signal: AbortSignal.timeout(20_000),
      headers: { Accept: "application/json", "X-CSRF": csrf, ...(body ? { "Content-Type": "application/json" } : {}) },
    });
  } catch {
    throw new Error(main.dataset.offline);
  }
  if (answer.status === 401) location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
  const value = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw new Error(value?.error?.message ?? main.dataset.offline);
  return value;
}

document.getElementById("add").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const order = {};
  for (const { name, type, value, checked } of form.elements) {
    if (type !== "checkbox") { if (name) order[name] = value; continue; }
    order[name] ??= [];
    if (checked) order[name].push(value);
  }
  await attempt(form.querySelector(".refusal"), async () => {
    const made = await ask("POST", form.action, order);
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
    const value = await ask(method, program.dataset.action + (part ? `/${part}` : ""));
    if (value?.secret) return show(value.secret);
    say(main.dataset[button.dataset.said ?? "done"]);
    setTimeout(() => location.reload(), 900);
  });
});

/** One deed at a time: a second press is not a second token, whose secret nobody would ever see. */
async function attempt(place, deed) {
  if (main.ariaBusy === "true") return;
  main.ariaBusy = "true";
  place.hidden = true;
  try { await deed(); } catch (problem) {
    place.textContent = problem.message;
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  }
  main.ariaBusy = "false";
}

function show(secret) {
  document.getElementById("secret-text").textContent = secret;
  dialog.showModal();
}

document.getElementById("copy").addEventListener("click", async () => {
  await navigator.clipboard?.writeText(document.getElementById("secret-text").textContent).catch(() => {});
  say(main.dataset.copied);
});
document.getElementById("close").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => location.reload());

function say(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
}
