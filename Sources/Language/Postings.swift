/// Where terms occur: for each term its passages, with a ready-made BM25 weight and the fields that hold it.
///
/// All lists lie one after another in flat arrays, so that a query walks memory in order.
struct Postings: Sendable {
  private var starts: [Int32] = [0]
  private var passages: [Int32] = []
  private var weights: [Float] = []
  private var fields: [Field] = []

  /// Fields of a passage as bits.
  typealias Field = UInt8
  static let title: Field = 1
  static let wording: Field = 2
  static let heading: Field = 4
  static let tag: Field = 8
  static let body: Field = 16

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
    fields = Array(repeating: 0, count: counts.count)
    for entry in counts {  // counts come by passage, so each list ends up sorted
      let slot = Int(next[Int(entry.term)])
      next[Int(entry.term)] += 1
      let held = Float(sizes[Int(entry.term) + 1] - sizes[Int(entry.term)])
      let rarity = Maths.log(1 + (Float(count) - held + 0.5) / (held + 0.5))
      passages[slot] = entry.passage
      weights[slot] = rarity * entry.frequency * (k1 + 1) / (entry.frequency + k1)
      fields[slot] = entry.fields
    }
  }

  /// Number of passages that hold the term.
  func count(_ term: Int32) -> Int { Int(starts[Int(term) + 1] - starts[Int(term)]) }

  /// Adds the term's weights, times `factor`, to the passages' scores.
  func score(_ term: Int32, _ factor: Float, into scores: inout [Float]) {
    for slot in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
      scores[Int(passages[slot])] += factor * weights[slot]
    }
  }

  /// Gives the fields of the passage that hold the term, 0 for none.
  func fields(_ term: Int32, in passage: Int32) -> Field {
    var low = Int(starts[Int(term)])
    var high = Int(starts[Int(term) + 1])
    while low < high {
      let middle = (low + high) / 2
      if passages[middle] < passage { low = middle + 1 } else { high = middle }
    }
    return low < Int(starts[Int(term) + 1]) && passages[low] == passage ? fields[low] : 0
  }

  /// Gives the passages that hold the term, ascending.
  func holders(_ term: Int32) -> ArraySlice<Int32> {
    passages[Int(starts[Int(term)])..<Int(starts[Int(term) + 1])]
  }
}
