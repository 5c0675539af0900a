// Tooltips that name a button and its key. One bubble for the whole page, in the top layer so that no pane cuts it.
// The button keeps its own accessible name; the bubble only repeats it for the eye.

import { fill, h } from "./dom.js";
import { keys, spokenKeys } from "./keys.js";

const bubble = h("div", { class: "tip", "aria-hidden": "true", popover: "manual" });
const patience = 450;
let timer, shownFor;

/** Gives the element a tooltip, with the key when there is one, and gives the element back. */
export function tip(element, text, key) {
  element.dataset.tip = text;
  if (key) {
    element.dataset.tipKey = key;
    element.setAttribute("aria-keyshortcuts", spokenKeys(key));
  }
  return element;
}

export function keyCaps(name) {
  return keys[name].shown.map((cap) => h("kbd", {}, cap));
}

export function startTips() {
  document.body.append(bubble);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const element = event.target.closest("[data-tip]");
    if (element !== shownFor) hide();
    if (element) timer = setTimeout(() => show(element), patience);
  });
  document.addEventListener("focusin", (event) => {
    hide();
    const element = event.target.closest("[data-tip]");
    if (element?.matches(":focus-visible")) timer = setTimeout(() => show(element), patience);
  });
  for (const name of ["pointerdown", "scroll", "keydown"]) document.addEventListener(name, hide, { capture: true, passive: true });
  document.documentElement.addEventListener("pointerleave", hide);
}

function show(element) {
  hide();
  if (!element.isConnected || element.getAttribute("aria-expanded") === "true") return;
  shownFor = element;
  fill(bubble, h("span", {}, element.dataset.tip), element.dataset.tipKey && keyCaps(element.dataset.tipKey));
  bubble.showPopover?.();
  const at = element.getBoundingClientRect();
  const own = bubble.getBoundingClientRect();
  const below = at.bottom + own.height + 12 < innerHeight;
  bubble.style.left = `${Math.max(8, Math.min(innerWidth - own.width - 8, at.left + at.width / 2 - own.width / 2))}px`;
  bubble.style.top = `${below ? at.bottom + 6 : at.top - own.height - 6}px`;
}

function hide() {
  clearTimeout(timer);
  if (!shownFor) return;
  shownFor = undefined;
  if (bubble.matches(":popover-open")) bubble.hidePopover();
}
