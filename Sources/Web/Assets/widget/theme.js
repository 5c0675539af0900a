// The colours that depend on the firm: takes any accent and derives from it what is readable, in both schemes.

import { set } from "./dom.js"

const white = [255, 255, 255]
const inks = [white, [11, 20, 17], [0, 0, 0]]
const surfaces = { light: [246, 247, 244], dark: [36, 44, 41] }

export class Theme {
  #dark = matchMedia("(prefers-color-scheme: dark)")

  constructor(root, { theme, accent }) {
    Object.assign(this, { root, theme, accent })
    this.#dark.addEventListener("change", () => this.apply())
    // The page may switch its own scheme with an attribute or a class.
    new MutationObserver(() => this.apply())
      .observe(document.documentElement, { attributeFilter: ["class", "style", "data-theme", "data-bs-theme"] })
    this.apply()
  }

  apply() {
    const scheme = this.#scheme()
    set(this.root, { "data-scheme": scheme })
    this.#paint("accent", this.accent || this.#given("--odzew-accent"), scheme)
    this.#paint("person", this.#given("--odzew-person"), scheme)
  }

  // "auto": a page that is only light or only dark decides; otherwise the system does.
  #scheme() {
    if (this.theme === "light" || this.theme === "dark") return this.theme
    const page = getComputedStyle(document.documentElement).colorScheme
    if (page === "light" || page === "dark") return page
    return this.#dark.matches ? "dark" : "light"
  }

  #given(name) {
    return getComputedStyle(this.root).getPropertyValue(name).trim()
  }

  #paint(name, value, scheme) {
    const color = value && rgb(value)
    const paint = (suffix, rgb) => rgb
      ? this.root.style.setProperty(`--${name}${suffix}`, `rgb(${rgb})`)
      : this.root.style.removeProperty(`--${name}${suffix}`)
    paint("", color)
    paint("-on", color && inks.find(ink => contrast(ink, color) >= 4.5))
    paint("-text", color && readable(color, surfaces[scheme], scheme))
  }
}

// Any CSS colour, read back from a canvas as what the screen would show; null when it is none.
function rgb(value) {
  if (!CSS.supports("color", value)) return null
  const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")
  if (!pen) return null
  pen.fillStyle = value
  pen.fillRect(0, 0, 1, 1)
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color) {
  const [r, g, b] = color.map(part => part / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

// The colour itself when it can be read on the surface, else the nearest shade that can.
function readable(color, surface, scheme) {
  const target = scheme === "dark" ? 255 : 0
  for (let share = 0; share < 1; share += 0.05) {
    const shade = color.map(part => Math.round(part + (target - part) * share))
    if (contrast(shade, surface) >= 4.6) return shade
  }
  return [target, target, target]
}
