export class Emitter extends EventTarget {
  // → a function that ends the subscription. A listener that throws stops nobody else.
  on(name, fn) {
    const listener = event => fn(event.detail)
    this.addEventListener(name, listener)
    return () => this.removeEventListener(name, listener)
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

// Calls fn at most once in ms: at once, or (late) when the time is over.
export function throttled(ms, fn, late) {
  let until = 0
  return () => {
    if (Date.now() < until) return
    until = Date.now() + ms
    late ? setTimeout(fn, ms) : fn()
  }
}

// 0.5 s, 1 s, 2 s … 30 s, shortened by chance so that a restarted server is not met by all pages at once.
export function backoff(failures) {
  return Math.min(30_000, 500 * 2 ** (failures - 1)) * (0.5 + Math.random() / 2)
}

// A wait that can be cut short with its `wake`.
export function pause(ms) {
  let wake
  const over = new Promise(resolve => { wake = resolve; setTimeout(resolve, ms) })
  return Object.assign(over, { wake })
}
