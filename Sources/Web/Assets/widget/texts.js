// Every text of the widget. An entry of `formal` replaces the one of the language where the firm's tone is formal.

const texts = {
  pl: {
    own: "Polski", open: "Otwórz czat", close: "Zamknij czat", title: "Czat: {firm}",
    team: "Zespół", software: "program", person: "osoba z zespołu", you: "Ty",
    hello: "Dzień dobry! Jestem {name}, program firmy {firm}. W każdej chwili mogę poprosić kogoś z zespołu.",
    isAssistant: "Program, odpowiada od razu", isWaiting: "Prosimy kogoś z zespołu", isPerson: "Osoba z zespołu",
    write: "Napisz wiadomość…", send: "Wyślij", ask: "Porozmawiaj z człowiekiem",
    wait: "Ktoś z zespołu zaraz się odezwie. Możesz pisać dalej.", waitClosed: "Ktoś z zespołu odpowie w godzinach pracy. Możesz pisać dalej.",
    outside: "Zespołu teraz nie ma.", closed: "Rozmowa zakończona. Napisz, jeśli możemy pomóc w czymś jeszcze.",
    sending: "Wysyłanie…", sent: "Wysłano", read: "Przeczytano", later: "Wyślemy, gdy wróci połączenie", failed: "Nie wysłano", retry: "Ponów", edit: "Popraw",
    sources: "Źródła", wasIt: "Czy o to chodziło?", yes: "Tak", no: "Nie", thanks: "Dziękujemy.", newer: "Nowe wiadomości", unread: "Nieprzeczytane: {n}",
    offline: "Brak połączenia. Wiadomości wyślą się same, gdy wróci.", slow: "Dużo wiadomości naraz. Następną wyślemy za {n} s.",
    afresh: "Poprzednia rozmowa nie jest już dostępna. Zaczynamy nową.", left: "Zostało znaków: {n}", over: "Za długie o {n} zn.",
    language: "Język", contact: "Kontakt", restart: "Zacznij od nowa", sure: "Usunąć rozmowę z tego urządzenia?"
  },
  en: {
    own: "English", open: "Open chat", close: "Close chat", title: "Chat: {firm}",
    team: "The team", software: "software", person: "team member", you: "You",
    hello: "Hello! I am {name}, the software of {firm}. I can ask a member of the team at any time.",
    isAssistant: "Software, answers at once", isWaiting: "Asking the team", isPerson: "Team member",
    write: "Write a message…", send: "Send", ask: "Talk to a person",
    wait: "Someone from the team will be with you shortly. Feel free to keep writing.", waitClosed: "Someone from the team will answer in opening hours. Feel free to keep writing.",
    outside: "The team is away now.", closed: "This conversation has ended. Write if there is anything else.",
    sending: "Sending…", sent: "Sent", read: "Read", later: "Will be sent when you are back online", failed: "Not sent", retry: "Try again", edit: "Edit",
    sources: "Sources", wasIt: "Was that it?", yes: "Yes", no: "No", thanks: "Thank you.", newer: "New messages", unread: "Unread: {n}",
    offline: "No connection. Messages will be sent when it is back.", slow: "Many messages at once. The next one goes out in {n} s.",
    afresh: "The earlier conversation is no longer available. This is a new one.", left: "Characters left: {n}", over: "{n} characters too long",
    language: "Language", contact: "Contact", restart: "Start over", sure: "Remove the conversation from this device?"
  },
  uk: {
    own: "Українська", open: "Відкрити чат", close: "Закрити чат", title: "Чат: {firm}",
    team: "Команда", software: "програма", person: "людина з команди", you: "Ви",
    hello: "Добрий день! Я {name}, програма компанії {firm}. Будь-коли можу покликати когось із команди.",
    isAssistant: "Програма, відповідає одразу", isWaiting: "Кличемо когось із команди", isPerson: "Людина з команди",
    write: "Напишіть повідомлення…", send: "Надіслати", ask: "Поговорити з людиною",
    wait: "Хтось із команди скоро відповість. Можете писати далі.", waitClosed: "Хтось із команди відповість у робочий час. Можете писати далі.",
    outside: "Команди зараз немає.", closed: "Розмову завершено. Напишіть, якщо потрібно ще щось.",
    sending: "Надсилаємо…", sent: "Надіслано", read: "Прочитано", later: "Надішлемо, коли з’явиться зв’язок", failed: "Не надіслано", retry: "Повторити", edit: "Виправити",
    sources: "Джерела", wasIt: "Це те, що було потрібно?", yes: "Так", no: "Ні", thanks: "Дякуємо.", newer: "Нові повідомлення", unread: "Непрочитані: {n}",
    offline: "Немає зв’язку. Повідомлення надішлються самі, коли він з’явиться.", slow: "Забагато повідомлень. Наступне надішлемо за {n} с.",
    afresh: "Попередня розмова вже недоступна. Починаємо нову.", left: "Залишилося знаків: {n}", over: "Задовге на {n} зн.",
    language: "Мова", contact: "Контакти", restart: "Почати спочатку", sure: "Видалити розмову з цього пристрою?"
  },
  de: {
    own: "Deutsch", open: "Chat öffnen", close: "Chat schließen", title: "Chat: {firm}",
    team: "Das Team", software: "Software", person: "Mensch aus dem Team", you: "Du",
    hello: "Guten Tag! Ich bin {name}, die Software von {firm}. Ich kann jederzeit jemanden aus dem Team holen.",
    isAssistant: "Software, antwortet sofort", isWaiting: "Wir holen jemanden aus dem Team", isPerson: "Mensch aus dem Team",
    write: "Nachricht schreiben…", send: "Senden", ask: "Mit einem Menschen sprechen",
    wait: "Jemand aus dem Team meldet sich gleich. Du kannst weiterschreiben.", waitClosed: "Jemand aus dem Team antwortet zu den Öffnungszeiten. Du kannst weiterschreiben.",
    outside: "Das Team ist gerade nicht da.", closed: "Das Gespräch ist beendet. Schreib uns, wenn noch etwas ist.",
    sending: "Wird gesendet…", sent: "Gesendet", read: "Gelesen", later: "Wird gesendet, sobald die Verbindung zurück ist", failed: "Nicht gesendet", retry: "Erneut senden", edit: "Bearbeiten",
    sources: "Quellen", wasIt: "War es das?", yes: "Ja", no: "Nein", thanks: "Danke.", newer: "Neue Nachrichten", unread: "Ungelesen: {n}",
    offline: "Keine Verbindung. Nachrichten werden gesendet, sobald sie zurück ist.", slow: "Viele Nachrichten auf einmal. Die nächste geht in {n} s hinaus.",
    afresh: "Das frühere Gespräch ist nicht mehr verfügbar. Wir beginnen ein neues.", left: "Noch {n} Zeichen", over: "{n} Zeichen zu lang",
    language: "Sprache", contact: "Kontakt", restart: "Neu beginnen", sure: "Gespräch von diesem Gerät entfernen?"
  }
}

