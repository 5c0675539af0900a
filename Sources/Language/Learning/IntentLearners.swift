import Foundation

/// The two learners at work on one material: trained once, then asked for a model and for folds.
struct IntentLearners {
  private let material: IntentMaterial
  private let families: LabelFamilies
  private let vectoriser: Vectoriser
  private let rows: SparseRows
  private var hinge: HingeSolver
  private var softmax: SoftmaxSolver

  /// How much a line read wrongly costs each learner, C of their formulas.
  struct Costs {
    var hinge: Float
    var softmax: Float

    /// With many and with few lines a label: from kept-out lines of banking77, clinc150, massive and wccrs.
    static let many = Costs(hinge: 1, softmax: 15)
    static let few = Costs(hinge: 1, softmax: 45)
  }

  /// How much the hinge counts beside softmax in the sum, and passes, from the same lines.
  private static let hingeShare: Float = 3
  private static let passes = (hinge: 4, softmax: 4, fold: 1)
  private static let folds = 3

  init(_ material: IntentMaterial) {
    let costs: Costs = material.isSmall ? .few : .many
    self.material = material
    families = LabelFamilies(material.labels)
    let outputs = families.outputs
    let copies = Float(max(1, material.rows.count / max(1, material.lineCount)))
    let labels = material.labels.count
    let kept = material.tellingFeatures(limit: Self.featureLimit(labels: labels))
    var places = [Int32](repeating: -1, count: material.vectoriser.hashes.count)
    for (place, feature) in kept.enumerated() { places[feature] = Int32(truncatingIfNeeded: place) }
    rows = material.rows.keeping(places)
    vectoriser = material.vectoriser.keeping(kept)
    hinge = HingeSolver(
      rows: rows, wanted: material.wanted.map { outputs[$0] }, features: kept.count, outputs: families.count,
      cost: costs.hinge / copies)
    softmax = SoftmaxSolver(
      rows: rows, labels: material.wanted, features: kept.count, outputs: labels, cost: costs.softmax / copies,
      nearness: families.nearness)
    var dice = Dice(1)
    let all = Array(0..<rows.count)
    for _ in 0..<Self.passes.hinge { hinge.pass(Self.shuffled(all, &dice)) }
    for _ in 0..<Self.passes.softmax { softmax.pass(Self.shuffled(all, &dice)) }
  }

  /// How many features a model may keep: fewer with more labels, so that a model stays at 2 to 4 MB.
  static func featureLimit(labels: Int) -> Int { Int(197_000 / Float(labels).squareRoot()) }

  private static func shuffled(_ rows: [Int], _ dice: inout Dice) -> [Int] {
    var rows = rows
    for place in stride(from: rows.count - 1, to: 0, by: -1) { rows.swapAt(place, dice.below(place + 1)) }
    return rows
  }

  /// The sum of both learners' weights for one feature, a value for each label.
  private static func sum(
    _ hinge: UnsafeBufferPointer<Float>, _ softmax: UnsafeBufferPointer<Float>, _ families: LabelFamilies,
    into sum: inout [Float]
  ) {
    for label in sum.indices {
      var own: Float = 0
      for (output, share) in zip(families.outputs[label], families.shares[label]) { own += share * hinge[output] }
      sum[label] = hingeShare * own + softmax[label]
    }
  }

  // MARK: What comes out

  func model(task: LearningTask, calibration: IntentCalibration) -> IntentModel {
    let labels = material.labels.count
    var weights: [Int8] = []
    weights.reserveCapacity(vectoriser.hashes.count * labels)
    var scales: [Float] = []
    var row = [Float](repeating: 0, count: labels)
    for feature in vectoriser.hashes.indices {
      Self.sum(hinge.table.row(feature), softmax.table.row(feature), families, into: &row)
      let scale = max(1e-6, row.reduce(0) { max($0, abs($1)) }) / 127
      scales.append(scale)
      for weight in row { weights.append(Int8((weight / scale).rounded())) }
    }
    return IntentModel(
      task: task, lang: material.lang, labels: material.labels, vectoriser: vectoriser, scales: scales,
      weights: weights, calibration: calibration)
  }

