// The firm's own colours: from any accent, what can be read on it and what shade of it can be read on the panel.

import { set } from "./dom.js"

const inks = [[255, 255, 255], [11, 20, 17], [0, 0, 0]]
const surfaces = { light: [245, 246, 243], dark: [42, 50, 47] }
const system = matchMedia("(prefers-color-scheme: dark)")

export function follow(root, { theme, accent }) {
  const apply = () => {
    const style = getComputedStyle(root)
    const scheme = theme === "light" || theme === "dark" ? theme : pageScheme()
    set(root, { "data-scheme": scheme })
    paint(root, "--accent", accent || style.getPropertyValue("--odzew-accent"), scheme)
    paint(root, "--person", style.getPropertyValue("--odzew-person"), scheme)
  }
  system.addEventListener("change", apply)
  // The page may switch its own scheme with an attribute or a class.
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ["class", "style", "data-theme"] })
  apply()
}

// A page that is only light or only dark decides; otherwise the system does.
function pageScheme() {
  const page = getComputedStyle(document.documentElement).colorScheme
  return page === "light" || page === "dark" ? page : system.matches ? "dark" : "light"
}

function paint(root, name, value, scheme) {
  const color = rgb(value.trim())
  if (!color) return
  root.style.setProperty(name, `rgb(${color})`)
  root.style.setProperty(`${name}-on`, `rgb(${inks.find(ink => contrast(ink, color) >= 4.5)})`)
  root.style.setProperty(`${name}-text`, `rgb(${readable(color, surfaces[scheme], scheme === "dark" ? 255 : 0)})`)
}

// Any CSS colour, read back from a canvas as the screen would show it; null when it is none.
function rgb(value) {
  if (!value || !CSS.supports("color", value)) return null
  const pen = document.createElement("canvas").getContext("2d")
  pen.fillStyle = value
  pen.fillRect(0, 0, 1, 1)
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
}

// The colour itself where it can be read on the surface, else the nearest shade that can.
function readable(color, surface, towards) {
  for (let share = 0; ; share += 0.05) {
    const shade = color.map(part => Math.round(part + (towards - part) * share))
    if (share >= 1 || contrast(shade, surface) >= 4.6) return shade
  }
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color) {
  const [r, g, b] = color.map(part => part / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
