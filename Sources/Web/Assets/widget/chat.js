// The conversation as one tab knows it. Knows nothing of the screen.

import { Ledger, Outbox } from "./mail.js"
import { Stream } from "./stream.js"
import { Visitor } from "./visitor.js"

const tab = Math.random()

export class Chat extends EventTarget {
  conversation = null
  ledger = new Ledger()
  slowUntil = 0              // by the server's wish
  startedAfresh = false      // the stored conversation was refused

  #seq = 0                   // the stream goes on after this; only the stream may move it
  #whole = false             // back to the first message
  #known = 0                 // up to here an earlier page has seen it
  #viewing = false
  #typingEnds
  #typedAt = 0
  #saysRead

  constructor({ api, store, slug, language }) {
    super()
    Object.assign(this, { api, store, slug, language })
    this.#blank()
    this.visitor = new Visitor(api, store)
    this.outbox = new Outbox(store, {
      deliver: item => this.#deliver(item),
      onChange: () => this.emit("change"),
      onSlow: until => { this.slowUntil = until }
    })
    this.stream = new Stream({
      open: signal => api.events(this.conversation, this.#seq, signal),
      onEvent: event => this.#hear(event),
      onState: state => this.#linkIs(state),
      onGone: () => this.#forget(true)
    })
    store.onChange(key => this.#otherTab(key))
  }

  // → a function that ends the subscription
  on(name, fn) {
    const listener = event => fn(event.detail)
    this.addEventListener(name, listener)
    return () => this.removeEventListener(name, listener)
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #blank() {
    this.owner = { kind: "assistant", status: "open" }
    this.typing = null       // { author, name }
    this.draft = ""          // a reply while it is being written
    this.personRead = 0      // a person has read up to here
    this.link = "idle"       // "idle" | "connecting" | "live" | "lost"
  }

  get messages() {
    const waiting = this.outbox.items.filter(item => item.kind === "text" && !this.ledger.holds(item.client_id))
    return [...this.ledger.all, ...waiting.map(item => ({ ...item, author: "customer", pending: item }))]
  }

  get unread() {
    return this.ledger.unread(this.#read)
  }

  get wantsPerson() {
    return this.owner.kind === "waiting" || this.outbox.items.some(item => item.kind === "person")
  }

  start() {
    this.#adopt(this.store.get("conversation"))
    this.outbox.flush()
  }

  send(text) {
    this.outbox.add("text", text)
    this.stream.nudge()
  }

  askPerson() {
    if (!this.wantsPerson && this.owner.kind !== "person") this.outbox.add("person")
  }

  // In front, online or thawed again: everything may have moved on.
  refresh() {
    if (document.hidden) return
    this.#otherTab("")
    this.#connect()
    this.stream.nudge()
    this.#markRead()
  }

  view(viewing) {
    this.#viewing = viewing
    if (viewing && !this.#whole) {
      this.#whole = true
      this.#seq = 0
      this.stream.drop()
    }
    this.#markRead()
  }

  customerTypes() {
    if (Date.now() - this.#typedAt < 4000) return
    this.#typedAt = Date.now()
    this.#tell("typing", { on: true })
  }

  setLanguage(language) {
    this.language = language
    this.#agreeLanguage()
    this.emit("change")
  }

  // The next person at a browser must not see the conversation of the one before.
  identify(who) {
    if (this.visitor.identify(who)) {
      this.reset()
      this.visitor.identify(who)
    }
    this.visitor.introduce(this.conversation)
  }

  // Leaves the conversation behind; the visitor stays known.
  restart() {
    this.outbox.clear()
    this.#forget()
    this.store.remove("conversation", "seq", "read")
  }

  reset() {
    this.restart()
    this.visitor.forget()
    this.emit("reset")
  }

  async #deliver({ kind, text, client_id }) {
    let conversation
    try {
      conversation = await this.#conversation()
      const answer = kind === "text"
        ? await this.api.tell(conversation, "messages", { text, client_id })
        : await this.api.tell(conversation, "person", {})
      if (conversation !== this.conversation) return                        // left behind meanwhile
      if (kind === "text") this.#take(answer)
      else if (this.owner.kind !== "person") this.#ownerIs({ kind: "waiting", status: "open" })
    } catch (error) {
      if (error.isGone && conversation === this.conversation) this.#forget(true)
      throw error
    }
  }

  // Created only when there is something to say; inside the outbox's lock, so two tabs make one.
  async #conversation() {
    if (!this.conversation) this.#adopt(this.store.get("conversation"))
    if (!this.conversation) {
      const made = await this.visitor.begin(this.slug || undefined, this.language)
      this.store.set("conversation", made)
      this.#whole = true
      this.#adopt(made)
    }
    return this.conversation
  }

  #adopt(conversation) {
    if (!conversation || conversation.id === this.conversation?.id) return
    this.conversation = conversation
    this.#known = this.store.get("seq") ?? 0
    // While the panel is closed only what is unread matters.
    this.#seq = this.#whole || this.#viewing ? 0 : this.#read
    this.#whole = !this.#seq
    this.visitor.introduce(conversation)
    this.#connect()
    this.emit("change")
  }

  #forget(refused = false) {
    const { conversation } = this
    if (!conversation) return
    this.stream.stop()
    this.conversation = null
    this.ledger.clear()
    this.#blank()
    this.#whole = true
    this.startedAfresh = refused
    if (this.store.get("conversation")?.id === conversation.id) this.store.remove("conversation", "seq", "read")
    this.emit("change")
  }

