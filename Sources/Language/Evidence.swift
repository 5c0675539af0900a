/// What speaks for one passage as the answer to a question, each 0…1 unless said otherwise.
struct Evidence: Sendable {
  /// Share of the question's weight that the passage's own question, wordings or heading hold.
  var asked: Float = 0
  /// The same, counting the body too, for less.
  var covered: Float = 0
  /// Share of the weight that the index knows nothing of, though the word is a common one: a thing the firm does not have.
  var lacking: Float = 0
  /// Share of the weight that the index knows nothing of, in words that no list knows either.
  var unknown: Float = 0
  /// The weightiest word that the index knows nothing of.
  var gap: Float = 0
  /// Share of the weight that other passages hold and this one does not.
  var elsewhere: Float = 0
  /// 1 when the passage gives the kind of answer that is wanted, -1 when it gives another kind, 0 when none is named.
  var kind: Float = 0
  /// Share of the passage's question that the customer's question holds: its best wording.
  var returned: Float = 0
  /// Matched words, up to three, by quality and rarity, over three.
  var matches: Float = 0
  /// The weightiest matched word.
  var decisive: Float = 0
  /// Share of the matched weight that matched by the word itself.
  var exact: Float = 0
  /// Logarithm of the question's weight, about -1…3.
  var length: Float = 0
  /// Lead over the next best entry, in the units of `Sureness.rank`; below 0 for all but the first.
  var margin: Float = 0
  /// Place among the candidates by BM25 of stems and 4-grams: score over the best one's.
  var relevance: Float = 0

  /// Worth of a match in a body against one in a question: by the word itself, and by another, which may well mean something else there.
  static let bodyWorth: Float = 0.75
  static let bodySynonymWorth: Float = 0.5
}

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
  /// Terms of the index that the question reaches, ascending, each with the best quality.
  private let reached: [(term: Int32, quality: Float)]

  init(_ understanding: Understanding, _ index: LanguageIndex, sentences: UInt64) {
    self.understanding = understanding
    self.index = index
    var weights: [Float] = []
    var lacking: Float = 0
    var unknown: Float = 0
    var gap: Float = 0
    var best: [Int32: Float] = [:]
    let whole = sentences == .max
    for (term, meaning) in zip(understanding.query.terms, understanding.terms) {
      guard whole || term.sentences & sentences != 0 else {
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
        for reached in way.terms { best[reached] = max(best[reached] ?? 0, way.quality) }
      }
    }
    self.weights = weights
    total = max(0.05, weights.reduce(0, +))
    self.lacking = lacking / total
    self.unknown = unknown / total
    self.gap = gap
    kind = understanding.query.kind(in: sentences)
    reached = best.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func weight(_ term: QueryTerm, _ meaning: Understanding.Term, role: Float) -> Float {
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
    for (position, weight) in weights.enumerated() where weight > 0 {
      var inQuestion: Float = 0
      var anywhere: Float = 0
      var byItself = false
      for (number, way) in understanding.terms[position].ways.enumerated() {
        var fields: Postings.Field = 0xFF
        for term in way.terms { fields = min(fields, spread(index.stems.fields(term, in: passage))) }
        if fields == 0 { continue }
        let question = fields >= 2 ? way.quality : 0
        let isItself = number == 0 && understanding.terms[position].isExact
        let any = max(question, way.quality * (isItself ? Evidence.bodyWorth : Evidence.bodySynonymWorth))
        if any > anywhere, isItself { byItself = true }
        inQuestion = max(inQuestion, question)
        anywhere = max(anywhere, any)
      }
      if anywhere == 0 { continue }
      found.asked += weight * inQuestion
      found.covered += weight * anywhere
      matchedWeight += weight
      if byItself { found.exact += weight }
      found.matches += min(1, weight * anywhere)
      found.decisive = max(found.decisive, weight * anywhere)
      matched.append(understanding.query.terms[position].word)
    }
    found.asked /= total
    found.covered /= total
    found.lacking = lacking
    found.unknown = unknown
    found.gap = gap
    found.elsewhere = max(0, 1 - matchedWeight / total - lacking - unknown)
    found.kind = agreement(passage)
    found.exact = matchedWeight > 0 ? found.exact / matchedWeight : 0
    found.matches = min(3, found.matches) / 3
    found.length = Maths.log(total)
    found.returned = returned(passage)
    return (found, matched)
  }

  private func agreement(_ passage: Int32) -> Float {
    let asked = index.askedKinds[Int(passage)]
    if kind.isEmpty { return 0 }
    if !asked.isDisjoint(with: kind) { return 1 }
    if !index.givenKinds[Int(passage)].isDisjoint(with: kind) { return asked.isEmpty ? 0.5 : 0 }
    return asked.isEmpty ? -0.5 : -1
  }

  /// 2 when a question, wording or heading holds it, 1 for tag or body only, 0 for nowhere.
  private func spread(_ fields: Postings.Field) -> Postings.Field {
    if fields == 0 { return 0 }
    return fields & (Postings.title | Postings.wording | Postings.heading) != 0 ? 2 : 1
  }

  private func returned(_ passage: Int32) -> Float {
    var best: Float = 0
    for asking in index.askings[Int(passage)] {
      var held: Float = 0
      var all: Float = 0
      for term in asking {
        let rarity = index.rarity[Int(term)]
        all += rarity
        held += rarity * quality(term)
      }
      if all > 0 { best = max(best, held / all) }
    }
    return best
  }

  private func quality(_ term: Int32) -> Float {
    var low = 0
    var high = reached.count
    while low < high {
      let middle = (low + high) / 2
      if reached[middle].term < term { low = middle + 1 } else { high = middle }
    }
    return low < reached.count && reached[low].term == term ? reached[low].quality : 0
  }
}
