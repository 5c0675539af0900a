// The looks. px on purpose: rem would follow the host page's root size, which many sites set to 10 px.
// Pine is software and the firm, clay is people, and nothing else uses them: a glance tells who is speaking.

const light = `color-scheme: light;
  --accent: #125a4c; --accent-on: #fff; --accent-text: #0f5c4d; --focus: #0e7a66;
  --person: #95441b; --person-on: #fff; --person-text: #8d3d13; --person-bubble: #fcf0e7; --person-line: #f0d8c5;
  --surface: #fff; --log: #f5f6f3; --bubble: #fff; --hover: #eef1ec; --line: #e0e3dc; --edge: #79817b;
  --text: #18211d; --text-2: #46514b; --text-3: #5b665f; --bad: #a9262f; --warn: #fbf0d5; --warn-text: #5f4000;
  --near: 0 2px 6px #18211d24, 0 12px 28px #18211d3a; --far: 0 0 0 1px #18211d14, 0 28px 64px #18211d3d;`

const dark = `color-scheme: dark;
  --accent: #1b6556; --accent-on: #fff; --accent-text: #74cdb8; --focus: #7fdcc6;
  --person: #8a4420; --person-on: #fff; --person-text: #f0a777; --person-bubble: #38271d; --person-line: #38271d;
  --surface: #1b211f; --log: #141917; --bubble: #242c29; --hover: #2a322f; --line: #303936; --edge: #7a8680;
  --text: #e8ece9; --text-2: #b7c1bb; --text-3: #9ba7a1; --bad: #f6959a; --warn: #382c10; --warn-text: #f0d598;
  --near: 0 12px 28px #0009; --far: 0 0 0 1px #303936, 0 28px 64px #0009;`

