export class Emitter {
  #listeners = new Map()

  // → a function that ends the subscription
  on(event, fn) {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners.add(fn))
    return () => listeners.delete(fn)
  }

  // A listener of the host page that throws must not take the chat down with it.
  emit(event, detail) {
    for (const fn of [...this.#listeners.get(event) ?? []]) {
      try { fn(detail) } catch (error) { console.error(error) }
    }
  }
}

// Calls fn at most once in ms: at once, or (late) when the time is over.
export function throttled(ms, fn, late = false) {
  let until = 0
  return () => {
    const now = Date.now()
    if (now < until) return
    until = now + ms
    late ? setTimeout(fn, ms) : fn()
  }
}
