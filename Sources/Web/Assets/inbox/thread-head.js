// Above the messages: who it is, who leads, who else is looking, and what can be done. Where there is little room, all but
// the first action move into a menu; both are made from one list.

import { avatar } from "./avatar.js";
import { iconButton } from "./buttons.js";
import { fill, h, hushed } from "./dom.js";
import { channelIcon, icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { ownerChip } from "./owner-chip.js";
import { languageName, t, word } from "./texts.js";
import { minutesSince } from "./time.js";
import { tip } from "./tip.js";

export class ThreadHead {
  title = h("h2", { class: "thread-name cut", tabindex: -1 });
  details = iconButton("panel", t("context.show"), null, { class: "thread-details", "aria-expanded": false, "aria-controls": "context" });
  element;

  #desk; #me; #thread; #verbs;
  #about = h("p", { class: "thread-about" });
  #face = h("span", { class: "thread-face" });
  #looking = h("div", { class: "looking" });
  #actions = h("div", { class: "thread-actions" });
  #parts;
  #signature;

  /** `verbs`: what each action does, by its name; the same ones that the keys and the palette call. */
  constructor({ thread, desk, me, verbs, conversations }) {
    this.#desk = desk;
    this.#me = me;
    this.#thread = thread;
    this.#verbs = verbs;
    const back = tip(iconButton("back", t("back"), verbs.back, { class: "thread-back" }), t("back"), "back");
    this.details.addEventListener("click", verbs.details);
    const who = h("div", { class: "thread-who" }, this.title, this.#about);
    this.#parts = [this.#face, who, this.#looking, this.#actions, this.details];
    this.element = h("header", { class: "thread-head" }, back, ...this.#parts);
    thread.on("presence", () => this.#drawLooking());
    thread.on("opened", () => { this.#signature = null; this.draw(); this.#drawLooking(); });
    conversations.on("changed", ({ id }) => { if (id === thread.id) this.draw(); });
  }

  showDetails(open) {
    const text = t(open ? "context.hide" : "context.show");
    this.details.setAttribute("aria-expanded", String(open));
    this.details.setAttribute("aria-label", text);
    tip(this.details, text, "details");
  }

  draw() {
    const { id: open, item } = this.#thread;
    // Before a conversation is read, and where it cannot be, there is still a way back.
    this.element.hidden = open === null;
    for (const part of this.#parts) part.hidden = !item;
    if (!item) return;
    const { id, customer, owner, status, reason, mood } = item;
    // Value by value: the members of an answer stand in no fixed order.
    const signature = JSON.stringify([id, customer.name, customer.initials, owner.kind, owner.id, owner.name, status, reason, mood,
      minutesSince(item.waiting_since ?? 0)]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.title.textContent = item.customer.name || t("unknown");
    fill(this.#face, avatar(item.customer.name, item.customer.initials));
    fill(this.#about, ownerChip(item, this.#me),
      h("span", { class: "about-part" }, channelIcon(item.channel), word("channel", item.channel)),
      h("span", { class: "about-part about-language" }, languageName(item.language)),
      item.mood === "negative" && h("span", { class: "about-part about-mood" }, icon("frown"), word("mood", item.mood)));
    this.#drawActions(item);
  }

  #drawActions(item) {
    const kept = this.#actions.contains(document.activeElement) ? document.activeElement.dataset.verb : null;
    const can = this.#desk.can(item);
    const offered = [
      can.take && { name: "take", mark: "hand" },
      can.resolve && { name: "resolve", mark: "check" },
      can.reopen && { name: "reopen", mark: "undo" },
      can.giveBack && { name: "giveBack", mark: "spark" },
      can.assign && { name: "assign", mark: "people" },
    ].filter(Boolean);
    const buttons = offered.map(({ name, mark }, index) => {
      const button = h("button", {
        type: "button", "data-verb": name, onclick: this.#verbs[name],
        class: `button ${index === 0 ? "button-main" : "button-spare"}${name === "assign" ? " button-icon" : ""}`,
        "aria-label": t(name),
      }, icon(mark), name === "assign" ? null : h("span", {}, t(name)));
      return name === "reopen" ? button : tip(button, t(name), name);
    });
    const more = menuButton(iconButton("more", t("more"), null, { class: "thread-more" }),
      () => [...offered.slice(1), { name: "details", mark: "panel" }].map(({ name, mark }) => (
        { text: t(name === "details" ? "context.show" : name), mark, key: name === "reopen" ? null : name, act: this.#verbs[name] })));
    fill(this.#actions, buttons, more);
    // The pressed button may be gone now: the focus goes on to what took its place, not back to the top of the page.
    if (kept) (this.#actions.querySelector(`[data-verb="${kept}"]`) ?? this.#actions.firstChild)?.focus();
  }

  #drawLooking() {
    const people = this.#thread.looking;
    const names = people.map((person) => person.name).join(", ");
    fill(this.#looking, people.slice(0, 3).map((person) => avatar(person.name, "", "person")),
      people.length > 3 && h("span", { class: "looking-more" }, `+${people.length - 3}`),
      people.length > 0 && hushed(t("looking", { n: people.length, names })));
    if (people.length) tip(this.#looking, t("looking", { n: people.length, names }));
    else delete this.#looking.dataset.tip;
  }
}
