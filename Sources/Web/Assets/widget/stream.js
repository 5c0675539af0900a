// Server-sent events over fetch(): EventSource cannot send an Authorization header, and a token has no place in a URL.
// The stream reconnects for as long as it is wanted and always says after which message it goes on.

const silence = 45_000            // the server pings every 20 s: this long without a byte means a dead line
const slowest = 30_000

export class Stream {
  #run = null                     // the loop in charge; an older one sees that it was replaced and ends
  #control = null
  #sleep = null
  #hurry = false
  #lastByte = 0
  #notBefore = 0                  // the server said Retry-After

  // open(signal) → Response · onEvent({event, data, id}) · onState("connecting" | "live" | "lost") · onGone(error)
  constructor(handlers) {
    Object.assign(this, handlers)
  }

  start() {
    if (!this.#run) this.#loop(this.#run = {})
  }

  stop() {
    this.#run = null
    this.drop()
  }

  // Gives up the present line, for a new one at once.
  drop() {
    this.#hurry = true
    this.#control?.abort()
    this.#sleep?.()
  }

  // Something hints that the network is back (online, tab in front, the customer writes): do not sit out a wait, and
  // do not trust a line that has been silent for longer than the server's ping.
  nudge() {
    if (Date.now() < this.#notBefore) return
    this.#sleep?.()
    if (this.#control && Date.now() - this.#lastByte > 25_000) this.drop()
  }

  async #loop(run) {
    let failures = 0
    while (this.#run === run) {
      this.onState("connecting")
      this.#hurry = false
      let wait = 0
      try {
        await this.#follow(run, () => { failures = 0 })
        failures += 1                                   // ended by the server without an error: no tight loop either
      } catch (error) {
        if (this.#run !== run) return
        if (error.isGone) { this.#run = null; return this.onGone(error) }
        failures += 1
        wait = error.wait ?? 0
        this.#notBefore = Date.now() + wait
      }
      if (this.#run !== run) return
      this.onState("lost")
      if (!this.#hurry) await this.#rest(Math.max(wait, backoff(failures)))
    }
  }

  async #follow(run, heard) {
    const control = this.#control = new AbortController()
    let timer
    const alive = () => {
      this.#lastByte = Date.now()
      clearTimeout(timer)
      timer = setTimeout(() => control.abort(), silence)
    }
    try {
      alive()
      const response = await this.open(control.signal)
      if (this.#run !== run) return
      this.onState("live")
      const reader = response.body.getReader()
      const parser = new Parser(this.onEvent)
      const decoder = new TextDecoder()
      for (;;) {
        const { done, value } = await reader.read()
        if (done || control.signal.aborted || this.#run !== run) return
        alive()
        heard()
        parser.push(decoder.decode(value, { stream: true }))
      }
    } finally {
      clearTimeout(timer)
      control.abort()
      if (this.#control === control) this.#control = null
    }
  }

  #rest(ms) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#sleep = () => { clearTimeout(timer); resolve() }
    }).finally(() => { this.#sleep = null })
  }
}

// 0.5 s, 1 s, 2 s … 30 s, each shortened by chance so that a restarted server is not met by all pages at once.
export function backoff(failures) {
  return Math.min(slowest, 500 * 2 ** Math.max(0, failures - 1)) * (0.5 + Math.random() / 2)
}

// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
export class Parser {
  #rest = ""
  #event = ""
  #data = []
  #id

  constructor(onEvent) {
    this.onEvent = onEvent
  }

  push(text) {
    this.#rest += text
    // A lone CR at the end may be half of a CRLF: it waits for the next piece.
    const lines = this.#rest.split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop()
    lines.forEach(line => this.#line(line))
  }

  #line(line) {
    if (line === "") return this.#dispatch()
    const colon = line.indexOf(":")
    if (colon === 0) return
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "")
    if (field === "event") this.#event = value
    if (field === "data") this.#data.push(value)
    if (field === "id") this.#id = value
  }

  #dispatch() {
    const [event, data, id] = [this.#event || "message", this.#data.join("\n"), this.#id]
    const any = this.#data.length > 0
    this.#event = ""
    this.#data = []
    this.#id = undefined            // only message events carry one here, and only theirs may move the position
    if (any) this.onEvent({ event, data, id })
  }
}
