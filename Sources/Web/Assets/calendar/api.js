// The calendar's half of docs/api.md.

import { t } from "./texts.js";

const csrf = document.querySelector('meta[name="csrf"]').content;

export class Refusal extends Error {}

async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/calendar/${path}`, {
      method, credentials: "same-origin", body: body && JSON.stringify(body), signal: AbortSignal.timeout(20_000),
      headers: { Accept: "application/json", ...(method === "GET" ? {} : { "X-CSRF": csrf, "Content-Type": "application/json" }) },
    });
  } catch {
    throw new Refusal(silence(method));
  }
  if (answer.status === 401) location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  const value = await answer.json().catch(() => null);
  if (answer.ok) return value;
  throw new Refusal(value?.error?.message ?? silence(method));
}

/** No answer to a question is no harm; no answer to an order leaves open whether it was carried out. */
const silence = (method) => (method === "GET" ? t.offline : t.unsure);

const visit = (id, part) => `visits/${encodeURIComponent(id)}${part ? `/${part}` : ""}`;
export const board = (from, days) => ask("GET", `board?from=${from}&days=${days}`);
export const details = (id) => ask("GET", visit(id));
export const customers = (q) => ask("GET", `customers?q=${encodeURIComponent(q)}`);
export const book = (order) => ask("POST", "visits", order);
export const move = (id, { date, minute, staff }) => ask("POST", visit(id, "time"), { date, minute, staff });
export const cancel = (id) => ask("POST", visit(id, "cancellation"), {});
export const restore = (id) => ask("POST", visit(id, "restoration"), {});
export const record = (id, outcome) => ask("POST", visit(id, "outcome"), { outcome });
