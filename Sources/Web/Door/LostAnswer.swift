/// What a page of the team says when the answer to an order did not arrive, so that nobody knows whether it was carried out.
enum LostAnswer {
  /// While the page cannot be read again.
  static let unsure = Wording(
    "Odpowiedź serwera nie dotarła, więc nie wiemy, czy to się udało. Strona pokaże, jak jest, gdy tylko wróci połączenie.",
    "The server's answer did not arrive, so we do not know whether this was done. The page will show how things are as "
      + "soon as the connection is back.",
    "Відповідь сервера не надійшла, тож ми не знаємо, чи це вдалося. Сторінка покаже, як є, щойно повернеться зв'язок.",
    "Die Antwort des Servers kam nicht an; wir wissen also nicht, ob es geklappt hat. Die Seite zeigt den Stand, sobald "
      + "die Verbindung wieder da ist.")
  /// Once it was.
  static let looked = Wording(
    "Odpowiedź na polecenie nie dotarła. Poniżej widać, jak jest teraz; jeśli zmiany nie ma, zrób ją jeszcze raz.",
    "The answer to your order did not arrive. Below you see how things are now; if the change is not there, make it again.",
    "Відповідь на команду не надійшла. Нижче видно, як є зараз; якщо зміни немає, зробіть її ще раз.",
    "Die Antwort auf Ihren Auftrag kam nicht an. Unten sehen Sie den jetzigen Stand; fehlt die Änderung, machen Sie sie "
      + "noch einmal.")
  /// Of a form that stays as it was filled in, and that may be saved twice.
  static let saveAgain = Wording(
    "Odpowiedź serwera nie dotarła, więc nie wiemy, czy zapisano. Zapisz jeszcze raz, gdy wróci połączenie: nic się nie "
      + "zdubluje.",
    "The server's answer did not arrive, so we do not know whether this was saved. Save it again when the connection is "
      + "back: nothing will be doubled.",
    "Відповідь сервера не надійшла, тож ми не знаємо, чи збережено. Збережіть ще раз, коли повернеться зв'язок: нічого не "
      + "задублюється.",
    "Die Antwort des Servers kam nicht an; wir wissen also nicht, ob gespeichert wurde. Bitte noch einmal speichern, "
      + "sobald die Verbindung wieder da ist: Doppelt entsteht nichts.")
}
