// docs/api.md from the chat's side. Every failure is an ApiError.

export class ApiError extends Error {
  constructor(status, code, wait = 0) {
    super(code || `HTTP ${status}`)
    Object.assign(this, { status, code, wait })
  }

  // The conversation is unknown, or closed to our token.
  get isGone() {
    return this.status === 401 || this.status === 404 || (this.status === 403 && this.code !== "bad_signature")
  }

  // Trying again may help.
  get isPassing() {
    return [0, 408, 429].includes(this.status) || this.status >= 500
  }
}

export class Api {
  constructor(base) {
    this.base = base
  }

  firm(slug) {
    return this.#json("GET", `firm${slug && `?firm=${encodeURIComponent(slug)}`}`)
  }

  create(body) {
    return this.#json("POST", "conversations", { body })
  }

  tell(conversation, what, body, method = "POST") {
    return this.#json(method, `${path(conversation)}/${what}`, { body, token: conversation.token })
  }

  async events(conversation, after, signal) {
    const headers = { Accept: "text/event-stream", ...(after && { "Last-Event-ID": after }) }
    const response = await this.#fetch("GET", `${path(conversation)}/events`, { headers, signal, token: conversation.token })
    if (!/^text\/event-stream/.test(response.headers.get("Content-Type"))) throw new ApiError(0, "network")
    return response
  }

  // A hotel's log-in page answers 200 with HTML: that counts as no network.
  async #json(method, url, options) {
    const response = await this.#fetch(method, url, { ...options, signal: AbortSignal.timeout(20_000) })
    try {
      const text = await response.text()
      return text && JSON.parse(text)
    } catch {
      throw new ApiError(0, "network")
    }
  }

  async #fetch(method, url, { body, token, headers, signal }) {
    headers = { ...headers, ...(token && { Authorization: `Bearer ${token}` }), ...(body && { "Content-Type": "application/json" }) }
    const response = await fetch(new URL(url, this.base), {
      method, headers, signal, body: body && JSON.stringify(body), credentials: "omit", cache: "no-store", keepalive: Boolean(body)
    }).catch(() => { throw new ApiError(0, "network") })
    if (response.ok) return response
    const { error } = await response.json().catch(() => ({}))
    throw new ApiError(response.status, error?.code, wait(response.headers.get("Retry-After")))
  }
}

const path = conversation => `conversations/${encodeURIComponent(conversation.id)}`

// Retry-After: seconds or a date → milliseconds
function wait(value) {
  const seconds = isNaN(value) ? (Date.parse(value) - Date.now()) / 1000 : Number(value)
  return Math.min(Math.max(seconds || 0, 0), 3600) * 1000
}
