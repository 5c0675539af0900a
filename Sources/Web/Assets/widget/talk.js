// The list of messages on the screen. Elements are kept and only touched where something changed: a screen reader
// reads out what is added to a log, so nothing may be added twice.

import { h, set, icon } from "./dom.js"
import { linked, anchor } from "./links.js"

const together = 5 * 60_000        // messages this close, from the same side, stand in one group

export class Talk {
  #shown = new Map()               // key → element
  #stick = true                    // the end is in sight, so it stays in sight
  #language = ""

  constructor(chat, t) {
    Object.assign(this, { chat, t })
    this.live = h("div", { "aria-hidden": "true" })
    this.log = h("div", { class: "log", role: "log", tabindex: "0", onscroll: () => this.#scrolled() }, this.live)
    this.newer = h("button", { class: "newer", type: "button", hidden: true, onclick: () => this.#toEnd() })
    this.element = h("div", { class: "log-box" }, this.log, this.newer)
    new ResizeObserver(() => this.#stick && this.#toEnd()).observe(this.log)
  }

  // `quiet` while an old conversation is being replayed: that is not news to anybody.
  render(quiet) {
    const { chat, t } = this
    if (this.#language !== `${chat.language} ${chat.firm?.tone}`) this.#startOver()
    set(this.log, { "aria-label": t("log"), "aria-live": quiet ? "off" : "polite" })

    const items = this.#items()
    const keys = new Set(items.map(item => item.key))
    for (const [key, element] of this.#shown) if (!keys.has(key)) { element.remove(); this.#shown.delete(key) }

    let place = this.log.firstChild, added = null, ownAdded = false
    for (const item of items) {
      let element = this.#shown.get(item.key)
      if (!element) {
        element = item.build()
        this.#shown.set(item.key, element)
        added = element
        ownAdded ||= item.message?.pending !== undefined
        if (!quiet && !this.#drafted) element.classList.add("fresh")
      }
      item.dress?.(element)
      if (element === place) place = place.nextSibling
      else this.log.insertBefore(element, place)
    }
    this.#renderLive()
    this.#drafted = Boolean(chat.draft)
    this.#follow(added, ownAdded, quiet)
  }

  #drafted = false

  // MARK: what stands in the list

  #items() {
    const { chat, t } = this
    const items = []
    const notice = (key, text) => items.push({ key, build: () => h("p", { class: "note" }, ...linked(text)) })
    if (chat.startedAfresh) notice("afresh", t("afresh"))
    // The assistant introduces itself as software before anything else; a server that stored its own greeting wins.
    const messages = chat.messages
    if (messages[0]?.author !== "assistant") items.push(this.#message({ key: "hello", author: "assistant", text: this.#hello() }))

    let day = ""
    for (const message of messages) {
      const itsDay = this.#day(message.at)
      if (itsDay !== day && (day || itsDay !== t("today"))) items.push({ key: `day ${itsDay}`, build: () => h("p", { class: "day", text: itsDay }) })
      day = itsDay
      const key = message.client_id ?? `seq ${message.seq}`
      if (message.author === "system") notice(key, message.text)
      else items.push(this.#message({ ...message, key }))
    }
    this.#group(items)
    if (chat.owner.status === "closed" && messages.length) notice(`closed ${messages.at(-1).seq}`, t("closed"))
    return items
  }

  #message(message) {
    const item = { key: message.key, message }
    item.build = () => this.#build(message)
    item.dress = element => this.#dress(element, item)
    return item
  }

  #group(items) {
    let newest = items.findLast(item => item.message?.author === "customer" && item.message.seq)
    let before = null
    for (const item of items) {
      const { message } = item
      const near = before?.message && message && before.message.author === message.author && before.message.name === message.name
        && !(Math.abs(Date.parse(message.at) - Date.parse(before.message.at)) > together)
      item.first = !near
      if (before) before.last = !near
      before = item
    }
    if (before) before.last = true
    if (newest) newest.newest = true
    const end = items.at(-1)
    if (end?.message && !this.chat.draft) end.offers = true
  }

  // MARK: one message

  #build({ author, name, text, at, sources, seq }) {
    const { t } = this
    const own = author === "customer"
    const bubble = h("div", { class: "bubble" }, h("span", {}, ...linked(text)))
    if (sources?.length) bubble.append(this.#sources(sources))
    const body = h("div", { class: "body" })
    if (own) body.append(h("span", { class: "sr", text: `${t("you")}: ` }))
    else body.append(h("p", { class: "by" }, h("b", { text: name || this.#name(author) }), " ", h("span", { class: "mark-of", text: t(author === "person" ? "person" : "software") })))
    body.append(bubble, h("div", { class: "meta" }))
    return h("div", { class: "message", "data-author": author }, !own && this.avatar(author, name), body, !own && h("div", { class: "after" }))
  }

  #dress(element, { message, first, last, newest, offers }) {
    const { pending } = message
    set(element, { "data-first": first, "data-last": last })
    element.querySelector(".by")?.classList.toggle("sr", !first)
    element.classList.toggle("waits", Boolean(pending) && pending.state !== "failed")
    element.classList.toggle("failed", pending?.state === "failed")

    const state = this.#state(message, newest)
    const print = `${message.at ?? ""} ${state.text ?? ""} ${pending?.state} ${pending?.tries > 1}`
    const meta = element.querySelector(".meta")
    if (meta.print !== print) {
      meta.print = print
      meta.replaceChildren(...this.#meta(message, state))
    }

    const choices = offers && message.choices?.length ? message.choices : []
    const after = element.querySelector(".after")
    if (after && after.print !== choices.join("\n")) {
      after.print = choices.join("\n")
      const buttons = choices.map(choice => h("button", { type: "button", text: choice, onclick: () => this.onChoice(choice) }))
      after.replaceChildren(...(buttons.length ? [h("div", { class: "choices" }, ...buttons)] : []))
    }
  }

  #state({ pending, seq, reason }, newest) {
    if (!pending) return { text: newest ? this.t(this.chat.personRead >= seq ? "read" : "sent") : "" }
    if (pending.state === "failed") return { text: pending.reason === "too_long" ? `${this.t("failed")}. ${this.t("over", { n: "?" })}` : this.t("failed"), failed: true }
    if (pending.offline || !navigator.onLine) return { text: this.t("later") }
    return pending.tries > 1 ? { text: this.t("trying"), again: true } : { text: this.t("sending") }
  }

  #meta(message, state) {
    const { t, chat } = this
    const id = message.client_id
    const parts = []
    if (message.at && !message.pending) parts.push(h("time", { datetime: message.at, text: this.#time(message.at) }))
    if (state.text) parts.push(...(parts.length ? ["·"] : []), h("span", { text: state.text }))
    if (state.failed || state.again) parts.push(h("button", { type: "button", text: t("retry"), onclick: () => chat.outbox.retry(id) }))
    if (state.failed) parts.push(h("button", { type: "button", text: t("edit"), onclick: () => { chat.outbox.discard(id); this.onEdit(message.text) } }))
    return parts
  }

  #sources(sources) {
    const lines = sources.map(({ title, url }) => {
      const line = (url && /^https?:/i.test(url) && anchor(url, title)) || h("span", { text: title })
      line.prepend(icon("source"))
      return line
    })
    return h("div", { class: "sources", role: "group", "aria-label": this.t("sources") }, ...lines)
  }

  avatar(kind, name) {
    const shown = kind === "person" && name ? initials(name) : icon(kind === "person" ? "person" : "mark")
    return h("span", { class: "avatar", "data-kind": kind, "aria-hidden": "true" }, shown)
  }

  // MARK: what is being written just now; kept away from screen readers until it is a message

  #renderLive() {
    const { chat } = this
    const kind = chat.draft ? "draft" : chat.typing?.author ?? ""
    if (this.live.kind !== kind) {
      this.live.kind = kind
      const author = kind === "person" ? "person" : "assistant"
      const inside = kind === "draft" ? h("span", { class: "draft" }) : h("span", { class: "typing" }, h("i"), h("i"), h("i"))
      this.live.replaceChildren(...(kind ? [h("div", { class: "message fresh", "data-author": author, "data-first": true, "data-last": true },
        this.avatar(author, chat.typing?.name ?? chat.owner.name),
        h("div", { class: "body" }, h("div", { class: "bubble" }, inside)))] : []))
    }
    if (kind === "draft") set(this.live.querySelector(".draft"), { text: chat.draft })
  }

  // MARK: scrolling

  #follow(added, ownAdded, quiet) {
    if (ownAdded || quiet) this.#stick = true
    if (!this.#stick) {
      if (added) this.newer.hidden = false
      return
    }
    this.#toEnd()
    // A long answer is read from its beginning.
    const { log } = this
    if (added && !quiet && !ownAdded && added.offsetHeight > log.clientHeight - 40) log.scrollTop = added.offsetTop - 12
  }

  #scrolled() {
    const { log } = this
    this.#stick = log.scrollHeight - log.scrollTop - log.clientHeight < 60
    if (this.#stick) this.newer.hidden = true
  }

  #toEnd() {
    this.log.scrollTop = this.log.scrollHeight
    this.newer.hidden = true
  }

  #startOver() {
    this.#language = `${this.chat.language} ${this.chat.firm?.tone}`
    this.#shown.forEach(element => element.remove())
    this.#shown.clear()
    this.newer.replaceChildren(icon("down"), this.t("newer"))
  }

  // MARK: words

  #hello() {
    const { firm, language } = this.chat
    return firm?.greeting?.[language] || this.t("hello", { name: this.#name("assistant"), firm: firm?.name })
  }

  #name(author) {
    return author === "person" ? this.t("team") : this.chat.firm?.assistant?.name || this.t("assistant")
  }

  #time(at) {
    return new Date(at).toLocaleTimeString(this.chat.language, { hour: "2-digit", minute: "2-digit" })
  }

  #day(at) {
    const date = new Date(at), day = 86_400_000
    const back = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / day)
    if (back <= 0) return this.t("today")
    if (back === 1) return this.t("yesterday")
    return date.toLocaleDateString(this.chat.language, { weekday: "long", day: "numeric", month: "long", year: back > 300 ? "numeric" : undefined })
  }
}

export function initials(name) {
  return name.trim().split(/\s+/).map(word => word[0]).filter((_, i, all) => i === 0 || i === all.length - 1).join("").toUpperCase()
}
