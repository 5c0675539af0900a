// Carries what the live line brings to the models, says aloud what one must not miss, and catches up after a silence.

import { SharedLine } from "./shared-line.js";
import { t, word } from "./texts.js";

/** A tab that slept longer than this may have missed events without the line noticing. */
const nap = 60_000;

export function followLine({ api, conversations, listing, thread, outbox, announcer, banner }) {
  const line = new SharedLine();
  let lost = false, hiddenAt = 0;
  const catchUp = () => { listing.refresh(); thread.refresh(); };

  line.on("state", (state) => {
    banner.line(state);
    if (state === "live" && lost) catchUp();
    lost = state === "lost";
  });
  // Any request leads to signing in when the session has ended, in another tab or by itself.
  line.on("refused", () => api.me().catch(() => {}));
  line.on("conversation", (item) => {
    const before = conversations.get(item.id);
    conversations.put(item);
    thread.stale(item.id);
    if (item.owner.kind === "waiting" && item.status === "open" && before?.owner.kind !== "waiting") {
      announcer.say(t("say.waiting", { name: item.customer.name || t("unknown"), reason: word("reason", item.reason ?? "asked") }));
    }
  });
  line.on("message", ({ conversation, message }) => {
    outbox.arrived(message);
    thread.take(conversation, message);
    if (conversation === thread.id && message.author === "customer") {
      announcer.say(t("say.message", { name: thread.item?.customer.name || t("unknown"), text: message.text }));
    }
  });
  line.on("note", ({ conversation, note }) => {
    outbox.arrived(note);
    thread.takeNote(conversation, note);
  });
  line.on("typing", (news) => thread.takeTyping(news));
  line.on("looking", (news) => thread.takeLooking(news));

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > nap) catchUp();
  });
  line.start();
}
