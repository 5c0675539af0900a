// Never parses a string as HTML: what a customer, an agent or a model writes goes in as text and stays text.

export function h(tag, props, ...children) {
  const element = document.createElement(tag)
  element.append(...children.filter(Boolean))
  return set(element, props)
}

export function set(element, props = {}) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value)
    else if (name === "text") element.textContent === value || (element.textContent = value)
    else if (value === false || value == null) element.removeAttribute(name)
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? "" : value)
  }
  return element
}

const drawings = {
  // A voice, and the echo that comes back
  mark: "M20.5 11.3a8.2 8.2 0 0 1-12 7.2L3.6 20l1.5-4.7a8.2 8.2 0 1 1 15.4-4ZM8.3 11.4h.01M11.3 8.9a3.6 3.6 0 0 1 0 5M14.3 7.6a6.2 6.2 0 0 1 0 7.6",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9.5l6 6 6-6",
  menu: "M4.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M11.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M18.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0",
  send: "M12 19V5.5M5.8 11.6L12 5.4l6.2 6.2",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.8 20.2a7.3 7.3 0 0 1 14.4 0",
  source: "M7 3.8h7l4 4v12.4H7ZM14 3.8v4h4M10 12.5h5M10 16h5",
  clock: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.2V12l3 2"
}

export function icon(name) {
  const make = tag => document.createElementNS("http://www.w3.org/2000/svg", tag)
  const svg = set(make("svg"), { viewBox: "0 0 24 24", "aria-hidden": "true" })
  svg.append(set(make("path"), { d: drawings[name] }))
  return svg
}

// → a link, or null: only four schemes ever become one, whatever the text says
export function anchor(href, text) {
  let url
  try { url = new URL(href, location.href) } catch { return null }
  if (!/^(https?|mailto|tel):$/.test(url.protocol)) return null
  const away = url.protocol.startsWith("http")
  return h("a", { href: url.href, text, target: away && "_blank", rel: away && "noopener noreferrer nofollow" })
}

const address = new RegExp([
  /https?:\/\/[^\s<>"„”“]+/,
  /\bwww\.[^\s<>"„”“]+\.[^\s<>"„”“]+/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  /(?<![\w+-])\+\d{1,3}(?:[ -]?\d{2,4}){3,4}(?![\w-])/,
  /(?<![\w+-]|\d )\d{3}([ -])\d{3}\1\d{3}(?![\w-]| \d)/                    // 600 100 200, but no account number
].map(part => part.source).join("|"), "giu")

// Plain text → its parts, addresses and phone numbers as links
export function linked(text) {
  const parts = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(address)) {
    // The full stop belongs to the sentence, and a bracket opened before the address too.
    const shown = match.replace(match.includes("(") ? /[.,;:!?…]+$/u : /[.,;:!?…)\]]+$/u, "")
    const href = /^http/i.test(shown) ? shown : /^www\./i.test(shown) ? `https://${shown}` : shown.includes("@") ? `mailto:${shown}` : `tel:${shown.replace(/[ -]/g, "")}`
    const link = anchor(href, shown)
    if (!link) continue
    parts.push(text.slice(end, index), link)
    end = index + shown.length
  }
  return [...parts, text.slice(end)]
}
