/// Commands to the software itself, and requests for lists of other people's data.
enum Injection {
  static func isIn(_ message: Message, _ text: String) -> Bool {
    if phrases.occur(in: message) { return true }
    let folded = Fold.fold(String(text.unicodeScalars.prefix(4_000)))
    return signs.contains { folded.contains($0) }
  }

  private static let signs = [
    "<script", "drop table", "' or 1=1", "' or '1'='1", "union select", "select * from", "{{", "<|im_", "[inst]",
    "system:", "### instruction",
    "<system>", "begin system",
  ]

  private static let phrases = Phrases(
    """
    zignoruj*|ignoruj*|zapomnij*|pomin|pominac|olej|obejdz|zlam|nie ..4 polecen*|instrukcj*|zasad|zasady|zasadach|regul*|wytyczn*|ograniczen*|prompt*
    jestes|badz|udawaj|zachowuj|zachowaj|wciel|dzialaj ..3 administrator*|admin|adminem|developer*|deweloper*|programist*|root*|hakerem|dan|jailbreak
    tryb|trybie|tryb* administratora|admina|debug|debugowania|dewelopera|developera|deweloperski*|serwisow*|boga
    system|systemowy|systemowe|twoj|twoje|swoj|swoje|ukryt* prompt|prompta|instrukcje|polecenia
    wypisz|pokaz|wyswietl|podaj|wylistuj|ujawnij|zdradz|wymien|przeslij|wygeneruj|zrzuc|wyslij|daj|wyeksportuj|pobierz|odczytaj ..5 wszystk*|list*|baz*|spis|tabel*|kazd* ..4 klient*|pacjent*|uzytkownik*|gosci|kursant*|pracownik*|pesel*|hasla|hasel|haslo|numer* telefon*|adresy|maile
    wypisz|pokaz|wyswietl|podaj|wylistuj|ujawnij|zdradz|przeslij|daj|powiedz ..8 klient*|pacjent*|uzytkownik*|kursant*|goscia innego|innych
    klienta|pacjenta|uzytkownika|klient|pacjent|kursanta id?|nr?|numer?|o? <id>
    wypisz|pokaz|wyswietl|podaj|ujawnij|zdradz|przeslij|powiedz ..8 klienta|pacjenta|uzytkownika|kursanta id|nr|numer|o <n>
    haslo|hasla|klucz* do|api bazy|systemu|panelu|serwera|administratora|api|recepcji
    dane|telefony|numery|adresy|nazwiska|maile|lista|liste innych|wszystkich|waszych|pozostalych klient*|pacjent*|uzytkownik*|osob|gosci|kursant*
    ignore|disregard|forget|override|bypass ..4 instructions|rules|prompt|prompts|commands|guidelines|restrictions
    you are|r now ..3 admin*|developer|dan|root|unrestricted|jailbroken|system
    act|pretend|behave|roleplay ..3 admin*|developer|root|dan|hacker
    reveal|print|show|output|repeat|display|tell ..3 system|hidden|initial|your prompt|instructions|rules
    list|show|dump|give|print|export|send|tell ..4 all|other|every ..4 customer*|user*|patient*|client*|password*|email*|phone*|record*
    developer|debug|admin|god|dan mode
    jailbreak
    ігноруй|проігноруй|забудь|ігноруйте ..4 інструкці*|команд*|попередн*|правил*|вказівк*
    покажи|виведи|надай|дай|перелічи ..4 список|всі|усіх|всіх|базу|дані ..4 клієнт*|пацієнт*|користувач*
    ти тепер адміністратор|адмін|розробник
    ignoriere|vergiss|missachte|umgehe ..4 anweisung*|regeln|befehle|instruktion*|vorgaben
    zeig|zeige|liste|gib|nenne ..4 alle|andere|anderen|aller ..3 kunden|patienten|passworter|nutzer*|daten|telefonnummern
    du bist jetzt ..2 admin*|entwickler|root
    """)
}
