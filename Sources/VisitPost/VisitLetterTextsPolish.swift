extension VisitLetterTexts {
  static let polish = [
    "subject_booked": "Wizyta zarezerwowana: {when}",
    "subject_moved": "Nowy termin wizyty: {when}",
    "subject_cancelled": "Wizyta odwołana: {when}",
    "subject_reminder": "Przypomnienie o wizycie: {when}",
    "subject_offer": "Zwolnił się termin: {when}",
    "subject_ask": "Prosimy o inny termin wizyty: {when}",
    "greeting": "Dzień dobry,",
    "lead_booked": "wizyta jest zarezerwowana. Do zobaczenia!",
    "lead_moved": "wizyta ma nowy termin. Do zobaczenia!",
    "lead_cancelled": "wizyta jest odwołana. Jeśli to pomyłka, można ją przywrócić, dopóki termin jest wolny.",
    "lead_reminder":
      "przypominamy o wizycie. Prosimy o potwierdzenie, a jeśli coś się zmieniło – o przełożenie albo odwołanie.",
    "lead_offer":
      "zwolnił się termin, na który czeka zgłoszenie z listy rezerwowej. Trzymamy go do godziny {until}, potem proponujemy go następnej osobie.",
    "lead_offer_move":
      "zwolnił się wcześniej zajęty termin i można na niego przełożyć wizytę. Trzymamy go do godziny {until}, potem proponujemy go następnej osobie.",
    "lead_ask":
      "niestety o tej porze nie możemy przyjąć wizyty. Przepraszamy za kłopot i prosimy o wybór innego terminu.",
    "said_ask": "Niestety nie możemy przyjąć wizyty: {service}, {when}. Prosimy o wybór innego terminu.",
    "said_offer": "Zwolnił się termin: {service}, {when}. Trzymamy go do godziny {until}.",
    "said_reminder": "Przypominamy o wizycie: {service}, {when}.",
    "when": "Kiedy",
    "what": "Usługa",
    "with": "Osoba",
    "where": "Gdzie",
    "step_confirm": "Potwierdzam, przyjdę",
    "step_move": "Przełóż wizytę",
    "step_cancel": "Odwołaj wizytę",
    "step_restore": "Przywróć wizytę",
    "step_accept": "Biorę ten termin",
    "step_leave": "Rezygnuję z czekania",
    "step_see": "Zobacz wizytę",
    "step_book": "Umów inną wizytę",
    "step_end": "Nie chcę więcej przypomnień",
    "last_move": "Przełożyć można do: {when}.",
    "last_cancel": "Odwołać można do: {when}.",
    "calendar": "Zaproszenie do kalendarza jest w załączniku.",
    "calendar_cancel": "Załącznik usuwa wizytę z kalendarza.",
    "automatic": "Tę wiadomość wysłał program w imieniu firmy {firm}.",
  ]
}
