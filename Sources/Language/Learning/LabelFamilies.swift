import Foundation

/// What labels share by their names: `card_payment_fee` and `card_payment_wrong_rate` learn from each other's lines.
///
/// The parts of a name (split at `_`, `.`, `-`, `/` and blanks) weigh by ln((1 + labels) / labels with it). The gain is
/// greatest with few lines an intent.
struct LabelFamilies: Sendable {
  /// Outputs of a label: its own place, then those of the parts that it shares with other labels.
  let outputs: [[Int]]
  /// For each of these outputs how much it counts in the label's score.
  let shares: [[Float]]
  /// Labels and shared parts.
  let count: Int
  /// How near two labels are, `labels × labels`: 1 on the diagonal plus twice the weighted share of common parts.
  let nearness: [Float]

  /// How much shared parts add, beside a label's own weight of 1. Found on kept-out lines.
  private static let partShare: Float = 0.5
  private static let partNearness: Float = 2

  init(_ labels: [String]) {
    let parts = labels.map { Set(Self.parts($0)) }
    var uses: [String: Int] = [:]
    for set in parts { for part in set { uses[part, default: 0] += 1 } }
    let shared = uses.filter { $0.value > 1 }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: shared.enumerated().map { ($1, $0 + labels.count) })
    func weight(_ part: String) -> Float { log(Float(labels.count + 1) / Float(uses[part] ?? 1)) }
    let sums = parts.map { max(1e-3, $0.sorted().reduce(0) { $0 + weight($1) }) }
    var outputs: [[Int]] = []
    var shares: [[Float]] = []
    for (label, set) in parts.enumerated() {
      let own = set.filter { places[$0] != nil }.sorted()
      outputs.append([label] + own.compactMap { places[$0] })
      shares.append([1] + own.map { Self.partShare * weight($0) / sums[label] })
    }
    var nearness = [Float](repeating: 0, count: labels.count * labels.count)
    for one in labels.indices {
      for other in labels.indices {
        let common = parts[one].intersection(parts[other]).sorted().reduce(Float(0)) { $0 + weight($1) }
        nearness[one * labels.count + other] =
          (one == other ? 1 : 0) + Self.partNearness * common / (sums[one] * sums[other]).squareRoot()
      }
    }
    self.outputs = outputs
    self.shares = shares
    self.nearness = nearness
    count = labels.count + shared.count
  }

  /// The parts of a label's name, folded.
  static func parts(_ label: String) -> [String] {
    Fold.fold(label).split { "_.-/ ".contains($0) }.map(String.init)
  }
}
