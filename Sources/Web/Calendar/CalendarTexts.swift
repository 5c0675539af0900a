import Language

/// What the frames of the calendar's pages say. The calendar itself has its words in `Assets/calendar/texts-*.js`.
enum CalendarTexts {
  static func catalogue(_ language: Lang) -> [String: String] {
    switch language {
    case .pl: polish
    case .en: english
    case .uk: ukrainian
    case .de: german
    }
  }

  private static let polish = [
    "places": "Miejsca", "place_inbox": "Skrzynka", "place_board": "Kalendarz", "place_conflicts": "Do wyjaśnienia",
    "place_settings": "Usługi i godziny", "place_webhooks": "Webhooki", "waiting": "czeka: {n}", "language": "Język",
    "calendar": "Kalendarz", "skip": "Przejdź do kalendarza", "day": "Dzień", "week": "Tydzień", "earlier": "Wcześniej",
    "later": "Później", "today": "Dziś", "view": "Widok", "person": "Osoba", "new": "Nowa wizyta",
    "booked": "zarezerwowana", "confirmed": "potwierdzona", "done": "odbyła się", "no_show": "nieobecność",
    "key_move": "przenieś", "key_choose": "wybierz", "key_accept": "zatwierdź",
    "script": "Kalendarz potrzebuje JavaScriptu. Włącz go w przeglądarce i odśwież stronę.",
  ]

  private static let english = [
    "places": "Places", "place_inbox": "Inbox", "place_board": "Calendar", "place_conflicts": "To be settled",
    "place_settings": "Services and hours", "place_webhooks": "Webhooks", "waiting": "waiting: {n}",
    "language": "Language", "calendar": "Calendar", "skip": "Skip to the calendar", "day": "Day", "week": "Week",
    "earlier": "Earlier", "later": "Later", "today": "Today", "view": "View", "person": "Person", "new": "New visit",
    "booked": "booked", "confirmed": "confirmed", "done": "took place", "no_show": "did not come", "key_move": "move",
    "key_choose": "choose", "key_accept": "accept",
    "script": "The calendar needs JavaScript. Turn it on in the browser and reload the page.",
  ]

  private static let ukrainian = [
    "places": "Місця", "place_inbox": "Скринька", "place_board": "Календар", "place_conflicts": "Потребує рішення",
    "place_settings": "Послуги й години", "place_webhooks": "Вебхуки", "waiting": "чекає: {n}", "language": "Мова",
    "calendar": "Календар", "skip": "До календаря", "day": "День", "week": "Тиждень", "earlier": "Раніше",
    "later": "Пізніше", "today": "Сьогодні", "view": "Вигляд", "person": "Людина", "new": "Новий візит",
    "booked": "заброньовано", "confirmed": "підтверджено", "done": "відбувся", "no_show": "неявка",
    "key_move": "перенести", "key_choose": "вибрати", "key_accept": "прийняти",
    "script": "Календар потребує JavaScript. Увімкніть його в браузері й оновіть сторінку.",
  ]

  private static let german = [
    "places": "Orte", "place_inbox": "Posteingang", "place_board": "Kalender", "place_conflicts": "Zu klären",
    "place_settings": "Leistungen und Zeiten", "place_webhooks": "Webhooks", "waiting": "offen: {n}",
    "language": "Sprache", "calendar": "Kalender", "skip": "Zum Kalender", "day": "Tag", "week": "Woche",
    "earlier": "Früher", "later": "Später", "today": "Heute", "view": "Ansicht", "person": "Person",
    "new": "Neuer Termin", "booked": "gebucht", "confirmed": "bestätigt", "done": "hat stattgefunden",
    "no_show": "nicht erschienen", "key_move": "verschieben", "key_choose": "wählen", "key_accept": "übernehmen",
    "script": "Der Kalender braucht JavaScript. Bitte im Browser einschalten und die Seite neu laden.",
  ]
}
