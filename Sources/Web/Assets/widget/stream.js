// Server-sent events over fetch(): EventSource sends no Authorization header, and a token has no place in a URL.

const silence = 45_000             // the server pings every 20 s

export class Stream {
  #run                             // the loop in charge; an older one ends
  #control
  #pause
  #hurry = false
  #lastByte = 0
  #notBefore = 0                   // the server said Retry-After

  // open(signal) → Response · onEvent({ event, data, id }) · onState("connecting" | "live" | "lost") · onGone()
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

  // Gives up this line for a new one at once.
  drop() {
    this.#hurry = true
    this.#control?.abort()
    this.#pause?.wake()
  }

  // The network may be back: no sitting out a wait, no trust in a line silent for longer than a ping.
  nudge() {
    if (Date.now() < this.#notBefore) return
    this.#pause?.wake()
    if (this.#control && Date.now() - this.#lastByte > 25_000) this.drop()
  }

  async #loop(run) {
    let failures = 0, wait = 0
    while (this.#run === run) {
      this.onState("connecting")
      this.#hurry = false
      wait = 0
      try {
        await this.#follow(run, () => { failures = Math.min(failures, 2) })
      } catch (error) {
        if (this.#run === run && error.isGone) {
          this.#run = null
          return this.onGone()
        }
        wait = error.wait ?? 0
      }
      if (this.#run !== run) return
      this.onState("lost")
      failures += 1
      this.#notBefore = Date.now() + wait
      if (!this.#hurry) await (this.#pause = pause(Math.max(wait, backoff(failures))))
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
      const decoder = new TextDecoder()
      const parse = parser(this.onEvent)
      for (;;) {
        const { done, value } = await reader.read()
        if (done || control.signal.aborted || this.#run !== run) return
        alive()
        heard()
        parse(decoder.decode(value, { stream: true }))
      }
    } finally {
      clearTimeout(timer)
      control.abort()
      if (this.#control === control) this.#control = null
    }
  }
}

// text/event-stream, in whatever pieces it comes
export function parser(onEvent) {
  let rest = "", fields = {}
  return text => {
    // A CR at the end may be half of a CRLF: it waits.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop()
    for (const line of lines) {
      const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line)
      if (field === "data") fields.data = "data" in fields ? `${fields.data}\n${value}` : value
      else if (field) fields[field] = value
      else if (line === "") {
        if ("data" in fields) onEvent({ event: "message", ...fields })
        fields = {}
      }
    }
  }
}

// 0.5 s, 1 s, 2 s … 30 s, shortened by chance lest all pages meet a restarted server at once
export function backoff(failures) {
  return Math.min(30_000, 500 * 2 ** (failures - 1)) * (0.5 + Math.random() / 2)
}

// A wait that its `wake` cuts short
export function pause(ms) {
  let wake
  const over = new Promise(resolve => { wake = resolve; setTimeout(resolve, ms) })
  return Object.assign(over, { wake })
}
