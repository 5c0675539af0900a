import Foundation

/// What the scores of a line say: the best label and how sure it looks, before calibration.
struct IntentReading {
  /// The best label other than ``LabelledLine/outOfScope``.
  let label: Int
  /// Its score, and its lead before the next label's.
  let top: Float
  let lead: Float
  /// Scores of all labels.
  let scores: [Float]
  /// How much more the line looks out of scope than like the best label; 0 when training had no such lines.
  let beyond: Float
  /// Share of the line's different features of words that training has seen, 0...1.
  let coverage: Float

  init(_ scores: [Float], unknown: Int?, coverage: Float) {
    var best = -1
    var top = -Float.infinity
    var next = -Float.infinity
    for (label, score) in scores.enumerated() where label != unknown {
      if best < 0 || score > top {
        next = top
        top = score
        best = label
      } else if score > next {
        next = score
      }
    }
    label = best
    self.top = top
    lead = next.isFinite ? min(20, top - next) : 20
    self.scores = scores
    beyond = unknown.map { max(-20, min(20, scores[$0] - top)) } ?? 0
    self.coverage = coverage
  }

  /// How many signals ``signals(shares:)`` gives.
  static let signalCount = 5

  /// What the chance to be right is fitted on. The softmax share comes as log odds, cut at ±7.
  func signals(shares: [Float]) -> [Double] {
    let share = Double(shares[label])
    let odds = max(-7, min(7, log(max(1e-9, share) / max(1e-9, 1 - share))))
    let known = Double(coverage).squareRoot()
    return [Double(top) * known, Double(lead) * known, odds, Double(coverage), Double(beyond)]
  }

  /// Softmax of the scores times `sharpness`.
  func shares(sharpness: Float) -> [Float] {
    let highest = scores.reduce(-Float.infinity) { max($0, $1) }
    var shares = scores.map { exp(($0 - highest) * sharpness) }
    let sum = shares.reduce(0, +)
    for label in shares.indices { shares[label] /= sum }
    return shares
  }
}

/// Which features of words the rest of a fold has, for the coverage of its held-out lines.
struct Coverage {
  private let hashes: [UInt32]
  private var seen: [Bool]

  /// - Parameter hashes: of all features, by place.
  init(hashes: [UInt32]) {
    self.hashes = hashes
    seen = Array(repeating: false, count: hashes.count)
  }

  /// Takes the features of these rows as seen, and no others.
  mutating func train(_ rows: SparseRows, on rest: [Int]) {
    for feature in seen.indices { seen[feature] = false }
    for row in rest {
      for entry in rows.range(of: row) { seen[Int(rows.features[entry])] = true }
    }
  }

  /// Share of a row's `different` features of words that were seen.
  func of(_ rows: SparseRows, _ row: Int, different: Int) -> Float {
    var known = 0
    for entry in rows.range(of: row) {
      let feature = Int(rows.features[entry])
      if seen[feature], LineFeatures.isOfWords(hashes[feature]) { known += 1 }
    }
    return Float(known) / Float(max(1, different))
  }
}
