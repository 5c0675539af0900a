/// What the page of webhooks says.
enum WebhookTexts {
  static let catalogue = Catalogue([
    "title": Wording("Webhooki", "Webhooks", "Вебхуки", "Webhooks"),
    "lead": Wording(
      "Inne programy mogą dowiadywać się o wizytach od razu. Wysyłamy podpisane zdarzenia bez danych osobowych, każde po kolei.",
      "Other programs can hear of visits at once. Signed events without personal data go out, one after the other.",
      "Інші програми можуть дізнаватися про візити одразу. Надсилаємо підписані події без особистих даних, одну за одною.",
      "Andere Programme können sofort von Terminen erfahren. Signierte Ereignisse ohne persönliche Daten gehen hinaus, eines nach dem anderen."
    ),
    "none": Wording(
      "Nikogo jeszcze nie powiadamiamy.", "Nobody is told yet.", "Поки що нікого не сповіщаємо.",
      "Noch wird niemand benachrichtigt."),
    "add": Wording("Dodaj adres", "Add an address", "Додати адресу", "Adresse hinzufügen"),
    "url": Wording("Adres", "Address", "Адреса", "Adresse"),
    "url_hint": Wording(
      "Zaczyna się od https:// i prowadzi do programu, który odbiera zdarzenia.",
      "It begins with https:// and leads to the program that takes the events.",
      "Починається з https:// і веде до програми, яка приймає події.",
      "Sie beginnt mit https:// und führt zu dem Programm, das die Ereignisse annimmt."),
    "which": Wording("O czym powiadamiać", "Tell it of", "Про що сповіщати", "Wovon berichtet wird"),
    "all_kinds": Wording("wszystkie zdarzenia", "all events", "усі події", "alle Ereignisse"),
    "save": Wording("Dodaj", "Add", "Додати", "Hinzufügen"),
    "booking.created": Wording("nowa wizyta", "new visit", "новий візит", "neuer Termin"),
    "booking.moved": Wording("przełożona", "moved", "перенесено", "verschoben"),
    "booking.confirmed": Wording("potwierdzona", "confirmed", "підтверджено", "bestätigt"),
    "booking.cancelled": Wording("odwołana", "cancelled", "скасовано", "abgesagt"),
    "booking.completed": Wording("odbyła się", "took place", "відбувся", "hat stattgefunden"),
    "booking.no_show": Wording("nieobecność", "did not come", "неявка", "nicht erschienen"),
    "webhook.test": Wording("próba", "test", "спроба", "Probe"),
    "active": Wording("działa", "works", "працює", "läuft"),
    "paused": Wording("wstrzymany", "paused", "призупинено", "angehalten"),
    "failing": Wording("nie odpowiada", "does not answer", "не відповідає", "antwortet nicht"),
    "why_person": Wording("Wstrzymany ręcznie.", "Paused by hand.", "Призупинено вручну.", "Von Hand angehalten."),
    "why_failing": Wording(
      "Nie odpowiadał przez trzy dni, więc został wstrzymany.", "It did not answer for three days and was paused.",
      "Не відповідав три дні, тому його призупинено.", "Antwortete drei Tage lang nicht und wurde angehalten."),
    "why_gone": Wording(
      "Odpowiedział, że już go nie ma (410), więc został wstrzymany.", "It said that it is gone (410) and was paused.",
      "Відповів, що його більше немає (410), тому його призупинено.",
      "Antwortete, dass es ihn nicht mehr gibt (410), und wurde angehalten."),
    "trouble": Wording(
      "Ostatnie próby się nie udały. Następna: {when}.", "The last tries failed. Next one: {when}.",
      "Останні спроби не вдалися. Наступна: {when}.", "Die letzten Versuche schlugen fehl. Nächster: {when}."),
    "waiting": Wording("Czeka zdarzeń: {n}.", "Events waiting: {n}.", "Чекає подій: {n}.", "Wartende Ereignisse: {n}."),
    "pause": Wording("Wstrzymaj", "Pause", "Призупинити", "Anhalten"),
    "resume": Wording("Wznów", "Resume", "Відновити", "Fortsetzen"),
    "test": Wording("Wyślij próbę", "Send a test", "Надіслати спробу", "Probe senden"),
    "secret": Wording("Nowy sekret", "New secret", "Новий секрет", "Neues Geheimnis"),
    "remove": Wording("Usuń", "Remove", "Вилучити", "Entfernen"),
    "remove_sure": Wording("Na pewno usunąć?", "Remove for sure?", "Точно вилучити?", "Wirklich entfernen?"),
    "log": Wording("Ostatnie wysyłki", "Last deliveries", "Останні надсилання", "Letzte Sendungen"),
    "no_log": Wording(
      "Nic jeszcze nie wysłano.", "Nothing was sent yet.", "Ще нічого не надіслано.", "Noch wurde nichts gesendet."),
    "replay": Wording("Wyślij ponownie", "Send again", "Надіслати ще раз", "Noch einmal senden"),
    "state_waiting": Wording("czeka", "waiting", "чекає", "wartet"),
    "state_done": Wording("dostarczone", "delivered", "доставлено", "zugestellt"),
    "state_failed": Wording("odrzucone", "refused", "відхилено", "abgelehnt"),
    "tries": Wording("prób: {n}", "tries: {n}", "спроб: {n}", "Versuche: {n}"),
    "secret_title": Wording(
      "Sekret do sprawdzania podpisów", "The secret for checking signatures", "Секрет для перевірки підписів",
      "Das Geheimnis zum Prüfen der Signaturen"),
    "secret_text": Wording(
      "Zapisz go teraz: drugi raz go nie pokażemy. Poprzedni działa jeszcze przez 24 godziny.",
      "Save it now: it is not shown again. The one before works for 24 more hours.",
      "Збережіть його зараз: удруге ми його не покажемо. Попередній діє ще 24 години.",
      "Jetzt speichern: es wird nicht noch einmal gezeigt. Das vorige gilt noch 24 Stunden."),
    "copy": Wording("Kopiuj", "Copy", "Копіювати", "Kopieren"),
    "copied": Wording("Skopiowano.", "Copied.", "Скопійовано.", "Kopiert."),
    "close": Wording("Gotowe", "Done", "Готово", "Fertig"),
    "done": Wording("Zapisano.", "Saved.", "Збережено.", "Gespeichert."),
    "sent": Wording("Wysyłamy próbę.", "A test is on its way.", "Надсилаємо спробу.", "Eine Probe ist unterwegs."),
    "bad_address": Wording(
      "To nie wygląda na adres. Przykład: https://crm.firma.pl/odzew",
      "That does not look like an address. Example: https://crm.firm.example/odzew",
      "Це не схоже на адресу. Приклад: https://crm.firm.example/odzew",
      "Das sieht nicht wie eine Adresse aus. Beispiel: https://crm.firma.example/odzew"),
    "not_secure": Wording(
      "Adres ma zaczynać się od https://.", "The address has to begin with https://.",
      "Адреса має починатися з https://.", "Die Adresse muss mit https:// beginnen."),
    "local": Wording(
      "To adres w sieci prywatnej, a takie nie są dozwolone.",
      "That address is in a private network, which is not allowed.", "Це адреса в приватній мережі, такі не дозволено.",
      "Diese Adresse liegt in einem privaten Netz; das ist nicht erlaubt."),
    "bad_kind": Wording(
      "Nie ma takiego zdarzenia:", "There is no such event:", "Такої події немає:",
      "Ein solches Ereignis gibt es nicht:"),
    "too_many": Wording(
      "Adresów jest już {n}, więcej nie można dodać.", "There are {n} addresses already; no more can be added.",
      "Адрес уже {n}, більше додати не можна.", "Es gibt schon {n} Adressen; mehr gehen nicht."),
    "gone": Wording(
      "Już tego nie ma. Odśwież stronę.", "It is not there any more. Reload the page.",
      "Цього вже немає. Оновіть сторінку.", "Das gibt es nicht mehr. Bitte die Seite neu laden."),
    "unsure": LostAnswer.unsure,
    "looked": LostAnswer.looked,
  ])
}
