// Every text of the widget. A key of `formal` replaces the one of the language when the firm's tone is formal.

const texts = {
  pl: {
    name: "Polski", open: "Otwórz czat", close: "Zamknij czat", menu: "Język i kontakt", title: "Czat: {firm}", log: "Rozmowa",
    software: "program", person: "osoba z zespołu", you: "Ty", assistant: "Asystent", team: "Zespół",
    hello: "Cześć! Jestem {name}, program firmy {firm}. Odpowiem od razu, a jeśli wolisz, poproszę kogoś z zespołu.",
    isAssistant: "Program, odpowiada od razu", isWaiting: "Prosimy kogoś z zespołu", isPerson: "Osoba z zespołu", isClosed: "Rozmowa zakończona",
    write: "Napisz wiadomość…", send: "Wyślij", ask: "Porozmawiaj z człowiekiem", asking: "Prosimy kogoś z zespołu…",
    wait: "Ktoś z zespołu zaraz się odezwie. Możesz pisać dalej.", waitClosed: "Ktoś z zespołu odpowie, gdy będziemy w pracy. Możesz pisać dalej.",
    outside: "Zespołu teraz nie ma.", talking: "Rozmawiasz z osobą: {name}", closed: "Rozmowa zakończona. Napisz, jeśli możemy pomóc w czymś jeszcze.",
    typing: "{name} pisze…", sending: "Wysyłanie…", later: "Wyślemy, gdy wróci połączenie", sent: "Wysłano", read: "Przeczytano",
    trying: "Nie wysłano, próbujemy ponownie", failed: "Nie wysłano", retry: "Ponów", edit: "Popraw",
    sources: "Źródła", today: "Dzisiaj", yesterday: "Wczoraj", newer: "Nowe wiadomości", unread: "Nieprzeczytane: {n}",
    offline: "Brak połączenia. Napisane wiadomości wyślą się same.", slow: "Dużo wiadomości naraz. Następną wyślemy za {n} s.",
    afresh: "Poprzednia rozmowa nie jest już dostępna. Zaczynamy nową.", left: "Zostało znaków: {n}", over: "Za długie o {n} zn.",
    language: "Język", contact: "Kontakt", phone: "Zadzwoń: {n}", mail: "Napisz: {n}", restart: "Zacznij od nowa", sure: "Usunąć tę rozmowę z urządzenia?"
  },
  en: {
    name: "English", open: "Open chat", close: "Close chat", menu: "Language and contact", title: "Chat: {firm}", log: "Conversation",
    software: "software", person: "team member", you: "You", assistant: "Assistant", team: "The team",
    hello: "Hello! I am {name}, the software of {firm}. I answer at once, and if you prefer, I will ask a member of the team.",
    isAssistant: "Software, answers at once", isWaiting: "Asking the team", isPerson: "Team member", isClosed: "Conversation ended",
    write: "Write a message…", send: "Send", ask: "Talk to a person", asking: "Asking the team…",
    wait: "Someone from the team will be with you shortly. Feel free to keep writing.", waitClosed: "Someone from the team will answer when we are open. Feel free to keep writing.",
    outside: "The team is away now.", talking: "You are talking to {name}", closed: "This conversation has ended. Write to us if there is anything else.",
    typing: "{name} is typing…", sending: "Sending…", later: "Will be sent when you are back online", sent: "Sent", read: "Read",
    trying: "Not sent, trying again", failed: "Not sent", retry: "Try again", edit: "Edit",
    sources: "Sources", today: "Today", yesterday: "Yesterday", newer: "New messages", unread: "Unread: {n}",
    offline: "No connection. Your messages will be sent by themselves.", slow: "Many messages at once. The next one goes out in {n} s.",
    afresh: "The earlier conversation is no longer available. This is a new one.", left: "Characters left: {n}", over: "{n} characters too long",
    language: "Language", contact: "Contact", phone: "Call {n}", mail: "E-mail {n}", restart: "Start over", sure: "Remove this conversation from this device?"
  },
  uk: {
    name: "Українська", open: "Відкрити чат", close: "Закрити чат", menu: "Мова й контакти", title: "Чат: {firm}", log: "Розмова",
    software: "програма", person: "людина з команди", you: "Ви", assistant: "Асистент", team: "Команда",
    hello: "Вітаю! Я {name}, програма компанії {firm}. Відповім одразу, а якщо бажаєте, покличу когось із команди.",
    isAssistant: "Програма, відповідає одразу", isWaiting: "Кличемо когось із команди", isPerson: "Людина з команди", isClosed: "Розмову завершено",
    write: "Напишіть повідомлення…", send: "Надіслати", ask: "Поговорити з людиною", asking: "Кличемо когось із команди…",
    wait: "Хтось із команди скоро відповість. Можете писати далі.", waitClosed: "Хтось із команди відповість у робочий час. Можете писати далі.",
    outside: "Команди зараз немає на зв’язку.", talking: "Ви розмовляєте з людиною: {name}", closed: "Розмову завершено. Напишіть, якщо потрібно ще щось.",
    typing: "{name} пише…", sending: "Надсилаємо…", later: "Надішлемо, щойно з’явиться зв’язок", sent: "Надіслано", read: "Прочитано",
    trying: "Не надіслано, пробуємо ще раз", failed: "Не надіслано", retry: "Повторити", edit: "Виправити",
    sources: "Джерела", today: "Сьогодні", yesterday: "Учора", newer: "Нові повідомлення", unread: "Непрочитані: {n}",
    offline: "Немає зв’язку. Повідомлення надішлються самі.", slow: "Забагато повідомлень. Наступне надішлемо за {n} с.",
    afresh: "Попередня розмова вже недоступна. Починаємо нову.", left: "Залишилося знаків: {n}", over: "Задовге на {n} зн.",
    language: "Мова", contact: "Контакти", phone: "Зателефонувати: {n}", mail: "Написати: {n}", restart: "Почати спочатку", sure: "Видалити цю розмову з пристрою?"
  },
  de: {
    name: "Deutsch", open: "Chat öffnen", close: "Chat schließen", menu: "Sprache und Kontakt", title: "Chat: {firm}", log: "Gespräch",
    software: "Software", person: "Mensch aus dem Team", you: "Du", assistant: "Assistent", team: "Das Team",
    hello: "Hallo! Ich bin {name}, die Software von {firm}. Ich antworte sofort, und wenn du magst, hole ich jemanden aus dem Team.",
    isAssistant: "Software, antwortet sofort", isWaiting: "Wir holen jemanden aus dem Team", isPerson: "Mensch aus dem Team", isClosed: "Gespräch beendet",
    write: "Nachricht schreiben…", send: "Senden", ask: "Mit einem Menschen sprechen", asking: "Wir holen jemanden…",
    wait: "Jemand aus dem Team meldet sich gleich. Du kannst weiterschreiben.", waitClosed: "Jemand aus dem Team antwortet, sobald wir wieder da sind. Du kannst weiterschreiben.",
    outside: "Das Team ist gerade nicht da.", talking: "Du sprichst mit {name}", closed: "Das Gespräch ist beendet. Schreib uns, wenn noch etwas ist.",
    typing: "{name} schreibt…", sending: "Wird gesendet…", later: "Wird gesendet, sobald du wieder online bist", sent: "Gesendet", read: "Gelesen",
    trying: "Nicht gesendet, neuer Versuch läuft", failed: "Nicht gesendet", retry: "Erneut senden", edit: "Bearbeiten",
    sources: "Quellen", today: "Heute", yesterday: "Gestern", newer: "Neue Nachrichten", unread: "Ungelesen: {n}",
    offline: "Keine Verbindung. Deine Nachrichten werden später von selbst gesendet.", slow: "Viele Nachrichten auf einmal. Die nächste geht in {n} s hinaus.",
    afresh: "Das frühere Gespräch ist nicht mehr verfügbar. Wir beginnen ein neues.", left: "Noch {n} Zeichen", over: "{n} Zeichen zu lang",
    language: "Sprache", contact: "Kontakt", phone: "Anrufen: {n}", mail: "E-Mail: {n}", restart: "Neu beginnen", sure: "Dieses Gespräch vom Gerät entfernen?"
  }
}

