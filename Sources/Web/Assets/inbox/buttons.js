// The two kinds of button: one that is only a picture and carries its name for screen readers, and one with words.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** `more`: further attributes; its `class` is added to the button's own. */
export function iconButton(mark, label, act, more = {}) {
  const { class: extra, ...attributes } = more;
  const kind = extra?.includes("rail-item") ? extra : `icon-button${extra ? ` ${extra}` : ""}`;
  return h("button", { type: "button", class: kind, "aria-label": label, onclick: act, ...attributes }, icon(mark));
}

export function textButton(mark, text, act, kind = "") {
  return h("button", { type: "button", class: `button ${kind}`.trim(), onclick: act }, icon(mark), h("span", {}, text));
}
