// Builds the page's parts without ever parsing a string as HTML: text goes in as text, so nothing that a customer, an
// agent or a language model writes can turn into markup or script.

export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  set(element, props)
  element.append(...children.filter(child => child != null && child !== false))
  return element
}

export function set(element, props) {
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value)
    else if (name === "text") { if (element.textContent !== value) element.textContent = value }
    else if (value === null || value === false || value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? "" : value)
  }
  return element
}

const drawings = {
  // A bubble and the answer that comes back out of it: the mark of Odzew.
  mark: ["M20.5 11.2a8.3 8.3 0 0 1-12.2 7.3L3.5 20l1.5-4.6a8.3 8.3 0 1 1 15.5-4.2Z", "M8.6 11.4a3.6 3.6 0 0 1 3.6-3.6M12.2 14.9a3.6 3.6 0 0 0 3.6-3.5"],
  close: ["M6 6l12 12M18 6L6 18"],
  down: ["M6 9.5l6 6 6-6"],
  menu: ["M5 12h.01M12 12h.01M19 12h.01"],
  send: ["M12 19V5.5M5.8 11.6L12 5.4l6.2 6.2"],
  person: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z", "M4.8 20.2a7.3 7.3 0 0 1 14.4 0"],
  source: ["M7 3.8h7l4 4v12.4H7Z", "M14 3.8v4h4M10 12.5h5M10 16h5"],
  phone: ["M5 4.5h3.6l1.6 4.3-2.1 1.5a12 12 0 0 0 5.6 5.6l1.5-2.1 4.3 1.6V19a1.8 1.8 0 0 1-2 1.8A16 16 0 0 1 3.2 6.5a1.8 1.8 0 0 1 1.8-2Z"],
  mail: ["M3.5 6h17v12.5h-17Z", "M4 6.6l8 6.4 8-6.4"],
  again: ["M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5V8H15"],
  clock: ["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z", "M12 7.2V12l3 2"]
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("aria-hidden", "true")
  for (const d of drawings[name]) {
    const path = document.createElementNS(svg.namespaceURI, "path")
    path.setAttribute("d", d)
    svg.append(path)
  }
  return svg
}
