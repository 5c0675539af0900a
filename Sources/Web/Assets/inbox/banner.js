// One line at the top when the network or the server is away, and a word when it is back.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

/** A short hiccup is nobody's business. */
const patience = 2_500;
const goodNews = 3_500;

export class Banner {
  element = h("div", { class: "banner-place", role: "status" });
  #state = "live";
  #shown = false;
  #timer = null;

  constructor() {
    addEventListener("offline", () => this.#draw());
    addEventListener("online", () => this.#draw());
    if (!navigator.onLine) this.#draw();
  }

  line(state) {
    if (state === this.#state) return;
    this.#state = state;
    clearTimeout(this.#timer);
    if (state === "lost") this.#timer = setTimeout(() => this.#draw(), patience);
    else this.#draw();
  }

  #draw() {
    if (!navigator.onLine) return this.#show("offline", "offline");
    if (this.#state === "lost") return this.#show("refresh", "reconnecting");
    if (!this.#shown) return;
    this.#show("check", "back");
    this.#shown = false;
    this.#timer = setTimeout(() => fill(this.element), goodNews);
  }

  #show(mark, state) {
    this.#shown = true;
    fill(this.element, h("p", { class: `banner banner-${state}` }, icon(mark), t(`banner.${state}`)));
  }
}
