// Puts the parts together and gives the host page its handle, window.Odzew.

import { Api } from "./api.js"
import { Chat } from "./chat.js"
import { Store } from "./store.js"
import { View } from "./view.js"
import { Emitter } from "./emitter.js"
import { backoff } from "./stream.js"
import { choose, translator } from "./texts.js"

export async function start(tag, queue) {
  const { firm: slug = "", language, accent, position, theme = "auto", launcher, open } = tag.dataset
  const base = new URL("api/v1/", tag.src)
  const prefix = `odzew:${base.host}:${slug}:`
  const [store, visit] = [new Store(prefix), new Store(prefix, "sessionStorage")]
  const api = new Api(base)
  const firm = await meet(api, slug, store)
  if (!firm) return

  const wishes = () => [store.get("language"), language, document.documentElement.lang, ...navigator.languages]
  const chat = new Chat({ api, store, slug, language: choose(wishes(), firm.languages) })
  chat.firm = firm
  const t = (key, values) => translator(chat.language, chat.firm.tone)(key, values)

  const outside = new Emitter()
  const setLanguage = wish => {
    store.set("language", wish)
    chat.setLanguage(choose(wishes(), chat.firm.languages))
  }
  const view = new View(chat, t, { accent, theme, launcher, position: position === "left" ? "left" : "right" }, {
    onLanguage: setLanguage,
    onOpen: () => { visit.set("open", true); outside.emit("open"); refreshFirm() },
    onClose: () => { visit.remove("open"); outside.emit("close") }
  })

  let unread = -1
  chat.on("change", () => {
    view.change()
    if (chat.unread !== unread) outside.emit("unread", unread = chat.unread)
  })
  chat.on("replay", () => view.hush())
  chat.on("message", message => outside.emit("message", message))
  chat.on("owner", owner => outside.emit("owner", owner))

  // Opening hours begin and end while a page stays open.
  let metAt = Date.now()
  async function refreshFirm() {
    if (Date.now() - metAt < 300_000) return
    metAt = Date.now()
    chat.firm = await api.firm(slug).catch(() => chat.firm)
    view.change()
  }

  addEventListener("online", () => { chat.refresh(); view.change() })
  addEventListener("offline", () => { chat.stream.drop(); view.change() })
  addEventListener("pageshow", event => event.persisted && chat.refresh())
  document.addEventListener("visibilitychange", () => chat.refresh())

  const calls = {
    open: () => view.open(),
    close: () => view.close(),
    toggle: () => view.isOpen ? view.close() : view.open(),
    // Opens the chat and asks for the customer: for links such as "How much is a check-up?" on the page.
    ask: text => { view.open(); if (text?.trim()) chat.send(text.trim().slice(0, 4000)) },
    identify: who => who?.id && who.signature ? chat.identify(who) : console.warn("Odzew: identify() wants an id and a signature."),
    setLanguage,
    reset: () => { view.close(); chat.reset() },
    on: (event, fn) => {
      if (event === "ready") queueMicrotask(fn)      // it is, by now
      return outside.on(event, fn)
    }
  }
  Object.assign(window.Odzew, calls, { push: ([name, ...values]) => calls[name]?.(...values) })

  // Who the customer is comes before the stored conversation is shown: it may be somebody else's.
  const early = queue.splice(0)
  const run = ([name, ...values]) => calls[name]?.(...values)
  chat.start()
  early.filter(call => call[0] === "identify" || call[0] === "reset").forEach(run)
  for (const call of early.filter(call => call[0] === "on")) call.stop = run(call)

  const wide = matchMedia("(min-width: 481px) and (min-height: 481px)").matches
  if (wide && (visit.get("open") || (open !== undefined && open !== "false" && visit.get("met") === null))) view.open({ focus: false })
  visit.set("met", true)
  early.filter(call => !["identify", "reset", "on"].includes(call[0])).forEach(run)
}

// The firm's name, greeting and hours: from the last visit at once, so that the launcher does not wait for the
// network, and fresh ones behind it.
async function meet(api, slug, store) {
  const known = store.get("firm")
  const fresh = (async () => {
    for (let failures = 1; ; failures++) {
      try {
        const firm = await api.firm(slug)
        store.set("firm", firm)
        return firm
      } catch (error) {
        if (!error.isPassing) {
          console.error(`Odzew: no firm "${slug}" at ${api.base.host}.`, error)
          return null
        }
        await new Promise(resolve => setTimeout(resolve, Math.max(error.wait, backoff(failures))))
      }
    }
  })()
  if (!known) return fresh
  const quick = new Promise(resolve => setTimeout(resolve, 300, known))
  return Promise.race([fresh, quick])
}
