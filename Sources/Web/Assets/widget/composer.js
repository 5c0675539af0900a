// The field to write in, the button for a person above it, and the line that says what holds things up.

import { h, set, icon } from "./dom.js"

export const longest = 4000

export class Composer {
  constructor(chat, t) {
    Object.assign(this, { chat, t })
    this.notice = h("p", { class: "notice", role: "status" })
    this.askText = h("span")
    this.ask = h("button", { class: "ask", type: "button", onclick: () => this.#ask() }, icon("person"), this.askText)
    this.asked = h("p", { class: "asked", role: "status" })
    this.field = h("textarea", { rows: "1", enterkeyhint: "send", autocomplete: "off", "aria-describedby": "count",
      oninput: () => this.#typed(), onkeydown: event => this.#key(event) })
    this.send = h("button", { class: "send", type: "submit" }, icon("send"))
    this.count = h("p", { class: "count", id: "count", role: "status" })
    this.form = h("form", { class: "composer", onsubmit: event => { event.preventDefault(); this.#submit() } }, this.field, this.send)
    this.element = h("div", { class: "foot" }, this.notice, this.ask, this.asked, this.form, this.count)
    this.field.value = chat.store.get("draft") ?? ""
    chat.on("reset", () => this.write(""))
  }

  // Puts text into the field for the customer to look at.
  write(text) {
    this.field.value = text
    this.#typed(true)
  }

  focus() {
    this.field.focus({ preventScroll: true })
  }

  render() {
    const { chat, t } = this
    set(this.field, { placeholder: t("write"), "aria-label": t("write") })
    set(this.send, { "aria-label": t("send"), title: t("send") })
    set(this.askText, { text: t("ask") })
    set(this.asked, { text: this.#whoComes() })
    const settled = this.asked.textContent !== ""
    if (settled && this.ask.matches(":focus")) this.focus()
    this.ask.hidden = settled
    this.#renderNotice()
    this.#measure()
  }

  #whoComes() {
    const { chat, t } = this
    if (chat.owner.kind === "person") return t("talking", { name: chat.owner.name || t("team") })
    if (chat.owner.kind === "waiting") return t(chat.firm?.open === false ? "waitClosed" : "wait")
    return chat.wantsPerson ? t("asking") : ""
  }

  // What holds things up; a hiccup that is over in two seconds is nobody's business.
  #renderNotice() {
    const { chat, t } = this
    const wait = Math.ceil((chat.slowUntil - Date.now()) / 1000)
    const broken = !navigator.onLine || chat.link === "lost" || (chat.link === "connecting" && this.brokenSince)
    this.brokenSince = broken ? this.brokenSince || Date.now() : 0
    const patient = navigator.onLine && Date.now() - this.brokenSince < 2000
    const slow = wait > 0 && chat.outbox.items.length > 0
    const text = broken && !patient ? t("offline") : slow ? t("slow", { n: wait }) : ""

    // The count-down is read out once, not every second.
    set(this.notice, { "aria-live": slow && this.wasSlow ? "off" : "polite" })
    this.wasSlow = slow
    set(this.notice, { text })
    clearTimeout(this.again)
    if (slow || (broken && patient)) this.again = setTimeout(() => this.render(), slow ? 1000 : 2000)
  }

  #typed(silently) {
    const text = this.field.value
    text ? this.chat.store.set("draft", text) : this.chat.store.remove("draft")
    if (text && !silently) this.chat.customerTypes()
    this.#measure()
  }

  // The field grows with the text; the counter shows up when the end is near.
  #measure() {
    const { field } = this
    field.style.height = "auto"
    if (field.scrollHeight) field.style.height = `${Math.max(44, field.scrollHeight)}px`
    const left = longest - field.value.length
    this.count.classList.toggle("over", left < 0)
    set(this.count, { text: left < 0 ? this.t("over", { n: -left }) : left <= 400 ? this.t("left", { n: left }) : "" })
    set(field, { "aria-invalid": left < 0 && "true" })
    set(this.send, { "aria-disabled": String(left < 0 || !field.value.trim()) })
  }

  // Enter sends, Shift+Enter starts a line; Enter that ends a word in an input method does neither.
  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    this.#submit()
  }

  #submit() {
    const text = this.field.value.trim()
    if (!text || text.length > longest) return
    this.chat.send(text)
    this.write("")
    this.focus()
  }

  #ask() {
    this.chat.askPerson()
  }
}
