// Polski. Do zespołu mówimy po imieniu i krótko, jak w skrzynce.

import { clock } from "./clock.js";

export const pl = {
  state: { booked: "zarezerwowana", confirmed: "potwierdzona", done: "odbyła się", no_show: "nieobecność", cancelled: "odwołana" },
  nobody: "Nikt nie przyjmuje wizyt", nobodyText: "Dodaj usługi i osoby, które je wykonują.",
  anyone: "Wszyscy", whoever: "Dowolna osoba", off: "nie pracuje", close: "Zamknij", undo: "Cofnij",
  visit: (one, person) => `${clock(one.start)}–${clock(one.start + one.minutes)}, ${one.name}, ${one.service_name}, ${person}, ${pl.state[one.state]}`,
  lift: (one) => `Przenosisz wizytę: ${one.name}. Strzałki zmieniają czas i kolumnę, Enter zatwierdza, Escape zostawia.`,
  place: (time, column, where) => `${time}, ${column}${where ? `, ${where}` : ""}`,
  taken: "zajęte", outside: "poza godzinami", free: "wolne",
  kept: "Wizyta zostaje, gdzie była.", fixed: "Tej wizyty nie można już przenieść.",
  moved: (one, column) => `Przeniesiono: ${one.name}, ${clock(one.start)}, ${column}`,
  undone: "Cofnięto", cancelled: (one) => `Odwołano: ${one.name}, ${clock(one.start)}`,
  outcome: { done: "Zapisano: wizyta się odbyła", no_show: "Zapisano: nieobecność" },
  booked: (one) => `Zapisano: ${one.name}, ${clock(one.start)}`,
  failed: "Nie udało się wczytać kalendarza. Sprawdź połączenie i odśwież stronę.",
  offline: "Brak połączenia. Spróbuj ponownie, gdy wróci.",
  unsure: "Odpowiedź serwera nie dotarła, więc nie wiemy, czy to się udało. Kalendarz pokaże, jak jest, gdy tylko wróci połączenie.",
  lost: (time) => `Brak połączenia. Tak kalendarz wyglądał o ${time}; odświeży się sam.`,
  when: "Kiedy", what: "Usługa", who: "Osoba", room: "Miejsce", phone: "Telefon", email: "E-mail", note: "Uwagi", history: "Historia",
  historyText: (kept, missed) => `odbyte: ${kept}, nieobecności: ${missed}`,
  risk: (risk) => `Ryzyko nieprzyjścia: ${Math.round(risk * 100)}%. Warto zadzwonić.`,
  link: "Strona wizyty", linkText: "otwórz jako klient",
  done: "Odbyła się", noShow: "Nieobecność", move: "Przenieś", cancel: "Odwołaj", cancelSure: "Na pewno odwołać?", restore: "Przywróć",
  restored: (one) => `Przywrócono: ${one.name}, ${clock(one.start)}`,
  order: "Nowa wizyta", day: "Dzień", time: "Godzina", find: "Klient: nazwisko, telefon albo e-mail", newCustomer: "Nowy klient",
  name: "Imię i nazwisko", save: "Zapisz wizytę", noName: "Wpisz, kto przyjdzie.", calendar: "Kalendarz",
  waiting: (n) => `czeka: ${n}`,
};
