/// Tells the questions of one message apart: "ile kosztuje przegląd i czy mogę przyjść bez zapisu?" asks two.
enum AskedParts {
  /// Word ranges of the questions, in order. What cannot be understood by itself ("… i ile to kosztuje?", "Ile kosztuje?")
  /// stays with what goes before.
  static func of(_ message: Message, _ lang: Lang) -> [Range<Int>] {
    let parts = message.sentences.filter { $0.asks && !gives($0.words, message) }.flatMap { split($0.words, message) }
    return parts.reduce(into: []) { kept, part in
      if let last = kept.last, !standsAlone(part, message, lang) || !standsAlone(last, message, lang) {
        kept[kept.count - 1] = last.lowerBound..<part.upperBound
      } else {
        kept.append(part)
      }
    }
  }

  /// "Bo gdzie indziej chcą więcej" gives a reason.
  private static func gives(_ sentence: Range<Int>, _ message: Message) -> Bool {
    message.words[sentence.upperBound - 1].pause != .question
      && reasons.contains(message.words[sentence.lowerBound].text)
  }

  private static func split(_ sentence: Range<Int>, _ message: Message) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for place in sentence.dropFirst() where begins(place, sentence, message) {
      guard asks(start..<place, message) else { continue }
      parts.append(start..<place)
      start = place
    }
    return parts + [start..<sentence.upperBound]
  }

  /// True at the word with which another question begins: "… i czy", "…, ile", "… i o której".
  private static func begins(_ place: Int, _ sentence: Range<Int>, _ message: Message) -> Bool {
    let word = message.words[place].text
    if joins.contains(word) {
      guard let next = message.words[place..<sentence.upperBound].dropFirst().first?.text else { return false }
      if Sentences.questionWords.contains(next) || requests.contains(next) { return true }
      let after = message.words[place..<sentence.upperBound].dropFirst(2).first?.text
      return prepositions.contains(next) && after.map(Sentences.questionWords.contains) ?? false
    }
    // Behind a comma "kiedy", "jak" and "który" lead on as often as they ask; behind "i, " nothing begins anew.
    return message.words[place - 1].pause == .comma && plain.contains(word)
      && !joins.contains(message.words[place - 1].text)
  }

  private static func asks(_ part: Range<Int>, _ message: Message) -> Bool {
    part.contains { Sentences.asksAt(message.words[$0].text) }
  }

  /// A thing or a day is named, and nothing points back.
  private static func standsAlone(_ part: Range<Int>, _ message: Message, _ lang: Lang) -> Bool {
    let words = message.words[part].map(\.text)
    if words.contains(where: Query.pointing.contains) { return false }
    return words.contains {
      !StopWords.contains($0, lang) && !StopWords.isWeak(stem: Stem.key($0, lang), lang) && !Self.empty.contains($0)
    }
  }

  private static let reasons = Set(folding: "bo gdyż ponieważ because бо weil denn")
  private static let joins = Set(folding: "i oraz a and і та й und")
  private static let plain = Set(folding: "czy ile gdzie skąd how what where do can чи скільки де was wo wieviel kann")
  private static let requests = Set(
    folding: "mogę można możecie macie robicie da can could do does is are можна можу kann konnen haben gibt")
  private static let prepositions = Set(folding: "o od do za po z na w u до о від з у в bis ab um")
  /// Of these alone a question does not live.
  private static let empty = Set(
    folding: "kosztuje kosztują koszt cena trwa trwają cost costs price long коштує триває kostet kosten dauert")
}
