// The conversation as one tab knows it: who owns it, what was said, what is on its way. Knows nothing of the screen.

import { Ledger } from "./ledger.js"
import { Outbox } from "./outbox.js"
import { Stream } from "./stream.js"
import { Visitor } from "./visitor.js"
import { Emitter, throttled } from "./emitter.js"

const nobodyYet = { kind: "assistant", status: "open" }
const tab = Math.random().toString(36).slice(2)

export class Chat extends Emitter {
  firm = null
  conversation = null
  owner = nobodyYet
  typing = null              // { author, name }
  draft = ""                 // a reply while it is being written
  personRead = 0             // a person has read up to here
  link = "idle"              // "idle" | "connecting" | "live" | "lost"
  slowUntil = 0              // the server asked us to wait until then
  startedAfresh = false      // the stored conversation was refused
  viewing = false            // the panel is open in front of the customer's eyes

  #seq = 0                   // the stream goes on after this one; only the stream itself may move it
  #whole = false             // the ledger reaches back to the first message
  #known = 0                 // what an earlier page has already seen is no news

  constructor({ api, store, slug, language }) {
    super()
    Object.assign(this, { api, store, slug, language })
    this.visitor = new Visitor(api, store)
    this.ledger = new Ledger()
    this.outbox = new Outbox(store, {
      deliver: item => this.#deliver(item),
      onChange: () => this.emit("change"),
      onSlow: until => { this.slowUntil = until; this.emit("change") }
    })
    this.stream = new Stream({
      open: signal => this.api.events(this.conversation, this.#seq, signal),
      onEvent: event => this.#hear(event),
      onState: state => this.#linkIs(state),
      onGone: () => this.#forget(this.conversation, true)
    })
    store.onChange(key => this.#otherTab(key))
  }

  // MARK: what the screen asks for

  get messages() {
    const waiting = this.outbox.items.filter(item => item.kind === "text" && !this.ledger.holds(item.client_id))
    return [...this.ledger.all, ...waiting.map(item => ({ ...item, author: "customer", pending: item }))]
  }

  get unread() {
    return this.ledger.unread(this.store.get("read") ?? 0)
  }

  get wantsPerson() {
    return this.owner.kind === "waiting" || this.outbox.has("person")
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

  // The page came to the front, the network is back, a frozen tab was thawed: everything may have moved on.
  refresh() {
    if (document.hidden) return
    this.#otherTab("conversation")
    this.outbox.reload()
    this.outbox.flush()
    this.outbox.wake()
    this.#connect()
    this.stream.nudge()
    this.#markRead()
  }

  view(viewing) {
    this.viewing = viewing
    if (viewing && !this.#whole) {
      this.#whole = true
      if (this.#seq) { this.#seq = 0; this.stream.drop() }
    }
    this.#markRead()
  }

  customerTypes = throttled(4000, () => this.#tell("typing", { on: true }))

  setLanguage(language) {
    this.language = language
    this.#agreeLanguage()
    this.emit("change")
  }

  // Another person at the same browser must not see the conversation of the one before.
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
    this.#forget(this.conversation)
    this.store.remove("conversation", "seq", "read")
  }

  reset() {
    this.restart()
    this.visitor.forget()
    this.store.remove("draft")
    this.emit("reset")
  }

  // MARK: the conversation

  async #deliver(item) {
    let conversation
    try {
      conversation = await this.#conversation()
      const isText = item.kind === "text"
      const body = isText ? { text: item.text, client_id: item.client_id } : {}
      const answer = await this.api.tell(conversation, isText ? "messages" : "person", body)
      if (conversation !== this.conversation) return                          // left behind in the meantime
      if (isText) this.#take(answer)
      else if (this.owner.kind !== "person") this.#ownerIs({ ...this.owner, kind: "waiting" })
    } catch (error) {
      if (error.isGone && conversation) this.#forget(conversation, true)
      throw error
    }
  }

  // Created only now that there is something to say. Runs inside the outbox's lock, so two tabs make one.
  async #conversation() {
    if (!this.conversation) this.#adopt(this.store.get("conversation"))
    if (!this.conversation) {
      const made = await this.visitor.begin({ firm: this.slug, language: this.language })
      this.store.set("conversation", made)
      this.#whole = true
      this.#adopt(made)
    }
    return this.conversation
  }

  #adopt(conversation) {
    if (!conversation?.id || conversation.id === this.conversation?.id) return
    this.conversation = conversation
    this.#known = this.store.get("seq") ?? 0
    // With the panel closed only what is unread matters; the rest is fetched when the panel opens.
    this.#seq = this.#whole ? 0 : this.store.get("read") ?? 0
    if (!this.#seq) this.#whole = true
    this.visitor.introduce(conversation)
    this.#connect()
    this.emit("change")
  }

  #forget(conversation, refused = false) {
    if (!conversation || conversation.id !== this.conversation?.id) return
    this.stream.stop()
    clearTimeout(this.typingEnds)
    this.conversation = null
    this.ledger.clear()
    Object.assign(this, { owner: nobodyYet, typing: null, draft: "", personRead: 0, link: "idle", startedAfresh: refused })
    this.#seq = 0
    this.#whole = true
    if (this.store.get("conversation")?.id === conversation.id) this.store.remove("conversation", "seq", "read")
    this.emit("change")
  }

  // MARK: the stream

  // A browser opens six connections to a server at most (HTTP/1.1). So only the tab in front keeps its stream; the one
  // that comes to the front says so, and the hidden ones let go.
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
      this.outbox.wake()
    }
    this.emit("change")
  }

  #hear({ event, data, id }) {
    let said
    try { said = JSON.parse(data) } catch { return }
    if (event === "message") this.#take(said, Number(id) || said.seq)
    else if (event === "owner") this.#ownerIs(said)
    else if (event === "typing") this.#typingIs(said.on ? said : null)
    else if (event === "draft") this.draft = this.owner.kind === "person" ? "" : said.text ?? ""
    else if (event === "read") this.personRead = Math.max(this.personRead, said.seq)
    this.emit("change")
  }

  #take(message, position) {
    if (position > this.#seq) this.#seq = position
    const news = this.ledger.take(message)
    if (message.client_id) this.outbox.settle(message.client_id)
    if (!news) return
    if (message.author !== "customer") {
      this.draft = ""
      this.#typingIs(null)
    }
    if (message.seq > (this.store.get("seq") ?? 0)) this.store.set("seq", message.seq)
    if (message.seq > this.#known) this.emit("message", message)
    this.#markRead()
    this.emit("change")
  }

  #ownerIs(owner) {
    const changed = owner.kind !== this.owner.kind || owner.name !== this.owner.name
    this.owner = owner
    if (owner.kind === "person") this.draft = ""
    if (changed) this.emit("owner", owner)
  }

  #typingIs(who) {
    clearTimeout(this.typingEnds)
    this.typing = who
    if (who) this.typingEnds = setTimeout(() => { this.typing = null; this.emit("change") }, 6000)
  }

  #markRead() {
    const seq = this.ledger.last?.seq ?? 0
    if (!this.viewing || document.hidden || seq <= (this.store.get("read") ?? 0)) return
    this.store.set("read", seq)
    this.#sayRead()
  }

  #sayRead = throttled(500, () => this.#tell("read", { seq: this.store.get("read") ?? 0 }), true)

  // MARK: small talk with the server; none of it is worth an error to the customer

  async #tell(what, body, method) {
    const conversation = this.conversation
    if (!conversation) return false
    try {
      await this.api.tell(conversation, what, body, method)
      return true
    } catch (error) {
      if (error.isGone) this.#forget(conversation, true)
      return error
    }
  }

  async #agreeLanguage() {
    const { conversation, language } = this
    if (!conversation || conversation.language === language) return
    if (await this.#tell("language", { language }, "PUT") !== true) return    // tried again on the next connection
    conversation.language = language
    this.store.set("conversation", conversation)
  }

  #otherTab(key) {
    if (key === "front" && document.hidden && this.store.get("front") !== tab) {
      this.stream.stop()
      this.link = "idle"
    }
    if (key === "conversation" || key === null) {
      const stored = this.store.get("conversation")
      if (this.conversation && stored?.id !== this.conversation.id) this.#forget(this.conversation)
      this.#adopt(stored)
    }
    if (key === null || key.startsWith("out:")) {
      this.outbox.reload()
      this.outbox.flush()
    }
    this.emit("change")
  }
}
