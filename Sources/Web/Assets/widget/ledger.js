// The messages of one conversation, each exactly once, in the server's order, however often and from wherever they
// come: the stream, a replay after a reconnect, the answer to our own POST.

const mark = message => message.author === "assistant" || message.author === "person"

export class Ledger {
  #bySeq = new Map()

  // → whether it was news
  take(message) {
    if (!Number.isInteger(message?.seq) || this.#bySeq.has(message.seq)) return false
    this.#bySeq.set(message.seq, message)
    this.#sorted = null
    return true
  }

  #sorted = []

  get all() {
    return this.#sorted ??= [...this.#bySeq.values()].sort((a, b) => a.seq - b.seq)
  }

  get last() {
    return this.all.at(-1)
  }

  holds(clientId) {
    return this.all.some(message => message.client_id === clientId)
  }

  unread(readSeq) {
    return this.all.filter(message => message.seq > readSeq && mark(message)).length
  }

  clear() {
    this.#bySeq.clear()
    this.#sorted = null
  }
}
