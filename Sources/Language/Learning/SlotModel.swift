/// A trained reader of slots: a linear-chain conditional random field over the words of a line.
public struct SlotModel: Sendable {
  public let lang: Lang
  /// Names of the slots, sorted. State 0 is "in none", state n the n-th name.
  public let slots: [String]
  let intents: IntentModel?
  let values: SlotValues
  let hashes: [UInt32]
  /// What a feature's 8-bit weights are multiplied with.
  let scales: [Float]
  /// Feature after feature, a weight for each state.
  let weights: [Int8]
  /// From state to state.
  let moves: [Float]
  private let index: HashIndex

  init(
    lang: Lang, slots: [String], intents: IntentModel?, values: SlotValues, hashes: [UInt32], scales: [Float],
    weights: [Int8], moves: [Float]
  ) {
    self.lang = lang
    self.slots = slots
    self.intents = intents
    self.values = values
    self.hashes = hashes
    self.scales = scales
    self.weights = weights
    self.moves = moves
    index = HashIndex(hashes)
  }

  init(
    lang: Lang, slots: [String], intents: IntentModel?, values: SlotValues, solver: ChainSolver, hashes: [UInt32],
    kept: [Int]
  ) {
    var scales: [Float] = []
    var weights: [Int8] = []
    for feature in kept {
      let row = solver.row(feature)
      let scale = max(1e-6, row.reduce(0) { max($0, abs($1)) }) / 127
      scales.append(scale)
      for weight in row { weights.append(Int8((weight / scale).rounded())) }
    }
    let states = slots.count + 1
    var moves: [Float] = []
    for from in 0..<states {
      for state in 0..<states { moves.append(solver.moves[from * solver.width + state]) }
    }
    self.init(
      lang: lang, slots: slots, intents: intents, values: values, hashes: kept.map { hashes[$0] }, scales: scales,
      weights: weights, moves: moves)
  }

  /// The slots of a line, in its order. Any text is fine; the first ``SlotTokens/limit`` words count.
  public func predict(_ text: String) -> [Slot] {
    let line = SlotTokens(text)
    guard !line.tokens.isEmpty else { return [] }
    let intent = intents?.predict(text, top: 1).label ?? ""
    let features = SlotFeatures(lang: lang).read(line, intent: intent, values: values)
    let states = best(features)
    var found: [Slot] = []
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < states.count {
      var end = place + 1
      while end < states.count, states[end] == states[place] { end += 1 }
      if states[place] > 0 {
        let (start, stop) = (line.tokens[place].start, line.tokens[end - 1].end)
        var value = String.UnicodeScalarView()
        value.append(contentsOf: scalars[start..<stop])
        found.append(Slot(slot: slots[states[place] - 1], start: start, end: stop, text: String(value)))
      }
      place = end
    }
    return found
  }

  /// The likeliest states, by the algorithm of Viterbi.
  private func best(_ features: [[UInt32]]) -> [Int] {
    let count = slots.count + 1
    var score = [Float](repeating: 0, count: count)
    var came: [[Int]] = []
    for (place, token) in features.enumerated() {
      var own = [Float](repeating: 0, count: count)
      for hash in token {
        guard let feature = index.place(of: hash) else { continue }
        let start = feature * count
        let scale = scales[feature]
        for state in 0..<count { own[state] += scale * Float(weights[start + state]) }
      }
      if place == 0 {
        score = own
        continue
      }
      var from = [Int](repeating: 0, count: count)
      var highest = moves[0..<count].map { $0 + score[0] }
      for before in 1..<count {
        let base = score[before]
        for state in 0..<count where base + moves[before * count + state] > highest[state] {
          highest[state] = base + moves[before * count + state]
          from[state] = before
        }
      }
      for state in 0..<count { score[state] = highest[state] + own[state] }
      came.append(from)
    }
    var states = [score.indices.max { score[$0] < score[$1] } ?? 0]
    for from in came.reversed() { states.append(from[states[states.count - 1]]) }
    return states.reversed()
  }
}