const css = `
.root {
  all: initial; display: contents; ${light} color: var(--text);
  --x: var(--odzew-offset-x, 24px); --y: var(--odzew-offset-y, 24px); --fast: 120ms; --slow: 240ms cubic-bezier(.2, .7, .2, 1);
  font: 15px/1.5 var(--odzew-font, Inter, "Inter Variable", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif);
  -webkit-font-smoothing: antialiased; -webkit-text-size-adjust: 100%;
}
.root[data-scheme=dark] { ${dark} }
*, ::before, ::after { box-sizing: border-box; }
h2, h3, p { margin: 0; font: inherit; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; transition: background-color var(--fast); -webkit-tap-highlight-color: transparent; }
svg { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
[hidden], p:empty { display: none !important; }
.sr, .message:not([data-last], .waits, .failed) .meta { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* Launcher */
.launcher {
  position: fixed; z-index: 2147483000; right: calc(var(--x) + env(safe-area-inset-right)); bottom: calc(var(--y) + env(safe-area-inset-bottom));
  display: flex; align-items: center; justify-content: center; gap: 10px; min-width: 60px; height: 60px; border-radius: 30px;
  background: var(--accent); color: var(--accent-on); border: 1px solid #ffffff24; box-shadow: var(--near); font-weight: 600; transition: transform var(--fast);
}
.launcher:hover { transform: translateY(-2px); }
.launcher:focus-visible { outline-width: 3px; }
.launcher svg { width: 28px; height: 28px; }
.launcher:has(.label:not([hidden])) { padding: 0 24px 0 18px; }
.root[data-open] .launcher { padding: 0; }
.root:not([data-open]) .launcher svg + svg, .root[data-open] :is(.launcher svg:first-child, .label) { display: none; }
.badge {
  position: absolute; top: -5px; right: -4px; min-width: 23px; padding: 0 6px; border-radius: 12px; border: 2px solid var(--surface);
  background: var(--person); color: var(--person-on); font: 700 12px/19px inherit; font-size: 12px; line-height: 19px; text-align: center;
}

/* Panel */
.panel {
  position: fixed; z-index: 2147483001; right: calc(var(--x) + env(safe-area-inset-right)); bottom: calc(var(--y) + 74px + env(safe-area-inset-bottom));
  width: min(400px, 100vw - 2 * var(--x)); height: min(704px, 100vh - var(--y) - 98px); height: min(704px, 100dvh - var(--y) - 98px);
  display: flex; flex-direction: column; overflow: hidden; overflow-wrap: anywhere; border-radius: 20px; background: var(--log); box-shadow: var(--far); outline: none;
  transform: translateY(14px) scale(.97); transform-origin: 90% 100%; opacity: 0; visibility: hidden; transition: transform var(--fast), opacity var(--fast), visibility 0s var(--fast);
}
.root[data-open] .panel { transform: none; opacity: 1; visibility: visible; transition: transform var(--slow), opacity var(--fast), visibility 0s; }
.root[data-side=left] :is(.launcher, .panel) { right: auto; left: calc(var(--x) + env(safe-area-inset-left)); transform-origin: 10% 100%; }

/* Header, with the rings of an echo */
.head { position: relative; z-index: 1; flex: none; display: flex; align-items: center; gap: 12px; min-height: 74px; padding: 10px 10px 10px 18px; background: var(--accent); color: var(--accent-on); transition: background-color var(--slow); }
.head::before {
  content: ""; position: absolute; inset: 0; opacity: .14; pointer-events: none;
  background: repeating-radial-gradient(circle at 88% 130%, transparent 0 20px, currentColor 20.5px 21.5px, transparent 22px 26px);
  -webkit-mask: radial-gradient(circle at 88% 130%, #000, transparent 82%); mask: radial-gradient(circle at 88% 130%, #000, transparent 82%);
}
.root[data-owner=person] .head { background: var(--person); color: var(--person-on); }
.who { flex: 1; min-width: 0; }
.who h2 { font-weight: 650; font-size: 16.5px; line-height: 1.3; letter-spacing: -.01em; }
.who p { display: flex; align-items: center; gap: 7px; font-size: 13px; line-height: 1.35; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: #7fe0a6; box-shadow: 0 0 0 2px #0000002e; }
.root[data-owner=waiting] .dot { background: #ffc86b; animation: pulse 1.6s infinite; }
.root:is([data-owner=nobody], [data-link=lost]) .dot { background: none; box-shadow: inset 0 0 0 2px; animation: none; }
.tool { display: grid; place-items: center; width: 44px; height: 44px; border-radius: 12px; }
.tool:hover, .tool[aria-expanded=true], .head .avatar { background: color-mix(in srgb, currentColor 17%, transparent); color: inherit; }
.tool:focus-visible { outline-color: currentColor; outline-offset: -3px; }
.avatar { display: grid; place-items: center; flex: none; width: 30px; height: 30px; border-radius: 34%; background: var(--accent); color: var(--accent-on); font-size: 11.5px; font-weight: 650; }
.avatar[data-kind=person] { border-radius: 50%; }
.message .avatar[data-kind=person] { background: var(--person); color: var(--person-on); }
.head .avatar { width: 42px; height: 42px; font-size: 15px; }
.avatar svg { width: 66%; height: 66%; }

/* Menu */
.menu {
  position: absolute; z-index: 2; top: 66px; right: 12px; width: min(292px, 100% - 24px); max-height: calc(100% - 84px); overflow: auto; padding: 8px;
  background: var(--surface); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--near);
}
.menu h3 { margin: 8px 12px 4px; font-size: 12.5px; font-weight: 600; color: var(--text-3); }
.menu :is(button, a) { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 44px; padding: 6px 12px; border-radius: 9px; color: inherit; text-decoration: none; text-align: start; line-height: 1.35; }
.menu :is(button, a):hover { background: var(--hover); }
.menu svg { color: var(--text-3); }
.menu [aria-pressed=true] { font-weight: 600; color: var(--accent-text); }
.menu [aria-pressed=true]::after { content: ""; margin-inline-start: auto; width: 11px; height: 6px; border: solid; border-width: 0 0 2px 2px; transform: rotate(-45deg); }
.menu .sure { color: var(--bad); }
hr { height: 1px; margin: 6px 12px; border: 0; background: var(--line); }

/* Messages */
.outside, .notice { display: flex; gap: 9px; flex: none; padding: 9px 18px; background: var(--warn); color: var(--warn-text); font-size: 13px; line-height: 1.42; }
.outside svg { width: 18px; height: 18px; }
.talk { position: relative; flex: 1; min-height: 0; display: flex; }
.log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 14px 16px 18px; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -3px; }
.day, .note { margin: 16px auto 12px; width: fit-content; max-width: 310px; text-align: center; font-size: 12.5px; line-height: 1.45; color: var(--text-3); text-wrap: balance; }
.note { padding: 6px 14px; border-radius: 14px; background: color-mix(in srgb, var(--text) 6%, transparent); color: var(--text-2); }
.message { display: grid; grid-template-columns: 30px minmax(0, 1fr); column-gap: 9px; padding-inline-end: 30px; margin-top: 4px; }
.message[data-first] { margin-top: 18px; }
.log > :first-child { margin-top: 2px; }
.message .avatar { align-self: end; margin-bottom: 1px; visibility: hidden; }
.message[data-last] .avatar { visibility: visible; }
.body { display: flex; flex-direction: column; align-items: flex-start; min-width: 0; }
.after { grid-column: 2; }
.by { margin: 0 0 5px 2px; font-size: 12.5px; line-height: 1.3; }
.by b { margin-inline-end: 7px; font-weight: 600; color: var(--text-2); }
.by i { font-style: normal; font-weight: 500; color: var(--accent-text); }
.by i::before { content: ""; display: inline-block; width: 6px; height: 6px; margin-inline-end: 5px; border-radius: 2px; background: currentColor; vertical-align: 1.5px; }
.bubble { --a: 6px; --b: 6px; max-width: 100%; padding: 9px 14px 10px; border: 1px solid var(--line); border-radius: var(--a) 17px 17px var(--b); background: var(--bubble); white-space: pre-wrap; line-height: 1.48; }
[data-first] .bubble { --a: 17px; }
[data-last] .bubble { --b: 17px; }
.root[data-scheme=dark] .bubble { border-color: transparent; }
.bubble a { color: var(--accent-text); text-underline-offset: 2px; }
a[href^=tel] { white-space: nowrap; }
[data-author=person] .bubble { background: var(--person-bubble); border-color: var(--person-line); }
[data-author=person] :is(.by i, .bubble a) { color: var(--person-text); }
[data-author=person] .by i::before { border-radius: 50%; }
.message[data-author=customer] { display: block; padding-inline: 52px 0; }
[data-author=customer] .body { align-items: flex-end; }
[data-author=customer] .bubble { background: var(--accent); color: var(--accent-on); border-color: transparent; border-radius: 17px var(--a) var(--b) 17px; }
[data-author=customer] .bubble a { color: inherit; }
.message.failed .bubble { background: none; color: inherit; border-color: var(--bad); }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 6px; margin: 4px 3px 0; font-size: 12px; line-height: 1.4; color: var(--text-3); }
.failed .meta { color: var(--bad); }
.meta button { min-height: 32px; padding: 0 4px; font-weight: 600; color: var(--accent-text); text-decoration: underline; }
.sources { margin-top: 9px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 13px; line-height: 1.4; color: var(--text-2); }
.sources > * { display: flex; gap: 6px; padding: 3px 0; }
.sources svg { width: 16px; height: 16px; color: var(--text-3); }
.choices { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 10px; }
.choices button { min-height: 40px; padding: 7px 15px; border-radius: 22px; background: var(--surface); color: var(--accent-text); border: 1px solid; font-weight: 550; line-height: 1.3; text-align: start; }
.choices button:hover { background: var(--hover); }
.typing { display: flex; gap: 4px; align-items: center; height: 22px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--text-3); animation: pulse 1.2s infinite; }
.typing i + i { animation-delay: .2s; }
.typing i + i + i { animation-delay: .4s; }
.draft::after { content: ""; display: inline-block; width: 7px; height: 15px; margin-inline-start: 3px; border-radius: 2px; vertical-align: -2px; background: var(--accent-text); animation: pulse 1s infinite; }
.fresh { animation: rise var(--slow); }
.newer { position: absolute; inset: auto 0 10px; width: fit-content; margin: auto; display: flex; align-items: center; gap: 6px; min-height: 40px; padding: 0 16px 0 12px; border-radius: 22px; background: var(--text); color: var(--surface); font-size: 13.5px; font-weight: 600; box-shadow: var(--near); }

/* Composer */
.foot { flex: none; padding: 8px 12px 12px; background: var(--surface); border-top: 1px solid var(--line); }
.notice { margin: -8px -12px 8px; }
.ask { display: flex; align-items: center; gap: 7px; min-height: 36px; padding: 0 14px 0 10px; margin-bottom: 7px; border-radius: 22px; color: var(--person-text); background: color-mix(in srgb, var(--person-text) 9%, transparent); font-size: 13.5px; font-weight: 600; }
.ask:hover { background: color-mix(in srgb, var(--person-text) 17%, transparent); }
.ask svg { width: 18px; height: 18px; }
.asked { display: flex; gap: 9px; margin: 2px 6px 9px; font-size: 13px; line-height: 1.42; color: var(--person-text); }
.asked::before { content: ""; flex: none; width: 8px; height: 8px; margin-top: 5px; border-radius: 50%; background: currentColor; animation: pulse 1.6s infinite; }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 3px; border: 1px solid var(--edge); border-radius: 16px; }
.composer:focus-within { border-color: var(--accent-text); box-shadow: 0 0 0 1px var(--accent-text); }
textarea { flex: 1; min-width: 0; min-height: 44px; max-height: 148px; margin: 0; padding: 10px 4px 10px 12px; border: 0; outline: none; resize: none; background: none; color: inherit; font: inherit; line-height: 24px; }
textarea::placeholder { color: var(--text-3); opacity: 1; }
.send { display: grid; place-items: center; width: 44px; height: 44px; border-radius: 13px; background: var(--accent); color: var(--accent-on); }
.send[aria-disabled=true] { background: none; color: var(--text-3); cursor: default; }
.count { margin: 6px 6px 0; font-size: 12.5px; text-align: end; color: var(--text-3); }
.count.over { color: var(--bad); font-weight: 600; }

@keyframes pulse { 50% { opacity: .35; } }
@keyframes rise { from { transform: translateY(8px); opacity: 0; } }

/* A phone: the whole screen, or what the keyboard leaves of it (--vh and --vt come from visualViewport) */
@media (max-width: 480px), (pointer: coarse) {
  .ask, .choices button, .newer, .meta button, .sources a { min-height: 44px; align-items: center; }
}
@media (max-width: 480px), (max-height: 480px) {
  .root .panel { inset: var(--vt, 0) 0 auto; width: 100%; height: 100vh; height: var(--vh, 100dvh); border-radius: 0; box-shadow: none; }
  .root[data-open] .launcher { display: none; }
  .root { --x: 16px; --y: 16px; }
  .head { min-height: 64px; padding: calc(6px + env(safe-area-inset-top)) calc(6px + env(safe-area-inset-right)) 6px calc(14px + env(safe-area-inset-left)); }
  .menu { top: calc(60px + env(safe-area-inset-top)); }
  .log, .foot { padding-inline: calc(12px + env(safe-area-inset-left)) calc(12px + env(safe-area-inset-right)); }
  .foot { padding-bottom: calc(10px + env(safe-area-inset-bottom)); }
  textarea { font-size: 16px; } /* anything smaller makes iOS zoom in */
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important; transition: none !important; }
}
@media (forced-colors: active) {
  .panel, .launcher, .bubble, .head, .avatar, .ask, .send { border: 1px solid CanvasText !important; }
  [data-author=customer] .bubble { border: 2px solid Highlight !important; }
  .head::before { display: none; }
  .dot, .typing i, .asked::before, .by i::before { forced-color-adjust: none; background: CanvasText; }
}
@media print { .root { display: none; } }
`

// A constructed sheet passes any content security policy; browsers too old for it get an element.
export function dress(shadow) {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    shadow.append(Object.assign(document.createElement("style"), { textContent: css }))
  }
}
