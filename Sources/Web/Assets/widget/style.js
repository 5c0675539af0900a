// The looks. px on purpose: rem would follow the host page's root size, which many sites set to 10 px.
// Pine is software and the firm, clay is people, and nothing else uses them: a glance tells who is speaking.

import { set } from "./dom.js"

const light = `color-scheme: light; --surface: #fff; --log: #f5f6f3; --bubble: #fff; --text: #18211d; --edge: #79817b; --bad: #a9262f;
  --accent: #125a4c; --accent-on: #fff; --accent-text: #0f5c4d; --person: #95441b; --person-on: #fff; --person-text: #8d3d13; --person-soft: #fcefe5;
  --warn: #fbf0d5; --warn-text: #5f4000; --shadow: 0 0 0 1px #18211d14, 0 14px 42px #18211d38;`

const dark = `color-scheme: dark; --surface: #1b211f; --log: #141917; --bubble: #242c29; --text: #e8ece9; --edge: #7a8680; --bad: #f6959a;
  --accent: #1b6556; --accent-text: #74cdb8; --person: #8a4420; --person-text: #f0a777; --person-soft: #3a281d;
  --warn: #382c10; --warn-text: #f0d598; --shadow: 0 0 0 1px #303936, 0 14px 42px #0009;`

const css = `
.root {
  all: initial; display: contents; ${light} color: var(--text);
  --x: var(--odzew-offset-x, 24px); --y: var(--odzew-offset-y, 24px); --fast: 120ms; --slow: 240ms cubic-bezier(.2, .7, .2, 1);
  font: 15px/1.5 var(--odzew-font, Inter, "Inter Variable", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif);
  -webkit-font-smoothing: antialiased; -webkit-text-size-adjust: 100%;
}
.root[data-scheme=dark] { ${dark} }
.root > * {
  --text-2: color-mix(in srgb, var(--text) 82%, var(--surface)); --text-3: color-mix(in srgb, var(--text) 70%, var(--surface));
  --line: color-mix(in srgb, var(--text) 13%, var(--surface)); --hover: color-mix(in srgb, var(--text) 8%, var(--surface));
}
*, ::before, ::after { box-sizing: border-box; }
h2, h3, p { margin: 0; font: inherit; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; transition: background-color var(--fast); -webkit-tap-highlight-color: transparent; }
svg { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 2px; }
[hidden] { display: none !important; }
p:empty { padding: 0 !important; margin: 0 !important; }
p:empty::before { display: none; }
.sr, .message:not([data-last], .waits, .failed) .meta { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tool, .avatar, .send { display: grid; place-items: center; flex: none; }

/* Launcher */
.launcher {
  position: fixed; z-index: 2147483000; right: calc(var(--x) + env(safe-area-inset-right)); bottom: calc(var(--y) + env(safe-area-inset-bottom));
  display: flex; align-items: center; justify-content: center; gap: 10px; min-width: 60px; height: 60px; border-radius: 30px;
  background: var(--accent); color: var(--accent-on); box-shadow: var(--shadow); font-weight: 600; transition: transform var(--fast);
}
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline-width: 3px; }
.launcher svg { width: 28px; height: 28px; }
.launcher:has(.label:not([hidden])) { padding: 0 24px 0 18px; }
.root[data-open] .launcher { padding: 0; }
.root:not([data-open]) .launcher svg + svg, .root[data-open] :is(.launcher svg:first-child, .label) { display: none; }
.badge { position: absolute; top: -5px; right: -4px; min-width: 23px; padding: 0 6px; border: 2px solid var(--surface); border-radius: 12px; background: var(--person); color: var(--person-on); font-size: 12px; font-weight: 700; line-height: 19px; }

/* Panel */
.panel {
  position: fixed; z-index: 2147483001; right: calc(var(--x) + env(safe-area-inset-right)); bottom: calc(var(--y) + 74px + env(safe-area-inset-bottom));
  width: min(400px, 100vw - 2 * var(--x)); height: min(704px, 100dvh - var(--y) - 98px);
  display: flex; flex-direction: column; overflow: hidden; overflow-wrap: anywhere; border-radius: 20px; background: var(--log); box-shadow: var(--shadow); outline: none;
  transform: translateY(14px) scale(.97); transform-origin: 90% 100%; opacity: 0; visibility: hidden; transition: transform var(--fast), opacity var(--fast), visibility 0s var(--fast);
}
.root[data-open] .panel { transform: none; opacity: 1; visibility: visible; transition: transform var(--slow), opacity var(--fast); }
.root[data-side=left] :is(.launcher, .panel) { right: auto; left: calc(var(--x) + env(safe-area-inset-left)); transform-origin: 10% 100%; }

/* Header, with the rings of an echo */
.head { position: relative; z-index: 1; flex: none; display: flex; align-items: center; gap: 12px; min-height: 74px; padding: 10px 10px 10px 18px; background: var(--accent); color: var(--accent-on); transition: background-color var(--slow); }
.head::before {
  content: ""; position: absolute; inset: 0; opacity: .14; pointer-events: none; mask: radial-gradient(circle at 88% 130%, #000, transparent 82%);
  background: repeating-radial-gradient(circle at 88% 130%, transparent 0 20px, currentColor 20.5px 21.5px, transparent 22px 26px);
}
.root[data-owner=person] .head { background: var(--person); color: var(--person-on); }
.who { flex: 1; min-width: 0; line-height: 1.35; }
.who h2 { font-weight: 650; font-size: 16.5px; letter-spacing: -.01em; }
.who p { display: flex; align-items: center; gap: 7px; font-size: 13px; }
.dot, .asked::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: #7fe0a6; box-shadow: 0 0 0 2px #0003; }
.root[data-owner=waiting] .dot { background: #ffc86b; animation: pulse 1.6s infinite; }
.root:is([data-owner=nobody], [data-link=lost]) .dot { background: none; box-shadow: inset 0 0 0 2px; animation: none; }
.tool { width: 44px; height: 44px; border-radius: 12px; }
.tool:hover, .tool[aria-expanded=true], .head .avatar { background: color-mix(in srgb, currentColor 17%, transparent); color: inherit; }
.tool:focus-visible { outline-color: currentColor; outline-offset: -3px; }
.avatar { width: 30px; height: 30px; border-radius: 34%; background: var(--accent); color: var(--accent-on); font-size: 11.5px; font-weight: 650; }
.message .avatar[data-kind=person] { background: var(--person); color: var(--person-on); }
.avatar[data-kind=person], [data-author=person] .by i::before { border-radius: 50%; }
.head .avatar { width: 42px; height: 42px; font-size: 15px; }
.avatar svg { width: 66%; height: 66%; }

/* Menu */
.menu { position: absolute; z-index: 2; top: 66px; right: 12px; width: min(292px, 100% - 24px); max-height: calc(100% - 84px); overflow: auto; padding: 8px; background: var(--surface); border-radius: 14px; box-shadow: var(--shadow); }
.menu h3 { margin: 8px 12px 4px; font-size: 12.5px; font-weight: 600; color: var(--text-3); }
.menu :is(button, a) { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 44px; padding: 6px 12px; border-radius: 9px; color: inherit; text-decoration: none; text-align: start; line-height: 1.35; }
.menu :is(button, a):hover { background: var(--hover); }
.menu [aria-pressed=true] { font-weight: 600; color: var(--accent-text); }
.menu [aria-pressed=true]::after { content: "✓"; margin-inline-start: auto; }
.menu .sure { color: var(--bad); }
hr { height: 1px; margin: 6px 12px; border: 0; background: var(--line); }

/* Messages */
.outside, .notice { display: flex; gap: 9px; flex: none; padding: 9px 18px; background: var(--warn); color: var(--warn-text); font-size: 13px; line-height: 1.4; }
.talk { position: relative; flex: 1; min-height: 0; display: flex; }
.log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 14px 16px 18px; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -3px; }
.day, .note { margin: 16px auto 12px; width: fit-content; max-width: 310px; text-align: center; font-size: 12.5px; line-height: 1.4; color: var(--text-2); text-wrap: balance; }
.day::first-letter { text-transform: uppercase; }
.note { padding: 6px 14px; border-radius: 14px; background: var(--hover); }
.message { display: grid; grid-template-columns: 30px minmax(0, 1fr); column-gap: 9px; padding-inline-end: 30px; margin-top: 4px; }
.message[data-first] { margin-top: 18px; }
.log > :first-child { margin-top: 2px; }
.message .avatar { align-self: end; visibility: hidden; }
.message[data-last] .avatar { visibility: visible; }
.body { display: flex; flex-direction: column; align-items: flex-start; min-width: 0; }
.after { grid-column: 2; }
.by { margin: 0 0 5px 2px; font-size: 12.5px; line-height: 1.3; }
.by b { margin-inline-end: 7px; font-weight: 600; color: var(--text-2); }
.by i { font-style: normal; font-weight: 500; color: var(--accent-text); }
.by i::before { content: ""; display: inline-block; width: 6px; height: 6px; margin-inline-end: 5px; border-radius: 2px; background: currentColor; vertical-align: 1.5px; }
.bubble { --a: 6px; --b: 6px; max-width: 100%; padding: 9px 14px 10px; border: 1px solid var(--line); border-radius: var(--a) 17px 17px var(--b); background: var(--bubble); white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; line-height: 1.48; }
[data-first] .bubble { --a: 17px; }
[data-last] .bubble { --b: 17px; }
.bubble a { color: var(--accent-text); text-underline-offset: 2px; }
a[href^=tel] { white-space: nowrap; }
[data-author=person] .bubble { background: var(--person-soft); border-color: transparent; }
[data-author=person] :is(.by i, .bubble a) { color: var(--person-text); }
.message[data-author=customer] { display: block; padding-inline: 52px 0; }
[data-author=customer] .body { align-items: flex-end; }
[data-author=customer] .bubble { background: var(--accent); color: var(--accent-on); border-color: transparent; border-radius: 17px var(--a) var(--b) 17px; }
[data-author=customer] .bubble a { color: inherit; }
.message.failed .bubble { background: none; color: inherit; border-color: var(--bad); }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 6px; margin: 4px 3px 0; font-size: 12px; line-height: 1.4; color: var(--text-3); }
.failed .meta, .over { color: var(--bad) !important; }
.meta button { min-height: 32px; padding: 0 4px; font-weight: 600; color: var(--accent-text); text-decoration: underline; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; margin: 3px 3px 0; font-size: 12.5px; color: var(--text-2); }
.verdict[hidden] { display: none; }
.verdict button { min-width: 44px; min-height: 30px; padding: 0 10px; border: 1px solid var(--line); border-radius: 15px; color: var(--accent-text); font-weight: 600; }
.verdict button:hover { background: var(--hover); }
.verdict button[aria-pressed=true] { background: var(--accent); border-color: transparent; color: var(--accent-on); }
.sources { margin-top: 9px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.4; color: var(--text-2); }
.sources > * { display: flex; gap: 6px; padding: 3px 0; }
:is(.sources, .outside, .ask, .newer) svg { width: 17px; height: 17px; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 10px; }
.choices button { min-height: 40px; padding: 7px 15px; border-radius: 22px; background: var(--surface); color: var(--accent-text); border: 1px solid; font-weight: 550; line-height: 1.3; text-align: start; }
.choices button:hover { background: var(--hover); }
.typing { display: flex; gap: 4px; align-items: center; height: 22px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--text-3); animation: pulse 1.2s infinite; }
.typing i + i { animation-delay: .2s; }
.typing i + i + i { animation-delay: .4s; }
.draft::after { content: "▍"; color: var(--accent-text); animation: pulse 1s infinite; }
.fresh { animation: rise var(--slow); }
.newer { position: absolute; inset: auto 0 10px; width: fit-content; margin: auto; display: flex; align-items: center; gap: 6px; min-height: 40px; padding: 0 16px 0 12px; border-radius: 22px; background: var(--text); color: var(--surface); font-size: 13.5px; font-weight: 600; box-shadow: var(--shadow); }

/* Composer */
.foot { flex: none; padding: 8px 12px 12px; background: var(--surface); border-top: 1px solid var(--line); }
.notice { margin: -8px -12px 8px; }
.ask { display: flex; align-items: center; gap: 7px; min-height: 36px; padding: 0 14px 0 10px; margin-bottom: 7px; border-radius: 22px; color: var(--person-text); background: var(--person-soft); font-size: 13.5px; font-weight: 600; }
.ask:hover { background: color-mix(in srgb, var(--person-text) 13%, var(--person-soft)); }
.asked { display: flex; gap: 9px; margin: 2px 6px 9px; font-size: 13px; line-height: 1.4; color: var(--person-text); }
.asked::before { margin-top: 5px; background: currentColor; box-shadow: none; animation: pulse 1.6s infinite; }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 3px; border: 1px solid var(--edge); border-radius: 16px; }
.composer:focus-within { border-color: var(--accent-text); box-shadow: 0 0 0 1px var(--accent-text); }
textarea { flex: 1; min-width: 0; min-height: 44px; max-height: 148px; margin: 0; padding: 10px 4px 10px 12px; border: 0; outline: 0 !important; resize: none; background: none; color: inherit; font: inherit; line-height: 24px; }
textarea::placeholder { color: var(--text-3); opacity: 1; }
.send { width: 44px; height: 44px; border-radius: 13px; background: var(--accent); color: var(--accent-on); }
.send[aria-disabled=true] { background: none; color: var(--text-3); cursor: default; }
.count { margin: 6px 6px 0; font-size: 12.5px; text-align: end; color: var(--text-3); }

@keyframes pulse { 50% { opacity: .35; } }
@keyframes rise { from { transform: translateY(8px); opacity: 0; } }

@media (max-width: 480px), (pointer: coarse) {
  .ask, .choices button, .newer, .meta button, .verdict button, .sources a { min-height: 44px; align-items: center; }
}
/* A phone: the whole screen, or what the keyboard leaves of it (--vh and --vt come from visualViewport) */
@media (max-width: 480px), (max-height: 480px) {
  .root { --x: var(--odzew-offset-x, 16px); --y: var(--odzew-offset-y, 16px); }
  .root .panel { inset: var(--vt, 0) 0 auto; width: 100%; height: var(--vh, 100dvh); border-radius: 0; }
  .root[data-open] .launcher { display: none; }
  .head { min-height: 64px; padding: calc(6px + env(safe-area-inset-top)) calc(6px + env(safe-area-inset-right)) 6px calc(14px + env(safe-area-inset-left)); }
  .menu { top: calc(60px + env(safe-area-inset-top)); }
  .log, .foot { padding-inline: calc(12px + env(safe-area-inset-left)) calc(12px + env(safe-area-inset-right)); }
  .foot { padding-bottom: calc(10px + env(safe-area-inset-bottom)); }
  textarea { font-size: 16px; } /* anything smaller makes iOS zoom in */
}
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) {
  .panel, .launcher, .bubble, .head, .avatar, .ask, .send { border: 1px solid CanvasText !important; }
  .dot, .typing i { forced-color-adjust: none; background: CanvasText; }
}
@media print { .root { display: none; } }
`

// A constructed sheet passes any content security policy.
export function dress(shadow) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
}

// The firm's own colours: what can be read on any accent, and which shade of it can be read on the panel.
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
  // The page may switch its scheme with an attribute or a class.
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
