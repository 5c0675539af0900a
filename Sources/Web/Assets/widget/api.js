// The chat's side of docs/api.md: one function per call, every failure an ApiError with a kind to act on.

const patience = 20_000

export class ApiError extends Error {
  constructor(status, code = "", message = "", wait = 0) {
    super(message || code || `HTTP ${status}`)
    Object.assign(this, { status, code, wait })
  }

  // The conversation we hold is of no use any more: unknown, or the token no longer opens it.
  get isGone() {
    return this.status === 401 || this.status === 404 || (this.status === 403 && this.code !== "bad_signature")
  }

  // Nothing wrong with what we sent: trying again may help.
  get isPassing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

export class Api {
  constructor(base) {
    this.base = base
  }

  firm(slug) {
    return this.#json("GET", `firm${slug ? `?firm=${encodeURIComponent(slug)}` : ""}`)
  }

  create(body) {
    return this.#json("POST", "conversations", { body })
  }

  tell(conversation, what, body = {}, method = "POST") {
    return this.#json(method, `${path(conversation)}/${what}`, { token: conversation.token, body })
  }

  // `after` 0 asks for everything. The caller owns the patience here: a stream is meant to stay open.
  async events(conversation, after, signal) {
    const headers = { Accept: "text/event-stream", Authorization: `Bearer ${conversation.token}` }
    if (after) headers["Last-Event-ID"] = String(after)
    const response = await this.#answer(await this.#fetch(`${path(conversation)}/events`, { headers, signal, cache: "no-store" }))
    if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) throw new ApiError(0, "network")
    return response
  }

  async #json(method, url, { token, body } = {}) {
    const headers = { Accept: "application/json" }
    if (token) headers.Authorization = `Bearer ${token}`
    if (body) headers["Content-Type"] = "application/json"

    const control = new AbortController()
    const timer = setTimeout(() => control.abort(), patience)
    try {
      const init = { method, headers, body: body && JSON.stringify(body), signal: control.signal, keepalive: method !== "GET" }
      const response = await this.#answer(await this.#fetch(url, init))
      // A hotel's log-in page answers 200 with HTML: that is no answer of ours, so it counts as "no network" too.
      const text = await response.text()
      return text ? JSON.parse(text) : null
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError(0, "network")
    } finally {
      clearTimeout(timer)
    }
  }

  async #fetch(url, init) {
    try {
      return await fetch(new URL(url, this.base), { ...init, credentials: "omit", mode: "cors" })
    } catch {
      throw new ApiError(0, "network")
    }
  }

  async #answer(response) {
    if (response.ok) return response
    const { error = {} } = await response.json().catch(() => ({}))
    throw new ApiError(response.status, error.code, error.message, seconds(response.headers.get("Retry-After")) * 1000)
  }
}

function path(conversation) {
  return `conversations/${encodeURIComponent(conversation.id)}`
}

// Retry-After is a number of seconds or a date.
function seconds(value) {
  if (!value) return 0
  const number = Number(value)
  const wait = Number.isFinite(number) ? number : (Date.parse(value) - Date.now()) / 1000
  return Math.min(Math.max(wait || 0, 0), 3600)
}
