// Steps of booking without loading the page anew: links and forms within <main> are fetched and their <main> takes the
// place of this one. Without this script, or when an answer is not one of these pages, the browser does the same by itself.

import { offlineWords } from "./texts.js";

const main = document.getElementById("main");
const news = document.getElementById("news");
/** Milliseconds: who waits longer is told, and may send again. */
const patience = 30_000;
let under = null;

const ours = (address) => address.origin === location.origin && /^\/(book|visit|offer|callback)(\/|$)/.test(address.pathname);
const isPlain = (event) => event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

document.addEventListener("click", (event) => {
  const link = event.target.closest("main a[href], .languages a[href]");
  if (!link || "plain" in link.dataset || isPlain(event) || event.defaultPrevented) return;
  const address = new URL(link.href);
  if (!ours(address)) return;
  event.preventDefault();
  go(address, { focus: link.matches(".day, .pill, .turn") ? selector(link) : null });
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("main form[method=post]");
  if (!form) return;
  event.preventDefault();
  // A second press of the button is not a second visit; the server would know it by the form's key as well.
  if (form.dataset.sent) return;
  form.dataset.sent = "1";
  go(new URL(form.action), { body: new URLSearchParams(new FormData(form, event.submitter)) })
    .finally(() => delete form.dataset.sent);
});

addEventListener("popstate", () => go(new URL(location.href), { isBack: true }));

/** Choices on the same page keep the focus where it was: on what was chosen. */
function selector(link) {
  if (link.matches(".turn-back")) return ".turn-back";
  if (link.matches(".turn")) return ".turn:not(.turn-back)";
  return link.matches(".day") ? ".day[aria-current]" : ".pill[aria-current]";
}

async function go(address, { body, focus, isBack } = {}) {
  under?.abort();
  const mine = under = new AbortController();
  const late = setTimeout(() => mine.abort(new Error("no answer")), patience);
  main.setAttribute("aria-busy", "true");
  let answer;
  try {
    answer = await fetch(address, {
      method: body ? "POST" : "GET", body, credentials: "same-origin", headers: { Accept: "text/html" }, signal: mine.signal,
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (!fresh) throw new Error("no page of ours");
    show(page, fresh);
    if (!isBack && !(body && !answer.redirected)) history.pushState(null, "", answer.url);
    settle(focus);
  } catch (error) {
    if (error.name === "AbortError") return;
    // Nothing came back at all: what was filled in stays here, where it can be sent again.
    if (!answer && !isBack) sayOffline(Boolean(body));
    // A form goes out once more the plain way; its key makes that harmless.
    else if (body) plainly(address, body);
    else location.assign(address);
  } finally {
    clearTimeout(late);
    if (under === mine) main.removeAttribute("aria-busy");
  }
}

function show(page, fresh) {
  const people = main.querySelector(".people")?.scrollLeft ?? 0;
  main.replaceChildren(...fresh.childNodes);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  const languages = [document, page].map((one) => one.querySelector(".languages"));
  if (languages[0] && languages[1]) languages[0].replaceWith(languages[1]);
  const row = main.querySelector(".people");
  if (row) row.scrollLeft = people;
}

/** Puts the focus where reading goes on, and says what is new. */
function settle(focus) {
  const kept = focus && main.querySelector(focus);
  if (kept) {
    kept.focus({ preventScroll: true });
    news.textContent = main.querySelector(".times")?.innerText.split("\n").slice(0, 2).join(": ") ?? "";
    return;
  }
  const wrong = main.querySelector("[aria-invalid=true]");
  const alert = main.querySelector("[role=alert]");
  const place = wrong ?? alert ?? main.querySelector("h1") ?? main;
  if (!wrong) place.tabIndex = -1;
  place.style.outline = wrong ? "" : "none";
  place.focus({ preventScroll: true });
  (alert ?? document.body).scrollIntoView({ block: "start" });
  news.textContent = "";
}

function sayOffline(isSent) {
  main.querySelector("#offline")?.remove();
  const alert = Object.assign(document.createElement("p"), { id: "offline", className: "notice", textContent: offlineWords(isSent) });
  alert.setAttribute("role", "alert");
  (main.querySelector("h1") ?? main.firstElementChild).after(alert);
  alert.scrollIntoView({ block: "center" });
}

function plainly(address, body) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = address.pathname + address.search;
  for (const [name, value] of body) {
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", name, value];
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
