/// A word of a question that search works with.
struct QueryTerm: Sendable {
  var word: String
  var stem: String
  /// The stem's key.
  var key: UInt64
  /// 0…1: how much the word counts for where it stands and what it is, before rarity.
  var role: Float
  var isNumber: Bool
  var isWeak: Bool
  /// Looks like a verb ("naprawiacie", "kupić"): it says less than the thing that it is about.
  var isVerb: Bool
  /// Names a medicine: decides by itself.
  var isMedicine = false
  /// Stands for a phrase of stop words ("po ile").
  var isPhrase = false
  var isCapital: Bool
  /// Positions of the sentences that hold it, as bits; sentences beyond the 63rd share the last bit.
  var sentences: UInt64
}

extension QueryTerm {
  /// A phrase of stop words that begins at `slot`.
  init(phraseAt slot: Query.Slot) {
    self.init(
      word: "", stem: "", key: slot.key, role: slot.role, isNumber: false, isWeak: true,
      isVerb: false, isPhrase: true,
      isCapital: false, sentences: slot.sentence)
  }
}

/// A customer's text, made ready for search.
struct Query: Sendable {
  var terms: [QueryTerm] = []
  /// All words in order, stop words too: for phrases of several words.
  var line: [Slot] = []
  /// Asking sentences that can be understood alone, as bits of `QueryTerm.sentences`.
  var alone: [UInt64] = []
  /// Kinds of answer wanted, by sentence, for asking sentences; a text without any counts as one.
  var kinds: [(sentence: UInt64, kind: AskKind)] = []

  struct Slot: Sendable {
    /// The stem's key.
    var key: UInt64
    /// Position in `terms`, or -1 for a stop word.
    var term: Int
    var sentence: UInt64
    var role: Float
  }

  /// A short question with a verb to the firm near its beginning: "robicie", "czy sprzedajecie".
  private(set) var asksForOffer = false

  /// Words beyond these are not read: whoever writes more has asked before.
  static let wordLimit = 400
  static let termLimit = 48

  init(_ text: String, lang: Lang) {
    let words = Words.of(text, limit: Query.wordLimit)
    let sentences = Sentences.of(words)
    let anyAsks = sentences.contains { $0.asks }
    asksForOffer =
      lang == .pl && words.count < 9 && words.prefix(4).contains { Query.isToFirm($0.text) }
    for (number, sentence) in sentences.enumerated() {
      let bit = UInt64(1) << UInt64(min(number, 63))
      let focus = Query.focus(words, sentence, lang)
      var content = 0
      for index in sentence.words {
        let word = words[index]
        let stem = Stem.stem(word.text, lang)
        let key = WordKey.of(stem)
        let role: Float = anyAsks ? (sentence.asks ? (focus.contains(index) ? 1 : 0.6) : 0.3) : 1
        line.append(Slot(key: key, term: -1, sentence: bit, role: role))
        if StopWords.contains(word.text, lang) { continue }
        let isNumber = word.isNumber
        let weak = StopWords.isWeak(stem: key, lang) || isNumber || word.text.utf8.count < 2
        if !weak { content += 1 }
        if let place = terms.firstIndex(where: { $0.key == key }) {
          terms[place].role = max(terms[place].role, role)
          terms[place].sentences |= bit
          line[line.count - 1].term = place
        } else if terms.count < Query.termLimit {
          line[line.count - 1].term = terms.count
          terms.append(
            QueryTerm(
              word: word.text, stem: stem, key: key, role: role, isNumber: isNumber, isWeak: weak,
              isVerb: lang == .pl && Query.looksLikeVerb(word.text),
              isMedicine: Medicines.isName(word.text),
              isCapital: word.capital && index > sentence.words.lowerBound, sentences: bit))
        }
      }
      if sentence.asks || !anyAsks { kinds.append((bit, AskKind.of(words[sentence.words]))) }
      if sentence.asks, content > 0, sentences.count > 1, !Query.refersBack(words, sentence) {
        alone.append(bit)
      }
    }
  }

  private static func isToFirm(_ word: String) -> Bool {
    word.utf8.count > 4 && word.utf8.suffix(3).elementsEqual("cie".utf8)
  }

  private static func looksLikeVerb(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      var found = false
      verbEndings.each(in: bytes) { length, _ in found = found || bytes.count >= length + 3 }
      return found
    }
  }

  private static let verbEndings = Affixes(
    folding: "cie ac ic yc ec emy amy imy ymy lem lam uje uja", atEnd: true)

  /// The kinds of answer wanted in these sentences.
  func kind(in sentences: UInt64) -> AskKind {
    kinds.reduce(into: AskKind()) { if $1.sentence & sentences != 0 { $0.formUnion($1.kind) } }
  }

  /// The part of an asking sentence that asks: from the last question word that begins a clause, or all of it.
  private static func focus(_ words: [Word], _ sentence: Sentence, _ lang: Lang) -> Range<Int> {
    guard sentence.asks else { return sentence.words }
    var start = sentence.words.lowerBound
    var last = start
    for index in sentence.words where index > start && words[index - 1].pause == .comma {
      last = index
      if Sentences.asksAt(words[index].text) {
        start = index
        break
      }
    }
    // "mama chodzi o kulach, dużo tam schodów?" asks with its last clause.
    if start == sentence.words.lowerBound, !Sentences.asksAt(words[start].text),
      words[sentence.words.upperBound - 1].pause == .question
    {
      start = last
    }
    // "potrzebuję faktury, jak to zrobić?" asks about what went before.
    let focus = start..<sentence.words.upperBound
    return focus.contains { isThing(words[$0], lang) } ? focus : sentence.words
  }

  /// True for a word that names what is asked about.
  private static func isThing(_ word: Word, _ lang: Lang) -> Bool {
    !StopWords.contains(word.text, lang) && !word.isNumber
      && !StopWords.isWeak(stem: Stem.key(word.text, lang), lang)
  }

  private static func refersBack(_ words: [Word], _ sentence: Sentence) -> Bool {
    sentence.words.contains { pointing.contains(words[$0].text) }
  }

  static let pointing = KeySet(
    folding: """
      to tego temu tym ten ta te niego nim nia niej nich je ja jego jej mu go wtedy it that this them one then це цього тоді
      його das es dann dazu
      """)
}
