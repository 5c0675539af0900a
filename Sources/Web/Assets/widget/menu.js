// Language, other ways to reach the firm, and starting over.

import { h, set, icon, anchor } from "./dom.js"
import { ownName, spoken } from "./texts.js"

export class Menu {
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
    set(this.button, { "aria-label": this.t("menu"), title: this.t("menu"), "aria-expanded": String(this.isOpen) })
  }

  #parts() {
    const { chat, t } = this
    const { languages, phone, email } = chat.firm
    const group = (title, parts) => parts.length ? [h("h3", { text: t(title) }), ...parts, h("hr")] : []
    const ways = [phone && this.#way("phone", `tel:${phone.replace(/[^\d+]/g, "")}`, phone), email && this.#way("mail", `mailto:${email}`, email)]
    const tongues = spoken(languages).map(language => h("button", {
      type: "button", lang: language, text: ownName(language), "aria-pressed": String(language === chat.language),
      onclick: () => { this.toggle(false, true); this.onLanguage(language) }
    }))
    const parts = [...group("language", tongues), ...group("contact", ways.filter(Boolean))]
    return chat.conversation ? [...parts, this.#restart()] : parts.slice(0, -1)
  }

  #way(kind, href, text) {
    const link = set(anchor(href, text), { "aria-label": this.t(kind, { n: text }) })
    link.prepend(icon(kind))
    return link
  }

  // Asks once before it takes the conversation away.
  #restart() {
    const label = h("span", { text: this.t("restart") })
    return h("button", { type: "button", onclick: ({ currentTarget: { classList } }) => {
      if (!classList.contains("sure")) {
        classList.add("sure")
        return set(label, { text: this.t("sure") })
      }
      this.toggle(false, true)
      this.chat.restart()
    } }, icon("again"), label)
  }
}
