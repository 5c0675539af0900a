// What the script of the customers' pages says by itself; all other words come with the pages.

const offline = {
  pl: "Brak połączenia. Nic nie zginęło: spróbuj jeszcze raz, gdy wróci.",
  en: "There is no connection. Nothing is lost: please try again when it is back.",
  uk: "Немає з'єднання. Нічого не втрачено: спробуйте ще раз, коли воно з'явиться.",
  de: "Keine Verbindung. Nichts ist verloren: Bitte versuchen Sie es noch einmal, sobald sie wieder da ist.",
};

/** Of what was sent: the house may have it, though its answer did not come back. */
const unsure = {
  pl: "Brak połączenia, więc nie wiemy, czy to do nas dotarło. Nic nie zginęło: wyślij jeszcze raz, gdy wróci. Wysłane dwa razy liczy się raz.",
  en: "There is no connection, so we do not know whether this reached us. Nothing is lost: please send it again when it is back. Sent twice, it counts once.",
  uk: "Немає з'єднання, тож ми не знаємо, чи це до нас дійшло. Нічого не втрачено: надішліть ще раз, коли воно з'явиться. Надіслане двічі рахується один раз.",
  de: "Keine Verbindung; wir wissen also nicht, ob es bei uns ankam. Nichts ist verloren: Bitte senden Sie es noch einmal, sobald sie wieder da ist. Doppelt Gesendetes zählt einmal.",
};

export const offlineWords = (isSent) => {
  const words = isSent ? unsure : offline;
  return words[document.documentElement.lang] ?? words.pl;
};
