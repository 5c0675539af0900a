/// What the page of services, hours and rules says.
enum SettingsTexts {
  static let catalogue = Catalogue([
    "title": Wording("Usługi i godziny", "Services and hours", "Послуги й години", "Leistungen und Zeiten"),
    "skip": Wording("Przejdź do ustawień", "Skip to the settings", "До налаштувань", "Zu den Einstellungen"),
    "services": Wording("Usługi", "Services", "Послуги", "Leistungen"),
    "add": Wording("Dodaj usługę", "Add a service", "Додати послугу", "Leistung hinzufügen"),
    "inactive": Wording("nieaktywna", "not offered", "неактивна", "nicht angeboten"),
    "name": Wording("Nazwa", "Name", "Назва", "Name"),
    "minutes": Wording("Czas, min", "Length, min", "Тривалість, хв", "Dauer, Min."),
    "buffer": Wording("Przerwa po, min", "Break after, min", "Перерва після, хв", "Pause danach, Min."),
    "price": Wording("Cena, zł", "Price, PLN", "Ціна, zł", "Preis, PLN"),
    "capacity": Wording("Miejsca", "Places", "Місця", "Plätze"),
    "room": Wording("Gabinet albo stanowisko", "Room or stand", "Кабінет або місце", "Raum oder Arbeitsplatz"),
    "who": Wording("Kto wykonuje", "Who does it", "Хто виконує", "Wer sie ausführt"),
    "offered": Wording("W ofercie", "Offered", "Пропонується", "Im Angebot"),
    "save": Wording("Zapisz", "Save", "Зберегти", "Speichern"),
    "people": Wording("Osoby", "People", "Люди", "Personen"),
    "firm_hours": Wording("godziny firmy", "the firm's hours", "години компанії", "Zeiten der Firma"),
    "hours": Wording("Godziny przyjęć", "Hours for visits", "Години прийому", "Zeiten für Termine"),
    "hours_hint": Wording(
      "Przykład: pon.–pt. 9–13, 14–17; sob. 10–14. Puste pole: godziny firmy.",
      "Example: Mon–Fri 9–13, 14–17; Sat 10–14. Empty: the firm's hours.",
      "Приклад: пн–пт 9–13, 14–17; сб 10–14. Порожнє поле: години компанії.",
      "Beispiel: Mo–Fr 9–13, 14–17; Sa 10–14. Leer: die Zeiten der Firma."),
    "days_off": Wording("Dni wolne", "Days off", "Вихідні дні", "Freie Tage"),
    "days_off_hint": Wording(
      "W każdym wierszu dzień albo pierwszy i ostatni dzień, na przykład 24.12.2026 – 31.12.2026.",
      "A day on each line, or a first and a last day, for example 2026-12-24 2026-12-31.",
      "У кожному рядку день або перший і останній день, наприклад 24.12.2026 – 31.12.2026.",
      "In jeder Zeile ein Tag oder ein erster und ein letzter Tag, zum Beispiel 24.12.2026 – 31.12.2026."),
    "rules": Wording("Zasady", "Rules", "Правила", "Regeln"),
    "rule_lead": Wording(
      "Rezerwacja najpóźniej przed wizytą", "Booking at the latest before a visit",
      "Бронювання не пізніше ніж до візиту",
      "Buchung spätestens vor dem Termin"),
    "rule_horizon": Wording(
      "Rezerwacja najdalej naprzód", "Booking at most ahead", "Бронювання щонайбільше наперед",
      "Buchung höchstens im Voraus"),
    "rule_move": Wording(
      "Przełożenie najpóźniej przed wizytą", "Moving at the latest before a visit",
      "Перенесення не пізніше ніж до візиту",
      "Verschieben spätestens vor dem Termin"),
    "rule_cancel": Wording(
      "Odwołanie najpóźniej przed wizytą", "Cancelling at the latest before a visit",
      "Скасування не пізніше ніж до візиту", "Absage spätestens vor dem Termin"),
    "rule_late": Wording(
      "Zmiana jest późna od", "A change is late from", "Зміна пізня від", "Eine Änderung ist spät ab"),
    "unit_hours": Wording("godzin", "hours", "годин", "Stunden"),
    "unit_days": Wording("dni", "days", "днів", "Tage"),
    "unit_before": Wording(
      "godzin przed wizytą", "hours before a visit", "годин до візиту", "Stunden vor dem Termin"),
    "saved": Wording("Zapisano.", "Saved.", "Збережено.", "Gespeichert."),
    "visits": Wording(
      "Zapisano. Wizyty w dni wolne do przełożenia:", "Saved. Visits on days off, to be moved:",
      "Збережено. Візити у вихідні дні, які треба перенести:", "Gespeichert. Termine an freien Tagen, zu verschieben:"),
    "unsure": LostAnswer.saveAgain,
    "bad_name": Wording(
      "Wpisz nazwę usługi.", "Write the service's name.", "Впишіть назву послуги.",
      "Bitte den Namen der Leistung eintragen."),
    "bad_price": Wording(
      "Cena to kwota w złotych, na przykład 149 albo 149,50.", "A price is a sum in zloty, for example 149 or 149.50.",
      "Ціна – це сума в злотих, наприклад 149 або 149,50.",
      "Ein Preis ist ein Betrag in Złoty, zum Beispiel 149 oder 149,50."),
    "bad_hours": Wording(
      "Nie rozumiem tych godzin. Przykład: pon.–pt. 9–13, 14–17; sob. 10–14",
      "These hours cannot be read. Example: Mon–Fri 9–13, 14–17; Sat 10–14",
      "Не вдалося прочитати ці години. Приклад: пн–пт 9–13, 14–17; сб 10–14",
      "Diese Zeiten sind nicht lesbar. Beispiel: Mo–Fr 9–13, 14–17; Sa 10–14"),
    "long_hours": Wording(
      "Godziny są za długie.", "The hours are too long.", "Години задовгі.", "Die Zeiten sind zu lang."),
    "bad_days_off": Wording(
      "Nie rozumiem dni: {line}. Przykład: 24.12.2026 – 31.12.2026",
      "These days cannot be read: {line}. Example: 2026-12-24 2026-12-31",
      "Не вдалося прочитати дні: {line}. Приклад: 24.12.2026 – 31.12.2026",
      "Diese Tage sind nicht lesbar: {line}. Beispiel: 24.12.2026 – 31.12.2026"),
    "range": Wording(
      "{name}: od {least} do {most}.", "{name}: from {least} to {most}.", "{name}: від {least} до {most}.",
      "{name}: von {least} bis {most}."),
    "number_minutes": Wording("Czas trwania", "Length", "Тривалість", "Dauer"),
    "number_buffer": Wording("Przerwa po wizycie", "Break after a visit", "Перерва після візиту", "Pause danach"),
    "number_capacity": Wording("Liczba miejsc", "Number of places", "Кількість місць", "Zahl der Plätze"),
    "number_lead": Wording("Wyprzedzenie", "Notice", "Випередження", "Vorlauf"),
    "number_horizon": Wording("Jak daleko naprzód", "How far ahead", "Як далеко наперед", "Wie weit im Voraus"),
    "number_move": Wording("Termin przełożenia", "Deadline for moving", "Строк перенесення", "Frist zum Verschieben"),
    "number_cancel": Wording("Termin odwołania", "Deadline for cancelling", "Строк скасування", "Frist zur Absage"),
    "number_late": Wording("Późna zmiana", "Late change", "Пізня зміна", "Späte Änderung"),
  ])
}
