// The middle of the inbox: head, messages, who is typing, composer; or an invitation when nothing is open.

import { blank } from "./blank.js";
import { fill, h } from "./dom.js";
import { t } from "./texts.js";

export class ThreadPane {
  element;

  #thread;
  #parts;
  #typing = h("p", { class: "typing", "aria-hidden": "true" });
  #nothing = h("div", { class: "thread-nothing" }, blank({ mark: "inbox", title: t("nothing.open"), text: t("nothing.open.text") }));

  constructor({ thread, head, timeline, composer }) {
    this.#thread = thread;
    this.#parts = [timeline.element, this.#typing, composer.element];
    this.element = h("section", { class: "thread-pane", id: "thread", tabindex: -1 }, head.element, ...this.#parts, this.#nothing);
    thread.on("presence", () => this.#drawTyping());
    thread.on("changed", () => this.#drawTyping());
    thread.on("opened", () => this.#draw());
    thread.on("loaded", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { id, item } = this.#thread;
    this.#nothing.hidden = id !== null;
    this.#parts[0].hidden = id === null;
    this.element.setAttribute("aria-label", id === null ? t("nothing.open") : t("thread", { name: item?.customer.name || t("unknown") }));
    this.#drawTyping();
  }

  #drawTyping() {
    const { typing, item } = this.#thread;
    const customer = item?.customer.name || t("unknown");
    fill(this.#typing, [...typing.values()].map(({ author, name }) => h("span", { class: `typing-one typing-${author}` },
      h("span", { class: "dots" }, h("i"), h("i"), h("i")),
      author === "customer" ? t("typing.customer", { name: customer }) : t("typing.person", { name: name ?? t("team") }))));
  }
}
