// For a host page: <button data-ask="How much is a check-up?"> opens the chat and asks.

document.addEventListener("click", event => {
  const asker = event.target.closest?.("[data-ask]")
  if (!asker) return
  const [call, ...text] = asker.dataset.ask ? ["ask", asker.dataset.ask] : ["open"]
  window.Odzew ??= []
  Array.isArray(window.Odzew) ? window.Odzew.push([call, ...text]) : window.Odzew[call](...text)
})
