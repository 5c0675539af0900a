// Runs in the head, before the first paint, so that a dark room stays dark. Not a module: modules run too late.
(() => {
  try {
    const theme = JSON.parse(localStorage.getItem("odzew.theme"));
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch { /* forbidden or foreign: the system decides */ }
})();
