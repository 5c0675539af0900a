/// What each word of a question may mean in one index: its own stem, synonyms, slips, relatives.
struct Understanding: Sendable {
  struct Term: Sendable {
    /// Ways to find the word, its own stem first.
    var ways: [Thesaurus.Way] = []
    /// 0…1: how rare the word is among the entries; 1 for a word that no entry has.
    var rarity: Float = 1
    /// The index has the word itself.
    var isExact = false
    /// The lists or the index know the word, so that it is no slip and no name.
    var isKnown = false
  }

  var terms: [Term]

  private static let slip: Float = 0.8
  private static let base: Float = 0.75

  /// The question, with a term added for each phrase made of stop words alone ("po ile").
  private(set) var query: Query

  init(_ query: Query, in index: LanguageIndex, asked lang: Lang) {
    self.query = query
    terms = query.terms.map { Understanding.direct($0, index, lang) }
    for place in query.line.indices {
      let slot = query.line[place]
      var names = [slot.stem]
      if slot.term >= 0, !terms[slot.term].isExact, !index.thesaurus.knows(slot.stem, lang),
        !query.terms[slot.term].isWeak
      {
        names = Understanding.isWord(slot.stem, lang) ? [] : index.thesaurus.near(slot.stem, lang)
      }
      for name in names {
        let factor = name == slot.stem ? 1 : Understanding.slip
        index.thesaurus.each(of: name, lang, line: query.line, place: place) { ways, slots in
          take(ways.map { Thesaurus.Way(terms: $0.terms, quality: $0.quality * factor) }, slots)
        }
      }
    }
    for position in terms.indices {
      let stem = self.query.terms[position].stem
      if index.thesaurus.isConcept(stem, lang) || Understanding.isWord(stem, lang) { terms[position].isKnown = true }
      settle(position, index)
    }
  }

  /// Gives a phrase's ways to the content words that it covers, or to a term of its own when it has none.
  private mutating func take(_ ways: [Thesaurus.Way], _ slots: [Int]) {
    var covered = slots.map { query.line[$0].term }.filter { $0 >= 0 }
    let phrase = covered.isEmpty || covered.allSatisfy { query.terms[$0].isPhrase }
    if covered.isEmpty, let first = slots.first {
      let slot = query.line[first]
      query.terms.append(
        QueryTerm(
          word: slot.stem, stem: slot.stem, role: slot.role, isNumber: false, isWeak: true, isVerb: false,
          isPhrase: true, isCapital: false,
          sentences: slot.sentence))
      terms.append(Term())
      covered = [terms.count - 1]
      for place in slots { query.line[place].term = terms.count - 1 }
    }
    for position in covered {
      terms[position].isKnown = true
      terms[position].ways += ways
      if slots.count > 1, !phrase { query.terms[position].isWeak = false }
    }
  }

  /// The word itself, or what it may be a slip or a relative of.
  private static func direct(_ term: QueryTerm, _ index: LanguageIndex, _ lang: Lang) -> Term {
    var found = Term()
    guard lang == index.lang || term.isNumber || !term.isWeak else { return found }
    if let own = index.vocabulary.number(of: term.stem) {
      found.isExact = true
      found.isKnown = true
      found.ways.append(Thesaurus.Way(terms: [own], quality: 1))
    }
    if term.isNumber || term.isMedicine { return found }
    for other in index.vocabulary.sameBase(term.stem) {
      found.ways.append(Thesaurus.Way(terms: [other], quality: base))
    }
    for (other, share) in index.vocabulary.alike(term.stem) {
      found.ways.append(Thesaurus.Way(terms: [other], quality: 0.9 * share))
    }
    if found.ways.isEmpty, !term.isWeak, !isWord(term.stem, lang), !index.thesaurus.isConcept(term.stem, lang) {
      for other in index.vocabulary.near(term.stem) { found.ways.append(Thesaurus.Way(terms: [other], quality: slip)) }
    }
    return found
  }

  /// A word that is right as it stands.
  private static func isWord(_ stem: String, _ lang: Lang) -> Bool { lang == .pl && CommonWords.stems.contains(stem) }

  /// The rarity of what the word leads to: of its own stem, else of the rarest other way.
  private mutating func settle(_ position: Int, _ index: LanguageIndex) {
    var unique: [Thesaurus.Way] = []
    for way in terms[position].ways {
      if let known = unique.firstIndex(where: { $0.terms == way.terms }) {
        unique[known].quality = max(unique[known].quality, way.quality)
      } else {
        unique.append(way)
      }
    }
    terms[position].ways = unique
    var rarest: Float = 0
    for way in terms[position].ways {
      var ofWay: Float = 0
      for term in way.terms { ofWay = max(ofWay, index.rarity[Int(term)]) }
      if terms[position].isExact {
        rarest = ofWay
        break
      }
      rarest = max(rarest, ofWay)
    }
    if !terms[position].ways.isEmpty { terms[position].rarity = rarest }
  }
}