const formal = {
  pl: {
    you: "Państwo", hello: "Dzień dobry! Jestem {name}, program firmy {firm}. Odpowiadam od razu, a na życzenie poproszę kogoś z zespołu.",
    write: "Proszę napisać wiadomość…", ask: "Rozmowa z człowiekiem", wait: "Ktoś z zespołu zaraz się odezwie. Można pisać dalej.",
    waitClosed: "Ktoś z zespołu odpowie, gdy będziemy w pracy. Można pisać dalej.", talking: "Rozmawiają Państwo z osobą: {name}",
    closed: "Rozmowa zakończona. Prosimy napisać, jeśli możemy jeszcze w czymś pomóc."
  },
  en: {},
  uk: {},
  de: {
    you: "Sie", hello: "Guten Tag! Ich bin {name}, die Software von {firm}. Ich antworte sofort, und auf Wunsch hole ich jemanden aus dem Team.",
    wait: "Jemand aus dem Team meldet sich gleich. Sie können weiterschreiben.", waitClosed: "Jemand aus dem Team antwortet, sobald wir wieder da sind. Sie können weiterschreiben.",
    talking: "Sie sprechen mit {name}", closed: "Das Gespräch ist beendet. Schreiben Sie uns, wenn noch etwas ist.",
    later: "Wird gesendet, sobald Sie wieder online sind", offline: "Keine Verbindung. Ihre Nachrichten werden später von selbst gesendet."
  }
}

export const languages = Object.keys(texts)
export const ownName = language => texts[language].name

// → t(key, values): the text in that language and tone, with {names} filled in
export function translator(language, tone) {
  const spoken = { ...texts[language], ...(tone === "formal" ? formal[language] : {}) }
  return (key, values = {}) => spoken[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
}

// The first wish that the firm speaks and we have texts for; "uk-UA" counts as "uk".
export function choose(wishes, offered) {
  const possible = offered?.filter(language => languages.includes(language)) ?? []
  if (!possible.length) possible.push(...languages)
  const short = wishes.filter(Boolean).map(wish => wish.toLowerCase().split(/[-_]/)[0])
  return short.find(wish => possible.includes(wish)) ?? possible[0]
}
