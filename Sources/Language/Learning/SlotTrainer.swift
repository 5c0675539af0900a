/// Trains a ``SlotModel`` from lines whose slots are marked; the same on every run.
public struct SlotTrainer: Sendable {
  public var lang: Lang

  /// Passes through the lines, and the least number of tokens that must have a feature: from kept-out lines of massive.
  private static let passes = 4
  private static let least = 2
  /// Features that a model keeps at most, so that it stays at a few megabytes (5.9 MB for massive-pl).
  private static let featureLimit = 60_000

  public init(lang: Lang) { self.lang = lang }

  /// Trains a model. Throws ``LearningProblem`` when no slot is marked.
  public func train(_ lines: [SlotLine]) throws(LearningProblem) -> SlotModel {
    let names = Set(lines.flatMap { $0.slots.map(\.slot) }).sorted()
    guard !names.isEmpty else { throw .noSlots }
    let (intents, read) = try intents(of: lines)
    let cut = lines.map { (tokens: SlotTokens($0.text), slots: $0.slots) }
    let values = SlotValues(cut).frequent()
    let reader = SlotFeatures(lang: lang)
    let hashes = zip(cut, read).map { line, intent in
      reader.read(line.tokens, intent: intent, values: values, ownSlots: line.slots)
    }
    let features = Self.frequent(hashes)
    let index = HashIndex(features)
    let rows = hashes.map { line in
      line.map { token in token.compactMap { index.place(of: $0).map { Int32(truncatingIfNeeded: $0) } } }
    }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let truth = cut.map { $0.tokens.states($0.slots, places) }
    let solver = ChainSolver(features: features.count, states: names.count + 1)
    var dice = Dice(5)
    for _ in 0..<Self.passes {
      for line in rows.indices.shuffled(using: &dice) { solver.step(rows[line], truth[line]) }
    }
    return SlotModel(
      lang: lang, slots: names, intents: intents, values: values, solver: solver, hashes: features,
      kept: Self.weightiest(solver, features.count))
  }

  /// A reader of intents, if the lines have several, and what it reads in each line without having trained on it.
  private func intents(of lines: [SlotLine]) throws(LearningProblem) -> (IntentModel?, [String]) {
    guard Set(lines.map(\.label)).count > 1 else { return (nil, lines.map { _ in "" }) }
    let labelled = lines.map { LabelledLine(label: $0.label, text: $0.text) }
    let (model, labels) = try IntentTrainer(lang: lang).trainAndRead(labelled)
    return (model, labels)
  }

  private static func frequent(_ lines: [[[UInt32]]]) -> [UInt32] {
    var all = lines.flatMap { $0.flatMap { $0 } }
    all.sort()
    var kept: [UInt32] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= least { kept.append(all[start]) }
      start = end
    }
    return kept
  }

  /// Places of the features with the longest rows of weights, sorted.
  private static func weightiest(_ solver: ChainSolver, _ count: Int) -> [Int] {
    let squares = (0..<count).map { solver.row($0).reduce(0) { $0 + $1 * $1 } }
    return (0..<count).sorted { (squares[$0], $1) > (squares[$1], $0) }.prefix(featureLimit).sorted()
  }
}
