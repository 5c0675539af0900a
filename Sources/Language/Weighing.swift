/// Weighs the words of a question, or of one of its sentences, against passages of an index.
struct Weighing {
  private let understanding: Understanding
  private let index: LanguageIndex
  /// Weight of each term in this view.
  private let weights: [Float]
  private let total: Float
  private let lacking: Float
  private let unknown: Float
  private let gap: Float
  private let kind: AskKind
  /// Terms of the index that the question reaches, ascending, each with the word that reaches it.
  private let reached: [Reach]

  private struct Reach {
    var term: Int32
    var position: Int32
    var quality: Float
    /// Share of the word that is spent on this term: a way of two terms spends half on each.
    var share: Float
  }

  init(_ understanding: Understanding, _ index: LanguageIndex, sentences: UInt64) {
    self.understanding = understanding
    self.index = index
    var weights: [Float] = []
    var lacking: Float = 0
    var unknown: Float = 0
    var gap: Float = 0
    var reached: [Reach] = []
    let whole = sentences == .max
    for (position, (term, meaning)) in zip(understanding.query.terms, understanding.terms).enumerated() {
      guard whole || term.sentences & sentences != 0 || term.isMedicine else {
        weights.append(0)
        continue
      }
      let weight = Weighing.weight(term, meaning, role: whole ? term.role : 1)
      weights.append(weight)
      if meaning.ways.isEmpty {
        if meaning.isKnown { lacking += weight } else { unknown += weight }
        gap = max(gap, weight)
      }
      for way in meaning.ways {
        for term in way.terms {
          reached.append(
            Reach(term: term, position: Int32(position), quality: way.quality, share: 1 / Float(way.terms.count)))
        }
      }
    }
    self.weights = weights
    total = max(0.05, weights.reduce(0, +))
    self.lacking = lacking / total
    self.unknown = unknown / total
    self.gap = gap
    kind = understanding.query.kind(in: sentences)
    self.reached = reached.sorted { ($0.term, $1.quality, $0.position) < ($1.term, $0.quality, $1.position) }
  }

  /// Weight of a medicine's name, wherever in the message it stands.
  private static let medicineWeight: Float = 2.5

  private static func weight(_ term: QueryTerm, _ meaning: Understanding.Term, role: Float) -> Float {
    if term.isMedicine { return medicineWeight }
    var weight = role
    if term.isNumber { weight *= 0.2 } else if term.isWeak { weight *= 0.3 } else if term.isVerb { weight *= 0.7 }
    return weight * (meaning.ways.isEmpty ? 1 : 0.25 + 0.75 * meaning.rarity)
  }

  /// Total weight of the view's words: about 1 for each word that counts.
  var weight: Float { total }

  /// Gives the evidence for one passage, and the words that matched.
  func evidence(_ passage: Int32) -> (Evidence, [String]) {
    var found = Evidence()
    var matched: [String] = []
    var matchedWeight: Float = 0
    let siblings = index.siblings(of: passage)
    for (position, weight) in weights.enumerated() where weight > 0 {
      let match = self.match(position, passage, siblings)
      if match.anywhere == 0 {
        if understanding.query.terms[position].isMedicine { found.missesMedicine = true }
        continue
      }
      found.asked += weight * match.inQuestion
      found.covered += weight * match.anywhere
      matchedWeight += weight
      if match.byItself { found.exact += weight }
      found.matches += min(1, weight * match.anywhere)
      found.decisive = max(found.decisive, weight * match.anywhere)
      matched.append(understanding.query.terms[position].word)
    }
    found.asked /= total
    found.covered /= total
    found.lacking = lacking
    found.unknown = unknown
    found.gap = gap
    found.elsewhere = max(0, 1 - matchedWeight / total - lacking - unknown)
    found.kind = agreement(passage)
    found.offer = understanding.query.asksForOffer ? 1 : 0
    found.exact = matchedWeight > 0 ? found.exact / matchedWeight : 0
    found.matches = min(3, found.matches) / 3
    found.length = Maths.log(total)
    found.returned = returned(passage)
    return (found, matched)
  }

  /// How well a passage holds one word of the question: in its own question, and anywhere in its article.
  private func match(
    _ position: Int, _ passage: Int32, _ siblings: ArraySlice<Int32>
  ) -> (inQuestion: Float, anywhere: Float, byItself: Bool) {
    var inQuestion: Float = 0
    var anywhere: Float = 0
    var byItself = false
    for (number, way) in understanding.terms[position].ways.enumerated() {
      let isItself = number == 0 && understanding.terms[position].isExact
      let worth = isItself ? Evidence.bodyWorth : Evidence.bodySynonymWorth
      var any: Float = 0
      switch spread(way.terms, in: passage) {
      case 2:
        inQuestion = max(inQuestion, way.quality)
        any = way.quality
      case 1: any = way.quality * worth
      default:
        if isItself, siblings.contains(where: { spread(way.terms, in: $0) > 0 }) { any = worth * Evidence.siblingWorth }
      }
      if any > anywhere {
        anywhere = any
        byItself = isItself
      }
    }
    return (inQuestion, anywhere, byItself)
  }

  /// 2 when a question, wording or heading holds all the terms, 1 when tag or body must help, 0 when one is missing.
  private func spread(_ terms: [Int32], in passage: Int32) -> Int {
    var least = 2
    for term in terms {
      let fields = index.stems.fields(term, in: passage)
      if fields == 0 { return 0 }
      if fields & (Postings.title | Postings.wording | Postings.heading) == 0 { least = 1 }
    }
    return least
  }

  private func agreement(_ passage: Int32) -> Float {
    let asked = index.askedKinds[Int(passage)]
    if kind.isEmpty { return 0 }
    if !asked.isDisjoint(with: kind) { return 1 }
    if !index.givenKinds[Int(passage)].isDisjoint(with: kind) { return asked.isEmpty ? 0.5 : 0 }
    return asked.isEmpty ? -0.5 : -1
  }

  /// Share of the passage's own question that the customer's words meet, each of them one word at most.
  private func returned(_ passage: Int32) -> Float {
    var best: Float = 0
    var spent = [Float](repeating: 0, count: weights.count)
    for asking in index.askings[Int(passage)] {
      var held: Float = 0
      var all: Float = 0
      for place in spent.indices { spent[place] = 0 }
      for term in asking {
        let rarity = index.rarity[Int(term)]
        all += rarity
        var place = firstReach(term)
        while place < reached.count, reached[place].term == term {
          let reach = reached[place]
          if spent[Int(reach.position)] + reach.share <= 1.01 {
            spent[Int(reach.position)] += reach.share
            held += rarity * reach.quality
            break
          }
          place += 1
        }
      }
      // A heading of one common word ("Po wizycie") is no question to be met.
      if all > 0 { best = max(best, held / max(all, 0.8)) }
    }
    return best
  }

  private func firstReach(_ term: Int32) -> Int {
    var low = 0
    var high = reached.count
    while low < high {
      let middle = (low + high) / 2
      if reached[middle].term < term { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
