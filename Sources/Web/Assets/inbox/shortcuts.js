// The keyboard. Single keys work only where nobody is writing and no dialog or menu is open, and can be turned off.

import { keys } from "./keys.js";
import { setting } from "./settings.js";

const byLetter = new Map(Object.entries(keys).flatMap(([name, { letters }]) => letters.map((letter) => [letter, name])));

/** `verbs`: what each name of `keys` does; `inList`: does an arrow key now mean the list? */
export function startShortcuts(verbs, inList) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) verbs.palette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || layered()) return;
    if (writing(event.target)) {
      if (event.key === "Escape") verbs.leaveField(event.target);
      return;
    }
    const name = nameOf(event, inList);
    if (!name) return;
    event.preventDefault();
    verbs[name]();
  });
}

function nameOf(event, inList) {
  if (event.key === "Escape") return "back";
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    return inList() ? (event.key === "ArrowDown" ? "next" : "previous") : null;
  }
  if (!setting("singleKeys", true)) return null;
  return byLetter.get(event.key.toLowerCase());
}

function writing(target) {
  const fields = "textarea, select, input:not([type=checkbox], [type=radio], [type=button])";
  return target instanceof Element && (target.isContentEditable || target.matches(fields));
}

/** Escape in an open menu or dialog closes that, and nothing behind it. */
function layered() {
  return document.querySelector("dialog[open], [popover].menu:popover-open") !== null;
}
