import Foundation

/// How good probabilities were, held against what happened. Each probability stands for one call.
public struct ForecastScore: Sendable, Hashable, Codable {
  public let count: Int
  /// Mean of −log of the probability of what happened: lower is better.
  public let logLoss: Double
  /// Mean squared difference.
  public let brier: Double
  /// The chance that of an answered and an unanswered call the answered one had the higher probability; 0.5 is luck.
  public let auc: Double
  /// Mean distance between what was said and what happened over ten groups of equal size.
  public let calibration: Double

  /// - Parameter pairs: Probabilities between 0 and 1, and whether the call was answered.
  public init(_ pairs: some Collection<(chance: Double, answered: Bool)>) {
    count = pairs.count
    let many = Double(max(1, pairs.count))
    logLoss =
      pairs.reduce(0) { sum, pair in
        let chance = min(1 - 1e-9, max(1e-9, pair.chance))
        return sum - log(pair.answered ? chance : 1 - chance)
      } / many
    brier =
      pairs.reduce(0) { sum, pair in
        let miss = pair.chance - (pair.answered ? 1 : 0)
        return sum + miss * miss
      } / many
    let sorted = pairs.sorted { $0.chance < $1.chance }
    auc = ForecastScore.area(sorted)
    calibration = ForecastScore.distance(sorted)
  }

  /// By ranks; equal probabilities share theirs.
  private static func area(_ sorted: [(chance: Double, answered: Bool)]) -> Double {
    var (ranks, positives, start) = (0.0, 0.0, 0)
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].chance == sorted[start].chance { end += 1 }
      let answered = Double(sorted[start..<end].count { $0.answered })
      ranks += answered * (Double(start + 1 + end) / 2)
      positives += answered
      start = end
    }
    let negatives = Double(sorted.count) - positives
    guard positives > 0, negatives > 0 else { return 0.5 }
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)
  }

  private static func distance(_ sorted: [(chance: Double, answered: Bool)]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    var sum = 0.0
    for group in 0..<10 {
      let part = sorted[group * sorted.count / 10..<(group + 1) * sorted.count / 10]
      guard !part.isEmpty else { continue }
      let said = part.reduce(0) { $0 + $1.chance }
      let came = Double(part.count { $0.answered })
      sum += abs(said - came)
    }
    return sum / Double(sorted.count)
  }
}
