// Who is writing: an opaque token from the server, and whoever the host page says it is, signed.

export class Visitor {
  #identity

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
    this.#identity = undefined
    this.store.remove("visitor", "who", "introduced")
  }

  // → a new conversation
  async begin(firm, language) {
    const identity = this.#identity
    const visitor = this.store.get("visitor") ?? undefined
    const page = { url: location.href, title: document.title }
    try {
      const made = await this.api.create({ channel: "chat", language, firm, visitor, page, identity })
      this.store.set("visitor", made.visitor)
      if (identity) this.#introduced(made)
      return made
    } catch (error) {
      if (error.code !== "bad_signature") throw error
      this.#doubt()
      return this.begin(firm, language)
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
    console.warn("Odzew: identify() got a wrong signature, so the customer stays anonymous.")
    this.#identity = undefined
  }
}

const seal = (conversation, who) => conversation.id + who.signature
