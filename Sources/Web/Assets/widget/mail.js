// What was said, and what is on its way.

import { backoff, pause } from "./stream.js"

// Each message once, in the server's order, whether from the stream, a replay or the answer to our POST.
export class Ledger {
  #bySeq = new Map()
  all = []

  // → whether it was news
  take(message) {
    if (!message.seq || this.#bySeq.has(message.seq)) return false
    this.#bySeq.set(message.seq, message)
    this.all = [...this.#bySeq.values()].sort((a, b) => a.seq - b.seq)
    return true
  }

  holds(clientId) {
    return this.all.some(message => message.client_id === clientId)
  }

  unread(readSeq) {
    return this.all.filter(({ seq, author }) => seq > readSeq && (author === "assistant" || author === "person")).length
  }

  clear() {
    this.#bySeq.clear()
    this.all = []
  }
}

// What the server has not acknowledged. Until then each item lies in storage under its own key, so no reload loses it
// and no two tabs overwrite each other's; client_id makes sending twice harmless. One at a time, in the order of writing.
export class Outbox {
  items = []
  #running = false
  #pause
  #count = 0
  #notBefore = 0             // the server said Retry-After

  // deliver(item) resolves when the server has it · onChange() · onSlow(until)
  constructor(store, handlers) {
    Object.assign(this, handlers, { store })
    this.reload()
  }

  add(kind, text) {
    const client_id = uuid()
    const order = Date.now() * 1000 + this.#count++ % 1000
    const item = { key: `out:${order}:${client_id}`, client_id, kind, text, at: new Date().toISOString(), tries: 0 }
    this.items.push(item)
    this.#keep(item)
    this.onChange()
    this.flush()
  }

  // The server has it, or the customer took it back.
  settle(clientId) {
    this.#drop(item => item.client_id === clientId)
  }

  retry(clientId) {
    const item = this.items.find(item => item.client_id === clientId)
    if (!item) return
    Object.assign(item, { failed: undefined, tries: 0 })
    this.#keep(item)
    this.onChange()
    this.flush()
  }

  clear() {
    this.#drop(() => true)
  }

  reload() {
    const known = new Map(this.items.map(item => [item.key, item]))
    this.items = this.store.keys("out:").map(key => known.get(key) ?? this.store.get(key)).filter(Boolean)
  }

  // Called again, it cuts a wait short.
  async flush() {
    this.#pause?.wake()
    if (this.#running) return
    this.#running = true
    try {
      for (let item; (item = this.items.find(item => !item.failed));) {
        const wait = await exclusively(this.store.prefix, () => this.#attempt(item))
        if (wait) await (this.#pause = pause(wait))
      }
    } finally {
      this.#running = false
    }
  }

  // → milliseconds to wait before the next attempt
  async #attempt(item) {
    if (!this.store.get(item.key)) return this.#drop(other => other === item)       // another tab was quicker
    const rest = this.#notBefore - Date.now()
    if (rest > 0) return rest
    try {
      await this.deliver(item)
      this.#drop(other => other === item)
    } catch (error) {
      item.offline = error.status === 0
      if (error.isPassing || error.isGone) {
        const wait = Math.max(error.wait, backoff(++item.tries))
        if (error.wait || error.status === 429) this.onSlow(this.#notBefore = Date.now() + wait)
        return wait
      }
      item.failed = error.code || "error"
      item.kind === "text" ? this.#keep(item) : this.settle(item.client_id)
      if (!error.status) console.error(error)
    } finally {
      this.onChange()
    }
  }

  #keep({ offline, ...item }) {
    this.store.set(item.key, { ...item, tries: 0 })
  }

  #drop(which) {
    const leaving = this.items.filter(which)
    this.items = this.items.filter(item => !leaving.includes(item))
    this.store.remove(...leaving.map(item => item.key))
    this.onChange()
  }
}

// One tab at a time where the browser can say so (https): one conversation, in order. A lock that a frozen tab sits on
// is not waited for: client_id still prevents doubles.
async function exclusively(name, work) {
  if (!navigator.locks) return work()
  let begun = false
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(25_000) }, () => { begun = true; return work() })
  } catch (error) {
    if (begun) throw error
    return work()
  }
}

// crypto.randomUUID is missing on pages without https.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = bytes[6] & 15 | 64
  bytes[8] = bytes[8] & 63 | 128
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
}
