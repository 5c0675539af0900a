// One live line for all tabs of a browser. Over HTTP/1.1 a browser opens six connections to a server and no more: an agent
// with seven tabs would otherwise wait for ever. The tab that holds the lock listens and passes the news on to the rest;
// when it is closed, the lock and the duty go to another.

import { kinds, Line } from "./line.js";
import { Subject } from "./subject.js";

export class SharedLine extends Subject {
  #line = new Line();
  #air = null;
  #state = null;
  #relieved = false;

  start() {
    for (const kind of [...kinds, "state", "refused"]) this.#line.on(kind, (news) => this.#pass(kind, news));
    if (!navigator.locks || !("BroadcastChannel" in window)) return this.#line.start();
    this.#air = new BroadcastChannel("odzew.inbox");
    this.#air.onmessage = ({ data }) => this.#hear(data);
    navigator.locks.request("odzew.inbox.line", () => {
      // Between the last word of the tab that is gone and our first there was nobody listening: catch up, all of us.
      if (this.#relieved) this.#pass("state", "lost");
      this.#line.start();
      return new Promise(() => {});  // held until this tab is gone
    });
    this.#air.postMessage({ kind: "who is listening" });
    // A page taken out of the back/forward cache has missed everything in between.
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }

  #pass(kind, news) {
    if (kind === "state") this.#state = news;
    this.tell(kind, news);
    this.#air?.postMessage({ kind, news });
  }

  #hear({ kind, news }) {
    if (kind === "who is listening") {
      if (this.#state) this.#air.postMessage({ kind: "state", news: this.#state });
    } else {
      this.#relieved = true;
      this.tell(kind, news);
    }
  }
}
