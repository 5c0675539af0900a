// What the script of the customers' pages says by itself; all other words come with the pages.

const offline = {
  pl: "Brak połączenia z internetem. Nic nie zginęło: spróbuj jeszcze raz, gdy połączenie wróci.",
  en: "There is no internet connection. Nothing is lost: please try again when it is back.",
  uk: "Немає з'єднання з інтернетом. Нічого не втрачено: спробуйте ще раз, коли воно з'явиться.",
  de: "Keine Internetverbindung. Nichts ist verloren: Bitte versuchen Sie es noch einmal, sobald sie wieder da ist.",
};

export const offlineWords = () => offline[document.documentElement.lang] ?? offline.pl;