const formal = {
  pl: {
    you: "Państwo", write: "Proszę napisać wiadomość…", ask: "Rozmowa z człowiekiem",
    wait: "Ktoś z zespołu zaraz się odezwie. Można pisać dalej.", waitClosed: "Ktoś z zespołu odpowie w godzinach pracy. Można pisać dalej.",
    closed: "Rozmowa zakończona. Prosimy napisać, jeśli możemy pomóc w czymś jeszcze."
  },
  de: {
    you: "Sie", wait: "Jemand aus dem Team meldet sich gleich. Sie können weiterschreiben.",
    waitClosed: "Jemand aus dem Team antwortet zu den Öffnungszeiten. Sie können weiterschreiben.",
    closed: "Das Gespräch ist beendet. Schreiben Sie uns, wenn noch etwas ist."
  }
}

export const ownName = language => texts[language].own

export function text(language, tone, key, values = {}) {
  const spoken = (tone === "formal" && formal[language]?.[key]) || texts[language][key]
  return spoken.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
}

// Those of the firm's languages that we have texts for
export function spoken(offered = Object.keys(texts)) {
  const known = offered.filter(language => texts[language])
  return known.length ? known : ["pl"]
}

// The first wish that can be met; "uk-UA" counts as "uk".
export function choose(wishes, offered) {
  const possible = spoken(offered)
  return wishes.map(wish => wish?.slice(0, 2).toLowerCase()).find(wish => possible.includes(wish)) ?? possible[0]
}
