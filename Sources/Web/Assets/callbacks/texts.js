// The queue's words in the language of the page. Polish is the one to write first; the rest comes from the house.

const catalogues = {
  pl: {
    offline: "Brak połączenia z serwerem. Spróbuj ponownie za chwilę.",
    unsure: "Odpowiedź serwera nie dotarła, więc nie wiemy, czy to się udało. Strona pokaże, jak jest, gdy tylko wróci połączenie.",
    lost: "Brak połączenia z serwerem. To kolejka z godziny {time}; odświeży się sama, gdy połączenie wróci.",
    readyOn: "Gotowość włączona", readyOff: "Włącz gotowość",
    empty: "Kolejka jest pusta. Nowe zgłoszenia pojawią się tu same.", released: "Zgłoszenie wraca do kolejki.",
    today: "W kolejce: {count} · dziś: prób {calls}, rozmów {picked}", promises: ", pory dotrzymane: {kept} z {promises}",
    postponed: "Pora jest zmieniona.", dropped: "Zgłoszenie zdjęte z kolejki.", later: "Zapisane. Zadzwonimy o tej porze.", saved: "Zapisane.", added: "Zgłoszenie dodane.",
    answered: "Rozmowa się odbyła", no_answer: "Nie odbiera", busy: "Zajęte", voicemail: "Poczta głosowa", wrong_number: "Zły numer", refused: "Nie chce rozmowy", call_later: "Zadzwonić później…",
    chosen: "o wybranej porze", late: "po terminie", mine: "Twoje", mayCall: "Można dzwonić", call: "Zadzwoń", noNumber: "numer usunięty",
    attempt: "próba {n} z {most}", told: "podane: {window}", chance: "Szansa, że odbierze", talk: "Rozmowa", outcome: "Wynik rozmowy",
    reason: "Powód", dropReason: "Powód zdjęcia", urgent: "pilne", customer_said: "klient tak powiedział", knows: "znam jego zwyczaje", other: "inny powód",
    settled: "załatwione inaczej", duplicate: "to samo zgłoszenie", gaveUp: "klient zrezygnował",
    why: "Dlaczego wtedy", history: "Historia połączeń", firstCall: "To będzie pierwsze połączenie.", toldTimes: "Podane pory", script: "Jak zacząć",
    callNow: "Zadzwoń teraz mimo planu", otherTime: "Inna pora…", drop: "Zdejmij z kolejki", resume: "Wznów teraz", automatic: "wybieranie automatyczne",
    notes: "Notatki", noNotes: "Nikt jeszcze nic nie zanotował.", note: "Nowa notatka, tylko dla zespołu", addNote: "Zapisz notatkę", noted: "Notatka zapisana.",
  },
  en: {
    offline: "No connection to the server. Please try again in a moment.",
    unsure: "The server's answer did not arrive, so we do not know whether this was done. The page will show how things are as soon as the connection is back.",
    lost: "No connection to the server. This is the queue as of {time}; it refreshes by itself when the connection is back.",
    readyOn: "Ready", readyOff: "Say that I am ready",
    empty: "The queue is empty. New requests appear here by themselves.", released: "The request is back in the queue.",
    today: "In the queue: {count} · today: {calls} tries, {picked} talks", promises: ", times kept: {kept} of {promises}",
    postponed: "The time is changed.", dropped: "Taken out of the queue.", later: "Saved. We will call then.", saved: "Saved.", added: "The request is added.",
    answered: "Talked", no_answer: "No answer", busy: "Busy", voicemail: "Voicemail", wrong_number: "Wrong number", refused: "Does not want to talk", call_later: "Call later…",
    chosen: "at a chosen time", late: "overdue", mine: "Yours", mayCall: "May be called", call: "Call", noNumber: "number deleted",
    attempt: "try {n} of {most}", told: "told: {window}", chance: "Chance of an answer", talk: "Call", outcome: "Outcome of the call",
    reason: "Reason", dropReason: "Reason for taking it out", urgent: "urgent", customer_said: "the customer said so", knows: "I know their habits", other: "another reason",
    settled: "settled otherwise", duplicate: "the same request", gaveUp: "the customer gave up",
    why: "Why then", history: "Calls so far", firstCall: "This will be the first call.", toldTimes: "Times told", script: "How to begin",
    callNow: "Call now against the plan", otherTime: "Another time…", drop: "Take out of the queue", resume: "Go on now", automatic: "dialling by itself",
    notes: "Notes", noNotes: "Nobody has noted anything yet.", note: "New note, for the team only", addNote: "Save the note", noted: "The note is saved.",
  },
};

const words = catalogues[document.documentElement.lang] ?? catalogues.pl;

/** With values in the place of `{name}`. */
export const t = (key, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words[key]);

/** A moment as the clock of this device shows it: "14:05". */
export const clock = (moment) => new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "pl-PL", { timeStyle: "short" }).format(new Date(moment));
