/// A question on what something costs.
public struct PriceQuestion: Sendable, Equatable {
  /// Folded words that name the thing, in order, without stop words; empty for "ile to kosztuje?".
  public var thing: [String]

  public init(thing: [String]) { self.thing = thing }

  /// Gives what the price is asked of, or `nil` when no price is asked.
  public static func read(_ text: String, lang: Lang) -> PriceQuestion? { read(Message(text), lang) }

  static func read(_ message: Message, _ lang: Lang) -> PriceQuestion? {
    guard let range = phrases.first(in: message) else { return nil }
    let sentence = message.sentence(of: range.lowerBound).words
    let thing = content(message, clause(message, sentence, around: range), except: range, lang)
    if !thing.isEmpty { return PriceQuestion(thing: thing) }
    // "robicie masaż? ile kosztuje?": the thing stands in the sentence before.
    let rest = content(message, sentence, except: range, lang)
    if !rest.isEmpty || sentence.lowerBound == 0 { return PriceQuestion(thing: rest) }
    let before = message.sentence(of: sentence.lowerBound - 1).words
    return PriceQuestion(thing: content(message, before, except: range, lang))
  }

  private static func content(_ message: Message, _ sentence: Range<Int>, except range: Range<Int>, _ lang: Lang)
    -> [String]
  {
    sentence.filter { !range.contains($0) }.map { message.words[$0].text }.filter { word in
      !StopWords.contains(word, lang) && !StopWords.isWeak(stem: Stem.stem(word, lang), lang)
        && !fillers.contains { word.hasPrefix($0) }
    }
  }

  /// The words between the commas that enclose the question, up to the next one.
  private static func clause(_ message: Message, _ sentence: Range<Int>, around range: Range<Int>) -> Range<Int> {
    guard sentence.contains(range.lowerBound) else { return sentence }
    var start = range.lowerBound
    while start > sentence.lowerBound, message.words[start - 1].pause == .none { start -= 1 }
    var end = range.upperBound
    while end < sentence.upperBound, message.words[end - 1].pause == .none, !beginsAnother(message, end) { end += 1 }
    return start..<end
  }

  /// "… i czy mogę przyjść", "… i od kiedy": another question.
  private static func beginsAnother(_ message: Message, _ index: Int) -> Bool {
    joins.contains(message.words[index].text)
      && (index + 1..<min(index + 3, message.words.count)).contains {
        Sentences.questionWords.contains(message.words[$0].text)
      }
  }

  private static let joins = Set(folding: "i oraz a and і und")

  private static let fillers = [
    "kosztu", "koszt", "cen", "zapla", "plac", "pln", "zl", "price", "cost", "ціна", "коштує", "preis",
  ]

  private static let phrases = Phrases(
    """
    ile ..3 kosztuje|kosztuja|kosztowal*|kosztowac|koszuje|kosztuj|kosztoje
    po ile
    za ile $
    za ile zrobicie|robicie|sprzedacie|kupie
    ile ..3 zaplace|zaplacimy|zaplacilbym|zaplacilabym|zaplacic|place|placi|placimy|wynosi|wychodzi|wyjdzie|wyniesie|wyniosa|wyszlo|wyszloby|bierzecie|biora|bierze|liczycie|licza|wolacie|sobie
    ile ..3 trzeba|musze dac|zaplacic|wydac
    ile za
    ile i|oraz kiedy
    ^ a? ile $
    ile to kasy
    ile ..2 bym|by ..2 zaplacil|zaplacila|wyszlo|kosztowal*
    jaka|jakie|jaki ..2 cena|ceny|koszt|koszty|cene|stawka|stawki|cennik|oplata
    w jakiej|jakich cenie|cenach
    cena|ceny|cene|cennik|koszt|koszty za|do|z|uslugi|wizyty|zabiegu|naprawy|przegladu
    ^ cena|cennik|ceny|koszt
    podac|podajcie|prosze|znac|poznac|poprosze ..2 cene|ceny|cennik|koszt|wycene
    czy drogo|drogi|drogie|droga
    how much
    what ..4 cost|price|prices|fee|charge
    price of|for|list
    do you charge
    скільки ..3 коштує|коштують|коштуватиме|платити|заплатити|буде
    яка|які ..2 ціна|ціни|вартість
    почім|прайс
    was|wie ..3 kostet|kosten|koste|viel|teuer
    wie teuer
    welcher|welchen preis
    """)
}
