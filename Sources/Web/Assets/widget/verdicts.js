// "Was that it?" under an answer from knowledge. What the customer said is kept with the conversation, so that it
// outlives a reload, and is told again until the server has it.

export class Verdicts {
  #running = false
  #notBefore = 0

  constructor(chat) {
    this.chat = chat
    chat.on("change", () => this.#tell())
  }

  // → true, false, or undefined when nothing was said
  of(seq) {
    return this.#kept.given[seq]
  }

  give(seq, helped) {
    const kept = this.#kept
    kept.given[seq] = helped
    kept.untold = [...kept.untold.filter(other => other !== seq), seq]
    this.chat.store.set("verdicts", kept)
    this.#notBefore = 0
    this.chat.emit("change")
  }

  get #kept() {
    const kept = this.chat.store.get("verdicts")
    const id = this.chat.conversation?.id
    return kept && kept.id === id ? kept : { id, given: {}, untold: [] }
  }

  async #tell() {
    const { chat } = this
    const { conversation } = chat
    const seq = this.#kept.untold[0]
    if (this.#running || seq === undefined || Date.now() < this.#notBefore) return
    this.#running = true
    const helped = this.of(seq)
    try {
      await chat.api.tell(conversation, "feedback", { seq, helped })
      this.#settle(conversation, seq, helped)
    } catch (error) {
      if (error.isPassing) this.#notBefore = Date.now() + Math.max(error.wait, 30_000)
      else this.#settle(conversation, seq, helped)
    }
    this.#running = false
    if (conversation === chat.conversation) this.#tell()
  }

  // Unless the customer has changed their mind meanwhile
  #settle(conversation, seq, helped) {
    const kept = this.#kept
    if (kept.id !== conversation.id || kept.given[seq] !== helped) return
    kept.untold = kept.untold.filter(other => other !== seq)
    this.chat.store.set("verdicts", kept)
  }
}
