/// Looks closely at the candidates for a question: which of its words stand together, where, and beside what.
struct PassageRanker {
  private let question: PassageQuestion
  private let index: PassageIndex
  private let total: Float
  private let capitalTotal: Float
  private let pairTotal: Float
  /// For each stem of the index: the number of its way among `ways`, or 0.
  private let wayOf: [UInt8]
  private let ways: [(term: Int, quality: Float)]

  /// What speaks for one candidate, in the order of `PassageWeights.linear`.
  static let features = [
    "score", "grams", "coverage", "capitals", "sentence", "window", "ordered", "near", "title",
    "returned", "gap", "kind",
    "length", "absolute", "often", "opening",
  ]

  init(_ question: PassageQuestion, _ index: PassageIndex) {
    self.question = question
    self.index = index
    var wayOf = [UInt8](repeating: 0, count: index.vocabulary.count)
    var ways: [(term: Int, quality: Float)] = [(0, 0)]
    for (position, term) in question.terms.enumerated() {
      for way in term.ways where ways.count < 255 && wayOf[Int(way.stem)] == 0 {
        wayOf[Int(way.stem)] = UInt8(ways.count)
        ways.append((position, way.quality))
      }
    }
    (self.wayOf, self.ways) = (wayOf, ways)
    let terms = question.terms
    total = max(0.05, terms.reduce(0) { $0 + $1.weight })
    capitalTotal = terms.reduce(0) { $0 + ($1.isCapital ? $1.weight : 0) }
    pairTotal = zip(terms, terms.dropFirst()).reduce(0) { $0 + min($1.0.weight, $1.1.weight) }
  }

  /// Gives the candidates anew, best first.
  func rank(_ candidates: [PassageIndex.Candidate]) -> [(passage: Int32, score: Float)] {
    let weights = PassageWeights.linear
    return evidence(candidates).map { passage, features in
      var score: Float = 0
      for (place, value) in features.enumerated() { score += weights[place] * value }
      return (passage, score)
    }.sorted { ($0.score, $1.passage) > ($1.score, $0.passage) }
  }

  /// The features of each candidate.
  func evidence(_ candidates: [PassageIndex.Candidate]) -> [(passage: Int32, features: [Float])] {
    let top = max(0.05, candidates.first.map { $0.stems + $0.grams } ?? 0)
    let topGrams = max(0.05, candidates.reduce(0) { max($0, $1.grams) })
    var events: [Event] = []
    return candidates.map { candidate in
      find(candidate.passage, &events)
      let walk = Walk(question, events)
      let range = self.range(candidate.passage)
      let mean = Float(index.corpus.tokens.count) / Float(max(1, index.corpus.ids.count))
      let coverage = walk.covered / total
      let features: [Float] = [
        (candidate.stems + candidate.grams) / top, candidate.grams / topGrams, coverage,
        capitalTotal > 0 ? walk.capitals / capitalTotal : coverage, walk.bestSentence / total,
        walk.bestWindow / total,
        pairTotal > 0 ? walk.ordered / pairTotal : 0, pairTotal > 0 ? walk.near / pairTotal : 0,
        walk.title / total,
        returned(range, events), walk.missing / total, answers(range, walk),
        Maths.log(Float(max(1, range.count)) / mean),
        candidate.stems / total / 10,
        Maths.log(1 + Float(events.count)), walk.opening / total,
      ]
      return (candidate.passage, features)
    }
  }

  private func range(_ passage: Int32) -> Range<Int> {
    Int(index.corpus.starts[Int(passage)])..<Int(index.corpus.starts[Int(passage) + 1])
  }

  /// A word of the question met in a passage.
  struct Event {
    var place: Int32
    var sentence: Int32
    var term: Int
    var quality: Float
    var inTitle: Bool
  }

  /// Walks over a passage's words once.
  private func find(_ passage: Int32, _ events: inout [Event]) {
    events.removeAll(keepingCapacity: true)
    var sentence: Int32 = 0
    let range = range(passage)
    // All the time of a close look goes here: the buffers spare a bounds check on each word.
    index.stemAt.withUnsafeBufferPointer { stems in
      index.corpus.tokens.withUnsafeBufferPointer { tokens in
        wayOf.withUnsafeBufferPointer { wayOf in
          for place in range {
            sentence += Int32(tokens[place] & PassageCorpus.Token.beginsSentence)
            let stem = Int(stems[place])
            if stem < 0 || wayOf[stem] == 0 { continue }
            let way = ways[Int(wayOf[stem])]
            events.append(
              Event(
                place: Int32(place), sentence: sentence, term: way.term, quality: way.quality,
                inTitle: tokens[place] & PassageCorpus.Token.inTitle != 0))
          }
        }
      }
    }
  }

  /// Share of the title's words that the question has.
  private func returned(_ range: Range<Int>, _ events: [Event]) -> Float {
    var all: Float = 0
    for place in range {
      let token = index.corpus.tokens[place]
      if token & PassageCorpus.Token.inTitle == 0 { break }
      let stem = index.stemAt[place]
      if stem >= 0 { all += index.rarity[Int(stem)] }
    }
    if all == 0 { return 0 }
    var held: Float = 0
    for event in events where event.inTitle {
      let stem = index.stemAt[Int(event.place)]
      held += index.rarity[Int(stem)] * event.quality
    }
    return held / all
  }

