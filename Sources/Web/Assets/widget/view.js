// Launcher, panel and header: open and close, focus, keyboard, the room that a phone leaves.

import { h, set, icon, anchor } from "./dom.js"
import { dress, follow } from "./style.js"
import { Talk } from "./talk.js"
import { Composer } from "./composer.js"
import { ownName, spoken } from "./texts.js"

const phone = matchMedia("(max-width: 480px), (max-height: 480px)")
const touch = matchMedia("(hover: none) and (pointer: coarse)")

export class View {
  isOpen = false
  #queued = false
  #quietUntil = 0
  #overflow                         // of the page, before we locked it

  constructor(chat, t, options, onLanguage) {
    Object.assign(this, { chat, t, options })
    this.talk = new Talk(chat, t)
    this.composer = new Composer(chat, t)
    this.menu = new Menu(chat, t, onLanguage)
    this.talk.onChoice = text => { chat.send(text); this.#focusIn() }
    this.talk.onEdit = text => { this.composer.write(text); this.composer.focus() }
    this.#build()
    this.#listen()
    chat.on("replay", () => this.hush())
    follow(this.root, options)
    this.render()
  }

  open(focus = true) {
    if (!this.isOpen) this.#show(true)
    if (focus) this.#focusIn()
  }

  close() {
    if (!this.isOpen) return
    const inside = this.shadow.activeElement
    this.menu.toggle(false)
    this.#show(false)
    if (inside) this.launcher.focus()
  }

  // Many changes in a row make one drawing.
  change() {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => { this.#queued = false; this.render() })
  }

  hush() {
    this.#quietUntil = Date.now() + 600
    setTimeout(() => this.change(), 650)
  }

  render() {
    const { chat, t, root, isOpen } = this
    const { owner, firm, language } = chat
    const { hours_text: hours } = firm
    const person = owner.kind === "person"
    const name = person ? owner.name || t("team") : firm.assistant?.name || t("software")
    set(root, { lang: language, "data-owner": owner.kind, "data-link": chat.link, "data-open": isOpen })
    set(this.panel, { "aria-label": t("title", { firm: firm.name }), "aria-modal": isOpen && phone.matches && "true" })
    set(this.name, { text: name })
    set(this.state, { text: t(person ? "isPerson" : owner.kind === "waiting" ? "isWaiting" : "isAssistant") })
    this.face.replaceChildren(this.talk.avatar(person ? "person" : "assistant", person && owner.name))
    set(this.outside, { hidden: firm.open !== false })
    set(this.outsideText, { text: `${t("outside")} ${hours?.[language] ?? Object.values(hours ?? {})[0] ?? ""}` })

    const unread = isOpen ? 0 : chat.unread
    const does = t(isOpen ? "close" : "open")
    set(this.badge, { hidden: !unread, text: unread > 9 ? "9+" : String(unread) })
    set(this.launcher, { "aria-label": unread ? `${does}. ${t("unread", { n: unread })}` : does, "aria-expanded": String(isOpen) })
    set(this.shut, { "aria-label": t("close"), title: t("close") })
    this.menu.render()
    this.composer.render()
    this.talk.render(Date.now() < this.#quietUntil)
  }

  #show(open) {
    this.isOpen = open
    this.hush()
    this.render()
    this.#fit()
    this.chat.view(open)
    this.chat.emit(open ? "open" : "close")
  }

  #build() {
    const { launcher: label, position: side } = this.options
    this.host = h("odzew-chat")
    // whatever the page's own rules say about `body > *`
    this.host.style.setProperty("display", "contents", "important")
    this.host.style.setProperty("visibility", "visible", "important")
    this.shadow = this.host.attachShadow({ mode: "open" })
    dress(this.shadow)

    this.badge = h("span", { class: "badge", "aria-hidden": "true" })
    this.launcher = h("button", {
      class: "launcher", type: "button", "aria-haspopup": "dialog", onclick: () => this.isOpen ? this.close() : this.open()
    }, icon("mark"), icon("down"), h("span", { class: "label", text: label, hidden: !label, "aria-hidden": "true" }), this.badge)

    this.face = h("div")
    this.name = h("h2")
    this.state = h("span")
    this.shut = h("button", { class: "tool", type: "button", onclick: () => this.close() }, icon("close"))
    this.outsideText = h("span")
    this.outside = h("p", { class: "outside" }, icon("clock"), this.outsideText)
    const who = h("div", { class: "who", "aria-live": "polite", "aria-atomic": "true" }, this.name, h("p", {}, h("i", { class: "dot" }), this.state))
    const head = h("div", { class: "head" }, this.face, who, this.menu.button, this.shut)
    this.panel = h("section", { class: "panel", role: "dialog", tabindex: -1, onkeydown: event => this.#key(event) },
      head, this.menu.element, this.outside, this.talk.element, this.composer.element)
    this.root = h("div", { class: "root", "data-side": side }, this.launcher, this.panel)
    this.shadow.append(this.root)
    document.body.append(this.host)
  }

  #listen() {
    // Turbo, Astro and the like swap the whole body while the page lives on.
    new MutationObserver(() => this.host.isConnected || document.body?.append(this.host)).observe(document.documentElement, { childList: true })
    this.panel.addEventListener("pointerdown", event => {
      const within = event.composedPath()
      if (!within.includes(this.menu.element) && !within.includes(this.menu.button)) this.menu.toggle(false)
    })
    phone.addEventListener("change", () => { this.#fit(); this.render() })
    visualViewport?.addEventListener("resize", () => this.#fit())
    visualViewport?.addEventListener("scroll", () => this.#fit())
  }

  // A phone's panel is what the keyboard leaves free, and the page behind it does not scroll.
  #fit() {
    const full = this.isOpen && phone.matches
    const page = document.documentElement.style
    if (full && window.visualViewport) {
      this.root.style.setProperty("--vh", `${visualViewport.height}px`)
      this.root.style.setProperty("--vt", `${visualViewport.offsetTop}px`)
    }
    if (full && this.#overflow === undefined) {
      this.#overflow = page.overflow
      page.overflow = "hidden"
    } else if (!full && this.#overflow !== undefined) {
      page.overflow = this.#overflow
      this.#overflow = undefined
    }
  }

  // Where a keyboard would jump up over half of the screen, the customer taps the field when ready.
  #focusIn() {
    touch.matches ? this.panel.focus({ preventScroll: true }) : this.composer.focus()
  }

  #key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation()
      this.menu.isOpen ? this.menu.toggle(false, true) : this.close()
    }
    // Full screen hides the page: the focus must not wander off into it.
    if (event.key === "Tab" && phone.matches) {
      const stops = [...this.panel.querySelectorAll("button, a, textarea, .log")].filter(stop => stop.getClientRects().length)
      const at = this.shadow.activeElement
      const wrap = event.shiftKey ? (at === stops[0] || at === this.panel) && stops.at(-1) : at === stops.at(-1) && stops[0]
      if (wrap) { event.preventDefault(); wrap.focus() }
    }
  }
}

// Language, other ways to reach the firm, and starting over
class Menu {
  constructor(chat, t, onLanguage) {
    Object.assign(this, { chat, t, onLanguage })
    this.element = h("div", { class: "menu", hidden: true })
    this.button = h("button", { class: "tool", type: "button", onclick: () => this.toggle() }, icon("menu"))
  }

