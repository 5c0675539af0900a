// The form of the rules goes out with the session's own mark; what comes back takes the place of the page.

import { ready } from "/assets/orders.js";

const csrf = document.querySelector('meta[name="csrf"]').content;
const main = document.getElementById("main");

main.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  document.getElementById("unsaved")?.remove();
  try {
    const answer = await fetch(form.action, {
      method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin", headers: { "X-CSRF": csrf, Accept: "text/html" },
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (!fresh) throw new Error("no page of ours");
    main.replaceChildren(...fresh.childNodes);
    ready(main);
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  } catch {
    button.disabled = false;
    main.querySelector("h1").after(Object.assign(document.createElement("p"), { id: "unsaved", className: "refusal", role: "alert", textContent: main.dataset.failed }));
    scrollTo(0, 0);
  }
});

ready(main);
