// What was sent and is not yet in the conversation. A letter stays on the device until the server has it, so neither a
// lost line nor a reload loses a word, under a name of its own, so that no tab overwrites another's; its client_id makes
// sending it twice harmless, message or note. Tells "changed" with the conversation.

import { wordsOf } from "./refusals.js";
import { keep, kept, onForgotten, setting } from "./settings.js";
import { Subject } from "./subject.js";

const names = "outbox.";

export class Outbox extends Subject {
  #api; #conversations; #thread;
  #letters = [];
  #chains = new Map();

  constructor(api, conversations, thread) {
    super();
    this.#api = api;
    this.#conversations = conversations;
    this.#thread = thread;
    // Left over from before a reload: whether it still makes sense is for the writer to say, so nothing goes out by itself.
    this.#letters = kept(names).map((name) => setting(name)).filter(Boolean).sort((a, b) => a.at.localeCompare(b.at))
      .map((letter) => ({ unsure: true, why: wordsOf({ code: "no_network" }), ...letter, state: "failed" }));
    // Where an answer was lost, the conversation shows what became of it.
    thread.on("read", () => { for (const one of [...thread.messages, ...thread.notes]) this.arrived(one); });
    // Another tab has sent it or thrown it away.
    onForgotten((name) => { if (name.startsWith(names)) this.discard(name.slice(names.length)); });
  }

  of(conversation) { return this.#letters.filter((letter) => letter.conversation === conversation); }

  /** Gives true once the server has it. `takeFrom`: a colleague leads, so it is taken over from them before. */
  send(conversation, kind, text, { takeFrom } = {}) {
    const id = crypto.randomUUID?.() ?? random();
    const letter = { id, conversation, kind, text, takeFrom, at: new Date().toISOString(), state: "sending" };
    this.#letters.push(letter);
    this.#changed(letter);
    return this.#queue(letter);
  }

  retry(id) {
    const letter = this.#letters.find((known) => known.id === id);
    if (letter?.state !== "failed") return;
    letter.state = "sending";
    this.#changed(letter);
    return this.#queue(letter);
  }

  discard(id) {
    const letter = this.#letters.find((known) => known.id === id);
    if (letter) this.#drop(letter);
  }

  /** The event may be quicker than the answer; whichever comes first ends the waiting. */
  arrived({ client_id: id }) {
    if (id) this.discard(id);
  }

  /** One after the other in each conversation, so that two quick sentences arrive in the order they were written. */
  #queue(letter) {
    const before = this.#chains.get(letter.conversation) ?? Promise.resolve();
    const next = before.then(() => this.#post(letter));
    this.#chains.set(letter.conversation, next);
    return next;
  }

  async #post(letter) {
    try {
      if (letter.kind === "note") {
        const note = await this.#api.note(letter.conversation, letter.text, letter.id);
        this.#thread.takeNote(letter.conversation, note);
      } else {
        if (letter.takeFrom) await this.#api.take(letter.conversation, { from: letter.takeFrom });
        this.#conversations.put(await this.#api.say(letter.conversation, letter.text, letter.id));
        letter.state = "sent";
        this.#changed(letter);
        // The message itself comes by event. Should the line be down just now, it is fetched.
        if (this.#letters.includes(letter)) await this.#arrival(letter);
      }
      this.#drop(letter);
      return true;
    } catch (refusal) {
      letter.state = "failed";
      letter.why = wordsOf(refusal);
      letter.unsure = refusal.status === 0;
      this.#changed(letter);
      this.tell("refused", { conversation: letter.conversation, refusal });
      return false;
    }
  }

  async #arrival(letter) {
    const until = Date.now() + 1_500;
    while (this.#letters.includes(letter) && Date.now() < until) await new Promise((done) => setTimeout(done, 60));
    if (this.#letters.includes(letter) && this.#thread.id === letter.conversation) await this.#thread.refresh();
  }

  #drop(letter) {
    this.#letters = this.#letters.filter((known) => known !== letter);
    this.#changed(letter);
  }

  #changed(letter) {
    keep(names + letter.id, this.#letters.includes(letter) ? letter : null);
    this.tell("changed", letter.conversation);
  }
}

/** randomUUID wants HTTPS; a firm may try the inbox over plain HTTP in its own network. */
function random() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
