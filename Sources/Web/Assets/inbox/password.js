// The two small comforts of a password field: seeing what one types, and seeing when it is long enough. Without this
// script the form works all the same; the button stays hidden.
for (const button of document.querySelectorAll("[data-reveal]")) {
  const field = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute("aria-pressed", String(!shown));
    field.focus();
  });
  // A password manager offers to save what was a password when it was sent.
  field.form.addEventListener("submit", () => { field.type = "password"; });
  const hint = document.querySelector(`[data-hint-for="${field.id}"]`);
  if (hint) field.addEventListener("input", () => hint.classList.toggle("met", [...field.value].length >= field.minLength));
}
