// Short words about what just happened, with a way back where there is one. They wait while somebody reads or aims.

import { iconButton } from "./buttons.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

const stay = { plain: 6_000, undo: 9_000, bad: 10_000 };

export class Toasts {
  // Both stand in the page from the start: a live region that comes together with its text is not read out.
  #calm = h("div", { class: "toasts-calm", role: "status" });
  #urgent = h("div", { class: "toasts-urgent", role: "alert" });
  element = h("div", { class: "toasts" }, this.#urgent, this.#calm);

  say(text, undo) {
    this.#show(this.#calm, text, "plain", undo);
  }

  /** Something new is under way: what could be undone a moment ago no longer can. */
  forget() {
    this.#calm.replaceChildren();
  }

  warn(text) {
    this.#show(this.#urgent, text, "bad");
  }

  #show(region, text, tone, undo) {
    const close = () => { clearTimeout(timer); toast.remove(); };
    const toast = h("div", { class: `toast toast-${tone}` },
      icon(tone === "bad" ? "alert" : "check"),
      h("p", {}, text),
      undo && h("button", { type: "button", class: "toast-undo", onclick: () => { close(); undo(); } }, t("undo")),
      iconButton("close", t("close"), close));
    let timer;
    const start = () => { timer = setTimeout(close, stay[undo ? "undo" : tone]); };
    const wait = () => clearTimeout(timer);
    for (const [on, off] of [["pointerenter", "pointerleave"], ["focusin", "focusout"]]) {
      toast.addEventListener(on, wait);
      toast.addEventListener(off, start);
    }
    // Only the last deed can be undone: an older "undo" would meet a state that has moved on.
    region.replaceChildren(toast);
    start();
  }
}
