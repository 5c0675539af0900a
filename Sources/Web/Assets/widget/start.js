// Puts the parts together and gives the host page its handle, window.Odzew.

import { Api } from "./api.js"
import { Chat } from "./chat.js"
import { Store } from "./store.js"
import { View } from "./view.js"
import { backoff, pause } from "./stream.js"
import { choose, text } from "./texts.js"

export async function start(tag, queue) {
  const { firm: slug = "", language, accent, position, theme, launcher, open } = tag.dataset
  const base = new URL("api/v1/", tag.src)
  const prefix = `odzew:${base.host}:${slug}:`
  const store = new Store(prefix), visit = new Store(prefix, "sessionStorage")
  const api = new Api(base)
  // Those of the last visit do when the network takes its time.
  const known = store.get("firm")
  const fresh = meet(api, slug, store)
  const firm = await (known ? Promise.race([fresh, pause(400).then(() => known)]) : fresh)
  if (!firm) return

  const wishes = () => [store.get("language"), language, document.documentElement.lang, ...navigator.languages]
  const chat = new Chat({ api, store, slug, language: choose(wishes(), firm.languages) })
  chat.firm = firm
  const setLanguage = wish => {
    store.set("language", wish)
    chat.setLanguage(choose(wishes(), chat.firm.languages))
  }
  const t = (key, values) => text(chat.language, chat.firm.tone, key, values)
  const view = new View(chat, t, { accent, theme, launcher, position }, setLanguage)

  let unread, metAt = Date.now()
  chat.on("change", () => {
    view.change()
    if (chat.unread !== unread) chat.emit("unread", unread = chat.unread)
  })
  chat.on("open", () => {
    visit.set("open", true)
    if (Date.now() - metAt > 300_000) renew(api.firm(slug), metAt = Date.now())
  })
  chat.on("close", () => visit.set("open", false))

  // Opening hours begin and end while a page stays open.
  const renew = async firm => {
    chat.firm = await firm.catch(() => null) ?? chat.firm
    view.change()
  }
  renew(fresh)

  const refresh = () => { chat.refresh(); view.change() }
  addEventListener("online", refresh)
  addEventListener("pageshow", refresh)
  document.addEventListener("visibilitychange", refresh)
  addEventListener("offline", () => { chat.stream.drop(); view.change() })

  const calls = {
    open: () => view.open(),
    close: () => view.close(),
    toggle: () => view.isOpen ? view.close() : view.open(),
    ask: question => { view.open(); chat.send(question.slice(0, 4000)) },
    identify: who => who?.id && who.signature ? chat.identify(who) : console.warn("Odzew: identify() wants an id and a signature."),
    setLanguage,
    reset: () => { view.close(); chat.reset() },
    on: (event, fn) => {
      if (event === "ready") fn()                                // it is, by now
      return chat.on(event, fn)
    }
  }
  const run = ([name, ...values]) => calls[name]?.(...values)
  const early = (...names) => queue.filter(call => names.includes(call[0]))

  // Who it is comes first: the stored conversation may be somebody else's.
  chat.start()
  early("identify", "reset").forEach(run)
  Object.assign(window.Odzew, calls, { push: run })
  for (const call of early("on")) call.stop = run(call)

  const wasOpen = visit.get("open") ?? (open !== undefined && open !== "false")
  if (wasOpen && matchMedia("(min-width: 481px) and (min-height: 481px)").matches) view.open(false)
  early("open", "close", "toggle", "ask", "setLanguage").forEach(run)
}

// The firm's name, greeting and hours
async function meet(api, slug, store) {
  for (let failures = 1; ; failures++) {
    try {
      const firm = await api.firm(slug)
      store.set("firm", firm)
      return firm
    } catch (error) {
      if (!error.isPassing) return console.error(`Odzew: no firm "${slug}" at ${api.base.host}.`, error)
      await pause(Math.max(error.wait, backoff(failures)))
    }
  }
}
