// The one tag a firm puts on its pages:
//
//   <script src="https://chat.example.pl/widget.js" data-firm="my-firm" async></script>
//
// Options, all optional: data-language="pl|en|uk|de", data-theme="auto|light|dark", data-position="right|left",
// data-accent="#125a4c", data-launcher="Any questions?", data-open (opens by itself on wide screens).
// The page may also set --odzew-accent, --odzew-person, --odzew-font, --odzew-offset-x and --odzew-offset-y in its CSS.
//
// A page with a content security policy allows this origin in script-src and connect-src; nothing inline is used.
//
// This file stays small because it is on the page's way: it leaves a stand-in for window.Odzew that notes down calls,
// and fetches the chat itself once the page has loaded, or at once when somebody asks for it.

(function () {
  var tag = document.currentScript || document.querySelector('script[src*="widget.js"][data-firm]')
  if (!tag || (window.Odzew && window.Odzew.version)) return

  var early = Array.isArray(window.Odzew) ? window.Odzew : []
  var queue = []
  var fetched = false

  function fetchChat() {
    if (fetched) return
    fetched = true
    import(new URL("widget/start.js", tag.src).href)
      .then(function (module) { module.start(tag, queue) })
      .catch(function (error) { console.error("Odzew: the chat could not be loaded.", error) })
  }

  function note(name) {
    return function () {
      queue.push([name].concat([].slice.call(arguments)))
      if (name === "open" || name === "toggle" || name === "ask") fetchChat()
    }
  }

  var stub = { version: 1, push: function (call) { call && note(call[0]).apply(null, [].slice.call(call, 1)) } }
  ;["open", "close", "toggle", "ask", "identify", "setLanguage", "reset"].forEach(function (name) { stub[name] = note(name) })

  // `on` has to hand back a way out even before there is anything to subscribe to.
  stub.on = function (event, fn) {
    var call = ["on", event, fn]
    queue.push(call)
    return function () { call.stop ? call.stop() : (call[0] = null) }
  }

  window.Odzew = stub
  early.forEach(stub.push)

  if (document.readyState === "complete") fetchChat()
  else {
    window.addEventListener("load", fetchChat)
    setTimeout(fetchChat, 3000)   // a slow picture must not keep the chat away
  }
})()
