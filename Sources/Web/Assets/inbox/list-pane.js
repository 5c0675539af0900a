// The list with its head: state, search, the three tabs with counts, and what stands there when a tab is empty.

import { blank, skeleton } from "./blank.js";
import { iconButton } from "./buttons.js";
import { fill, h, set } from "./dom.js";
import { icon } from "./icons.js";
import { ListWindow } from "./list-window.js";
import { keep, setting } from "./settings.js";
import { tip } from "./tip.js";
import { t } from "./texts.js";
import { views } from "./views.js";

const typingPause = 250;

export class ListPane {
  search = h("input", {
    type: "search", id: "list-search", placeholder: t("search"), "aria-label": t("search"),
    autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
  });
  window;
  element;

  #listing;
  #tabs = new Map();
  #states = new Map();
  #clear = iconButton("close", t("search.clear"), () => this.#startOver(), { class: "search-clear", hidden: true });
  #pending = h("button", { type: "button", class: "list-pending", hidden: true });
  #panel;
  #blank = h("div", { class: "list-blank" });
  #searching = null;
  #drawn = null;

  constructor({ listing, conversations, me, open }) {
    this.#listing = listing;
    this.window = new ListWindow({ listing, conversations, me });
    this.#panel = h("div", { class: "list-panel", role: "tabpanel", id: "list-panel" }, this.#pending, this.window.element, this.#blank);
    this.element = h("section", { class: "list-pane", "aria-labelledby": "list-title" }, this.#head(), this.#panel);
    this.window.rows.addEventListener("click", (event) => {
      const row = event.target.closest("[data-id]");
      if (!row || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      open(row.dataset.id, { focus: event.detail === 0 });  // a click of no button is the Enter key
    });
    this.#holdUnderPointer();
    listing.on("changed", () => this.#draw());
    listing.on("counts", () => this.#drawCounts());
    this.#draw();
  }

  /** What is resolved has no owner, so "mine" and "unassigned" are views of the open ones only. */
  show(view) {
    keep("view", view);
    this.window.top();
    this.#listing.show(view === "all" ? { view } : { view, status: "open" });
  }

  focusSearch() { this.search.focus(); this.search.select(); }

  clearSearch() {
    this.search.value = "";
    this.#seek();
  }

  #startOver() {
    this.clearSearch();
    this.search.focus();
  }

  #head() {
    const tabs = views.map((view, index) => {
      const tab = h("button", {
        type: "button", role: "tab", class: "tab", id: `tab-${view}`, "aria-controls": "list-panel", onclick: () => this.show(view),
      }, t(`view.${view}`), h("span", { class: "count" }));
      this.#tabs.set(view, tip(tab, t("key.view", { name: t(`view.${view}`) }), view));
      return tab;
    });
    const list = h("div", { class: "tabs", role: "tablist", "aria-label": t("views"), onkeydown: (event) => this.#moveTab(event) }, tabs);
    const states = ["open", "closed"].map((status) => {
      const act = () => this.#state(status);
      const radio = h("button", { type: "button", role: "radio", class: "segment", onclick: act }, t(`status.${status}`));
      this.#states.set(status, radio);
      return radio;
    });
    this.search.addEventListener("input", () => this.#seek());
    return h("header", { class: "list-head" },
      h("div", { class: "list-title" },
        h("h2", { id: "list-title" }, t("inbox")),
        h("div", { class: "segments", role: "radiogroup", "aria-label": t("status"), onkeydown: (event) => this.#moveState(event) },
          states)),
      h("div", { class: "search", role: "search" }, icon("search"), tip(this.search, t("key.search"), "search"), this.#clear),
      list);
  }

  /** A mouse that moves over the list is about to click: rows keep their places until it leaves. */
  #holdUnderPointer() {
    const panel = this.#panel;
    panel.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") this.#listing.hold(); }, { passive: true });
    panel.addEventListener("pointerleave", () => this.#listing.release());
    this.#pending.addEventListener("click", () => { this.#listing.release(); this.window.top(); });
  }

  #moveTab(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const view = views[(views.indexOf(this.#listing.wish.view) + step + views.length) % views.length];
    this.show(view);
    this.#tabs.get(view).focus();
  }

  #moveState(event) {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const status = this.#listing.wish.status === "open" ? "closed" : "open";
    this.#state(status);
    this.#states.get(status).focus();
  }

  #state(status) {
    this.window.top();
    this.#listing.show(status === "closed" ? { view: "all", status } : { status, view: setting("view", "all") });
  }

  #seek() {
    this.#clear.hidden = this.search.value === "";
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => {
      const q = this.search.value.trim();
      if (q === this.#listing.wish.q) return;
      this.window.top();
      this.#listing.show({ q });
    }, this.search.value ? typingPause : 0);
  }

  #draw() {
    const { wish, phase, ids, pending } = this.#listing;
    for (const [view, tab] of this.#tabs) choose(tab, "aria-selected", view === wish.view);
    for (const [status, radio] of this.#states) choose(radio, "aria-checked", status === wish.status);
    set(this.#panel, { "aria-labelledby": `tab-${wish.view}`, "aria-busy": phase === "loading" || phase === "more" });
    this.#pending.hidden = pending === 0;
    if (pending) fill(this.#pending, icon("refresh"), t("list.changed", { n: pending }), h("b", {}, t("list.changed.show")));
    const empty = ids.length === 0;
    this.window.element.hidden = empty;
    this.#blank.hidden = !empty;
    this.window.draw();
    if (empty) this.#drawBlank();
    else this.#drawn = null;
  }

  #drawBlank() {
    const { wish, phase, counts } = this.#listing;
    const state = JSON.stringify([wish, phase, counts?.unassigned]);
    if (state === this.#drawn) return;
    this.#drawn = state;
    fill(this.#blank, phase === "loading" ? skeleton("list", 7) : this.#why());
  }

  #why() {
    const { wish, phase, counts } = this.#listing;
    if (phase === "failed") {
      return blank({
        mark: "offline", title: t("failed.list"), text: t("failed.text"), alert: true,
        action: t("retry"), act: () => this.#listing.load(),
      });
    }
    if (wish.q) {
      return blank({
        mark: "search", title: t("empty.search", { q: wish.q }), text: t("empty.search.text"),
        action: t("empty.search.act"), act: () => this.#startOver(),
      });
    }
    if (wish.status === "closed") return blank({ mark: "check", title: t("empty.closed"), text: t("empty.closed.text") });
    if (wish.view === "mine") {
      const n = counts?.unassigned ?? 0;
      return blank({
        mark: "check", title: t("empty.mine"), text: t("empty.mine.text"),
        action: n > 0 && t("empty.mine.act", { n }), act: () => this.show("unassigned"),
      });
    }
    if (wish.view === "unassigned") return blank({ mark: "spark", title: t("empty.unassigned"), text: t("empty.unassigned.text") });
    return blank({ mark: "inbox", title: t("empty.all"), text: t("empty.all.text") });
  }

  #drawCounts() {
    const { counts } = this.#listing;
    for (const [view, tab] of this.#tabs) {
      const n = counts?.[view] ?? 0;
      const mark = tab.querySelector(".count");
      mark.textContent = n > 999 ? "999+" : n;
      mark.hidden = !counts;
      mark.classList.toggle("calls", view === "unassigned" && n > 0);
    }
  }
}

/** One of a set is chosen, and it alone is a stop of the Tab key. */
function choose(element, attribute, chosen) {
  set(element, { [attribute]: chosen, tabindex: chosen ? 0 : -1 });
}
