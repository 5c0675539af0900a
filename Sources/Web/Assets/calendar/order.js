// A new visit that somebody of the team writes in, for a customer who is known or a new one.

import { h, fill } from "/assets/inbox/dom.js";
import * as api from "./api.js";
import { clock, t } from "./texts.js";

export class OrderForm {
  #dialog; #booked; #refused; #board; #key; #people; #found; #refusal;

  constructor(dialog, { booked, refused }) {
    this.#dialog = dialog;
    this.#booked = booked;
    this.#refused = refused;
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  }

  open(board, { date, staff, minute }) {
    this.#board = board;
    // One key a form: sent twice it is still one visit.
    this.#key = crypto.getRandomValues(new Uint32Array(6)).join("-").slice(0, 60);
    const services = board.services.filter((one) => !staff || one.people.includes(staff));
    const service = h("select", { name: "service", required: true, onchange: () => this.#fit(staff) },
      (services.length ? services : board.services).map((one) => h("option", { value: one.id }, `${one.name} (${one.minutes} min)`)));
    this.#people = h("select", { name: "staff" });
    this.#found = h("div", { class: "found" });
    this.#refusal = h("p", { class: "refusal", role: "alert", hidden: true });
    const field = (text, input) => h("label", { class: "field" }, text, input);
    const input = (name, more) => h("input", { name, ...more });
    fill(this.#dialog, h("form", { class: "panel", method: "dialog", onsubmit: (event) => this.#send(event) },
      h("button", { type: "button", class: "close", "aria-label": t.close, onclick: () => this.#dialog.close() }, "×"),
      h("h2", { id: "order-title" }, t.order), this.#refusal, field(t.what, service), field(t.who, this.#people),
      h("div", { class: "pair" }, field(t.day, input("date", { type: "date", value: date, required: true })),
        field(t.time, input("time", { type: "time", step: 900, value: clock(minute).padStart(5, "0"), required: true }))),
      field(t.find, input("q", { type: "search", autocomplete: "off", oninput: debounce((event) => this.#search(event.target.value)) })), this.#found,
      field(t.name, input("name", { maxlength: 120, autocomplete: "off" })),
      h("div", { class: "pair" }, field(t.phone, input("phone", { type: "tel", autocomplete: "off" })), field(t.email, input("email", { type: "email", autocomplete: "off" }))),
      field(t.note, input("note", { maxlength: 500, autocomplete: "off" })),
      h("button", { class: "button main-button" }, t.save)));
    this.#fit(staff);
    this.#dialog.showModal();
  }

  /** Only those who do the chosen service. */
  #fit(staff) {
    const id = this.#dialog.querySelector("[name=service]").value;
    const people = this.#board.services.find((one) => one.id === id)?.people ?? [];
    fill(this.#people, h("option", { value: "" }, t.whoever),
      this.#board.people.filter((one) => people.includes(one.id)).map((one) => h("option", { value: one.id }, one.name)));
    this.#people.value = people.includes(staff) ? staff : "";
  }

  async #search(q) {
    const { items } = q.trim().length < 3 ? { items: [] } : await api.customers(q).catch(() => ({ items: [] }));
    const choice = (value, text, more, checked) => h("label", {},
      h("input", { type: "radio", name: "customer", value, checked }), text, more && h("small", {}, more));
    fill(this.#found, items.length ? [...items.map((one, place) => choice(one.id, one.name, one.contact, place === 0)), choice("", t.newCustomer, "", false)] : []);
  }

  async #send(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const [hours, minutes] = form.get("time").split(":").map(Number);
    const text = (name) => form.get(name)?.trim() || undefined;
    const customer = form.get("customer") || undefined;
    if (!customer && !text("name")) return this.#refuse(t.noName);
    try {
      const visit = await api.book({
        key: this.#key, service: form.get("service"), staff: text("staff"), date: form.get("date"), minute: hours * 60 + minutes, customer,
        name: text("name"), phone: text("phone"), email: text("email"), note: text("note"),
      });
      this.#dialog.close();
      this.#booked(visit);
    } catch (refusal) {
      this.#refuse(refusal.message);
      this.#refused();
    }
  }

  #refuse(text) {
    this.#refusal.textContent = text;
    this.#refusal.hidden = false;
    this.#refusal.scrollIntoView({ block: "nearest" });
  }
}

function debounce(act) {
  let timer;
  return (event) => { clearTimeout(timer); timer = setTimeout(() => act(event), 250); };
}
