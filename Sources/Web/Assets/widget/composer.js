// The field to write in, the button for a person, and the line that says what holds things up.

import { h, set, icon } from "./dom.js"

const longest = 4000

export class Composer {
  #brokenSince = 0
  #again
  #measured

  constructor(chat, t) {
    Object.assign(this, { chat, t })
    this.notice = h("p", { class: "notice", role: "status" })
    this.askText = h("span")
    this.ask = h("button", { class: "ask", type: "button", onclick: () => chat.askPerson() }, icon("person"), this.askText)
    this.asked = h("p", { class: "asked", role: "status" })
    this.field = h("textarea", { rows: 1, enterkeyhint: "send", "aria-describedby": "count", oninput: () => this.#typed(true), onkeydown: event => this.#key(event) })
    this.send = h("button", { class: "send", type: "submit" }, icon("send"))
    this.count = h("p", { id: "count", role: "status" })
    const form = h("form", { class: "composer", onsubmit: event => { event.preventDefault(); this.#submit() } }, this.field, this.send)
    this.element = h("div", { class: "foot" }, this.notice, this.ask, this.asked, form, this.count)
    this.field.value = chat.store.get("draft") ?? ""
    chat.on("reset", () => this.write(""))
  }

  write(text) {
    this.field.value = text
    this.#typed()
  }

  focus() {
    this.field.focus({ preventScroll: true })
  }

  render() {
    const { chat, t } = this
    const { kind } = chat.owner
    set(this.field, { placeholder: t("write"), "aria-label": t("write") })
    set(this.send, { "aria-label": t("send"), title: t("send") })
    set(this.askText, { text: t("ask") })
    set(this.asked, { text: kind === "person" || !chat.wantsPerson ? "" : kind !== "waiting" ? `${t("isWaiting")}…` : t(chat.firm.open === false ? "waitClosed" : "wait") })
    const held = this.ask.getRootNode().activeElement === this.ask
    if ((this.ask.hidden = chat.wantsPerson || kind === "person") && held) this.focus()
    this.#renderNotice()
    if (this.#measured !== chat.language) this.#measure()
    this.#measured = chat.language
  }

  // A hiccup that is over in two seconds is nobody's business.
  #renderNotice() {
    const { chat, t } = this
    const broken = chat.link === "lost" || (chat.link === "connecting" && this.#brokenSince > 0) || chat.outbox.items.some(item => item.offline)
    this.#brokenSince = broken ? this.#brokenSince || Date.now() : 0
    const seconds = chat.outbox.items.length ? Math.ceil((chat.slowUntil - Date.now()) / 1000) : 0
    const late = broken && (!navigator.onLine || Date.now() - this.#brokenSince > 1900)
    const slow = seconds > 0 && !late

    // A count-down is read out once, not every second.
    set(this.notice, { "aria-live": slow && this.notice.textContent ? "off" : "polite" })
    set(this.notice, { text: late ? t("offline") : slow ? t("slow", { n: seconds }) : "" })
    clearTimeout(this.#again)
    if (slow || (broken && !late)) this.#again = setTimeout(() => this.render(), slow ? 1000 : 2000)
  }

  #typed(byHand) {
    const text = this.field.value
    text ? this.chat.store.set("draft", text) : this.chat.store.remove("draft")
    if (text && byHand) this.chat.customerTypes()
    this.#measure()
  }

  #measure() {
    const { field, t } = this
    const left = longest - field.value.length
    field.style.height = ""
    field.style.height = `${field.scrollHeight}px`
    set(field, { "aria-invalid": left < 0 && "true" })
    set(this.count, { class: left < 0 ? "count over" : "count", text: left < 0 ? t("over", { n: -left }) : left <= 400 ? t("left", { n: left }) : "" })
    set(this.send, { "aria-disabled": left < 0 || !field.value.trim() ? "true" : "false" })
  }

  // An Enter that ends a word in an input method does not send.
  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.#submit()
  }

  #submit() {
    const text = this.field.value.trim()
    if (text && this.field.value.length <= longest) {
      this.chat.send(text)
      this.write("")
    }
    this.focus()
  }
}
