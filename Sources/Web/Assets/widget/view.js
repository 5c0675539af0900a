// Launcher and panel: opening and closing, focus, keyboard, the header, the room that a phone leaves.

import { h, set, icon } from "./dom.js"
import { dress } from "./style.js"
import { Theme } from "./theme.js"
import { Talk } from "./talk.js"
import { Composer } from "./composer.js"
import { Menu } from "./menu.js"

export class View {
  isOpen = false
  #phone = matchMedia("(max-width: 480px), (max-height: 480px)")
  #touch = matchMedia("(hover: none) and (pointer: coarse)")
  #queued = false
  #quietUntil = 0

  constructor(chat, t, options, { onLanguage, onOpen, onClose }) {
    Object.assign(this, { chat, t, options, onOpen, onClose })
    this.talk = Object.assign(new Talk(chat, t), {
      onChoice: choice => { chat.send(choice); this.composer.focus() },
      onEdit: text => { this.composer.write(text); this.composer.focus() }
    })
    this.composer = new Composer(chat, t)
    this.menu = new Menu(chat, t, onLanguage)
    this.#build()
    this.#listen()
    new Theme(this.root, options)
    this.render()
  }

  open({ focus = true } = {}) {
    if (this.isOpen) return focus && this.#focusIn()
    this.isOpen = true
    this.#quietUntil = Date.now() + 600
    set(this.root, { "data-open": true })
    this.#fit()
    this.chat.view(true)
    this.render()
    this.onOpen()
    if (focus) this.#focusIn()
  }

  close({ focus = true } = {}) {
    if (!this.isOpen) return
    const inside = this.shadow.activeElement
    this.isOpen = false
    this.menu.toggle(false)
    set(this.root, { "data-open": false })
    this.#fit()
    this.chat.view(false)
    this.render()
    this.onClose()
    if (focus && inside) this.launcher.focus()
  }

