// Puts the inbox together: models, what a person can do, panes, and the live line. Panes know models, models know nobody.

import { accountEntries } from "./account.js";
import { Announcer } from "./announcer.js";
import { API } from "./api.js";
import { Banner } from "./banner.js";
import { blank } from "./blank.js";
import { Commands } from "./commands.js";
import { Composer } from "./composer.js";
import { ContextPane } from "./context-pane.js";
import { Conversations } from "./conversations.js";
import { Desk } from "./desk.js";
import { fill, h } from "./dom.js";
import { showHelp } from "./help.js";
import { ListPane } from "./list-pane.js";
import { Listing } from "./listing.js";
import { Me } from "./me.js";
import { followLine } from "./news.js";
import { Outbox } from "./outbox.js";
import { page } from "./page.js";
import { Presence } from "./presence.js";
import { Rail } from "./rail.js";
import { Router } from "./router.js";
import { setting } from "./settings.js";
import { startShortcuts } from "./shortcuts.js";
import { speak, spoken, t } from "./texts.js";
import { Thread } from "./thread.js";
import { ThreadHead } from "./thread-head.js";
import { ThreadPane } from "./thread-pane.js";
import { Timeline } from "./timeline.js";
import { startTips } from "./tip.js";
import { Toasts } from "./toasts.js";
import { Troubles } from "./troubles.js";
import { makeVerbs } from "./verbs.js";
import { views } from "./views.js";

speak(page.language);
document.documentElement.lang = spoken();
const api = new API(page.csrf);
begin();

async function begin() {
  try {
    build(new Me(await api.me()));
  } catch (refusal) {
    if (refusal.status === 401) return;
    fill(page.root, h("main", { class: "thread-nothing" }, blank({
      mark: "offline", title: t("failed.list"), text: t("failed.text"), action: t("retry"), act: begin, level: "h1", alert: true,
    })));
  }
}

function build(me) {
  const router = new Router();
  const conversations = new Conversations();
  const view = [new URLSearchParams(location.search).get("view"), setting("view")].find((name) => views.includes(name)) ?? "unassigned";
  const listing = new Listing(api, me, conversations, { view, status: "open", q: "" });
  const thread = new Thread(api, me, conversations);
  const outbox = new Outbox(api, conversations, thread);
  const toasts = new Toasts();
  const announcer = new Announcer();
  const banner = new Banner();
  const desk = new Desk({ api, me, conversations, thread, toasts });

  const staff = memo(() => api.staff());
  // Until the team is known, our own first name in a message is taken for a colleague's.
  staff().then((team) => { me.meet(team); panes.timeline.draw(); }, () => {});

  // The verbs need panes and the panes need verbs; the panes are filled in below.
  const panes = {};
  const verbs = makeVerbs({ router, thread, desk, listing, panes, help: showHelp });
  const entries = () => accountEntries(showHelp);
  panes.commands = new Commands({ desk, thread, conversations, api, verbs, account: entries, staff, me });
  panes.list = new ListPane({ listing, conversations, me, open: verbs.open });
  panes.timeline = new Timeline({ thread, outbox, me });
  panes.head = new ThreadHead({ thread, desk, me, verbs, conversations });
  const presence = new Presence({ api, thread, timeline: panes.timeline, conversations });
  panes.composer = new Composer({ thread, desk, conversations, actions: {
    reopen: verbs.reopen,
    typing: (on) => presence.typing(on),
    send: async (kind, text, { resolve } = {}) => {
      const id = thread.id;
      // From the assistant and from the queue the server takes it over by itself.
      const takeFrom = kind === "reply" ? desk.leader(id) : undefined;
      presence.typing(false);
      panes.timeline.toEnd();
      const done = await outbox.send(id, kind, text, { takeFrom });
      if (done) announcer.say(t(kind === "note" ? "say.noted" : "say.sent"));
      if (done && resolve) desk.resolve(id);
    },
  } });
  panes.context = new ContextPane({ thread, toasts, open: verbs.open, reveal: (seq) => panes.timeline.reveal(seq) });
  panes.context.on("toggled", (open) => { panes.head.showDetails(open); page.root.classList.toggle("with-context", open); });
  outbox.on("refused", ({ conversation, refusal }) => { if (refusal.late) desk.explain(refusal, conversation); });

  const middle = new ThreadPane({ thread, head: panes.head, timeline: panes.timeline, composer: panes.composer });
  const shell = h("div", { class: "shell" }, new Rail({ verbs, entries, listing }).element,
    h("main", {}, h("h1", { class: "hushed" }, t("title", { firm: page.firm })), panes.list.element, middle.element, toasts.element));
  panes.context.home = shell;
  const skip = h("a", { class: "skip", href: "#thread", onclick: (event) => {
    event.preventDefault();
    (thread.item ? panes.head.title : middle.element).focus();
  } }, t("skip"));
  fill(page.root, skip,
    banner.element, new Troubles(api, me).element, shell, announcer.element);

  const show = (id) => {
    page.root.classList.toggle("with-thread", id !== null);
    skip.hidden = id === null;
    panes.list.window.show(id);
    thread.open(id);
  };
  router.on("moved", show);
  startTips();
  startShortcuts(verbs, () => document.activeElement === document.body || panes.list.window.element.contains(document.activeElement));
  followLine({ api, conversations, listing, thread, outbox, announcer, banner });
  // Waits are shown in minutes.
  setInterval(() => { panes.list.window.draw(); panes.head.draw(); }, 15_000);
  show(router.conversation);
  listing.load();
}

/** The team changes rarely: one question in five minutes is enough. */
function memo(ask) {
  let answer, at = 0;
  return async () => {
    if (Date.now() - at > 5 * 60_000) {
      answer = (await ask()).items;
      at = Date.now();
    }
    return answer;
  };
}
