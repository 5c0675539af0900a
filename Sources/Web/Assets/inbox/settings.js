// Choices of one person on one device. A browser that forbids storage only forgets them.

const prefix = "odzew.";

export function setting(name, fallback) {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback;
  }
}

export function keep(name, value) {
  if (leaving) return;
  try {
    if (value === null || value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch { /* full or forbidden */ }
}

/** The names of what is kept that begin so. */
export function kept(beginning) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix + beginning)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Tells the name of what another tab keeps no longer. */
export function onForgotten(act) {
  addEventListener("storage", ({ key, newValue }) => { if (key?.startsWith(prefix) && newValue === null) act(key.slice(prefix.length)); });
}

let leaving = false;
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("odzew.leaving") : null;
if (others) others.onmessage = () => { leaving = true; };

/**
 * Called on signing out: what was written to customers must not stay on a shared computer, nor be kept again on the way
 * out, by this tab or by another one that learns of it when it is sent to sign in.
 */
export function forgetWriting() {
  leaving = true;
  others?.postMessage("");
  try {
    for (const name of [...kept("draft."), ...kept("outbox.")]) localStorage.removeItem(prefix + name);
  } catch { /* forbidden */ }
}
