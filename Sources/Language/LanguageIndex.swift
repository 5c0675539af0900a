/// The part of a search index that holds one language's passages. A class, so that handing it on copies nothing.
final class LanguageIndex: Sendable {
  let lang: Lang
  /// For each passage here: its place among all passages, and its entry's number.
  let origins: [Int32]
  let entryOf: [Int32]
  let entries: [String]
  let vocabulary: Vocabulary
  let stems: Postings
  let grams: Postings
  let gramNumbers: KeyTable
  let holdings: Holdings
  /// 0…1 for each stem: 1 for one that a single entry holds.
  let rarity: [Float]
  let askings: Askings
  /// For each passage, the kinds of answer that it is asked for, and that its text gives.
  let askedKinds: [AskKind]
  let givenKinds: [AskKind]
  let thesaurus: Thesaurus
  /// Passages by entry, one entry after another, and where each entry's begin.
  private let members: [Int32]
  private let memberStarts: [Int32]

  /// BM25: saturation and the share of length evened out in bodies; weight of the question's own words.
  private static let k1: Float = 1.2
  private static let evening: Float = 0.7
  private static let questionWeight: Float = 2.2
  private static let headingWeight: Float = 1.6
  private static let tagWeight: Float = 0.8

  init(_ lang: Lang, _ passages: [Passage], synonyms: Synonyms) {
    self.lang = lang
    var builder = IndexBuilder(lang: lang)
    var (origins, entryOf, entries): ([Int32], [Int32], [String]) = ([], [], [])
    var (askings, askedKinds, givenKinds): (Askings, [AskKind], [AskKind]) = (Askings(), [], [])
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
    (self.origins, self.entryOf, self.entries) = (origins, entryOf, entries)
    (self.askings, self.askedKinds, self.givenKinds) = (askings, askedKinds, givenKinds)
    let weights = IndexBuilder.Weights(
      question: LanguageIndex.questionWeight, heading: LanguageIndex.headingWeight,
      tag: LanguageIndex.tagWeight,
      evening: LanguageIndex.evening)
    let count = origins.count
    let stemCounts = builder.stemCounts(weights)
    stems = Postings(
      stemCounts, terms: builder.vocabulary.count, passages: count, k1: LanguageIndex.k1)
    holdings = Holdings(stemCounts, passages: count)
    grams = Postings(
      builder.gramCounts(weights), terms: builder.gramNumbers.count, passages: count,
      k1: LanguageIndex.k1)
    gramNumbers = builder.gramNumbers
    var vocabulary = builder.vocabulary
    vocabulary.seal()
    self.vocabulary = vocabulary
    rarity = LanguageIndex.rarities(stems, terms: vocabulary.count, entryOf, entries: entries.count)
    members = (0..<Int32(count)).sorted { (entryOf[Int($0)], $0) < (entryOf[Int($1)], $1) }
    var starts = [Int32](repeating: 0, count: entries.count + 1)
    for entry in entryOf { starts[Int(entry) + 1] += 1 }
    for entry in entries.indices { starts[entry + 1] += starts[entry] }
    memberStarts = starts
    thesaurus = Thesaurus(synonyms, into: lang, vocabulary)
  }

  /// True when another passage of the same entry holds the term; entries of more than 24 passages are not looked through.
  func siblingHolds(_ term: Int32, of passage: Int32) -> Bool {
    let entry = entryOf[Int(passage)]
    let range = Int(memberStarts[Int(entry)])..<Int(memberStarts[Int(entry) + 1])
    guard range.count > 1, range.count <= 24 else { return false }
    return stems.hold(term, within: members[range.lowerBound]...members[range.upperBound - 1]) {
      entryOf[Int($0)] == entry
    }
  }

  private static func rarities(_ stems: Postings, terms: Int, _ entryOf: [Int32], entries: Int)
    -> [Float]
  {
    let count = Float(entries)
    let most = Maths.log(1 + (count + 0.5) / 0.5)
    return (0..<Int32(terms)).map { term in
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
  @inline(__always)
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

/// For each passage, the stems of each way to ask it: title, wordings, heading.
struct Askings: Sendable {
  private var starts: [Int32] = [0]
  private var ends: [Int32] = []
  private var terms: [Int32] = []

  mutating func append(_ askings: [[Int32]]) {
    for asking in askings {
      terms += asking
      ends.append(Int32(terms.count))
    }
    starts.append(Int32(ends.count))
  }

  /// Calls `visit` with the places in `term(at:)` of each way to ask the passage.
  @inline(__always)
  func each(of passage: Int32, _ visit: (Range<Int>) -> Void) {
    for number in Int(starts[Int(passage)])..<Int(starts[Int(passage) + 1]) {
      visit((number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]))
    }
  }

  @inline(__always)
  func term(at place: Int) -> Int32 { terms[place] }
}
