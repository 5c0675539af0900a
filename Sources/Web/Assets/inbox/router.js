// Which conversation is open is a matter of the address: a link, the back button and a reload all mean the same.

import { Subject } from "./subject.js";

const home = "/inbox";

export function addressOf(id) {
  return `${home}/c/${encodeURIComponent(id)}`;
}

export class Router extends Subject {
  constructor() {
    super();
    addEventListener("popstate", () => this.tell("moved", this.conversation));
  }

  get conversation() {
    const match = location.pathname.match(/^\/inbox\/c\/([^/]+)/);
    return match ? decodeURIComponent(match[1]) : null;
  }

  /** Going from one conversation to the next replaces it, so that Back leads to the list and not through all of them. */
  open(id) {
    if (id === this.conversation) return;
    if (this.conversation) history.replaceState(history.state, "", addressOf(id));
    else history.pushState({ fromList: true }, "", addressOf(id));
    this.tell("moved", id);
  }

  /** Resolves once the list is there; going back takes the browser a moment. */
  async close() {
    if (!this.conversation) return;
    if (history.state?.fromList) {
      const moved = new Promise((done) => addEventListener("popstate", done, { once: true }));
      history.back();
      return moved;
    }
    history.replaceState(null, "", home);
    this.tell("moved", null);
  }
}
