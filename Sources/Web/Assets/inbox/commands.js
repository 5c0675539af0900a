// Everything one can call up by name: the command palette (Ctrl or ⌘ K) and the choice of a colleague.

import { avatar } from "./avatar.js";
import { fold, matches } from "./fold.js";
import { h } from "./dom.js";
import { pick } from "./picker.js";
import { t } from "./texts.js";
import { views } from "./views.js";

const shownConversations = 8;
const pause = 180;

export class Commands {
  #desk; #thread; #conversations; #api; #verbs; #account; #staff; #me;

  constructor({ desk, thread, conversations, api, verbs, account, staff, me }) {
    this.#desk = desk;
    this.#thread = thread;
    this.#conversations = conversations;
    this.#api = api;
    this.#verbs = verbs;
    this.#account = account;
    this.#staff = staff;
    this.#me = me;
  }

  palette() {
    pick({
      label: t("palette"), hint: t("palette.hint"), none: t("palette.none"),
      find: (query) => this.#groups(query, this.#known(query)),
      later: async (query) => {
        if (!query) return null;
        await new Promise((done) => setTimeout(done, pause));
        const page = await this.#api.conversations({ view: "all", status: "open", q: query }).catch(() => null);
        if (!page) return null;
        page.items.forEach((item) => this.#conversations.put(item));
        const found = new Map([...this.#known(query), ...page.items].map((item) => [item.id, item]));
        return this.#groups(query, [...found.values()]);
      },
    });
  }

  async assign() {
    const { id, item } = this.#thread;
    if (!this.#desk.can(item).assign) return;
    const staff = await this.#staff();
    const people = [...staff].sort((a, b) => b.online - a.online || a.name.localeCompare(b.name));
    pick({
      label: t("assign"), hint: t("assign.search"), none: t("assign.none"),
      find: (query) => {
        const found = people.filter((person) => matches(`${person.name} ${person.team}`, query));
        const choice = (person) => ({
          text: person.id === this.#me.id ? t("assign.me", { name: person.name }) : person.name,
          detail: person.team,
          mark: h("span", { class: `staff-mark ${person.online ? "staff-here" : ""}` }, avatar(person.name, "", "person")),
          act: () => this.#desk.assign(id, person),
        });
        return [
          { heading: t("online"), choices: found.filter((person) => person.online).map(choice) },
          { heading: t("offline"), choices: found.filter((person) => !person.online).map(choice) },
        ];
      },
    });
  }

  #known(query) {
    return query ? this.#conversations.all().filter((item) => matches(item.customer.name, query)) : [];
  }

  #groups(query, found) {
    const fits = ({ text }) => query === "" || matches(text, query) || fold(text).includes(fold(query));
    return [
      { heading: t("group.conversations"), choices: found.slice(0, shownConversations).map((item) => ({
        text: item.customer.name || t("unknown"), detail: item.snippet, mark: avatar(item.customer.name, item.customer.initials),
        act: () => this.#verbs.open(item.id, { focus: true }),
      })) },
      { heading: t("group.actions"), choices: this.#thread.item ? this.#actions().filter(fits) : [] },
      { heading: t("group.views"), choices: this.#places().filter(fits) },
      { heading: t("group.app"), choices: this.#account().filter((entry) => entry.text && fits(entry))
        .map((entry) => ({ ...entry, detail: entry.about })) },
    ];
  }

  #actions() {
    const can = this.#desk.can(this.#thread.item);
    const marks = { take: "hand", giveBack: "spark", resolve: "check", reopen: "undo", assign: "people", reply: "chat", note: "lock" };
    return Object.entries(marks).filter(([name]) => can[name]).map(([name, mark]) => ({
      text: t(name === "reply" || name === "note" ? `key.${name}` : name), mark,
      key: name === "reopen" ? null : name, act: this.#verbs[name],
    }));
  }

  #places() {
    return [
      ...views.map((view) => ({ text: t(`view.${view}`), mark: "inbox", key: view, act: this.#verbs[view] })),
      { text: t("key.search"), mark: "search", key: "search", act: this.#verbs.search },
    ];
  }
}
