// Elements are built here and nowhere else. What a customer wrote goes in as text or as the value of an attribute,
// never as markup, so nothing they send can become a part of the program.

/** `h("button", {class: "quiet", onclick: act, "aria-expanded": false}, "Text", child)`; null, undefined and false are left out. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  set(element, attributes ?? {});
  element.append(...solid(children));
  return element;
}

export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      if (value) element.addEventListener(name.slice(2), value);
    } else if (value === null || value === undefined || (value === false && !name.startsWith("aria-"))) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
    }
  }
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren(...solid(children));
  return element;
}

/** Brings the children into this order with as few moves as possible: focus, scroll and transitions of the rest survive. */
export function arrange(parent, elements) {
  const wanted = new Set(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, index) => {
    if (parent.children[index] !== element) parent.insertBefore(element, parent.children[index] ?? null);
  });
}

/** A link that leaves the inbox; anything but the web (javascript:, data: …) comes back as plain text. */
export function outerLink(url, text, attributes) {
  let safe = false;
  try { safe = ["http:", "https:"].includes(new URL(url, location.href).protocol); } catch { /* not an address */ }
  return safe
    ? h("a", { ...attributes, href: url, target: "_blank", rel: "noopener noreferrer nofollow" }, text)
    : h("span", attributes, text);
}

/** Text with its web addresses as links and its line breaks kept (by CSS). */
export function prose(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g)) {
    parts.push(text.slice(end, match.index), outerLink(match[0], match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** Read by screen readers, not seen. */
export function hushed(text) {
  return h("span", { class: "hushed" }, text);
}

function solid(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
