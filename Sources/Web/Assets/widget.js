// The one tag a firm puts on its pages:
//
//   <script src="https://chat.example.pl/widget.js" data-firm="my-firm" async></script>
//
// Optional: data-language="pl|en|uk|de" data-theme="auto|light|dark" data-position="right|left" data-accent="#125a4c"
// data-launcher="Any questions?" data-open. In CSS: --odzew-accent, -person, -font, -offset-x, -offset-y.
// Anywhere on the page: <button data-ask="How much is a check-up?">. Needs this origin in the page's script-src and
// connect-src, and a browser of 2023 or later (Safari 16.4).
//
// Small, because it is on the page's way: it notes calls to window.Odzew down, and fetches the chat once the page has
// loaded, or when somebody asks for it.

(function () {
  const tag = document.currentScript
  const given = window.Odzew ?? []
  if (!tag || given.version) return
  const queue = []
  let chat

  function fetchChat() {
    chat ??= import(new URL("widget/start.js", tag.src))
      .then(module => module.start(tag, queue))
      .catch(error => { chat = null; console.error("Odzew: the chat could not be loaded.", error) })
  }

  function note(call) {
    queue.push(call)
    if (/open|toggle|ask/.test(call[0])) fetchChat()
    // `on` hands back a way out, even before there is anything to subscribe to.
    return () => { call.stop ? call.stop() : call[0] = "" }
  }

  const odzew = window.Odzew = { version: 1, push: note }
  for (const name of ["open", "close", "toggle", "ask", "identify", "setLanguage", "on", "reset"]) odzew[name] = (...values) => note([name, ...values])
  given.forEach(note)

  // An empty data-ask just opens the chat.
  addEventListener("click", event => {
    const question = event.target.closest?.("[data-ask]")?.dataset.ask
    if (question !== undefined) question ? odzew.ask(question) : odzew.open()
  })
  // A page may keep such buttons disabled until somebody listens.
  const listen = () => { for (const one of document.querySelectorAll("[data-ask][disabled]")) one.disabled = false }
  listen()
  addEventListener("DOMContentLoaded", listen)
  addEventListener("load", fetchChat)
  setTimeout(fetchChat, document.readyState === "complete" ? 0 : 3000)      // a slow picture must not keep the chat away
})()
