/// What each word of a question may mean in one index: its own stem, synonyms, slips, relatives.
struct Understanding: Sendable {
  struct Term: Sendable {
    /// Ways to find the word, as places in `ways`, its own stem first.
    var ways = 0..<0
    /// 0…1: how rare the word is among the entries; 1 for a word that no entry has.
    var rarity: Float = 1
    /// The index has the word itself.
    var isExact = false
    /// The lists or the index know the word, so that it is no slip and no name.
    var isKnown = false
  }

  private(set) var terms: [Term]
  /// The ways of all terms, one term after another, each way once for a term.
  private(set) var ways: [Way] = []
  /// The question, with a term added for each phrase made of stop words alone ("po ile").
  private(set) var query: Query

  /// Ways as they are found, each with the position of its term.
  private var found: [(position: Int, way: Way)] = []

  private static let slip: Float = 0.8
  private static let base: Float = 0.75
  /// Phrases may add terms up to this many: a set of terms fits the bits of a number.
  static let termLimit = 64

  init(_ query: Query, in index: LanguageIndex, asked lang: Lang) {
    self.query = query
    terms = Array(repeating: Term(), count: query.terms.count)
    found.reserveCapacity(64)
    for position in query.terms.indices { takeDirect(position, index, lang) }
    for place in query.line.indices {
      let slot = query.line[place]
      if slot.term < 0 || terms[slot.term].isExact || query.terms[slot.term].isWeak
        || index.thesaurus.knows(slot.key, lang)
      {
        takeMeanings(of: slot.key, 1, place, index, lang)
      } else if !Understanding.isWord(slot.key, lang) {
        for other in index.thesaurus.near(query.terms[slot.term].stem, lang) {
          takeMeanings(of: other, Understanding.slip, place, index, lang)
        }
      }
    }
    for position in terms.indices {
      let stem = self.query.terms[position].key
      if index.thesaurus.isConcept(stem, lang) || Understanding.isWord(stem, lang) {
        terms[position].isKnown = true
      }
      settle(position, index)
    }
    found = []
  }

  private mutating func takeMeanings(
    of stem: UInt64, _ factor: Float, _ place: Int, _ index: LanguageIndex, _ lang: Lang
  ) {
    let line = query.line
    index.thesaurus.each(of: stem, lang, line: line, place: place) { group, slots in
      if let slots {
        take(group, factor, slots, index)
      } else {
        give(index.thesaurus.ways(of: group), factor, to: line[place].term)
      }
    }
  }

  private mutating func give(_ ways: ArraySlice<Way>, _ factor: Float, to position: Int) {
    terms[position].isKnown = true
    for way in ways {
      var way = way
      way.quality *= factor
      found.append((position, way))
    }
  }

  /// Gives a phrase's ways to the content words that it covers, or to a term of its own when it has none.
  private mutating func take(
    _ group: Int32, _ factor: Float, _ slots: [Int], _ index: LanguageIndex
  ) {
    let covered = slots.map { query.line[$0].term }.filter { $0 >= 0 }
    if covered.isEmpty {
      guard terms.count < Understanding.termLimit else { return }
      query.terms.append(QueryTerm(phraseAt: query.line[slots[0]]))
      terms.append(Term())
      for place in slots { query.line[place].term = terms.count - 1 }
      give(index.thesaurus.ways(of: group), factor, to: terms.count - 1)
      return
    }
    let isPhrase = covered.allSatisfy { query.terms[$0].isPhrase }
    for position in covered {
      give(index.thesaurus.ways(of: group), factor, to: position)
      if !isPhrase { query.terms[position].isWeak = false }
    }
  }

  /// The word itself, or what it may be a slip or a relative of.
  private mutating func takeDirect(_ position: Int, _ index: LanguageIndex, _ lang: Lang) {
    let term = query.terms[position]
    guard lang == index.lang || term.isNumber || !term.isWeak else { return }
    let before = found.count
    if let own = index.vocabulary.number(of: term.key) {
      terms[position].isExact = true
      terms[position].isKnown = true
      found.append((position, Way(own, quality: 1)))
    }
    if term.isNumber || term.isMedicine { return }
    index.vocabulary.eachOfSameBase(term.stem) {
      found.append((position, Way($0, quality: Understanding.base)))
    }
    index.vocabulary.eachAlike(term.stem) { found.append((position, Way($0, quality: 0.9 * $1))) }
    if found.count == before, !term.isWeak, !Understanding.isWord(term.key, lang),
      !index.thesaurus.isConcept(term.key, lang)
    {
      for other in index.vocabulary.near(term.stem) {
        found.append((position, Way(other, quality: Understanding.slip)))
      }
    }
  }

  /// A word that is right as it stands.
  private static func isWord(_ stem: UInt64, _ lang: Lang) -> Bool {
    lang == .pl && CommonWords.stems.contains(stem)
  }

  /// Collects a term's ways, each once, and sets the rarity of what they lead to: of its own stem, else of the rarest.
  private mutating func settle(_ position: Int, _ index: LanguageIndex) {
    let start = ways.count
    for (owner, way) in found where owner == position {
      if let known = ways[start...].firstIndex(where: { $0.terms == way.terms }) {
        ways[known].quality = max(ways[known].quality, way.quality)
      } else {
        ways.append(way)
      }
    }
    terms[position].ways = start..<ways.count
    if start == ways.count { return }
    var rarest: Float = 0
    for way in ways[start...] {
      for place in 0..<way.count { rarest = max(rarest, index.rarity[Int(way.terms[place])]) }
      if terms[position].isExact { break }
    }
    terms[position].rarity = rarest
  }
}
