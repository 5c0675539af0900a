// Saves one form at a time; a refusal stands in the form that it is about.

const csrf = document.querySelector('meta[name="csrf"]').content;
const toast = document.getElementById("toast");
const words = document.getElementById("settings").dataset;

document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const refusal = form.querySelector(".refusal");
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  refusal.hidden = true;
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  try {
    const answer = await fetch(form.action, {
      method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)), headers: { "X-CSRF": csrf, Accept: "application/json" },
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    const value = answer.status === 204 ? null : await answer.json();
    if (!answer.ok) return refuse(form, refusal, value.error);
    if (form.closest(".new")) return location.reload();
    say(value?.visits ? `${words.visits} ${value.visits}` : words.saved);
  } catch {
    refuse(form, refusal, { message: words.offline });
  } finally {
    form.ariaBusy = "false";
  }
});

function refuse(form, place, { message, field }) {
  place.textContent = message;
  place.hidden = false;
  const input = field && form.elements[field];
  input?.setAttribute("aria-invalid", "true");
  (input ?? place).scrollIntoView({ block: "nearest" });
  input?.focus();
}

function say(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
  setTimeout(() => box.remove(), 5_000);
}
