// What outlives the page, shared by its tabs. Where storage is blocked or full, memory stands in: the chat just forgets.

export class Store {
  #memory = new Map()
  #disk = null

  constructor(prefix, kind = "localStorage") {
    this.prefix = prefix
    try {
      const disk = window[kind]
      disk.setItem(prefix, "")
      disk.removeItem(prefix)
      this.#disk = disk
    } catch {}
  }

  get(key) {
    if (this.#memory.has(key)) return this.#memory.get(key)
    try {
      return JSON.parse(this.#disk.getItem(this.prefix + key))
    } catch {
      return null
    }
  }

  set(key, value) {
    this.#memory.delete(key)
    try {
      this.#disk.setItem(this.prefix + key, JSON.stringify(value))
    } catch {
      this.#memory.set(key, value)
    }
  }

  remove(...keys) {
    for (const key of keys) {
      this.#memory.delete(key)
      this.#disk?.removeItem(this.prefix + key)
    }
  }

  keys(beginning) {
    const start = this.prefix + beginning
    const stored = Object.keys(this.#disk ?? {}).filter(key => key.startsWith(start)).map(key => key.slice(this.prefix.length))
    const held = [...this.#memory.keys()].filter(key => key.startsWith(beginning))
    return [...new Set([...stored, ...held])].sort()
  }

  // fn(key) when another tab changed something; no key: everything
  onChange(fn) {
    addEventListener("storage", ({ key, storageArea }) => {
      if (storageArea === this.#disk && (key === null || key.startsWith(this.prefix))) fn(key?.slice(this.prefix.length) ?? "")
    })
  }
}
