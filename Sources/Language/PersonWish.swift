/// The wish to speak with a person instead of the software.
enum PersonWish {
  static func isIn(_ message: Message) -> Bool {
    phrases.all(in: message).contains { range in
      // "ile osób pracuje", "kto rozmawia po angielsku" ask about people; they want none.
      let before = message.words[message.sentence(of: range.lowerBound).words.lowerBound..<range.lowerBound]
      guard !before.contains(where: { counting.contains($0.text) }) else { return false }
      // "nie mogę porozmawiać z człowiekiem?" wants one.
      let isAsking = ["moge", "mozna"].contains(message.words[range.lowerBound].text)
      guard isAsking || !isDeclined(before) else { return false }
      return range.upperBound >= message.words.count || !sending.contains(message.words[range.upperBound].text)
    }
  }

  /// "nie chcę rozmawiać z człowiekiem", "nie potrzebuję konsultanta"; but "nie, chcę rozmawiać z człowiekiem".
  private static func isDeclined(_ before: ArraySlice<Word>) -> Bool {
    let wish = before.last.map { wishing.contains($0.text) } == true ? before.dropLast() : before
    return wish.last.map { $0.text == "nie" && $0.pause == .none } ?? false
  }

  /// "chcę pracownika zapisać na badania": something is to be done for that person.
  private static let sending = Set(folding: "zapisac zarejestrowac umowic wyslac zglosic skierowac dopisac")
  private static let wishing = Set(folding: "chce potrzebuje musze trzeba chcialbym chcialabym zamierzam")

  private static let counting = Set(folding: "ile ilu iloma many скільки viele wieviele")

  private static let phrases = Phrases(
    """
    // Polish
    nie chce|chcialbym|chcialabym|bede|zamierzam|mam|lubie ..4 gadac|rozmawiac|pisac|gadal|rozmawial|pisal|gadala|rozmawiala|gadania|rozmawiania ..2 automat*|bot*|robot*|maszyn*|komputer*|ai|sztuczn*|program*|toba|chatbot*
    dosc|bez bot*|automat*|robot*|chatbot*
    zamiast bota|automatu|robota|maszyny
    tylko|wylacznie nie? z? czlowiek*|zywym|konsultant*
    porozmawiac|rozmawiac|porozmawiam|porozmawialbym|porozmawialabym|pogadam|pogadalbym|pogadalabym|pogadac|gadac|pisac|popisac|rozmowa|rozmowe|rozmowy|kontakt|kontaktu|skontaktowac|polaczenie|polaczenia|zobaczyc sie? z|ze ..2 czlowiek*|konsultant*|kims|osoba|pracownik*|kierowni*|szef*|menedzer*|menadzer*|manager*|recepcj*|doradc*|zyw*|przedstawiciel*|biurem|obsluga|obslugi|wlasciciel*|sekretari*|rejestracj*|dyrektor*|ludzmi|prawdziw*|przelozon*|operator*|kompetentn*|specjalist*|sprzedawc*|mechanik*|serwisant*|kolega|kolezanka
    polacz|polaczcie|polaczyc|przelacz|przelaczcie|przelaczyc|przekieruj|przekierujcie|przekierowac|przekaz|przekazcie|przekazac|skieruj|skontaktuj|skontaktujcie ..4 czlowiek*|konsultant*|kims|kogos|osoba|osoby|pracownik*|kierowni*|szef*|menedzer*|recepcj*|doradc*|zyw*|przedstawiciel*|biurem|biura|obsluga|obslugi|wlasciciel*|sekretari*|rejestracj*|operator*|dzial*|ludzi*
    prosze|poprosze|poprosz|dawaj|dajcie|daj|dac|dajecie|wole|chce|potrzebuje|wolalbym|wolalabym mi|tu|o|od|z|juz? czlowieka|czlowiekiem|konsultant*|zywego|zywa|prawdziwego|prawdziwa|pracownika|kierownika|szefa|operatora|doradce
    ^ czlowiek|czlowieka|konsultant|konsultanta|konsultanci|operator|doradca|pracownik|recepcja|zywy|kierownik prosze|poprosze|czlowiek|konsultant|natychmiast|teraz|! $
    ^ konsultant|konsultanta|czlowiek|czlowieka|operator|operatora $
    ^ to? dajcie|daj|dawaj|dawajcie mi? kogos
    ^ tak? przekaz|przekazcie|polacz|polaczcie to? prosze|zespolowi? $
    zyw* czlowiek*|osob*|konsultant*|istot*
    prawdziw* czlowiek*|osob*|konsultant*
    jest|czy|halo tam|tu|jest ktos|kto $
    jest|czy ..2 ktos ..2 tam|zywy|prawdziwy|czlowiek $
    jest tam|tu kto|ktos
    ktos|kto zywy|normalny|konkretny|kompetentny
    kogos|kims zywego|normalnego|konkretnego|kompetentnego|zywym|normalnym|z
    niech|moze|prosze ktos|zeby ktos|pan|pani? ..2 odezwie|odpisze|odpowie|odezwal|odpisal|przejmie|podejdzie
    moge|mozna|chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|musze ..2 z kims|czlowiekiem
    z kim moge|mozna ..2 porozmawiac|pogadac|rozmawiac|skontaktowac
    oddajcie|wezwij|wezwijcie|zawolaj|zawolajcie|popros ..2 czlowieka|kogos|konsultanta|kierownika|szefa|kolege
    // English
    talk|speak|chat|connect|connected|transfer|transferred|write|put ..3 to|with|through ..2 human|person|someone|somebody|agent|representative|operator|staff|manager|people|consultant|advisor|receptionist|reception
    real|actual|live|human person|human|agent|being|people|operator|someone
    human|agent|person|operator please
    ^ agent|human|operator|representative $
    want|need|get|prefer|like a|an|to? human|person|agent|operator
    is anyone|anybody|someone there
    not|no|stop ..2 bot|robot|machine
    // Ukrainian
    поговорити|говорити|спілкуватися|поспілкуватися|з'єднайте|з'єднати|зв'язатися|переключіть|переключити|покличте|зв'язок|написати ..3 людин*|оператор*|консультант*|менеджер*|кимось|кимсь|адміністратор*|живою|працівник*|рецепці*
    жив* людин*|оператор*
    ^ оператор|людина|менеджер|консультант $
    не хочу ..3 ботом|роботом|автоматом|машиною
    є|чи хтось|тут ..1 живий|там
    // German
    mit|zu|an ..2 menschen|mitarbeiter*|person|berater*|jemandem|jemanden|rezeption|chef ..2 sprechen|reden|verbinden|schreiben|chatten|verbunden
    echte*|richtige* mensch*|person|mitarbeiter*
    ^ mitarbeiter|mensch|berater bitte?
    verbinden sie|mich ..3
    nicht|kein|keinen ..2 bot|roboter|automaten|maschine|computer
    """)
}
