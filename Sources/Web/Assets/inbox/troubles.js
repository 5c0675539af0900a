// What the owner has to mend, at the top of the inbox with the way to it: webhooks that were paused after failures.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./texts.js";

const often = 60_000;

export class Troubles {
  element = h("div", { class: "banner-place", role: "status" });
  #api;
  #shown = 0;

  constructor(api, { role }) {
    this.#api = api;
    if (role !== "owner") return;
    this.#look();
    setInterval(() => { if (!document.hidden) this.#look(); }, often);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.#look(); });
  }

  async #look() {
    const { webhooks_paused: n = this.#shown } = await this.#api.counts().catch(() => ({}));
    if (n === this.#shown) return;
    this.#shown = n;
    fill(this.element, n > 0 && h("p", { class: "banner banner-trouble" }, icon("alert"), h("span", {}, t("webhooks.paused", { n })), " ",
      h("a", { href: "/calendar/webhooks" }, t("webhooks.mend"))));
  }
}
