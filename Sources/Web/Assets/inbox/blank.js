// What stands where there is nothing to show: why, and the next useful step.

import { h } from "./dom.js";
import { icon } from "./icons.js";

export function blank({ mark, title, text, action, act, level = "h2", alert = false }) {
  return h("div", { class: "blank", role: alert ? "alert" : null },
    h("span", { class: "blank-mark" }, icon(mark)),
    h(level, {}, title),
    text && h("p", {}, text),
    action && h("button", { type: "button", class: "button", onclick: act }, action));
}

/** Grey shapes in place of what is on its way. */
export function skeleton(kind, count) {
  return h("div", { class: `skeleton skeleton-${kind}`, "aria-hidden": "true" },
    Array.from({ length: count }, () => h("div", { class: "bone" }, h("i"), h("b"), h("b"))));
}
