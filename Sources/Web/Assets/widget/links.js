// Turns addresses in plain text into links. Only four schemes ever become an href, whatever the text says.

import { h } from "./dom.js"

const found = new RegExp([
  /https?:\/\/[^\s<>"'„”“]+/,
  /\bwww\.[^\s<>"'„”“]+\.[^\s<>"'„”“]+/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  /(?<![\w+-])\+\d{1,3}(?:[ -]?\d{2,4}){3,4}(?![\w-])/,
  /(?<![\w+-])(?<!\d )\d{3}([ -])\d{3}\1\d{3}(?![\w-])(?! \d)/          // 600 100 200, but not an account number
].map(part => part.source).join("|"), "giu")

export function linked(text) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(found)) {
    const shown = trimmed(match[0])
    const link = anchor(address(shown), shown)
    if (!link) continue
    parts.push(text.slice(end, match.index), link)
    end = match.index + shown.length
  }
  parts.push(text.slice(end))
  return parts.filter(part => part !== "")
}

// → a link, or null where the address is not one that we follow
export function anchor(href, text) {
  let url
  try { url = new URL(href, location.href) } catch { return null }
  if (!["http:", "https:", "mailto:", "tel:"].includes(url.protocol)) return null
  const away = url.protocol.startsWith("http")
  return h("a", { href: url.href, text, target: away && "_blank", rel: away && "noopener noreferrer nofollow" })
}

function address(text) {
  if (/^https?:/i.test(text)) return text
  if (/^www\./i.test(text)) return `https://${text}`
  if (text.includes("@")) return `mailto:${text}`
  return `tel:${text.replace(/[^\d+]/g, "")}`
}

// The full stop after an address belongs to the sentence, and so does a bracket that was opened before it.
function trimmed(text) {
  let end = text.replace(/[.,;:!?…]+$/u, "")
  while (/[)\]]$/.test(end) && count(end, /[)\]]/g) > count(end, /[([]/g)) end = end.slice(0, -1).replace(/[.,;:!?]+$/, "")
  return end
}

function count(text, pattern) {
  return text.match(pattern)?.length ?? 0
}
