// The queue's half of docs/api.md.

import { t } from "./texts.js";

const csrf = document.querySelector('meta[name="csrf"]').content;

export class Refusal extends Error {}

/** Milliseconds: a call may take the exchange a while, a look at the queue may not. */
const [patience, glance] = [30_000, 8_000];

async function ask(method, path, body, wait = patience) {
  let answer;
  try {
    answer = await fetch(`/callbacks/${path}`, {
      method, credentials: "same-origin", body: body && JSON.stringify(body), signal: AbortSignal.timeout(wait),
      headers: { Accept: "application/json", ...(method === "GET" ? {} : { "X-CSRF": csrf, "Content-Type": "application/json" }) },
    });
  } catch {
    throw new Refusal(silence(method));
  }
  if (answer.status === 401) location.assign("/sign-in?next=%2Fcallbacks");
  const value = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (answer.ok) return value;
  throw new Refusal(value?.error?.message ?? silence(method));
}

/** No answer to a question is no harm; no answer to an order leaves open whether it was carried out. */
const silence = (method) => t(method === "GET" ? "offline" : "unsure");

const request = (id, part) => `requests/${encodeURIComponent(id)}${part ? `/${part}` : ""}`;
export const queue = () => ask("GET", "queue", undefined, glance);
export const story = (id) => ask("GET", request(id));
export const add = (order) => ask("POST", "requests", order);
export const call = (id, reason) => ask("POST", request(id, "call"), reason ? { reason } : {});
export const release = (id) => ask("POST", request(id, "release"), {});
export const postpone = (id, time) => ask("POST", request(id, "time"), time);
export const drop = (id, reason) => ask("POST", request(id, "cancellation"), { reason });
export const note = (id, text, key) => ask("POST", request(id, "notes"), { text, client_id: key });
export const dispose = (id, word) => ask("POST", `calls/${encodeURIComponent(id)}/disposition`, word);
export const ready = (ready, line) => ask("POST", "me", { ready, line });
export const lift = () => ask("POST", "pause/lifting", {});
