// Deutsch. Zum Team kurz, wie im Posteingang.

import { clock } from "./clock.js";

export const de = {
  state: { booked: "gebucht", confirmed: "bestätigt", done: "hat stattgefunden", no_show: "nicht erschienen", cancelled: "abgesagt" },
  nobody: "Niemand nimmt Termine an", nobodyText: "Leistungen und Personen hinzufügen, die sie erbringen.",
  anyone: "Alle", whoever: "Beliebige Person", off: "arbeitet nicht", close: "Schließen", undo: "Rückgängig",
  visit: (one, person) => `${clock(one.start)}–${clock(one.start + one.minutes)}, ${one.name}, ${one.service_name}, ${person}, ${de.state[one.state]}`,
  lift: (one) => `Termin wird verschoben: ${one.name}. Pfeile ändern Zeit und Spalte, Enter übernimmt, Escape lässt alles.`,
  place: (time, column, where) => `${time}, ${column}${where ? `, ${where}` : ""}`,
  taken: "belegt", outside: "außerhalb der Zeiten", free: "frei",
  kept: "Der Termin bleibt, wo er war.", fixed: "Dieser Termin lässt sich nicht mehr verschieben.",
  moved: (one, column) => `Verschoben: ${one.name}, ${clock(one.start)}, ${column}`,
  undone: "Rückgängig gemacht", cancelled: (one) => `Abgesagt: ${one.name}, ${clock(one.start)}`,
  outcome: { done: "Notiert: hat stattgefunden", no_show: "Notiert: nicht erschienen" },
  booked: (one) => `Gespeichert: ${one.name}, ${clock(one.start)}`,
  failed: "Der Kalender ließ sich nicht laden. Verbindung prüfen und Seite neu laden.",
  offline: "Keine Verbindung. Bitte noch einmal versuchen, sobald sie wieder da ist.",
  unsure: "Die Antwort des Servers kam nicht an; wir wissen also nicht, ob es geklappt hat. Der Kalender zeigt den Stand, sobald die Verbindung wieder da ist.",
  lost: (time) => `Keine Verbindung. Das ist der Kalender von ${time} Uhr; er aktualisiert sich von selbst.`,
  when: "Wann", what: "Leistung", who: "Person", room: "Ort", phone: "Telefon", email: "E-Mail", note: "Notizen", history: "Verlauf",
  historyText: (kept, missed) => `wahrgenommen: ${kept}, versäumt: ${missed}`,
  risk: (risk) => `Risiko des Nichterscheinens: ${Math.round(risk * 100)} %. Ein Anruf lohnt sich.`,
  link: "Seite des Termins", linkText: "als Kunde öffnen",
  done: "Stattgefunden", noShow: "Nicht erschienen", move: "Verschieben", cancel: "Absagen", cancelSure: "Wirklich absagen?", restore: "Wiederherstellen",
  restored: (one) => `Wiederhergestellt: ${one.name}, ${clock(one.start)}`,
  order: "Neuer Termin", day: "Tag", time: "Uhrzeit", find: "Kunde: Name, Telefon oder E-Mail", newCustomer: "Neuer Kunde",
  name: "Vor- und Nachname", save: "Termin speichern", noName: "Bitte angeben, wer kommt.", calendar: "Kalender",
  waiting: (n) => `offen: ${n}`,
};
