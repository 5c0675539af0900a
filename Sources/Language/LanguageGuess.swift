/// Which language a message is in, or which one its writer asks for.
public struct LanguageGuess: Sendable, Equatable {
  public var lang: Lang
  /// 0…1: how sure the guess is; 0 when the text says nothing and `usual` was kept.
  public var sureness: Double
  /// The writer asked for this language in words ("po angielsku proszę").
  public var asked: Bool

  public init(lang: Lang, sureness: Double, asked: Bool = false) {
    self.lang = lang
    self.sureness = sureness
    self.asked = asked
  }

  /// Guesses among the languages `spoken`; text that says too little ("ok", a name, a number) keeps `usual`.
  public static func guess(_ text: String, usual: Lang, spoken: [Lang]) -> LanguageGuess {
    guess(Message(text), text, usual: usual, spoken: spoken)
  }

  /// Evidence, in words of that language, that it takes to leave the usual one, and by how much it must lead.
  private static let least = 1.5
  private static let lead = 0.8

  static func guess(_ message: Message, _ text: String, usual: Lang, spoken: [Lang]) -> LanguageGuess {
    for lang in spoken where LanguageRequest.asks(for: lang, message) {
      return LanguageGuess(lang: lang, sureness: 0.95, asked: true)
    }
    let scores = LanguageEvidence.scores(message, text)
    func score(_ lang: Lang) -> Double { scores[lang] ?? 0 }
    guard let best = spoken.max(by: { (score($0), $0 == usual ? 1 : 0) < (score($1), $1 == usual ? 1 : 0) }) else {
      return LanguageGuess(lang: usual, sureness: 0)
    }
    let next = spoken.filter { $0 != best }.map(score).max() ?? 0
    let margin = score(best) - next
    if best != usual, score(best) < least || margin < lead { return LanguageGuess(lang: usual, sureness: 0) }
    return LanguageGuess(lang: best, sureness: margin / (margin + 1))
  }
}

/// Requests to go on in another language, in any of the four.
enum LanguageRequest {
  static func asks(for lang: Lang, _ message: Message) -> Bool {
    guard let range = phrases[lang]?.first(in: message) else { return false }
    // "czy ktoś u was mówi po angielsku?" asks about the staff.
    return !message.words[message.sentence(of: range.lowerBound).words].contains { others.contains($0.text) }
  }

  private static let others = Set(
    folding: """
      ktos lekarz personel jakich jaki kurs kursy lekcje uczycie zajecia szef recepcji strona umowa faktura fakture
      instrukcja anyone doctor staff course lessons хтось лікар jemand arzt personal tlumaczycie przetlumaczyc certyfikat
      dziecko syn corka mowia porozumiem document contract invoice
      """)

  /// The four languages' names for one language, as they stand after "in".
  private static func requests(pl: String, en: String, uk: String, de: String) -> Phrases {
    Phrases(
      """
      po \(pl) prosze|poprosze|mozna|mozemy|pls|please|$
      prosze|poprosze|mozna|mozemy|moglbym|moglabym|czy|chce|wole|wolalbym|wolalabym|pisac|pisz|piszmy|odpowiadaj|odpowiedz|odpisz|przejdz|przejdzmy|zmien|przelacz|rozmawiac|porozmawiac|mow|mowmy ..3 po|na jezyk? \(pl)
      mowisz|mowi|rozumiesz|rozumie pan|pani? po \(pl)
      \(en) please|pls|$
      can|could|may|shall|let ..3 we|you|i|us ..4 \(en)
      switch|change|continue|speak|talk|write|reply|answer|respond|prefer|chat ..3 \(en)
      do you speak ..1 \(en)
      only|just speak|know|understand \(en)
      \(uk) будь|можна|$
      можна|можемо|чи|прошу|краще|хочу|давайте|пишіть|говоріть|відповідайте|перейдемо|спілкуватися|говорити|писати ..3 \(uk)
      auf|in \(de) bitte|$
      konnen|konnten|kann|bitte|lieber|wir|sprechen|schreiben|antworten ..4 auf|in? \(de)
      """)
  }

  private static let phrases: [Lang: Phrases] = [
    .pl: requests(
      pl: "polsku", en: "polish", uk: "польською|польскою|по-польськи", de: "polnisch"),
    .en: requests(
      pl: "angielsku|angielski", en: "english|eng", uk: "англійською|англійскою|англійська", de: "englisch"),
    .uk: requests(
      pl: "ukrainsku|ukrainski", en: "ukrainian", uk: "українською|украінською|українській|украинском", de: "ukrainisch"
    ),
    .de: requests(
      pl: "niemiecku|niemiecki", en: "german", uk: "німецькою|німецька", de: "deutsch"),
  ]
}
