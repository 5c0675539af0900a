// One line of the list. It is a real link: it opens in a new tab, can be copied, and works with any assistive technology.

import { avatar } from "./avatar.js";
import { fill, h, hushed, set } from "./dom.js";
import { channelIcon, icon } from "./icons.js";
import { ownerChip } from "./owner-chip.js";
import { addressOf } from "./router.js";
import { t, word } from "./texts.js";
import { fully, minutesSince, stamp } from "./time.js";

export class Row {
  element = h("li", { class: "row-slot" });
  link = h("a", { class: "row", draggable: "false" });
  #item;
  #age;

  constructor(id) {
    this.link.dataset.id = id;
    this.link.href = addressOf(id);
    this.element.append(this.link);
  }

  update(item, { me, open, cursor, index, total }) {
    set(this.element, { "aria-setsize": total, "aria-posinset": index + 1 });
    set(this.link, { "aria-current": open ? "true" : null, tabindex: cursor ? 0 : -1 });
    // A wait is shown in minutes and a stamp changes at midnight; nothing else ages by itself. An item is never changed
    // in place, so the same object means the same row.
    const age = `${minutesSince(item.waiting_since ?? 0)} ${new Date().getDate()}`;
    if (item === this.#item && age === this.#age) return;
    this.#item = item;
    this.#age = age;
    this.link.classList.toggle("unread", item.unread > 0);
    fill(this.link, ...content(item, me));
  }
}

function content(item, me) {
  const name = item.customer.name || t("unknown");
  const channel = word("channel", item.channel);
  return [
    h("span", { class: "row-avatar" },
      avatar(item.customer.name, item.customer.initials), h("span", { class: "row-channel", title: channel }, channelIcon(item.channel))),
    h("span", { class: "row-name" }, h("span", { class: "cut" }, name), item.mood === "negative" && moodMark(), hushed(`, ${channel}`)),
    h("time", { class: "row-time", datetime: item.last_at, title: fully(item.last_at) }, stamp(item.last_at)),
    h("span", { class: `row-snippet cut${item.last_author === "system" ? " row-system" : ""}` }, lastAuthor(item, me), item.snippet),
    item.unread > 0 && unreadMark(item.unread),
    h("span", { class: "row-chip" }, ownerChip(item, me)),
  ];
}

function moodMark() {
  return h("span", { class: "row-mood", title: t("mood.mark") }, icon("frown"), hushed(`, ${t("mood.mark")}`));
}

function unreadMark(n) {
  return h("span", { class: "row-unread" }, h("span", { "aria-hidden": "true" }, n > 99 ? "99+" : n), hushed(t("unread", { n })));
}

function lastAuthor(item, me) {
  const who = { assistant: t("last.assistant"), person: me.leads(item) ? `${t("you")}:` : t("last.person") }[item.last_author];
  return who && h("span", { class: "row-author" }, `${who} `);
}
