/// A question as a passage index reads it.
struct PassageQuestion: Sendable {
  struct Term: Sendable {
    var word: String
    /// 0…1: how much the word counts before rarity.
    var role: Float
    /// `role` times the rarity of what the word leads to; 0 when the index has nothing for it.
    var weight: Float
    var isCapital: Bool
    var isNumber: Bool
    /// The index has the word's own stem, as the first of `ways`.
    var isExact: Bool
    var ways: [(stem: Int32, quality: Float)]
    /// Place among all words of the question.
    var place: Int
  }

  private(set) var terms: [Term] = []
  let wanted: AnswerKind

  private static let weakRole: Float = 0.6
  private static let slip: Float = 0.8
  private static let termLimit = 32

  init(_ text: String, _ index: PassageIndex) {
    let lang = index.corpus.lang
    let words = Words.of(text, limit: Query.wordLimit)
    wanted = AnswerKind.wanted(by: words)
    for (place, word) in words.enumerated() where !StopWords.contains(word.text, lang) {
      if terms.count == PassageQuestion.termLimit { break }
      if terms.contains(where: { $0.word == word.text }) { continue }
      terms.append(PassageQuestion.term(word, place, index, lang))
    }
  }

  private static func term(_ word: Word, _ place: Int, _ index: PassageIndex, _ lang: Lang) -> Term {
    let stem = Stem.stem(word.text, lang)
    let key = WordKey.of(stem)
    let role: Float = StopWords.isWeak(stem: key, lang) ? weakRole : 1
    var term = Term(
      word: word.text, role: role, weight: 0, isCapital: word.capital && place > 0,
      isNumber: word.isNumber,
      isExact: false, ways: [], place: place)
    if let own = index.vocabulary.number(of: key) {
      term.isExact = true
      term.ways.append((own, 1))
    }
    if !word.isNumber {
      index.vocabulary.eachAlike(stem) { term.ways.append(($0, 0.9 * $1)) }
      if term.ways.isEmpty {
        for other in index.vocabulary.near(stem) { term.ways.append((other, slip)) }
      }
    }
    var rarest: Float = 0
    for way in term.ways {
      rarest = max(rarest, index.rarity[Int(way.stem)])
      if term.isExact { break }
    }
    term.weight = role * rarest
    return term
  }
}
