// A button that opens a menu in the top layer: arrows, Home, End, first letters, Escape; the focus comes back to the button.

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { keyCaps } from "./tip.js";

let number = 0;

/** `entries()` is asked at each opening: {heading} | {line} | {text, mark?, key?, checked?, act}. */
export function menuButton(button, entries, { align = "end", above = false } = {}) {
  const label = button.getAttribute("aria-label") ?? button.textContent;
  const menu = h("div", { class: "menu", role: "menu", id: `menu-${++number}`, popover: "auto", "aria-label": label });
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", menu.id);
  button.addEventListener("click", () => (menu.matches(":popover-open") ? menu.hidePopover() : open()));
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); open(); }
  });
  // A light dismissal by pressing the button itself would close it on the way down and open it again on the way up.
  button.addEventListener("pointerdown", (event) => { if (menu.matches(":popover-open")) { event.preventDefault(); } });
  menu.addEventListener("toggle", (event) => {
    button.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed" && menu.contains(document.activeElement)) button.focus();
    if (event.newState === "closed") menu.remove();
  });
  menu.addEventListener("keydown", (event) => move(event, menu, button));

  function open() {
    // Inside the landmark of its button, but above anything that is drawn anew while it is open.
    (button.closest("nav, section") ?? document.body).append(menu);
    fill(menu, content(entries(), () => { menu.hidePopover(); button.focus(); }));
    menu.showPopover();
    place(menu, button, align, above);
    (menu.querySelector('[aria-checked="true"]') ?? items(menu)[0])?.focus();
  }
  return button;
}

function content(entries, close) {
  const blocks = [[]];
  for (const entry of entries) if (entry.line) blocks.push([]); else blocks.at(-1).push(entry);
  return blocks.map((block) => {
    const heading = block.find((entry) => entry.heading);
    const rows = block.filter((entry) => !entry.heading).map((entry) => item(entry, close));
    return h("div", { class: "menu-block", role: "group", "aria-label": heading?.heading },
      heading && h("p", { class: "menu-heading", "aria-hidden": "true" }, heading.heading), rows);
  });
}

function item({ text, mark, key, checked, tone, act }, close) {
  const radio = checked !== undefined;
  return h("button", {
    type: "button", tabindex: -1, class: `menu-item${tone ? ` ${tone}` : ""}`, role: radio ? "menuitemradio" : "menuitem",
    "aria-checked": radio ? checked : null, onclick: () => { close(); act(); },
  }, mark && icon(mark), h("span", { class: "cut" }, text), radio && checked && icon("check"),
  key && h("span", { class: "menu-keys", "aria-hidden": "true" }, keyCaps(key)));
}

const items = (menu) => [...menu.querySelectorAll('[role^="menuitem"]')];

function move(event, menu, button) {
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) all.at(to % all.length)?.focus();
  else if (event.key === "Tab") { menu.hidePopover(); return button.focus(); }
  else if (event.key.length === 1 && event.key !== " ") {
    const letter = event.key.toLowerCase();
    [...all.slice(at + 1), ...all].find((entry) => entry.textContent.trim().toLowerCase().startsWith(letter))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(menu, button, align, above) {
  const at = button.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const left = align === "end" ? at.right - own.width : at.left;
  const over = above || at.bottom + own.height + 8 > innerHeight;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - own.width - 8))}px`;
  menu.style.top = `${Math.max(8, over ? at.top - own.height - 6 : at.bottom + 6)}px`;
}
