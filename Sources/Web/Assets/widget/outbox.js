// What the customer has said and the server has not yet acknowledged. Every item lies in storage under its own key
// until then, so a reload, a closed lid or a lost network cannot lose it; its client_id makes sending twice harmless.
// Items leave in the order in which they were written, one at a time.

import { backoff } from "./stream.js"

export class Outbox {
  #items = []
  #running = false
  #wake = null
  #count = 0
  #notBefore = 0             // the server said Retry-After: no hint wakes us before that

  // deliver(item) resolves when the server has it · onChange() · onSlow(until) when the server asks us to wait
  constructor(store, handlers) {
    this.store = store
    Object.assign(this, handlers)
    this.reload()
  }

  get items() {
    return this.#items
  }

  has(kind) {
    return this.#items.some(item => item.kind === kind)
  }

  add(kind, text) {
    const client_id = uuid()
    const key = `out:${Date.now().toString(36).padStart(9, "0")}${String(this.#count++).padStart(4, "0")}:${client_id}`
    const item = { key, client_id, kind, text, at: new Date().toISOString(), tries: 0, state: "waiting" }
    this.#items.push(item)
    this.#keep(item)
    this.onChange()
    this.flush()
    return item
  }

  // The server has it, whoever brought it there.
  settle(clientId) {
    this.#drop(item => item.client_id === clientId)
  }

  retry(clientId) {
    const item = this.#items.find(item => item.client_id === clientId)
    if (!item) return
    Object.assign(item, { state: "waiting", tries: 0, reason: undefined })
    this.#keep(item)
    this.onChange()
    this.flush()
    this.wake()
  }

  discard(clientId) {
    this.#drop(item => item.client_id === clientId)
  }

  clear() {
    this.#drop(() => true)
    this.wake()
  }

  // Do not sit out a wait: the network may be back.
  wake() {
    this.#wake?.()
  }

  // Brings the list in line with storage: at start, and when another tab wrote or sent something.
  reload() {
    const known = new Map(this.#items.map(item => [item.key, item]))
    this.#items = this.store.keys("out:")
      .map(key => known.get(key) ?? { ...this.store.get(key), tries: 0 })
      .filter(item => item.key)
  }

  async flush() {
    if (this.#running) return
    this.#running = true
    try {
      for (let item; (item = this.#items.find(item => item.state === "waiting"));) {
        const wait = await exclusively(this.store.prefix, () => this.#attempt(item))
        if (wait) await this.#rest(wait)
      }
    } finally {
      this.#running = false
    }
  }

  // → milliseconds to wait before the next attempt
  async #attempt(item) {
    if (!this.store.get(item.key)) {            // another tab was quicker
      this.#drop(other => other === item)
      return 0
    }
    if (Date.now() < this.#notBefore) return this.#notBefore - Date.now()
    item.busy = true
    this.onChange()
    try {
      await this.deliver(item)
      this.#drop(other => other === item)
      return 0
    } catch (error) {
      if (error.isPassing === undefined) throw error
      if (error.isPassing || error.isGone) {
        item.tries += 1
        item.offline = error.status === 0
        const wait = Math.max(error.wait, backoff(item.tries))
        if (error.status === 429 || error.wait) this.onSlow(this.#notBefore = Date.now() + wait)
        return wait
      }
      Object.assign(item, { state: "failed", reason: error.code })
      item.kind === "text" ? this.#keep(item) : this.discard(item.client_id)
      return 0
    } finally {
      item.busy = false
      this.onChange()
    }
  }

  #keep({ busy, tries, offline, ...item }) {
    this.store.set(item.key, item)
  }

  #drop(which) {
    const leaving = this.#items.filter(which)
    if (!leaving.length) return
    this.#items = this.#items.filter(item => !leaving.includes(item))
    leaving.forEach(item => this.store.remove(item.key))
    this.onChange()
  }

  #rest(ms) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => { clearTimeout(timer); resolve() }
    }).finally(() => { this.#wake = null })
  }
}

// One tab at a time, where the browser can say so (https): keeps the order across tabs, and makes one conversation
// rather than two. Without it client_id still prevents doubles, so a lock that a frozen tab sits on is not waited for.
async function exclusively(name, work) {
  if (!navigator.locks) return work()
  let begun = false
  const start = () => { begun = true; return work() }
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(25_000) }, start)
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
  return [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
}
