// What outlives the page, in localStorage, shared by all tabs of a site. Where storage is blocked or full (private
// windows, strict settings) a map in memory stands in: the chat works, it just forgets on reload.

export class Store {
  #memory = new Map()
  #disk

  constructor(prefix, kind = "localStorage") {
    this.prefix = prefix
    try {
      const disk = window[kind]
      disk.setItem(`${prefix}test`, "1")
      disk.removeItem(`${prefix}test`)
      this.#disk = disk
    } catch {
      this.#disk = null
    }
  }

  get(key) {
    if (this.#memory.has(key)) return this.#memory.get(key)
    try {
      return JSON.parse(this.#disk?.getItem(this.prefix + key) ?? "null")
    } catch {
      return null
    }
  }

  set(key, value) {
    try {
      if (!this.#disk) throw 0
      this.#disk.setItem(this.prefix + key, JSON.stringify(value))
      this.#memory.delete(key)
    } catch {
      this.#memory.set(key, value)
    }
  }

  remove(...keys) {
    for (const key of keys) {
      this.#memory.delete(key)
      try { this.#disk?.removeItem(this.prefix + key) } catch {}
    }
  }

  keys(beginning) {
    const found = new Set([...this.#memory.keys()])
    try {
      for (let i = 0; i < (this.#disk?.length ?? 0); i++) {
        const key = this.#disk.key(i)
        if (key.startsWith(this.prefix)) found.add(key.slice(this.prefix.length))
      }
    } catch {}
    return [...found].filter(key => key.startsWith(beginning)).sort()
  }

  // Calls fn(key) when another tab changed something; key is null when it cleared everything.
  onChange(fn) {
    addEventListener("storage", ({ key, storageArea }) => {
      if (storageArea !== this.#disk) return
      if (key === null) fn(null)
      else if (key.startsWith(this.prefix)) fn(key.slice(this.prefix.length))
    })
  }
}
