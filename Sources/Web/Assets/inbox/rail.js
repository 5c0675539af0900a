// The narrow bar at the edge: places, the palette, and one's own account. On a phone it lies at the bottom.

import { avatar } from "./avatar.js";
import { iconButton } from "./buttons.js";
import { h, hushed } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { page } from "./page.js";
import { t, word } from "./texts.js";
import { tip } from "./tip.js";

export class Rail {
  element;
  #waiting = h("span", { class: "rail-count", hidden: true });

  constructor({ verbs, entries, listing }) {
    const home = (event) => { event.preventDefault(); verbs.home(); };
    const inbox = tip(h("a", { class: "rail-item", href: "/inbox", "aria-current": "page", onclick: home },
      icon("inbox"), hushed(t("inbox")), this.#waiting), t("inbox"));
    const calendar = tip(h("a", { class: "rail-item", href: "/calendar" }, icon("calendar"), hushed(t("calendar"))), t("calendar"));
    const reads = page.role === "owner" || page.role === "supervisor"
      ? [tip(h("a", { class: "rail-item", href: "/understanding" }, icon("spark"), hushed(t("understanding"))), t("understanding"))] : [];
    const calls = tip(h("a", { class: "rail-item", href: "/callbacks" }, icon("phone"), hushed(t("calls"))), t("calls"));
    const find = tip(iconButton("search", t("palette"), verbs.palette, { class: "rail-item" }), t("palette"), "palette");
    const help = tip(iconButton("keyboard", t("help"), verbs.help, { class: "rail-item rail-help" }), t("help"), "help");
    const account = h("button", { type: "button", class: "rail-item rail-account", "aria-label": t("account", { name: page.name }) },
      avatar(page.name, page.initials, "person"));
    menuButton(tip(account, `${page.name} · ${word("role", page.role)}`), entries, { align: "start", above: true });
    this.element = h("nav", { class: "rail", "aria-label": t("navigation") },
      h("span", { class: "rail-mark", "aria-hidden": "true" }, h("i")),
      h("div", { class: "rail-places" }, inbox, calendar, calls, ...reads, find), h("div", { class: "rail-own" }, help, account));
    listing.on("counts", () => this.#draw(listing.counts));
  }

  /** How many customers wait for a person, wherever one is looking, also when another tab of the browser is in front. */
  #draw(counts) {
    const n = counts?.unassigned ?? 0;
    this.#waiting.hidden = n === 0;
    this.#waiting.replaceChildren(h("span", { "aria-hidden": "true" }, n > 99 ? "99+" : n), hushed(`, ${t("view.unassigned")}: ${n}`));
    document.title = n ? t("title.waiting", { n, firm: page.firm }) : t("title", { firm: page.firm });
  }
}
