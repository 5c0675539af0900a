import Foundation

/// Turns what the scores say into a calibrated probability, and knows from where on a line is refused.
struct IntentCalibration: Sendable, Equatable {
  /// What scores are multiplied with before softmax.
  var sharpness: Float
  /// Chance that the line belongs to a known label and to this one.
  var sure: SureFit
  /// Lines below are refused.
  var threshold: Double

  /// Of held-out lines that were read rightly, this share may be refused; the rest of the threshold follows from it.
  private static let rightlyReadRefused = 0.015
  /// Lines of no known label among the lines the fit sees, by weight: more when the owner marked such lines, as then
  /// they are known to come. Real shares differ from firm to firm.
  private static let unknownShare = (marked: 0.1, unmarked: 0.04)
  private static let sharpnesses: [Float] = [0.35, 0.5, 0.7, 1, 1.4, 2]

  init(sharpness: Float, sure: SureFit, threshold: Double) {
    self.sharpness = sharpness
    self.sure = sure
    self.threshold = threshold
  }

  /// Fits on lines that were held out, with known and unknown labels.
  init(_ seen: [HeldOutLine], labels: [String], refuses: Bool = true) {
    let known = seen.filter(\.isKnown)
    let sharpness = Self.sharpnesses.max { Self.likelihood(known, $0) < Self.likelihood(known, $1) } ?? 1
    let weights = Self.weights(seen)
    let examples = seen.map { line in
      SureFit.Example(
        signals: line.reading.signals(shares: line.reading.shares(sharpness: sharpness)),
        isRight: line.isKnown && line.reading.label == line.label, weight: weights[line.kind] ?? 1)
    }
    self.sharpness = sharpness
    let fit = SureFit.fit(examples, signals: IntentReading.signalCount)
    sure = fit
    let right = zip(seen, examples).filter { $0.1.isRight }.map { fit.probability($0.1.signals) }.sorted()
    threshold = right.isEmpty || !refuses ? 0 : right[Int(Double(right.count) * Self.rightlyReadRefused)]
  }

  /// What a line of each kind counts, so that together those of no known label have their share. Lines that the owner
  /// marked as out of scope count most; scrambled ones least, as they are easily told.
  private static func weights(_ seen: [HeldOutLine]) -> [HeldOutLine.Kind: Double] {
    let counts = Dictionary(seen.map { ($0.kind, 1.0) }, uniquingKeysWith: +)
    let parts: [HeldOutLine.Kind: Double] = [.outOfScope: 4, .leftOut: 2, .scrambled: 1].filter {
      counts[$0.key] != nil
    }
    let share = parts[.outOfScope] == nil ? unknownShare.unmarked : unknownShare.marked
    let budget = share / (1 - share) * (counts[.known] ?? 0) / max(1, parts.values.reduce(0, +))
    var weights: [HeldOutLine.Kind: Double] = [.known: 1]
    for (kind, part) in parts { weights[kind] = budget * part / (counts[kind] ?? 1) }
    return weights
  }

  private static func likelihood(_ lines: [HeldOutLine], _ sharpness: Float) -> Double {
    lines.reduce(0) { $0 + log(max(1e-9, Double($1.reading.shares(sharpness: sharpness)[$1.label]))) }
  }
}
