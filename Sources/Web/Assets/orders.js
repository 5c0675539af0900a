// Orders to the server from a page that it has drawn. Where no answer comes, nobody knows whether an order was carried out:
// it is said so, and what the server shows takes the place of what stood here as soon as it can be read.

const csrf = document.querySelector('meta[name="csrf"]').content;
const patience = 20_000;
const pause = 2_000;
let looks = 0;

/** No answer, or none that one could read. */
export class Lost extends Error {}

/**
 * Gives the answer, null for an empty one. `body` is a form or a value for JSON. Throws `Lost`, or an Error with the
 * server's words and the `field` that they are about.
 */
export async function order(method, address, body) {
  const isForm = body instanceof URLSearchParams;
  const headers = { Accept: "application/json", "X-CSRF": csrf };
  if (body && !isForm) headers["Content-Type"] = "application/json";
  const answer = await fetch(address, {
    method, headers, credentials: "same-origin", signal: AbortSignal.timeout(patience),
    body: isForm || !body ? body : JSON.stringify(body),
  }).catch(() => { throw new Lost(); });
  if (answer.status === 401) {
    location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
    return new Promise(() => {});
  }
  const value = answer.status === 204 ? null : await answer.json().catch(() => undefined);
  if (answer.ok && value !== undefined) return value;
  if (!value?.error) throw new Lost();
  throw Object.assign(new Error(value.error.message), { field: value.error.field });
}

/**
 * Says `words.unsure` in `place` until this page could be read again, puts what it shows of `parts` (selectors) in the
 * place of what stands there, and says `words.looked`. Meanwhile no button of `main` can be pressed. What was filled in
 * elsewhere stays.
 */
export async function look(main, place, words, ...parts) {
  const mine = ++looks;
  say(place, words.unsure);
  const buttons = [...main.querySelectorAll("button")].filter((button) => !button.disabled);
  for (const button of buttons) button.disabled = true;
  let page = null;
  while (!(page = await read(parts[0]))) await new Promise((done) => setTimeout(done, pause));
  for (const button of buttons) button.disabled = false;
  if (mine !== looks) return;
  for (const part of parts) {
    const [here, there] = [document, page].map((one) => one.querySelector(part));
    if (here && there) here.replaceChildren(...there.childNodes);
  }
  ready(main);
  say(place, words.looked);
}

async function read(part) {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin", signal: AbortSignal.timeout(patience) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.redirected && !page.querySelector(part)) location.reload();
    return page.querySelector(part) && page;
  } catch {
    return null;
  }
}

/** Buttons are off until a script listens: a press before that would do nothing, or send a form without its mark. */
export function ready(main) {
  for (const button of main.querySelectorAll("[data-later]")) button.disabled = false;
}

export function say(place, text) {
  place.textContent = text;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}
