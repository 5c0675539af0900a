/// One view of a question, all of it or one of its sentences: what its words weigh against passages of an index.
struct Weighing {
  private let look: CloseLook
  /// Weight of each term in this view.
  private let weights: [Float]
  /// Terms that count in this view, as bits.
  private let positions: UInt64
  private let total: Float
  private let lacking: Float
  private let unknown: Float
  private let gap: Float
  private let kind: AskKind

  init(_ look: CloseLook, sentences: UInt64) {
    self.look = look
    var weights: [Float] = []
    var positions: UInt64 = 0
    var lacking: Float = 0
    var unknown: Float = 0
    var gap: Float = 0
    let whole = sentences == .max
    for (position, (term, meaning)) in zip(look.understanding.query.terms, look.understanding.terms)
      .enumerated()
    {
      guard whole || term.sentences & sentences != 0 || term.isMedicine else {
        weights.append(0)
        continue
      }
      positions |= 1 << UInt64(position)
      let weight = Weighing.weight(term, meaning, role: whole ? term.role : 1)
      weights.append(weight)
      if meaning.ways.isEmpty {
        if meaning.isKnown { lacking += weight } else { unknown += weight }
        gap = max(gap, weight)
      }
    }
    self.weights = weights
    self.positions = positions
    total = max(0.05, weights.reduce(0, +))
    self.lacking = lacking / total
    self.unknown = unknown / total
    self.gap = gap
    kind = look.understanding.query.kind(in: sentences)
  }

  /// One word of a wording that says much more is no sign of what it asks.
  private static let leastReturned: Float = 0.25

  /// Weight of a medicine's name, wherever in the message it stands.
  private static let medicineWeight: Float = 2.5

  private static func weight(_ term: QueryTerm, _ meaning: Understanding.Term, role: Float) -> Float {
    if term.isMedicine { return medicineWeight }
    var weight = role
    if term.isNumber {
      weight *= 0.2
    } else if term.isWeak {
      weight *= 0.3
    } else if term.isVerb {
      weight *= 0.7
    }
    return weight * (meaning.ways.isEmpty ? 1 : 0.25 + 0.75 * meaning.rarity)
  }

  /// Total weight of the view's words: about 1 for each word that counts.
  var weight: Float { total }

  /// Gives the evidence for one passage whose `matches` are known, and the words that matched, as bits.
  func evidence(_ passage: Int32, _ matches: ArraySlice<Match>) -> (Evidence, matched: UInt64) {
    var found = Evidence()
    var matched: UInt64 = 0
    var matchedWeight: Float = 0
    for position in weights.indices where weights[position] > 0 {
      let (weight, match) = (weights[position], matches[matches.startIndex + position])
      if match.anywhere == 0 {
        if look.understanding.query.terms[position].isMedicine { found.missesMedicine = true }
        continue
      }
      found.asked += weight * match.inQuestion
      found.covered += weight * match.anywhere
      matchedWeight += weight
      if match.byItself { found.exact += weight }
      found.matches += min(1, weight * match.anywhere)
      found.decisive = max(found.decisive, weight * match.anywhere)
      matched |= 1 << UInt64(position)
    }
    found.asked /= total
    found.covered /= total
    found.lacking = lacking
    found.unknown = unknown
    found.gap = gap
    found.elsewhere = max(0, 1 - matchedWeight / total - lacking - unknown)
    found.kind = agreement(passage)
    found.offer = look.understanding.query.asksForOffer ? 1 : 0
    found.exact = matchedWeight > 0 ? found.exact / matchedWeight : 0
    found.matches = min(3, found.matches) / 3
    found.length = Maths.log(total)
    found.returned = look.returned(passage, positions: positions)
    found.isHearsay = matched.nonzeroBitCount == 1 && (found.exact == 0 || found.returned < Self.leastReturned)
    return (found, matched)
  }

  private func agreement(_ passage: Int32) -> Float {
    let asked = look.index.askedKinds[Int(passage)]
    if kind.isEmpty { return 0 }
    if !asked.isDisjoint(with: kind) { return 1 }
    if !look.index.givenKinds[Int(passage)].isDisjoint(with: kind) {
      return asked.isEmpty ? 0.5 : 0
    }
    return asked.isEmpty ? -0.5 : -1
  }
}