  /// Scores of every line by learners that have not trained on it.
  ///
  /// - Parameter withUnknown: take every sixth label away from each fold, another one each time, so that its lines
  ///   show how lines of unknown intents score; and add scrambled lines, for what lines of another language score.
  func heldOut(withUnknown: Bool) -> [HeldOutLine] {
    let labels = material.labels
    var seen: [HeldOutLine] = []
    var coverage = Coverage(hashes: vectoriser.hashes)
    var dice = Dice(3)
    for fold in 0..<Self.folds {
      let away = labels.indices.map { label in
        withUnknown && labels.count >= 6 && label != material.unknown && label % 6 == fold * 2
      }
      var gone: [Int] = []
      var rest: [Int] = []
      for row in 0..<rows.count {
        let inFold = material.origin[row].map { Self.fold(of: $0) == fold } ?? false
        if inFold || away[material.wanted[row]] { gone.append(row) } else { rest.append(row) }
      }
      var hinge = hinge.forgetting(gone)
      var softmax = softmax.forgetting(gone)
      for _ in 0..<Self.passes.fold {
        hinge.pass(Self.shuffled(rest, &dice))
        softmax.pass(Self.shuffled(rest, &dice))
      }
      coverage.train(rows, on: rest)
      func read(_ rows: SparseRows, _ row: Int, different: Int) -> IntentReading {
        var scores = Self.scores(rows, row, hinge.table, softmax.table, families)
        for output in labels.indices where away[output] { scores[output] = -.infinity }
        let covered = coverage.of(rows, row, different: different)
        return IntentReading(scores, unknown: material.unknown, coverage: covered)
      }
      var scratch = Vectoriser.Scratch()
      for line in 0..<material.lineCount where Self.fold(of: line) == fold {
        let label = material.wanted[line]
        let kind: HeldOutLine.Kind = away[label] ? .leftOut : label == material.unknown ? .outOfScope : .known
        let reading = read(rows, line, different: material.featureCounts[line])
        seen.append(HeldOutLine(line: line, label: label, kind: kind, reading: reading))
        guard withUnknown, dice.below(4) == 0 else { continue }
        let different = vectoriser.row(material.words[line].map { $0.scrambled(&dice) }, &scratch).different
        var scrambled = SparseRows()
        scrambled.append(scratch.row)
        let noise = read(scrambled, 0, different: different)
        seen.append(HeldOutLine(line: line, label: label, kind: .scrambled, reading: noise))
      }
    }
    return seen
  }

  private static func scores(
    _ rows: SparseRows, _ row: Int, _ hinge: WeightTable, _ softmax: WeightTable, _ families: LabelFamilies
  ) -> [Float] {
    var scores = [Float](repeating: 0, count: families.outputs.count)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: hinge.width + softmax.width) { scratch in
      guard let first = scratch.baseAddress else { return }
      let second = first + hinge.width
      hinge.score(rows, row, into: first)
      softmax.score(rows, row, into: second)
      sum(
        UnsafeBufferPointer(start: first, count: hinge.width), UnsafeBufferPointer(start: second, count: softmax.width),
        families, into: &scores)
    }
    return scores
  }

  /// Spreads the lines over the folds, neighbours apart.
  private static func fold(of line: Int) -> Int {
    var dice = Dice(UInt64(line))
    return dice.below(folds)
  }
}

/// A line scored by learners that have not trained on it.
struct HeldOutLine {
  enum Kind { case known, leftOut, outOfScope, scrambled }

  var line: Int
  var label: Int
  /// Whether its label was trained in the fold, was left out of it, or is none; or the line was made unreadable.
  var kind: Kind
  var reading: IntentReading

  /// The fold could have read it rightly.
  var isKnown: Bool { kind == .known }
}

extension Word {
  /// The same letters in another order: a word of no language.
  fileprivate func scrambled(_ dice: inout Dice) -> Word {
    var word = self
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: text.unicodeScalars.shuffled(using: &dice))
    word.text = String(letters)
    return word
  }
}