  // Many changes in a row make one drawing.
  change() {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => { this.#queued = false; this.render() })
  }

  // Old messages are coming in, not new ones; see Talk.render.
  hush() {
    this.#quietUntil = Math.max(this.#quietUntil, Date.now() + 600)
    setTimeout(() => this.change(), 650)
  }

  render() {
    const { chat, t, root } = this
    const { owner, firm } = chat
    const person = owner.kind === "person"
    const name = person && owner.name ? owner.name : firm?.assistant?.name || t("assistant")
    set(root, { lang: chat.language, "data-owner": owner.kind, "data-link": navigator.onLine ? chat.link : "lost" })
    set(this.panel, { "aria-label": t("title", { firm: firm?.name }), "aria-modal": this.#phone.matches && "true" })
    set(this.name, { text: name })
    set(this.state, { text: owner.status === "closed" ? t("isClosed") : t({ person: "isPerson", waiting: "isWaiting" }[owner.kind] ?? "isAssistant") })
    const face = this.talk.avatar(person ? "person" : "assistant", name)
    if (face.outerHTML !== this.face.outerHTML) { this.face.replaceWith(face); this.face = face }

    const away = firm?.open === false && (firm.hours_text?.[chat.language] ?? Object.values(firm.hours_text ?? {})[0])
    this.outside.hidden = !away
    set(this.outsideText, { text: away ? `${t("outside")} ${away}` : "" })

    const unread = this.isOpen ? 0 : chat.unread
    this.badge.hidden = !unread
    set(this.badge, { text: unread > 9 ? "9+" : String(unread) })
    const does = t(this.isOpen ? "close" : "open")
    set(this.launcher, { "aria-label": unread ? `${does}. ${t("unread", { n: unread })}` : does, "aria-expanded": String(this.isOpen) })
    set(this.shut, { "aria-label": t("close"), title: t("close") })

    this.menu.render()
    this.composer.render()
    this.talk.render(Date.now() < this.#quietUntil)
  }

  #build() {
    this.host = h("odzew-chat")
    // Whatever the page says about `body > *`, the host itself takes no room.
    for (const [name, value] of [["display", "contents"], ["visibility", "visible"]]) this.host.style.setProperty(name, value, "important")
    this.shadow = this.host.attachShadow({ mode: "open" })
    dress(this.shadow)

    this.badge = h("span", { class: "badge", "aria-hidden": "true", hidden: true })
    const text = h("span", { class: "launcher-text", "aria-hidden": "true", text: this.options.launcher ?? "", hidden: !this.options.launcher })
    const [mark, shut] = [icon("mark"), icon("down")]
    mark.classList.add("mark")
    shut.classList.add("shut")
    this.launcher = h("button", { class: "launcher", type: "button", "aria-haspopup": "dialog", "aria-controls": "panel",
      onclick: () => this.isOpen ? this.close() : this.open() }, mark, shut, text, this.badge)

    this.face = this.talk.avatar("assistant")
    this.name = h("h2")
    this.state = h("span")
    this.shut = h("button", { class: "tool", type: "button", onclick: () => this.close() }, icon("close"))
    this.outsideText = h("span")
    this.outside = h("p", { class: "outside", hidden: true }, icon("clock"), this.outsideText)
    this.panel = h("section", { class: "panel", id: "panel", role: "dialog", tabindex: "-1", onkeydown: event => this.#key(event) },
      h("header", { class: "head" }, this.face, h("div", { class: "who" }, this.name, h("p", {}, h("i", { class: "dot" }), this.state)), this.menu.button, this.shut),
      this.menu.element, this.outside, this.talk.element, this.composer.element)
    this.root = h("div", { class: "root", "data-side": this.options.position }, this.launcher, this.panel)
    this.shadow.append(this.root)
    document.body.append(this.host)
  }

  #listen() {
    // Turbo, Astro and the like swap the whole body while the page lives on.
    new MutationObserver(() => { if (!this.host.isConnected) document.body?.append(this.host) })
      .observe(document.documentElement, { childList: true })
    this.panel.addEventListener("pointerdown", event => {
      if (this.menu.isOpen && !event.composedPath().some(part => part === this.menu.element || part === this.menu.button)) this.menu.toggle(false)
    })
    this.#phone.addEventListener("change", () => { this.#fit(); this.render() })
    for (const event of ["resize", "scroll"]) window.visualViewport?.addEventListener(event, () => this.#fit())
  }

  // On a phone the panel is exactly what the keyboard leaves free, and the page behind does not scroll.
  #fit() {
    const full = this.isOpen && this.#phone.matches
    const { style } = this.root
    const sight = window.visualViewport
    if (full && sight) {
      style.setProperty("--vh", `${sight.height}px`)
      style.setProperty("--vt", `${sight.offsetTop}px`)
    }
    const page = document.documentElement.style
    if (full && this.overflow === undefined) {
      this.overflow = page.overflow
      page.overflow = "hidden"
    } else if (!full && this.overflow !== undefined) {
      page.overflow = this.overflow
      this.overflow = undefined
    }
  }

  // Where a keyboard would jump up over half of the screen, the customer taps the field when ready to write.
  #focusIn() {
    this.#touch.matches ? this.panel.focus({ preventScroll: true }) : this.composer.focus()
  }

  #key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation()
      this.menu.isOpen ? this.menu.toggle(false, true) : this.close()
    }
    // Full screen hides the page, so the focus must not wander off into it.
    if (event.key === "Tab" && this.#phone.matches) {
      const stops = [...this.panel.querySelectorAll("button, a[href], textarea, [tabindex='0']")].filter(stop => stop.offsetParent !== null || stop.getClientRects().length)
      const [first, last] = [stops[0], stops.at(-1)]
      const at = this.shadow.activeElement
      const wrap = event.shiftKey ? (at === first || at === this.panel) && last : at === last && first
      if (wrap) { event.preventDefault(); wrap.focus() }
    }
  }
}
