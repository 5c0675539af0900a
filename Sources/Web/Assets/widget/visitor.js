// Who is writing: an opaque token that the server gave us, and whoever the host page says it is (signed, so that the
// server can believe it).

export class Visitor {
  #identity = null

  constructor(api, store) {
    Object.assign(this, { api, store })
  }

  // → whether somebody else used this browser before
  identify(who) {
    const before = this.store.get("who")
    this.store.set("who", who.id)
    this.#identity = who
    return before !== null && before !== who.id
  }

  forget() {
    this.#identity = null
    this.store.remove("visitor", "who", "introduced")
  }

  // → a new conversation
  async begin({ firm, language }) {
    const page = { url: location.href, title: document.title }
    const body = { channel: "chat", language, firm, page, visitor: this.store.get("visitor"), identity: this.#identity }
    for (const key in body) body[key] ||= undefined
    try {
      const made = await this.api.create(body)
      if (body.identity) this.#introduced(made)
      this.store.set("visitor", made.visitor)
      return made
    } catch (error) {
      if (error.code !== "bad_signature" || !this.#identity) throw error
      this.#doubt()
      return this.begin({ firm, language })
    }
  }

  // Tells an existing conversation who this is; once, not on each page.
  async introduce(conversation) {
    const who = this.#identity
    if (!who || !conversation || this.store.get("introduced") === seal(conversation, who)) return
    try {
      await this.api.tell(conversation, "identity", who, "PUT")
      this.#introduced(conversation)
    } catch (error) {
      if (error.code === "bad_signature") this.#doubt()
    }
  }

  #introduced(conversation) {
    this.store.set("introduced", seal(conversation, this.#identity))
  }

  #doubt() {
    console.warn("Odzew: the signature given to identify() is wrong, so the customer stays anonymous.")
    this.#identity = null
  }
}

function seal(conversation, who) {
  return `${conversation.id} ${who.signature}`
}