  // A browser opens six connections to a server (HTTP/1.1), so the tab in front says so, and hidden ones let go.
  #connect() {
    if (!this.conversation || document.hidden) return
    this.store.set("front", tab)
    this.stream.start()
  }

  #linkIs(state) {
    this.link = state
    if (state === "live") {
      this.draft = ""
      if (!this.#seq && this.#known) this.emit("replay")
      this.#agreeLanguage()
      this.outbox.flush()
    }
    this.emit("change")
  }

  #hear({ event, data, id }) {
    let said
    try { said = JSON.parse(data) } catch { return }
    if (event === "message") {
      this.#seq = Math.max(this.#seq, Number(id) || said.seq)
      this.#take(said)
    } else if (event === "owner") this.#ownerIs(said)
    else if (event === "typing") this.#typingIs(said.on ? said : null)
    else if (event === "draft") this.draft = this.owner.kind === "person" ? "" : said.text
    else if (event === "read") this.personRead = Math.max(this.personRead, said.seq)
    this.emit("change")
  }

  #take(message) {
    const { seq, author, client_id } = message
    const news = this.ledger.take(message)
    if (client_id) this.outbox.settle(client_id)
    if (!news) return
    if (author !== "customer") {
      this.draft = ""
      this.#typingIs(null)
    }
    if (seq > (this.store.get("seq") ?? 0)) this.store.set("seq", seq)
    if (seq > this.#known) this.emit("message", message)
    this.#markRead()
  }

  #ownerIs(owner) {
    const before = this.owner
    this.owner = owner
    if (owner.kind === "person") this.draft = ""
    if (owner.kind !== before.kind || owner.name !== before.name) this.emit("owner", owner)
  }

  #typingIs(who) {
    clearTimeout(this.#typingEnds)
    this.typing = who
    if (who) this.#typingEnds = setTimeout(() => { this.typing = null; this.emit("change") }, 6000)
  }

  get #read() {
    return this.store.get("read") ?? 0
  }

  #markRead() {
    const seq = this.ledger.all.at(-1)?.seq
    if (!this.#viewing || document.hidden || !(seq > this.#read)) return
    this.store.set("read", seq)
    clearTimeout(this.#saysRead)
    this.#saysRead = setTimeout(() => this.#tell("read", { seq: this.#read }), 500)
  }

  // Small talk, not worth an error to the customer
  async #tell(what, body, method) {
    const { conversation } = this
    try {
      if (conversation) await this.api.tell(conversation, what, body, method)
      return true
    } catch (error) {
      if (error.isGone && conversation === this.conversation) this.#forget(true)
    }
  }

  // Tried again on the next connection
  async #agreeLanguage() {
    const { conversation, language } = this
    if (!conversation || conversation.language === language || !await this.#tell("language", { language }, "PUT")) return
    conversation.language = language
    if (conversation === this.conversation) this.store.set("conversation", conversation)
  }

  #otherTab(key) {
    if (key === "front" && document.hidden && this.store.get(key) !== tab) {
      this.stream.stop()
      this.link = "idle"
    }
    if (!key || key === "conversation") {
      const stored = this.store.get("conversation")
      if (stored?.id !== this.conversation?.id) this.#forget()
      this.#adopt(stored)
    }
    if (!key || key.startsWith("out:")) {
      this.outbox.reload()
      this.outbox.flush()
    }
    this.emit("change")
  }
}
