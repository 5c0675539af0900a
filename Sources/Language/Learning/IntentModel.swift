import Foundation

/// A trained reader of lines: which label a line has, how sure that is, and whether it belongs to any label at all.
///
/// A value without references to its training lines: hashes of features and 8-bit weights, 2 to 4 MB for the sets it was
/// measured on. Predicting takes microseconds and may run on many threads at once.
public struct IntentModel: Sendable {
  public let task: LearningTask
  public let lang: Lang
  /// All labels of training, sorted.
  public let labels: [String]
  let vectoriser: Vectoriser
  /// What a feature's 8-bit weights are multiplied with.
  let scales: [Float]
  /// Feature after feature, a weight for each label.
  let weights: [Int8]
  let calibration: IntentCalibration
  private let unknown: Int?

  init(
    task: LearningTask, lang: Lang, labels: [String], vectoriser: Vectoriser, scales: [Float], weights: [Int8],
    calibration: IntentCalibration
  ) {
    self.task = task
    self.lang = lang
    self.labels = labels
    self.vectoriser = vectoriser
    self.scales = scales
    self.weights = weights
    self.calibration = calibration
    unknown = labels.firstIndex(of: LabelledLine.outOfScope)
  }

  /// Below this score a line is refused. Training chose it on lines it held out.
  public var threshold: Double { calibration.threshold }

  /// Reads a line. Any text is fine; the first ``LineFeatures/wordLimit`` words count.
  ///
  /// - Parameter top: how many labels to give at most.
  public func predict(_ text: String, top: Int = 5) -> IntentGuess {
    predict(Words.of(text, limit: LineFeatures.wordLimit), top: top)
  }

  func predict(_ words: [Word], top: Int) -> IntentGuess {
    var scratch = Vectoriser.Scratch()
    let (different, known) = vectoriser.row(words, &scratch)
    let reading = IntentReading(
      scores(scratch.row), unknown: unknown, coverage: Float(known) / Float(max(1, different)))
    let shares = reading.shares(sharpness: calibration.sharpness)
    let score =
      scratch.row.isEmpty ? 0 : calibration.sure.probability(reading.signals(shares: shares))
    // What the best label does not get, the others share as softmax has it.
    let rest = max(1e-9, shares.indices.reduce(0.0) { $0 + ($1 == reading.label ? 0 : Double(shares[$1])) })
    var ranked: [(label: Int, share: Double)] = []
    for label in labels.indices where top > 1 && label != unknown && label != reading.label {
      let share = Double(shares[label]) / rest * (1 - score)
      if ranked.count < top - 1 || share > ranked[ranked.count - 1].share {
        let place = ranked.firstIndex { $0.share < share } ?? ranked.count
        ranked.insert((label, share), at: place)
        if ranked.count > top - 1 { ranked.removeLast() }
      }
    }
    return IntentGuess(
      label: labels[reading.label], score: score,
      isAccepted: !scratch.row.isEmpty && score >= threshold && reading.beyond <= 0,
      top: [IntentGuess.Choice(label: labels[reading.label], score: score)]
        + ranked.map { IntentGuess.Choice(label: labels[$0.label], score: min($0.share, score)) })
  }

  private func scores(_ row: [(feature: Int, value: Float)]) -> [Float] {
    let width = labels.count
    var scores = [Float](repeating: 0, count: width)
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for (feature, value) in row {
          let factor = value * scales[feature]
          let start = feature * width
          for label in 0..<width { scores[label] += factor * Float(weights[start + label]) }
        }
      }
    }
    return scores
  }

  /// Which words of a line spoke for a label and which against it, in the order of the line.
  ///
  /// A word's share is the sum of what its features add to the label's score beyond the mean of all labels.
  public func explain(_ text: String, label: String) -> [IntentGuess.Reason] {
    let words = Words.of(text, limit: LineFeatures.wordLimit)
    guard let output = labels.firstIndex(of: label) else { return [] }
    var scratch = Vectoriser.Scratch()
    _ = vectoriser.row(words, &scratch)
    var effects: [Int: Float] = [:]
    for (feature, value) in scratch.row {
      let row = weights[feature * labels.count..<(feature + 1) * labels.count]
      let mean = row.reduce(0) { $0 + Float($1) } / Float(labels.count)
      effects[feature] = value * scales[feature] * (Float(row[row.startIndex + output]) - mean)
    }
    var uses: [Int: Float] = [:]
    let places = scratch.features.map { vectoriser.place(of: $0.hash) }
    for case let place? in places { uses[place, default: 0] += 1 }
    var sums = [Float](repeating: 0, count: words.count)
    for (occurrence, place) in zip(scratch.features, places) {
      guard let place, let effect = effects[place], let count = uses[place] else { continue }
      sums[Int(occurrence.word)] += effect / count
    }
    return zip(words, sums).map { IntentGuess.Reason(start: $0.start, end: $0.end, weight: Double($1)) }
  }
}

/// What labels mean. Both are learned alike.
public enum LearningTask: String, Sendable, CaseIterable { case intent, sentiment }

/// How a line was read.
public struct IntentGuess: Sendable, Equatable {
  public struct Choice: Sendable, Equatable {
    public let label: String
    /// 0...1; of all labels together at most 1.
    public let score: Double
  }

  /// A word of the line and how much it speaks for the label (below 0: against it).
  public struct Reason: Sendable, Equatable {
    /// Code points of the line, `start..<end`.
    public let start: Int
    public let end: Int
    public let weight: Double
  }

  /// The best label; never ``LabelledLine/outOfScope``.
  public let label: String
  /// Calibrated probability that the line belongs to a known label and to this one.
  public let score: Double
  /// False when the line had better count as out of scope.
  public let isAccepted: Bool
  /// The best labels, the best first.
  public let top: [Choice]
}
