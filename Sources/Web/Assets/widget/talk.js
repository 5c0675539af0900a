// The messages on the screen. A screen reader reads out what is added to a log, so elements are kept and only touched
// where something changed.

import { h, set, icon, linked, anchor } from "./dom.js"
import { Verdicts } from "./verdicts.js"

export class Talk {
  #shown = new Map()               // key → element
  #stick = true                    // the end is in sight, so it stays in sight
  #drafted = false
  #spoken

  // onChoice(text), onEdit(text): set by the view
  constructor(chat, t) {
    Object.assign(this, { chat, t, verdicts: new Verdicts(chat) })
    this.live = h("div", { "aria-hidden": "true" })
    this.log = h("div", { class: "log", role: "log", tabindex: 0, onscroll: () => this.#scrolled() }, this.live)
    this.newer = h("button", { class: "newer", type: "button", onclick: () => this.#toEnd() })
    this.element = h("div", { class: "talk" }, this.log, this.newer)
    new ResizeObserver(() => this.#stick && this.#toEnd()).observe(this.log)
  }

  // `quiet` while an old conversation is replayed: no news to anybody
  render(quiet) {
    const { chat, t, log } = this
    if (this.#spoken !== chat.language) this.#startOver()
    set(log, { "aria-label": t("title", { firm: chat.firm.name }), "aria-live": quiet ? "off" : "polite" })

    const items = this.#items()
    const keys = new Set(items.map(item => item.key))
    for (const [key, element] of this.#shown) {
      if (!keys.has(key)) { element.remove(); this.#shown.delete(key) }
    }
    let place = log.firstChild, added, own
    for (const item of items) {
      let element = this.#shown.get(item.key)
      if (!element) {
        added = element = item.message ? this.#message(item.message) : h("p", { class: item.kind }, ...linked(item.text))
        own ||= item.message?.pending
        this.#shown.set(item.key, element)
        if (!quiet && !this.#drafted) element.classList.add("fresh")
      }
      if (item.message) this.#dress(element, item)
      if (element === place) place = place.nextSibling
      else log.insertBefore(element, place)
    }
    this.#renderLive()
    this.#drafted = Boolean(chat.draft)

    if (own || quiet) this.#stick = true
    if (this.#stick) this.#toEnd()
    else if (added) this.newer.hidden = false
    // A long answer is read from its beginning.
    if (this.#stick && added && !quiet && !own && added.offsetHeight > log.clientHeight - 40) log.scrollTop = added.offsetTop - 12
  }

  #items() {
    const { chat, t } = this
    const { messages, firm } = chat
    const items = []
    if (chat.startedAfresh) items.push({ key: "afresh", kind: "note", text: t("afresh") })
    // First of all the assistant says that it is software, unless the server keeps a greeting itself.
    if (messages[0]?.author !== "assistant") {
      const text = firm.greeting?.[chat.language] || t("hello", { name: this.#name("assistant"), firm: firm.name })
      items.push({ key: "hello", message: { author: "assistant", text } })
    }
    let day = this.#day(new Date())
    for (const message of messages) {
      const itsDay = this.#day(new Date(message.at))
      if (itsDay !== day) items.push({ key: itsDay, kind: "day", text: day = itsDay })
      const key = message.client_id ?? message.seq
      items.push(message.author === "system" ? { key, kind: "note", text: message.text } : { key, message })
    }
    items.forEach((item, i) => {
      item.first = !near(items[i - 1]?.message, item.message)
      item.last = !near(item.message, items[i + 1]?.message)
    })
    const newest = items.findLast(({ message }) => message?.author === "customer" && message.seq)
    if (newest) newest.newest = true
    if (messages.length && chat.owner.status === "closed") items.push({ key: `closed ${messages.length}`, kind: "note", text: t("closed") })
    else items.at(-1).offers = !chat.draft
    return items
  }

  #message({ author, name = this.#name(author), text, sources, seq }) {
    const own = author === "customer"
    const by = own ? h("p", { class: "sr", text: this.t("you") })
      : h("p", { class: "by" }, h("b", { text: name }), h("i", { text: this.t(author === "person" ? "person" : "software") }))
    const bubble = h("div", { class: "bubble" }, ...linked(text))
    if (sources?.length) {
      bubble.append(h("div", { class: "sources", role: "group", "aria-label": this.t("sources") }, ...sources.map(({ title, url }) => {
        const line = (url && anchor(url, title)) || h("span", { text: title })
        line.prepend(icon("source"))
        return line
      })))
    }
    const verdict = author === "assistant" && seq && sources?.length === 1 && this.#verdict(seq)
    const body = h("div", { class: "body" }, by, bubble, h("div", { class: "meta" }), ...verdict ? [verdict] : [])
    return h("div", { class: "message", "data-author": author }, !own && this.avatar(author, name), body, h("div", { class: "after" }))
  }

  // What may change later
  #dress(element, { message, first, last, newest, offers }) {
    const { pending } = message
    const said = this.verdicts.of(message.seq)
    const print = JSON.stringify([first, last, offers, pending, newest && this.chat.personRead, said])
    if (element.print === print) return
    element.print = print
    set(element, { "data-first": first, "data-last": last })
    element.classList.toggle("waits", Boolean(pending))
    element.classList.toggle("failed", Boolean(pending?.failed))
    element.querySelector(".by")?.classList.toggle("sr", !first)
    const verdict = element.querySelector(".verdict")
    if (verdict) {
      set(verdict, { hidden: !offers && said === undefined })
      set(verdict.querySelector("span"), { text: this.t(said === undefined ? "wasIt" : "thanks") })
      verdict.querySelectorAll("button").forEach((button, i) => set(button, { "aria-pressed": String(said === !i) }))
    }
    refill(element.querySelector(".meta"), this.#meta(message, newest))
    const choices = offers && message.choices || []
    refill(element.querySelector(".after"), choices.length ? [h("div", { class: "choices" }, ...choices.map(choice => this.#button(choice, () => this.onChoice(choice))))] : [])
  }

  #meta({ at, seq, text, client_id, pending }, newest) {
    const { t, chat } = this
    if (!pending) {
      const time = at && h("time", { datetime: at, text: new Date(at).toLocaleTimeString(chat.language, { hour: "2-digit", minute: "2-digit" }) })
      return [time, newest && h("span", { text: `· ${t(chat.personRead >= seq ? "read" : "sent")}` })].filter(Boolean)
    }
    const again = this.#button(t("retry"), () => chat.outbox.retry(client_id))
    const edit = this.#button(t("edit"), () => { chat.outbox.settle(client_id); this.onEdit(text) })
    if (pending.failed) return [h("span", { text: t("failed") }), again, edit]
    if (pending.offline) return [h("span", { text: t("later") })]
    return pending.tries > 1 ? [h("span", { text: t("failed") }), again] : [h("span", { text: t("sending") })]
  }

  // Made once and only touched, so that the keyboard stays where it is.
  #verdict(seq) {
    const say = (key, helped) => this.#button(this.t(key), () => this.verdicts.give(seq, helped))
    return h("div", { class: "verdict", role: "group", "aria-label": this.t("wasIt"), hidden: true },
      h("span"), say("yes", true), say("no", false))
  }

  #button(text, onclick) {
    return h("button", { type: "button", text, onclick })
  }

  avatar(kind, name) {
    const letters = kind === "person" && name?.match(/(?<!\S)\S/gu)
    return h("span", { class: "avatar", "data-kind": kind, "aria-hidden": "true" }, letters ? letters.slice(0, 2).join("") : icon(kind === "person" ? "person" : "mark"))
  }

  // What is being written just now, for the eyes only: a screen reader gets the finished message.
  #renderLive() {
    const { draft, typing } = this.chat
    const author = draft ? "assistant" : typing?.author
    const kind = author && author + Boolean(draft)
    if (this.live.kind !== kind) {
      this.live.kind = kind
      this.live.replaceChildren()
      if (author) {
        const message = this.#message({ author, name: typing?.name, text: "" })
        message.querySelector(".bubble").append(draft ? h("span", { class: "draft" }) : h("span", { class: "typing" }, h("i"), h("i"), h("i")))
        this.live.append(set(message, { "data-first": true, "data-last": true }))
      }
    }
    if (draft) set(this.live.querySelector(".draft"), { text: draft })
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.log
    this.#stick = scrollHeight - scrollTop - clientHeight < 60
    if (this.#stick) this.newer.hidden = true
  }

  #toEnd() {
    this.log.scrollTop = this.log.scrollHeight
    this.newer.hidden = true
  }

  #startOver() {
    this.#spoken = this.chat.language
    this.#shown.forEach(element => element.remove())
    this.#shown.clear()
    this.live.kind = undefined
    this.newer.replaceChildren(icon("down"), this.t("newer"))
  }

  #name(author) {
    return author === "person" ? this.t("team") : this.chat.firm.assistant?.name || this.t("software")
  }

  #day(date) {
    const back = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000)
    if (back < 2) return new Intl.RelativeTimeFormat(this.chat.language, { numeric: "auto" }).format(-Math.max(0, back), "day")
    return date.toLocaleDateString(this.chat.language, { weekday: "long", day: "numeric", month: "long", year: back > 300 ? "numeric" : undefined })
  }
}

// Messages of one side within five minutes stand together.
function near(a, b) {
  return a && b && a.author === b.author && a.name === b.name && !(Math.abs(Date.parse(b.at) - Date.parse(a.at)) > 300_000)
}

// Only where they read differently, so that nothing is announced or loses focus for nothing
function refill(element, children) {
  const print = children.map(child => child.outerHTML).join()
  if (element.print !== print) element.replaceChildren(...children)
  element.print = print
}
