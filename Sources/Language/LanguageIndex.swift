/// The part of a search index that holds one language's passages.
struct LanguageIndex: Sendable {
  let lang: Lang
  /// For each passage here: its place among all passages, and its entry's number.
  private(set) var origins: [Int32] = []
  private(set) var entryOf: [Int32] = []
  private(set) var entries: [String] = []
  private(set) var vocabulary = Vocabulary()
  private(set) var stems = Postings()
  private(set) var grams = Postings()
  private(set) var gramNumbers: [UInt64: Int32] = [:]
  /// 0…1 for each stem: 1 for one that a single entry holds.
  private(set) var rarity: [Float] = []
  /// For each passage, the stems of each way to ask it: title, wordings, heading.
  private(set) var askings: [[[Int32]]] = []
  /// For each passage, the kinds of answer that it is asked for, and that its text gives.
  private(set) var askedKinds: [AskKind] = []
  private(set) var givenKinds: [AskKind] = []
  private(set) var thesaurus = Thesaurus()
  /// Passages by entry, one entry after another, and where each entry's begin.
  private var members: [Int32] = []
  private var memberStarts: [Int32] = []

  /// BM25: saturation and the share of length evened out in bodies; weight of the question's own words.
  private static let k1: Float = 1.2
  private static let evening: Float = 0.7
  private static let questionWeight: Float = 2.2
  private static let headingWeight: Float = 1.6
  private static let tagWeight: Float = 0.8

  init(_ lang: Lang, _ passages: [Passage], synonyms: Synonyms) {
    self.lang = lang
    var builder = IndexBuilder(lang: lang)
    var entryNumbers: [String: Int32] = [:]
    for (origin, passage) in passages.enumerated() where passage.lang == lang {
      let entry = entryNumbers[passage.id] ?? Int32(entries.count)
      if entryNumbers.updateValue(entry, forKey: passage.id) == nil { entries.append(passage.id) }
      origins.append(Int32(origin))
      entryOf.append(entry)
      builder.begin()
      builder.add(passage.title, Postings.title)
      for wording in passage.wordings { builder.add(wording, Postings.wording) }
      if let heading = passage.heading { builder.add(heading, Postings.heading) }
      for tag in passage.tags { builder.add(tag, Postings.tag) }
      builder.add(passage.body, Postings.body)
      let (asked, kinds, given) = builder.end()
      askings.append(asked)
      askedKinds.append(kinds)
      givenKinds.append(given)
    }
    let weights = IndexBuilder.Weights(
      question: LanguageIndex.questionWeight, heading: LanguageIndex.headingWeight, tag: LanguageIndex.tagWeight,
      evening: LanguageIndex.evening)
    let count = origins.count
    stems = Postings(
      builder.stemCounts(weights), terms: builder.vocabulary.stems.count, passages: count, k1: LanguageIndex.k1)
    grams = Postings(
      builder.gramCounts(weights), terms: builder.gramNumbers.count, passages: count, k1: LanguageIndex.k1)
    gramNumbers = builder.gramNumbers
    vocabulary = builder.vocabulary
    vocabulary.seal()
    rarity = rarities()
    members = (0..<Int32(count)).sorted { (entryOf[Int($0)], $0) < (entryOf[Int($1)], $1) }
    memberStarts = Array(repeating: 0, count: entries.count + 1)
    for entry in entryOf { memberStarts[Int(entry) + 1] += 1 }
    for entry in entries.indices { memberStarts[entry + 1] += memberStarts[entry] }
    thesaurus = Thesaurus(synonyms, into: lang, vocabulary)
  }

  /// The passages of the same entry, itself among them; none where it stands alone or the entry has more than 24.
  func siblings(of passage: Int32) -> ArraySlice<Int32> {
    let entry = Int(entryOf[Int(passage)])
    let range = Int(memberStarts[entry])..<Int(memberStarts[entry + 1])
    return range.count > 1 && range.count <= 24 ? members[range] : []
  }

  private func rarities() -> [Float] {
    let count = Float(entries.count)
    let most = Maths.log(1 + (count + 0.5) / 0.5)
    return (0..<Int32(vocabulary.stems.count)).map { term in
      var held: Float = 0
      var last: Int32 = -1
      for passage in stems.holders(term) where entryOf[Int(passage)] != last {
        last = entryOf[Int(passage)]
        held += 1
      }
      return max(0.15, min(1, Maths.log(1 + (count - held + 1.5) / (held - 0.5 + 0.01)) / most))
    }
  }

  /// Letter 4-grams of a folded word with its beginning marked, each packed into one number.
  static func grams(of word: String, _ take: (UInt64) -> Void) {
    var packed: UInt64 = 0x5F
    var letters = 1
    for scalar in word.unicodeScalars {
      packed = packed << 16 | UInt64(scalar.value & 0xFFFF)
      letters += 1
      if letters >= 4 { take(packed) }
    }
    if letters < 4 { take(packed) }
  }
}
