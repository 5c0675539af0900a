// Beside the messages: who the customer is, what is known, and what the assistant made of it. Where there is no room for a
// third pane the same content comes as a sheet: a dialog, so that focus and Escape are right by themselves.

import { customerSection, earlierSection, factsSection, historySection, summarySection } from "./context-sections.js";
import { skeleton } from "./blank.js";
import { iconButton } from "./buttons.js";
import { fill, h } from "./dom.js";
import { readingsSection } from "./readings.js";
import { keep, setting } from "./settings.js";
import { Subject } from "./subject.js";
import { t } from "./texts.js";

const wide = matchMedia("(min-width: 75rem)");

export class ContextPane extends Subject {
  body = h("div", { class: "context-body" });
  element = h("aside", { class: "context", id: "context", "aria-label": t("context"), tabindex: -1 });

  #thread; #toasts; #open; #reveal;
  #heading = h("header", { class: "context-head" }, h("h2", {}, t("context")),
    iconButton("close", t("close"), () => this.toggle(false)));
  #sheet = h("dialog", { class: "sheet", "aria-label": t("context") });
  #wanted = setting("details", true);
  #shown = null;

  /** `open`: goes to a conversation; `reveal`: shows the message with this seq. */
  constructor({ thread, toasts, open, reveal }) {
    super();
    this.#thread = thread;
    this.#toasts = toasts;
    this.#open = open;
    this.#reveal = reveal;
    this.element.append(this.#heading, this.body);
    this.#sheet.addEventListener("click", (event) => { if (event.target === this.#sheet) this.#sheet.close(); });
    this.#sheet.addEventListener("close", () => { this.#wanted = setting("details", true); this.#settle(); });
    wide.addEventListener("change", () => this.#settle());
    for (const news of ["opened", "context"]) thread.on(news, () => this.draw());
    thread.on("opened", () => { if (this.#sheet.open) this.#sheet.close(); });
    document.body.append(this.#sheet);
  }

  get shown() { return wide.matches ? this.#wanted && this.#thread.id !== null : this.#sheet.open; }

  toggle(open = !this.shown) {
    if (this.#thread.id === null) return;
    if (wide.matches) {
      this.#wanted = open;
      keep("details", open);
    } else if (open && !this.#sheet.open) {
      this.#sheet.append(this.element);
      this.element.hidden = false;
      this.#sheet.showModal();
    } else if (!open) {
      return this.#sheet.close();
    }
    this.#settle();
  }

  /** Puts the pane where it belongs at this width. */
  #settle() {
    if (wide.matches && this.#sheet.open) this.#sheet.close();
    if (!this.#sheet.open && this.home && this.element.parentNode !== this.home) this.home.append(this.element);
    this.element.hidden = !this.shown;
    this.tell("toggled", this.shown);
  }

  draw() {
    if (this.#thread.id !== this.#shown) this.body.scrollTop = 0;
    this.#shown = this.#thread.id;
    this.#settle();
    const { context, phase } = this.#thread;
    if (!context) return fill(this.body, phase === "loading" && skeleton("context", 3));
    const unfolded = new Set([...this.body.querySelectorAll("details[open]")].map((fold) => fold.dataset.fold));
    fill(this.body,
      customerSection(context.customer, this.#thread.item?.customer.name || t("unknown"), this.#toasts),
      summarySection(context.summary),
      factsSection(context.facts),
      readingsSection(context.readings, this.#reveal && ((seq) => { if (this.#sheet.open) this.#sheet.close(); this.#reveal(seq); })),
      earlierSection(context.earlier, this.#open),
      historySection(context.history));
    for (const fold of this.body.querySelectorAll("details")) if (unfolded.has(fold.dataset.fold)) fold.open = true;
  }
}
