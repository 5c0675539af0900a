/// What an owner should look at: intents that are confused with each other, and lines that look out of place.
///
/// From lines that a fold had not trained on, so that a wrong line cannot vouch for itself.
public struct IntentReview: Sendable {
  /// Lines of `label` that read as `other`.
  public struct Confusion: Sendable, Equatable {
    public let label: String
    public let other: String
    public let count: Int
    /// Of all lines of `label`, 0...1.
    public let share: Double
  }

  /// A line that the other lines would give another label.
  public struct OddLine: Sendable, Equatable {
    /// Its place in training.
    public let line: Int
    public let text: String
    public let label: String
    public let suggested: String
    /// Softmax shares of both labels by the held-out learners, 0...1.
    public let labelShare: Double
    public let suggestedShare: Double
  }

  private let all: [Confusion]
  private let odd: [OddLine]

  init(_ seen: [HeldOutLine], lines: [LabelledLine], labels: [String]) {
    var totals: [Int: Int] = [:]
    var pairs: [[Int]: Int] = [:]
    var odd: [OddLine] = []
    for line in seen where line.isKnown {
      totals[line.label, default: 0] += 1
      guard line.reading.label != line.label else { continue }
      pairs[[line.label, line.reading.label], default: 0] += 1
      let shares = line.reading.shares(sharpness: 1)
      odd.append(
        OddLine(
          line: line.line, text: lines[line.line].text, label: labels[line.label],
          suggested: labels[line.reading.label], labelShare: Double(shares[line.label]),
          suggestedShare: Double(shares[line.reading.label])))
    }
    all = pairs.map { pair, count in
      Confusion(
        label: labels[pair[0]], other: labels[pair[1]], count: count,
        share: Double(count) / Double(max(1, totals[pair[0]] ?? 1)))
    }.sorted { ($0.count, $0.share, $1.label, $1.other) > ($1.count, $1.share, $0.label, $0.other) }
    self.odd = odd.sorted {
      ($0.suggestedShare - $0.labelShare, $1.line) > ($1.suggestedShare - $1.labelShare, $0.line)
    }
  }

  /// Pairs of intents that are confused, the most frequent first.
  public func confusions(limit: Int = 20) -> [Confusion] { Array(all.prefix(limit)) }

  /// Lines that look mislabelled, the clearest first.
  public func oddLines(limit: Int = 50) -> [OddLine] { Array(odd.prefix(limit)) }
}
