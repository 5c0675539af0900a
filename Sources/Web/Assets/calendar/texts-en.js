// English. The team is spoken to briefly, as in the inbox.

import { clock } from "./clock.js";

export const en = {
  state: { booked: "booked", confirmed: "confirmed", done: "took place", no_show: "did not come", cancelled: "cancelled" },
  nobody: "Nobody receives visits", nobodyText: "Add services and the people who do them.",
  anyone: "Everybody", whoever: "Anybody", off: "not working", close: "Close", undo: "Undo",
  visit: (one, person) => `${clock(one.start)}–${clock(one.start + one.minutes)}, ${one.name}, ${one.service_name}, ${person}, ${en.state[one.state]}`,
  lift: (one) => `Moving the visit of ${one.name}. Arrows change time and column, Enter accepts, Escape leaves it.`,
  place: (time, column, where) => `${time}, ${column}${where ? `, ${where}` : ""}`,
  taken: "taken", outside: "outside the hours", free: "free",
  kept: "The visit stays where it was.", fixed: "This visit can no longer be moved.",
  moved: (one, column) => `Moved: ${one.name}, ${clock(one.start)}, ${column}`,
  undone: "Undone", cancelled: (one) => `Cancelled: ${one.name}, ${clock(one.start)}`,
  outcome: { done: "Noted: the visit took place", no_show: "Noted: did not come" },
  booked: (one) => `Saved: ${one.name}, ${clock(one.start)}`,
  failed: "The calendar could not be loaded. Check the connection and reload the page.",
  offline: "No connection. Please try again when it is back.",
  unsure: "The server's answer did not arrive, so we do not know whether this was done. The calendar will show how things are as soon as the connection is back.",
  lost: (time) => `No connection. This is the calendar as of ${time}; it refreshes by itself.`,
  when: "When", what: "Service", who: "Person", room: "Place", phone: "Phone", email: "E-mail", note: "Notes", history: "History",
  historyText: (kept, missed) => `kept: ${kept}, missed: ${missed}`,
  risk: (risk) => `Risk of not coming: ${Math.round(risk * 100)}%. A call is worth it.`,
  link: "The visit's page", linkText: "open it as the customer",
  done: "Took place", noShow: "Did not come", move: "Move", cancel: "Cancel", cancelSure: "Cancel for sure?", restore: "Restore",
  restored: (one) => `Restored: ${one.name}, ${clock(one.start)}`,
  order: "New visit", day: "Day", time: "Time", find: "Customer: name, phone or e-mail", newCustomer: "New customer",
  name: "Name", save: "Save the visit", noName: "Write who will come.", calendar: "Calendar",
  waiting: (n) => `waiting: ${n}`,
};
