// One visit: who, when, what is known of their coming, and what can be done with it.

import { h, fill } from "/assets/inbox/dom.js";
import * as api from "./api.js";
import { clock, dayName, t } from "./texts.js";

export class Details {
  #dialog; #deeds;

  constructor(dialog, deeds) {
    this.#dialog = dialog;
    this.#deeds = deeds;
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  }

  async open(visit) {
    this.#draw(visit, null);
    if (!this.#dialog.open) this.#dialog.showModal();
    try {
      const more = await api.details(visit.id);
      if (this.#dialog.open && this.#dialog.dataset.id === visit.id) this.#draw(more.visit, more);
    } catch (refusal) {
      this.#dialog.querySelector(".panel")?.append(h("p", { class: "refusal", role: "alert" }, refusal.message));
    }
  }

  #draw(visit, more) {
    this.#dialog.dataset.id = visit.id;
    const row = (name, value) => value && h("div", {}, h("dt", {}, name), h("dd", {}, value));
    fill(this.#dialog, h("div", { class: "panel" },
      h("button", { type: "button", class: "close", "aria-label": t.close, onclick: () => this.#dialog.close() }, "×"),
      h("h2", { id: "details-title" }, visit.name),
      h("p", { class: `state mark mark-${visit.state}` }, t.state[visit.state]),
      more?.risky && visit.changeable ? h("p", { class: "risk" }, t.risk(more.risk)) : null,
      h("dl", {}, row(t.when, `${dayName(visit.date)}, ${clock(visit.start)}–${clock(visit.start + visit.minutes)}`),
        row(t.what, [visit.service_name, more?.price].filter(Boolean).join(" · ")), row(t.room, visit.room),
        row(t.phone, more?.phone && h("a", { href: `tel:${more.phone.replaceAll(" ", "")}` }, more.phone)),
        row(t.email, more?.email && h("a", { href: `mailto:${more.email}` }, more.email)),
        row(t.note, more?.note), more && row(t.history, t.historyText(more.kept, more.missed)),
        more && row(t.link, h("a", { href: more.link, target: "_blank", rel: "noopener" }, t.linkText))),
      this.#buttons(visit)));
  }

  #buttons(visit) {
    const act = (text, deed, more = "") => h("button", { type: "button", class: `button ${more}`, onclick: deed }, text);
    const close = (deed) => () => { this.#dialog.close(); deed(); };
    if (visit.state === "cancelled") {
      return visit.restorable ? h("div", { class: "deeds" }, act(t.restore, close(() => this.#deeds.restore(visit)))) : null;
    }
    if (visit.changeable) {
      return h("div", { class: "deeds" }, act(t.move, close(() => this.#deeds.move(visit.id))), this.#cancelButton(visit));
    }
    return h("div", { class: "deeds" },
      visit.state !== "done" && act(t.done, close(() => this.#deeds.record(visit, "done")), "main-button"),
      visit.state !== "no_show" && act(t.noShow, close(() => this.#deeds.record(visit, "no_show"))));
  }

  /** Cancelling tells the customer at once, so it is asked twice: in the same place, with another word. */
  #cancelButton(visit) {
    const button = h("button", { type: "button", class: "button button-bad" }, t.cancel);
    button.addEventListener("click", () => {
      if (button.dataset.sure) { this.#dialog.close(); this.#deeds.cancel(visit); return; }
      button.dataset.sure = "1";
      button.textContent = t.cancelSure;
    });
    return button;
  }
}
