// Language, other ways to reach the firm, and starting over.

import { h, icon } from "./dom.js"
import { anchor } from "./links.js"
import { languages, ownName } from "./texts.js"

export class Menu {
  constructor(chat, t, onLanguage) {
    Object.assign(this, { chat, t, onLanguage })
    this.element = h("div", { class: "menu", id: "menu", hidden: true })
    this.button = h("button", { class: "tool", type: "button", "aria-controls": "menu", onclick: () => this.toggle() }, icon("menu"))
    this.button.firstChild.classList.add("mn")
  }

  get isOpen() {
    return !this.element.hidden
  }

  toggle(open = !this.isOpen, back = false) {
    if (open) this.#build()
    this.element.hidden = !open
    this.render()
    if (open) this.element.querySelector("button, a")?.focus()
    else if (back) this.button.focus()
  }

  render() {
    const name = this.t("menu")
    this.button.setAttribute("aria-label", name)
    this.button.title = name
    this.button.setAttribute("aria-expanded", String(this.isOpen))
  }

  #build() {
    const { chat, t } = this
    const { firm } = chat
    const offered = (firm?.languages ?? languages).filter(language => languages.includes(language))
    const parts = []
    if (offered.length > 1) {
      parts.push(h("h3", { text: t("language") }), ...offered.map(language => h("button", {
        type: "button", lang: language, text: ownName(language), "aria-pressed": String(language === chat.language),
        onclick: () => { this.toggle(false, true); this.onLanguage(language) }
      })))
    }
    const ways = [
      firm?.phone && this.#way("phone", `tel:${firm.phone.replace(/[^\d+]/g, "")}`, firm.phone),
      firm?.email && this.#way("mail", `mailto:${firm.email}`, firm.email)
    ].filter(Boolean)
    if (ways.length) parts.push(h("hr"), h("h3", { text: t("contact") }), ...ways)
    if (chat.conversation) parts.push(h("hr"), this.#restart())
    this.element.replaceChildren(...(parts[0]?.tagName === "HR" ? parts.slice(1) : parts))
  }

  #way(kind, href, shown) {
    const link = anchor(href, shown)
    link?.prepend(icon(kind))
    link?.setAttribute("aria-label", this.t(kind, { n: shown }))
    return link
  }

  // Asks once before it takes the conversation away.
  #restart() {
    const button = h("button", { type: "button", text: this.t("restart"), onclick: () => {
      if (button.classList.contains("sure")) {
        this.toggle(false, true)
        return this.chat.restart()
      }
      button.classList.add("sure")
      button.textContent = this.t("sure")
    } })
    button.prepend(icon("again"))
    return button
  }
}
