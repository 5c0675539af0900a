// The sections of the context pane that tell about the customer and the case.

import { h, hushed } from "./dom.js";
import { icon } from "./icons.js";
import { addressOf } from "./router.js";
import { languageName, t, word } from "./texts.js";
import { clock, date, fully, stamp } from "./time.js";
import { tip } from "./tip.js";

export function section(title, ...content) {
  return h("section", { class: "context-section" }, h("h3", {}, title), ...content);
}

export function quiet(text) {
  return h("p", { class: "context-quiet" }, text);
}

export function customerSection(customer, name, toasts) {
  if (!customer) return section(t("context.customer"), quiet(t("customer.gone")));
  const { verified } = customer;
  return section(t("context.customer"),
    h("p", { class: `proof ${verified ? "proof-good" : "proof-none"}` }, icon(verified ? "shield" : "alert"),
      h("span", {}, h("b", {}, t(verified ? "customer.verified" : "customer.unverified")),
        !verified && h("small", {}, t("customer.unverified.text")))),
    h("dl", { class: "card" },
      line("person", t("customer.name"), customer.name || name),
      line("mail", t("customer.email"), customer.email && [copied(customer.email, toasts), refused(customer.email_refused)]),
      line("phone", t("customer.phone"), customer.phone && copied(customer.phone, toasts)),
      line("building", t("customer.company"), customer.company),
      line("globe", t("customer.language"), customer.language && languageName(customer.language)),
      line("clock", t("customer.since"), customer.since && t("customer.since.text", { date: date(customer.since) })),
      line("check", t("customer.consents"), t("customer.consents.text", {
        list: customer.consents?.length ? customer.consents.map((consent) => word("consent", consent)).join(", ") : t("customer.none"),
      }))),
    customer.file && h("p", { class: "context-quiet" }, h("a", { href: customer.file }, t("customer.file"))));
}

function refused(trouble) {
  return trouble && h("small", { class: "context-warning" },
    t("customer.email.refused", { date: date(trouble.since), why: word("refusal", trouble.why) }));
}

export function summarySection(summary) {
  return summary ? section(t("context.summary"), h("p", { class: "summary" }, summary)) : null;
}

export function factsSection(facts) {
  return section(t("context.facts"), facts?.length
    ? h("dl", { class: "facts" }, facts.map(({ label, value }) => pair(label, value)))
    : quiet(t("facts.none")));
}

export function earlierSection(earlier, open) {
  return section(t("context.earlier"), earlier?.length
    ? h("ul", { class: "earlier" }, earlier.map((item) => h("li", {}, earlierLink(item, open))))
    : quiet(t("earlier.none")));
}

function earlierLink({ id, opened_at, snippet, status }, open) {
  const follow = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(id, { focus: true });
  };
  const opened = h("time", { datetime: opened_at, title: fully(opened_at) }, stamp(opened_at));
  return h("a", { href: addressOf(id), onclick: follow }, h("span", { class: "cut" }, snippet),
    h("small", {}, opened, ` · ${t(`status.${status}`).toLowerCase()}`));
}

export function historySection(history) {
  if (!history?.length) return null;
  return section(t("context.history"), h("ol", { class: "history" }, history.map(({ at, what, by }) => h("li", {},
    h("span", {}, stepWords(what)),
    h("small", {}, by && `${word("by", by)} · `, h("time", { datetime: at, title: fully(at) }, dayAndClock(at)))))));
}

/** The server writes a step as "waiting · upset" or "person · Anna Lis"; other words are shown as they are. */
function stepWords(what) {
  const [kind, ...rest] = what.split(" · ");
  if (!["assistant", "waiting", "person", "nobody"].includes(kind)) return what;
  if (kind === "person") return t("step.person", { name: rest.join(" · ") });
  return [t(`step.${kind}`), ...rest.map((reason) => word("reason", reason))].join(" · ");
}

function dayAndClock(at) {
  return stamp(at) === clock(at) ? clock(at) : `${stamp(at)}, ${clock(at)}`;
}

/** One line of a list of facts; what is not known takes no room. */
function pair(label, value) {
  return value ? h("div", {}, h("dt", {}, label), h("dd", {}, value)) : null;
}

/** What everybody knows by its picture: the label is there for screen readers and as a tooltip. */
function line(mark, label, value) {
  return value ? h("div", {}, h("dt", { title: label }, icon(mark), hushed(label)), h("dd", {}, value)) : null;
}

function copied(value, toasts) {
  return tip(h("button", {
    type: "button", class: "copy", "aria-label": t("copy", { value }),
    onclick: () => navigator.clipboard?.writeText(value).then(() => toasts.say(t("copied")), () => {}),
  }, value), t("copy", { value }));
}
