/// What the page of access tokens says.
enum TokenTexts {
  static let catalogue = Catalogue([
    "title": Wording("Dostęp dla programów", "Access for programs", "Доступ для програм", "Zugang für Programme"),
    "lead": Wording(
      "Program z tokenem może przez API tyle, na ile pozwalają jego uprawnienia. Każdy program dostaje własny token.",
      "A program with a token may do over the API what its permissions allow. Each program gets a token of its own.",
      "Програма з токеном може через API стільки, скільки дозволено. Кожна програма отримує власний токен.",
      "Ein Programm mit einem Token darf über die API, was seine Rechte erlauben. Jedes bekommt ein eigenes."),
    "none": Wording(
      "Żaden program nie ma jeszcze dostępu.", "No program has access yet.", "Жодна програма ще не має доступу.",
      "Noch hat kein Programm Zugang."),
    "used": Wording(
      "Ostatnio użyty: {when}.", "Last used: {when}.", "Востаннє використано: {when}.", "Zuletzt benutzt: {when}."),
    "unused": Wording("Jeszcze nieużyty.", "Not used yet.", "Ще не використано.", "Noch nicht benutzt."),
    "made": Wording("Utworzony: {when}.", "Made: {when}.", "Створено: {when}.", "Angelegt: {when}."),
    "tail": Wording(
      "Kończy się na {tail}.", "It ends in {tail}.", "Закінчується на {tail}.", "Er endet auf {tail}."),
    "withdraw": Wording("Unieważnij", "Withdraw", "Скасувати", "Entziehen"),
    "remove_sure": Wording(
      "Na pewno unieważnić?", "Withdraw for sure?", "Точно скасувати?", "Wirklich entziehen?"),
    "add": Wording("Nowy token", "New token", "Новий токен", "Neues Token"),
    "name": Wording("Nazwa programu", "The program's name", "Назва програми", "Name des Programms"),
    "name_hint": Wording(
      "Na przykład CRM albo sklep. Po niej widać, kto korzysta z dostępu.",
      "For example CRM or shop. It tells who uses the access.",
      "Наприклад CRM або крамниця. За нею видно, хто користується доступом.",
      "Zum Beispiel CRM oder Shop. Daran ist zu sehen, wer den Zugang nutzt."),
    "which": Wording("Uprawnienia", "Permissions", "Дозволи", "Rechte"),
    "bookings:read": Wording(
      "czytanie wizyt, z danymi klientów", "reading visits, with customers' data", "читання візитів, з даними клієнтів",
      "Termine lesen, mit Kundendaten"),
    "bookings:write": Wording(
      "rezerwowanie, przekładanie i odwoływanie wizyt", "booking, moving and cancelling visits",
      "бронювання, перенесення й скасування візитів", "Termine buchen, verschieben und absagen"),
    "webhooks": Wording("ustawianie webhooków", "setting up webhooks", "налаштування вебхуків", "Webhooks einrichten"),
    "save": Wording("Utwórz token", "Make a token", "Створити токен", "Token anlegen"),
    "secret_title": Wording("Token dla programu", "The program's token", "Токен для програми", "Das Token"),
    "secret_text": Wording(
      "Zapisz go teraz w programie: drugi raz go nie pokażemy. Zna go tylko ten, kto go tu skopiuje.",
      "Put it into the program now: it is not shown again. Only who copies it here knows it.",
      "Збережіть його зараз у програмі: удруге ми його не покажемо. Знає його лише той, хто його тут скопіює.",
      "Jetzt im Programm speichern: es wird nicht noch einmal gezeigt. Nur wer es hier kopiert, kennt es."),
    "copy": Wording("Kopiuj", "Copy", "Копіювати", "Kopieren"),
    "copied": Wording("Skopiowano.", "Copied.", "Скопійовано.", "Kopiert."),
    "close": Wording("Gotowe", "Done", "Готово", "Fertig"),
    "done": Wording("Unieważniono.", "Withdrawn.", "Скасовано.", "Entzogen."),
    "no_name": Wording(
      "Nazwa ma mieć od 1 do 80 znaków.", "A name has 1 to 80 characters.", "Назва має містити від 1 до 80 знаків.",
      "Der Name hat 1 bis 80 Zeichen."),
    "no_scope": Wording(
      "Wybierz choć jedno uprawnienie.", "Choose at least one permission.", "Виберіть хоча б один дозвіл.",
      "Bitte mindestens ein Recht auswählen."),
    "too_many": Wording(
      "Tokenów jest już {n}, więcej nie można dodać.", "There are {n} tokens already; no more can be added.",
      "Токенів уже {n}, більше додати не можна.", "Es gibt schon {n} Token; mehr gehen nicht."),
    "gone": Wording(
      "Tego tokenu już nie ma. Odśwież stronę.", "This token is not there any more. Reload the page.",
      "Цього токена вже немає. Оновіть сторінку.", "Dieses Token gibt es nicht mehr. Bitte die Seite neu laden."),
    "unsure": LostAnswer.unsure,
    "looked": Wording(
      "Odpowiedź nie dotarła. Poniżej widać, jak jest teraz. Tokenu, który powstał bez tej odpowiedzi, nie da się już "
        + "pokazać: unieważnij go i utwórz nowy.",
      "The answer did not arrive. Below you see how things are now. A token that was made without it cannot be shown any "
        + "more: withdraw it and make a new one.",
      "Відповідь не надійшла. Нижче видно, як є зараз. Токен, який створено без неї, показати вже не можна: скасуйте його "
        + "й створіть новий.",
      "Die Antwort kam nicht an. Unten sehen Sie den jetzigen Stand. Ein Token, das ohne sie entstand, lässt sich nicht "
        + "mehr zeigen: bitte entziehen und ein neues anlegen."),
  ])
}
