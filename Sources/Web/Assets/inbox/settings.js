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

let leaving = false;

/** Called on signing out: what was written to customers must not stay on a shared computer, nor be kept again on the way out. */
export function forgetWriting() {
  leaving = true;
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`${prefix}draft.`) || key === `${prefix}outbox`) localStorage.removeItem(key);
    }
  } catch { /* forbidden */ }
}
