// The inbox's half of docs/api.md. Each method gives the decoded answer or throws a Refusal.

/** The server (or the network: status 0) said no. `message` is for people. */
export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** The line or the server was at fault, not the wish: the same request may work later. */
  get passing() { return this.status === 0 || this.status === 429 || this.status >= 500; }

  /** The state has moved on, a colleague was quicker. */
  get late() { return this.status === 409; }
}

const patience = 20_000;

export class API {
  #csrf;

  constructor(csrf) { this.#csrf = csrf; }

  me() { return this.#ask("GET", "/inbox/me"); }
  counts() { return this.#ask("GET", "/inbox/counts"); }
  staff() { return this.#ask("GET", "/inbox/staff"); }

  conversations({ view, q, status, cursor }) {
    const wish = new URLSearchParams({ view, status });
    if (q) wish.set("q", q);
    if (cursor) wish.set("cursor", cursor);
    return this.#ask("GET", `/inbox/conversations?${wish}`);
  }

  conversation(id) { return this.#ask("GET", this.#path(id)); }
  /** `from`: the colleague who leads now, when it is taken from them on purpose and not by being the quicker one. */
  take(id, { staff, from } = {}) { return this.#ask("POST", this.#path(id, "ownership"), { staff, from }); }
  giveBack(id) { return this.#ask("DELETE", this.#path(id, "ownership")); }
  resolve(id) { return this.#ask("POST", this.#path(id, "resolution"), {}); }
  reopen(id) { return this.#ask("DELETE", this.#path(id, "resolution")); }
  say(id, text, clientID) { return this.#ask("POST", this.#path(id, "messages"), { text, client_id: clientID }); }
  note(id, text, clientID) { return this.#ask("POST", this.#path(id, "notes"), { text, client_id: clientID }); }
  typing(id, on) { return this.#ask("POST", this.#path(id, "typing"), { on }); }
  read(id, seq) { return this.#ask("POST", this.#path(id, "read"), { seq }); }
  looking(id) { return this.#ask("POST", "/inbox/looking", { conversation: id }, { keepalive: true }); }

  #path(id, part) {
    return `/inbox/conversations/${encodeURIComponent(id)}${part ? `/${part}` : ""}`;
  }

  async #ask(method, path, body, more) {
    const headers = { Accept: "application/json" };
    if (method !== "GET") headers["X-CSRF"] = this.#csrf;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    let response;
    try {
      response = await fetch(path, {
        method, headers, credentials: "same-origin", signal: AbortSignal.timeout(patience),
        body: body === undefined ? undefined : JSON.stringify(body), ...more,
      });
    } catch {
      throw new Refusal(0, "no_network", "");
    }
    if (response.status === 401) signIn();
    const answer = response.status === 204 ? null : await response.json().catch(() => null);
    if (response.ok) return answer;
    throw new Refusal(response.status, answer?.error?.code ?? "", answer?.error?.message ?? "");
  }
}

/** The session has ended. Drafts and unsent messages are kept on the device, so nothing is lost on the way. */
function signIn() {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
}
