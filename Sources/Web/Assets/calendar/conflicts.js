// One decision at a time: what was decided leaves the page, and what could not be stays and says why.

const main = document.getElementById("settings");
const toast = document.getElementById("toast");
const csrf = document.querySelector('meta[name="csrf"]').content;

document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const card = form.closest(".conflict");
  const refusal = card.querySelector(".refusal");
  refusal.hidden = true;
  card.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, {
      method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)),
      headers: { "X-CSRF": csrf, Accept: "application/json" }, signal: AbortSignal.timeout(20_000),
    });
    if (answer.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    if (answer.ok) return "stays" in form.dataset ? asked(form) : settled(card);
    refuse(refusal, (await answer.json()).error.message);
  } catch {
    refuse(refusal, main.dataset.offline);
  } finally {
    card.removeAttribute("aria-busy");
  }
});

function asked(form) {
  const card = form.closest(".conflict");
  form.remove();
  say(main.dataset.sent);
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
  say(main.dataset.done);
  if (!next) return location.reload();
  next.querySelector(".button").focus();
}

function refuse(place, text) {
  place.textContent = text;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}

function say(text) {
  const box = document.createElement("div");
  box.className = "toast";
  box.textContent = text;
  toast.replaceChildren(box);
  setTimeout(() => box.remove(), 5_000);
}
