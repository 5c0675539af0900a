/// What the team's bar says on every page. The inbox has the same words in `Assets/inbox/texts-*.js`.
enum TeamBarTexts {
  static let catalogue = Catalogue([
    "navigation": Wording("Nawigacja", "Navigation", "Навігація", "Navigation"),
    "pages": Wording("Strony", "Pages", "Сторінки", "Seiten"),
    "language": Wording("Język", "Language", "Мова", "Sprache"),
    "account": Wording("Konto", "Account", "Обліковий запис", "Konto"),
    "sign_out": Wording("Wyloguj się", "Sign out", "Вийти", "Abmelden"),
    "unassigned": Wording(
      "czeka na człowieka: {n}", "waiting for a person: {n}", "чекають на людину: {n}", "warten auf einen Menschen: {n}"
    ),
    "webhooks_paused": Wording(
      "wstrzymane webhooki: {n}", "paused webhooks: {n}", "призупинені вебхуки: {n}", "angehaltene Webhooks: {n}"),
    "waiting": Wording("czeka: {n}", "waiting: {n}", "чекає: {n}", "offen: {n}"),
    "role_owner": Wording("właściciel", "owner", "власник", "Inhaber"),
    "role_supervisor": Wording("kierownik", "supervisor", "керівник", "Leitung"),
    "role_agent": Wording("obsługa", "agent", "обслуговування", "Kundenbetreuung"),
    "role_specialist": Wording("specjalista", "specialist", "спеціаліст", "Fachkraft"),
    "place_inbox": Wording("Skrzynka", "Inbox", "Скринька", "Posteingang"),
    "place_calendar": Wording("Kalendarz", "Calendar", "Календар", "Kalender"),
    "place_callbacks": Wording("Oddzwonienia", "Callbacks", "Зворотні дзвінки", "Rückrufe"),
    "place_understanding": Wording("Rozumienie", "Understanding", "Розуміння", "Verstehen"),
    "tab_board": Wording("Kalendarz", "Calendar", "Календар", "Kalender"),
    "tab_conflicts": Wording("Do wyjaśnienia", "To be settled", "Потребує рішення", "Zu klären"),
    "tab_services": Wording("Usługi i godziny", "Services and hours", "Послуги й години", "Leistungen und Zeiten"),
    "tab_webhooks": Wording("Webhooki", "Webhooks", "Вебхуки", "Webhooks"),
    "tab_tokens": Wording("Tokeny", "Tokens", "Токени", "Token"),
    "tab_queue": Wording("Kolejka", "Queue", "Черга", "Warteschlange"),
    "tab_figures": Wording("Wyniki", "Results", "Результати", "Ergebnisse"),
    "tab_models": Wording("Prognoza", "Forecast", "Прогноз", "Prognose"),
    "tab_audit": Wording("Stan numerów", "Numbers", "Стан номерів", "Rufnummern"),
    "tab_rules": Wording("Zasady", "Rules", "Правила", "Regeln"),
    "tab_reading": Wording("Rozumienie", "Understanding", "Розуміння", "Verstehen"),
  ])
}
