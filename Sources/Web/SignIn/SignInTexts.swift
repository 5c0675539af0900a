import Staff

/// What the pages before signing in say.
enum SignInTexts {
  static let catalogue = Catalogue([
    "title": Wording("Logowanie", "Sign in", "Вхід", "Anmeldung"),
    "heading": Wording("Zaloguj się", "Sign in", "Увійдіть", "Anmelden"),
    "inbox": Wording(
      "Skrzynka zespołu {firm}", "The team's inbox at {firm}", "Скринька команди {firm}",
      "Postfach des Teams von {firm}"),
    "email": Wording("E-mail", "E-mail", "Е-пошта", "E-Mail"),
    "password": Wording("Hasło", "Password", "Пароль", "Passwort"),
    "show": Wording("Pokaż", "Show", "Показати", "Zeigen"),
    "hide": Wording("Ukryj", "Hide", "Сховати", "Verbergen"),
    "sign_in": Wording("Zaloguj się", "Sign in", "Увійти", "Anmelden"),
    "no_password": Wording(
      "Nie masz hasła albo go nie pamiętasz? Poproś właściciela lub kierownika o jednorazowy link.",
      "No password, or forgot it? Ask the owner or a supervisor for a one-time link.",
      "Не маєте пароля чи забули його? Попросіть у власника або керівника одноразове посилання.",
      "Kein Passwort oder vergessen? Bitten Sie den Inhaber oder die Leitung um einen Einmal-Link."),
    "wrong": Wording(
      "Nie ma takiego konta albo hasło jest inne.", "There is no such account, or the password is another one.",
      "Такого облікового запису немає або пароль інший.",
      "Dieses Konto gibt es nicht, oder das Passwort ist ein anderes."),
    "too_many": Wording(
      "Za dużo prób. Spróbuj ponownie za {n} s.", "Too many tries. Please try again in {n} s.",
      "Забагато спроб. Спробуйте ще раз за {n} с.", "Zu viele Versuche. Bitte in {n} s noch einmal versuchen."),
    "link_title": Wording("Twoje hasło", "Your password", "Ваш пароль", "Ihr Passwort"),
    "welcome": Wording("Witaj, {name}", "Welcome, {name}", "Вітаємо, {name}", "Willkommen, {name}"),
    "link_lead": Wording(
      "Ustaw swoje hasło. Ten link działa raz; potem logujesz się adresem e-mail i tym hasłem.",
      "Set your password. This link works once; from then on you sign in with your e-mail and this password.",
      "Установіть пароль. Це посилання діє один раз; далі входьте за адресою е-пошти й цим паролем.",
      "Legen Sie Ihr Passwort fest. Dieser Link gilt einmal; danach melden Sie sich mit E-Mail und Passwort an."),
    "new_password": Wording("Nowe hasło", "New password", "Новий пароль", "Neues Passwort"),
    "hint": Wording(
      "Co najmniej {least} znaków. Lepiej kilka słów, które pamiętasz, niż jedno trudne.",
      "At least {least} characters. A few words that you remember are better than one hard one.",
      "Щонайменше {least} знаків. Краще кілька слів, які ви пам'ятаєте, ніж одне складне.",
      "Mindestens {least} Zeichen. Lieber ein paar Wörter, die Sie sich merken, als ein schwieriges."),
    "save": Wording("Zapisz i zaloguj się", "Save and sign in", "Зберегти й увійти", "Speichern und anmelden"),
    "too_short": Wording(
      "Hasło jest za krótkie: co najmniej {n} znaków.", "The password is too short: at least {n} characters.",
      "Пароль закороткий: щонайменше {n} знаків.", "Das Passwort ist zu kurz: mindestens {n} Zeichen."),
    "too_long": Wording(
      "Hasło jest za długie: najwyżej {n} znaków.", "The password is too long: at most {n} characters.",
      "Пароль задовгий: щонайбільше {n} знаків.", "Das Passwort ist zu lang: höchstens {n} Zeichen."),
    "gone": Wording(
      "Ten link już nie działa", "This link does not work any more", "Це посилання вже не діє",
      "Dieser Link gilt nicht mehr"),
    "gone_text": Wording(
      "Link był użyty albo stracił ważność. Nowy wystawi właściciel poleceniem: odzew staff link ADRES.",
      "It was used, or its time has run out. The owner makes a new one with: odzew staff link ADDRESS.",
      "Його вже використано або його час минув. Нове створить власник командою: odzew staff link АДРЕСА.",
      "Er wurde benutzt oder ist abgelaufen. Einen neuen erstellt der Inhaber mit: odzew staff link ADRESSE."),
    "to_sign_in": Wording("Przejdź do logowania", "Go to the sign-in", "Перейти до входу", "Zur Anmeldung"),
    "languages": Wording("Język", "Language", "Мова", "Sprache"),
  ])
}