  /// 1 when the kind of answer that is wanted stands near the best window, -1 when it does not, 0 when none is named.
  private func answers(_ range: Range<Int>, _ walk: Walk) -> Float {
    if question.wanted.isEmpty || walk.bestWindow == 0 { return 0 }
    let near =
      max(range.lowerBound, walk.windowStart - 12)..<min(range.upperBound, walk.windowEnd + 13)
    for place in near {
      let token = index.corpus.tokens[place]
      let stem = index.stemAt[place]
      if stem >= 0, wayOf[Int(stem)] != 0 { continue }
      var given = index.kindOf[Int(token >> PassageCorpus.Token.shift)]
      if token & PassageCorpus.Token.capital != 0,
        token & (PassageCorpus.Token.beginsSentence | PassageCorpus.Token.inTitle) == 0, stem >= 0
      {
        given.insert(.name)
      }
      if !given.isDisjoint(with: question.wanted) { return 1 }
    }
    return -1
  }
}

/// What one walk over the met words of a passage says.
private struct Walk {
  var covered: Float = 0
  var capitals: Float = 0
  var title: Float = 0
  /// The weightiest word that is missing.
  var missing: Float = 0
  /// Weight of the words in the sentence, in the window of 24 words, and in the first sentence that has most.
  var bestSentence: Float = 0
  var bestWindow: Float = 0
  var opening: Float = 0
  var windowStart = 0
  var windowEnd = 0
  /// Weight of neighbouring words of the question that stand in order within three words, or within six in any.
  var ordered: Float = 0
  var near: Float = 0

  private static let window: Int32 = 24

  init(_ question: PassageQuestion, _ events: [PassageRanker.Event]) {
    let terms = question.terms
    withUnsafeTemporaryAllocation(of: Float.self, capacity: terms.count) { best in
      best.initialize(repeating: 0)
      for event in events {
        best[event.term] = max(best[event.term], event.quality)
        if event.inTitle { title += terms[event.term].weight * event.quality }
      }
      for position in terms.indices {
        covered += terms[position].weight * best[position]
        if terms[position].isCapital { capitals += terms[position].weight * best[position] }
        if best[position] == 0 { missing = max(missing, terms[position].weight) }
      }
      slide(terms, events, best)
    }
    pairs(terms, events)
  }

  /// Finds the best sentence and the best window, each of which counts a word of the question once.
  private mutating func slide(
    _ terms: [PassageQuestion.Term], _ events: [PassageRanker.Event],
    _ seen: UnsafeMutableBufferPointer<Float>
  ) {
    for (number, first) in events.enumerated() {
      if first.inTitle { continue }
      if number > 0, events[number - 1].place == first.place { continue }
      seen.update(repeating: 0)
      var (inWindow, inSentence): (Float, Float) = (0, 0)
      var last = first.place
      var place = number
      while place < events.count, events[place].place - first.place < Walk.window {
        let event = events[place]
        if event.quality > seen[event.term] {
          let more = terms[event.term].weight * (event.quality - seen[event.term])
          seen[event.term] = event.quality
          inWindow += more
          if event.sentence == first.sentence { inSentence += more }
          last = event.place
        }
        place += 1
      }
      bestSentence = max(bestSentence, inSentence)
      if first.sentence <= 2 { opening = max(opening, inSentence) }
      if inWindow > bestWindow {
        bestWindow = inWindow
        windowStart = Int(first.place)
        windowEnd = Int(last)
      }
    }
  }

  private mutating func pairs(_ terms: [PassageQuestion.Term], _ events: [PassageRanker.Event]) {
    var (orderedSeen, nearSeen): (UInt64, UInt64) = (0, 0)
    for (number, one) in events.enumerated() {
      var next = number + 1
      while next < events.count, events[next].place - one.place <= 6 {
        let other = events[next]
        next += 1
        guard abs(one.term - other.term) == 1, one.inTitle == other.inTitle else { continue }
        let pair = min(one.term, other.term)
        let weight = min(terms[one.term].weight, terms[other.term].weight)
        if nearSeen >> UInt64(pair) & 1 == 0 {
          nearSeen |= 1 << UInt64(pair)
          near += weight
        }
        if one.term < other.term, other.place - one.place <= 3, orderedSeen >> UInt64(pair) & 1 == 0 {
          orderedSeen |= 1 << UInt64(pair)
          ordered += weight
        }
      }
    }
  }
}

/// Weights of the close look, fitted by logistic choice among the candidates for the questions of two collections of Polish
/// questions (encyclopedic sentences without titles; paragraphs with titles), each alone and both together, typed right
/// and with slips. Halves of the questions held each other's measure: fitted on one, measured on the other.
enum PassageWeights {
  static let linear: [Float] = [
    2.975, 3.078, 3.829, 2.702, 2.866, 2.567, 1.315, 0.271, 1.686, 3.988, 3.036, 0.560, 0.886,
    -3.193, -0.710, -0.239,
  ]
}
