/// What the frames of the calendar's pages say. The calendar itself has its words in `Assets/calendar/texts-*.js`.
enum CalendarTexts {
  static let catalogue = Catalogue([
    "calendar": Wording("Kalendarz", "Calendar", "Календар", "Kalender"),
    "skip": Wording("Przejdź do kalendarza", "Skip to the calendar", "До календаря", "Zum Kalender"),
    "day": Wording("Dzień", "Day", "День", "Tag"),
    "week": Wording("Tydzień", "Week", "Тиждень", "Woche"),
    "earlier": Wording("Wcześniej", "Earlier", "Раніше", "Früher"),
    "later": Wording("Później", "Later", "Пізніше", "Später"),
    "today": Wording("Dziś", "Today", "Сьогодні", "Heute"),
    "view": Wording("Widok", "View", "Вигляд", "Ansicht"),
    "person": Wording("Osoba", "Person", "Людина", "Person"),
    "new": Wording("Nowa wizyta", "New visit", "Новий візит", "Neuer Termin"),
    "booked": Wording("zarezerwowana", "booked", "заброньовано", "gebucht"),
    "confirmed": Wording("potwierdzona", "confirmed", "підтверджено", "bestätigt"),
    "done": Wording("odbyła się", "took place", "відбувся", "hat stattgefunden"),
    "no_show": Wording("nieobecność", "did not come", "неявка", "nicht erschienen"),
    "key_move": Wording("przenieś", "move", "перенести", "verschieben"),
    "key_choose": Wording("wybierz", "choose", "вибрати", "wählen"),
    "key_accept": Wording("zatwierdź", "accept", "прийняти", "übernehmen"),
    "script": Wording(
      "Kalendarz potrzebuje JavaScriptu. Włącz go w przeglądarce i odśwież stronę.",
      "The calendar needs JavaScript. Turn it on in the browser and reload the page.",
      "Календар потребує JavaScript. Увімкніть його в браузері й оновіть сторінку.",
      "Der Kalender braucht JavaScript. Bitte im Browser einschalten und die Seite neu laden."),
  ])
}
