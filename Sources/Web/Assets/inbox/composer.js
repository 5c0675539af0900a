// Where one writes: a reply to the customer or a note to the team, with a draft of each kept for every conversation.

import { textButton } from "./buttons.js";
import { draft, keepDraft } from "./drafts.js";
import { fill, h, set } from "./dom.js";
import { icon } from "./icons.js";
import { control } from "./keys.js";
import { menuButton } from "./menu.js";
import { keep, setting } from "./settings.js";
import { t, word } from "./texts.js";
import { since } from "./time.js";
import { keyCaps, tip } from "./tip.js";

const longest = 4_000;
const tabs = ["reply", "note"];

export class Composer {
  field = h("textarea", { class: "composer-field", rows: 1, id: "composer-field", enterkeyhint: "enter" });
  element;

  #thread; #desk; #actions;
  #tab = "reply";
  #shownFor = null;
  #tabButtons = new Map();
  #hint = h("p", { class: "composer-hint" });
  #over = h("p", { class: "composer-over", role: "status" });
  #keys = h("span", { class: "composer-keys", "aria-hidden": "true" });
  #send = h("button", { type: "submit", class: "button button-main composer-send" });
  #form; #closed;
  #status = null;

  /** `actions`: send(kind, text, {resolve}), reopen(), typing(on). */
  constructor({ thread, desk, conversations, actions }) {
    this.#thread = thread;
    this.#desk = desk;
    this.#actions = actions;
    this.#build();
    thread.on("opened", () => this.#show());
    thread.on("loaded", () => this.draw());
    thread.on("changed", () => this.draw());
    conversations.on("changed", ({ id }) => { if (id === thread.id) this.draw(); });
    addEventListener("pagehide", () => this.#keep());
  }

  write(tab) {
    if (!this.#thread.item) return;
    if (tab === "reply" && !this.#desk.can(this.#thread.item).reply) return;
    this.#turn(tab);
    this.field.focus();
  }

  draw() {
    const item = this.#thread.item;
    this.element.hidden = !item || this.#thread.phase !== "ready";
    if (!item) return;
    const can = this.#desk.can(item);
    if (item.status === "closed" && this.#status === "open" && this.field.value === "") this.#tab = "reply";
    this.#status = item.status;
    // On a resolved conversation only notes may be added; writing to the customer starts with reopening it.
    this.#closed.hidden = can.reply || this.#tab === "note";
    this.#form.hidden = !this.#closed.hidden;
    const note = this.#tab === "note";
    this.element.dataset.tab = this.#tab;
    for (const [tab, button] of this.#tabButtons) set(button, { "aria-selected": tab === this.#tab, tabindex: tab === this.#tab ? 0 : -1 });
    set(this.#form.querySelector("[role=tabpanel]"), { "aria-labelledby": `composer-${this.#tab}` });
    const name = item.customer.name;
    const prompt = note ? t("write.note") : name ? t("write.reply", { name }) : t("write.reply.unknown");
    set(this.field, { placeholder: prompt, "aria-label": prompt });
    const takes = !note && can.take;
    this.#hint.hidden = !takes;
    if (takes) this.#drawHint(item);
    const label = t(note ? "send.note" : takes ? "send.take" : "send");
    if (this.#send.dataset.label !== label) {
      this.#send.dataset.label = label;
      fill(this.#send, icon(note ? "lock" : "send"), h("span", {}, label));
    }
    this.#measure();
  }

  #drawHint({ owner, reason, waiting_since, last_at }) {
    fill(this.#hint, icon(owner.kind === "assistant" ? "spark" : "hand"), h("span", {}, t(`hint.${owner.kind}`, {
      name: owner.name ?? "", since: since(waiting_since ?? last_at), reason: word("reason", reason ?? "asked"),
    })));
  }

  #build() {
    const strip = h("div", { class: "composer-tabs", role: "tablist", "aria-label": t("composer"), onkeydown: (event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      event.preventDefault();
      this.#turn(this.#tab === "reply" ? "note" : "reply");
      this.#tabButtons.get(this.#tab).focus();
    } }, tabs.map((tab) => {
      const button = h("button", {
        type: "button", role: "tab", class: "composer-tab", id: `composer-${tab}`, "aria-controls": "composer-panel",
        onclick: () => this.write(tab),
      }, t(`tab.${tab}`));
      this.#tabButtons.set(tab, button);
      return tip(button, t(`key.${tab}`), tab);
    }));
    const kind = "button button-main composer-options";
    const options = tip(h("button", { type: "button", class: kind, "aria-label": t("send.options") }, icon("down")), t("send.options"));
    menuButton(options, () => this.#options(), { above: true });
    this.#form = h("form", { class: "composer-form", onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      strip, this.#hint,
      h("div", { class: "composer-panel", role: "tabpanel", id: "composer-panel" }, this.field),
      h("div", { class: "composer-foot" }, this.#over, this.#keys, h("div", { class: "composer-buttons" }, this.#send, options)));
    this.#closed = h("div", { class: "composer-closed" }, icon("check"), h("p", {}, t("closed.hint")),
      textButton("lock", t("tab.note"), () => this.write("note")),
      textButton("undo", t("reopen"), () => this.#actions.reopen(), "button-main"));
    this.element = h("section", { class: "composer", "aria-label": t("composer") }, this.#form, this.#closed);
    this.field.addEventListener("input", () => this.#typed());
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.field.addEventListener("blur", () => this.#keep());
  }

  #options() {
    const enter = setting("enterSends", false);
    const note = this.#tab === "note";
    return [
      ...(note ? [] : [{ text: t("send.resolve"), mark: "check", act: () => this.#submit({ resolve: true }) }, { line: true }]),
      { heading: t("send.options") },
      { text: t("send.ctrl").replace("Ctrl", control), checked: !enter, act: () => { keep("enterSends", false); this.#measure(); } },
      { text: t("send.enter"), checked: enter, act: () => { keep("enterSends", true); this.#measure(); } },
    ];
  }

  #show() {
    this.#keep();
    this.#shownFor = this.#thread.id;
    this.#tab = this.#shownFor && !draft(this.#shownFor, "reply") && draft(this.#shownFor, "note") ? "note" : "reply";
    this.field.value = this.#shownFor ? draft(this.#shownFor, this.#tab) : "";
    this.draw();
  }

  #turn(tab) {
    if (tab === this.#tab) return this.draw();
    this.#keep();
    this.#tab = tab;
    this.field.value = draft(this.#shownFor, tab);
    this.draw();
  }

  #keep() {
    if (this.#shownFor) keepDraft(this.#shownFor, this.#tab, this.field.value);
  }

  #typed() {
    this.#measure();
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keep(), 300);
    if (this.#tab === "reply") this.#actions.typing(this.field.value.trim() !== "");
  }
  #keeping = null;

  #key(event) {
    if (event.key !== "Enter" || event.isComposing) return;
    const strong = event.ctrlKey || event.metaKey;
    if (strong || (setting("enterSends", false) && !event.shiftKey)) {
      event.preventDefault();
      this.#submit();
    }
  }

  #submit(more) {
    const text = this.field.value.trim();
    if (!text || [...text].length > longest) return this.field.focus();
    clearTimeout(this.#keeping);
    this.field.value = "";
    this.#keep();
    this.#actions.send(this.#tab, text, more);
    this.draw();
    this.field.focus();
  }

  #measure() {
    const over = [...this.field.value.trim()].length - longest;
    this.#over.textContent = over > 0 ? t("too.long", { n: over }) : "";
    set(this.field, { "aria-invalid": over > 0 });
    set(this.#send, { "aria-disabled": this.field.value.trim() === "" || over > 0 });
    fill(this.#keys, setting("enterSends", false) ? h("kbd", {}, "Enter") : keyCaps("send"));
    if (CSS.supports("field-sizing", "content")) return;
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }
}
