// What a person may do with a conversation. Each verb shows its result at once and takes it back if the server says no.

import { wordsOf } from "./refusals.js";
import { t } from "./texts.js";

export class Desk {
  #api; #me; #conversations; #thread; #toasts;

  constructor({ api, me, conversations, thread, toasts }) {
    this.#api = api;
    this.#me = me;
    this.#conversations = conversations;
    this.#thread = thread;
    this.#toasts = toasts;
  }

  /** What makes sense now; buttons, palette and keys all ask here, so that they never disagree. */
  can(item) {
    const open = item?.status === "open";
    const mine = this.#me.leads(item);
    return {
      take: open && !mine,
      giveBack: open && (mine || item.owner.kind === "waiting"),
      assign: open,
      resolve: open,
      reopen: item?.status === "closed",
      reply: open,
      note: Boolean(item),
      mine,
    };
  }

  take(id) {
    const from = this.leader(id);
    return this.#act(id, { owner: this.#self(), waiting_since: undefined, reason: undefined },
      () => this.#api.take(id, { from }), t("took"));
  }

  assign(id, person) {
    if (person.id === this.#me.id) return this.take(id);
    return this.#act(id, { owner: { kind: "person", id: person.id, name: person.name }, waiting_since: undefined, reason: undefined },
      () => this.#api.take(id, { staff: person.id, from: this.leader(id) }), t("assigned", { name: person.name }));
  }

  /** The colleague who leads it, if one does. */
  leader(id) {
    const { owner } = this.#conversations.get(id);
    return owner.kind === "person" && owner.id !== this.#me.id ? owner.id : undefined;
  }

  giveBack(id) {
    const mine = this.can(this.#conversations.get(id)).mine;
    return this.#act(id, { owner: { kind: "assistant" }, waiting_since: undefined, reason: undefined },
      () => this.#api.giveBack(id), t("gaveBack"), mine ? () => this.take(id) : undefined);
  }

  resolve(id) {
    return this.#act(id, { status: "closed", unread: 0 }, () => this.#api.resolve(id), t("resolved"), () => this.reopen(id));
  }

  reopen(id) {
    return this.#act(id, { status: "open" }, () => this.#api.reopen(id), t("reopened"));
  }

  /** Says why not, in words, and shows the state as it really is. */
  async explain(refusal, id) {
    if (refusal.late) {
      await (this.#thread.id === id ? this.#thread.refresh() : this.#fetch(id));
      const item = this.#conversations.get(id);
      const state = item.status === "closed" ? "closed" : this.#me.leads(item) ? "mine" : item.owner.kind;
      this.#toasts.warn(t(`late.${state}`, { name: item.owner.name ?? "" }));
    } else if (refusal.status === 0) {
      // Perhaps it was carried out: the conversation is read again, now or when the line is back.
      this.#toasts.warn(t("refused.network"));
      await (this.#thread.id === id ? this.#thread.refresh() : this.#fetch(id));
    } else if (refusal.status !== 401) {
      this.#toasts.warn(t("refused", { message: wordsOf(refusal) }));
    }
  }

  async #fetch(id) {
    await this.#api.conversation(id).then((item) => this.#conversations.put(item), () => {});
  }

  #self() { return { kind: "person", id: this.#me.id, name: this.#me.name }; }

  async #act(id, supposed, ask, done, undo) {
    this.#toasts.forget();
    const takeBack = this.#conversations.suppose(id, supposed);
    try {
      this.#conversations.put(await ask());
      this.#toasts.say(done, undo);
      return true;
    } catch (refusal) {
      takeBack();
      this.explain(refusal, id);
      return false;
    }
  }
}
