/// Where terms occur: for each term its passages, with a ready-made BM25 weight.
///
/// All lists lie one after another in flat arrays, so that a query walks memory in order.
struct Postings: Sendable {
  private var starts: [Int32] = [0]
  private var passages: [Int32] = []
  private var weights: [Float] = []

  /// Fields of a passage as bits.
  typealias Field = UInt8
  static let title: Field = 1
  static let wording: Field = 2
  static let heading: Field = 4
  static let tag: Field = 8
  static let body: Field = 16
  /// Fields that ask: a match there counts more than one in an answer.
  static let asking: Field = title | wording | heading

  /// Counts of one term in one passage while an index is built.
  struct Count: Sendable {
    var term: Int32
    var passage: Int32
    /// Occurrences, weighted by field and evened out by field length.
    var frequency: Float
    var fields: Field
  }

  init() {}

  /// Makes lists for `terms` terms. BM25 with saturation `k1` (Robertson and Zaragoza 2009); lengths are already in `frequency`.
  init(_ counts: [Count], terms: Int, passages count: Int, k1: Float) {
    var sizes = [Int32](repeating: 0, count: terms + 1)
    for entry in counts { sizes[Int(entry.term) + 1] += 1 }
    for term in 0..<terms { sizes[term + 1] += sizes[term] }
    starts = sizes
    var next = sizes
    passages = Array(repeating: 0, count: counts.count)
    weights = Array(repeating: 0, count: counts.count)
    for entry in counts {  // counts come by passage, so each list ends up sorted
      let slot = Int(next[Int(entry.term)])
      next[Int(entry.term)] += 1
      let held = Float(sizes[Int(entry.term) + 1] - sizes[Int(entry.term)])
      let rarity = Maths.log(1 + (Float(count) - held + 0.5) / (held + 0.5))
      passages[slot] = entry.passage
      weights[slot] = rarity * entry.frequency * (k1 + 1) / (entry.frequency + k1)
    }
  }

  /// Number of passages that hold the term.
  func count(_ term: Int32) -> Int { Int(starts[Int(term) + 1] - starts[Int(term)]) }

  /// Adds the term's weights, times `factor`, to the passages' scores.
  func score(_ term: Int32, _ factor: Float, into scores: UnsafeMutableBufferPointer<Float>) {
    let range = Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
    // The innermost loop of search: passages are below the count that `scores` has room for.
    passages.withUnsafeBufferPointer { passages in
      weights.withUnsafeBufferPointer { weights in
        for slot in range { scores[Int(passages[slot])] += factor * weights[slot] }
      }
    }
  }

  /// Gives the passages that hold the term, ascending.
  func holders(_ term: Int32) -> ArraySlice<Int32> {
    passages[Int(starts[Int(term)])..<Int(starts[Int(term) + 1])]
  }

  /// True when one of the passages from the first to the last of `those` that satisfy `isWanted` holds the term.
  func hold(_ term: Int32, within those: ClosedRange<Int32>, where isWanted: (Int32) -> Bool)
    -> Bool
  {
    var low = Int(starts[Int(term)])
    let end = Int(starts[Int(term) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if passages[middle] < those.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < end, passages[low] <= those.upperBound {
      if isWanted(passages[low]) { return true }
      low += 1
    }
    return false
  }
}

/// What each passage holds: its terms, ascending, with the fields that hold them.
struct Holdings: Sendable {
  private var starts: [Int32] = [0]
  private var terms: [Int32] = []
  private var fields: [Postings.Field] = []

  init() {}

  /// `counts` come by passage, then by term.
  init(_ counts: [Postings.Count], passages: Int) {
    starts = Array(repeating: 0, count: passages + 1)
    for entry in counts { starts[Int(entry.passage) + 1] += 1 }
    for passage in 0..<passages { starts[passage + 1] += starts[passage] }
    terms = counts.map(\.term)
    fields = counts.map(\.fields)
  }

  /// Calls `found` for each term of the passage that has a slot above 0 in `slots`, which has a place for every term.
  @inline(__always)
  func each(
    of passage: Int32, in slots: UnsafeBufferPointer<Int16>,
    _ found: (_ slot: Int, _ fields: Postings.Field) -> Void
  ) {
    terms.withUnsafeBufferPointer { terms in
      for place in Int(starts[Int(passage)])..<Int(starts[Int(passage) + 1]) {
        let slot = slots[Int(terms[place])]
        if slot > 0 { found(Int(slot), fields[place]) }
      }
    }
  }
}