  get isOpen() {
    return !this.element.hidden
  }

  // `back`: the focus returns to the button
  toggle(open = !this.isOpen, back = false) {
    if (open) this.element.replaceChildren(...this.#parts())
    this.element.hidden = !open
    this.render()
    if (open) this.element.querySelector("button, a")?.focus()
    else if (back) this.button.focus()
  }

  render() {
    const name = `${this.t("language")}, ${this.t("contact")}`
    set(this.button, { "aria-label": name, title: name, "aria-expanded": String(this.isOpen) })
  }

  #parts() {
    const { chat, t } = this
    const { languages, phone, email } = chat.firm
    const group = (title, parts) => parts.length ? [h("h3", { text: t(title) }), ...parts, h("hr")] : []
    const ways = [phone && anchor(`tel:${phone.replace(/[^\d+]/g, "")}`, phone), email && anchor(`mailto:${email}`, email)]
    const tongues = spoken(languages).map(language => h("button", {
      type: "button", lang: language, text: ownName(language), "aria-pressed": String(language === chat.language),
      onclick: () => { this.toggle(false, true); this.onLanguage(language) }
    }))
    const parts = [...group("language", tongues), ...group("contact", ways.filter(Boolean))]
    return chat.conversation ? [...parts, this.#restart()] : parts.slice(0, -1)
  }

  // Asks once before it takes the conversation away.
  #restart() {
    return h("button", { type: "button", text: this.t("restart"), onclick: ({ currentTarget: button }) => {
      if (!button.classList.contains("sure")) return set(button, { class: "sure", text: this.t("sure") })
      this.toggle(false, true)
      this.chat.restart()
    } })
  }
}
