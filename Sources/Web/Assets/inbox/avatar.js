// A round mark for somebody: initials on a calm tint. Customers get a tint of their own; people of the team are clay and
// software is pine, here as everywhere.

import { h } from "./dom.js";
import { icon } from "./icons.js";

const tints = 5;

export function avatar(name, initials, kind = "customer") {
  const mark = kind === "assistant" ? icon("spark") : initials || initialsOf(name) || icon("person");
  const tint = kind === "customer" ? ` tint-${sum(name || "?") % tints}` : "";
  return h("span", { class: `avatar avatar-${kind}${tint}`, "aria-hidden": "true" }, mark);
}

function initialsOf(name) {
  const words = (name ?? "").trim().split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}

function sum(text) {
  return [...text].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) >>> 0, 7);
}
