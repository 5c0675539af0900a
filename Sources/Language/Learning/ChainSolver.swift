import Foundation

/// A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001) trained by AdaGrad.
///
/// States stand for "inside slot x" and 0 for "in none"; slots of the same kind next to each other do not occur in the
/// material, so that no further states are needed. States that are next to impossible at a token are skipped.
final class ChainSolver {
  let states: Int
  let width: Int
  /// Feature after feature a weight for each state, and the sums of squared gradients.
  private var weights: [Float]
  private var squares: [Float]
  /// From state to state, `width × width`, and the same as powers of e.
  private(set) var moves: [Float]
  private var moveSquares: [Float]
  private var moveFactors: [Float]

  private static let rate: Float = 0.05
  private static let decay: Float = 2e-4

  init(features: Int, states: Int) {
    self.states = states
    width = (states + 7) / 8 * 8
    weights = Array(repeating: 0, count: features * width)
    squares = Array(repeating: 0.05, count: features * width)
    moves = Array(repeating: 0, count: width * width)
    moveSquares = Array(repeating: 0.05, count: width * width)
    moveFactors = Array(repeating: 1, count: width * width)
  }

  func row(_ feature: Int) -> ArraySlice<Float> { weights[feature * width..<feature * width + states] }

  /// One step towards a line: its tokens' features and its true states.
  func step(_ line: [[Int32]], _ truth: [Int]) {
    guard !line.isEmpty else { return }
    let width = width
    let count = line.count
    withUnsafeTemporaryAllocation(of: Float.self, capacity: (3 * count + 1) * width) { memory in
      guard let chances = memory.baseAddress else { return }
      let forward = chances + count * width
      let backward = forward + count * width
      let gradient = backward + count * width
      score(line, into: chances)
      run(chances, forward, backward, count)
      for place in 0..<count {
        var sum: Float = 0
        for state in 0..<states {
          gradient[state] = forward[place * width + state] * backward[place * width + state]
          sum += gradient[state]
        }
        for state in 0..<width { gradient[state] = state < states ? -gradient[state] / max(sum, 1e-30) : 0 }
        gradient[truth[place]] += 1
        if place > 0 { learnMoves(chances, forward, backward, place, truth) }
        if gradient[truth[place]] > 1e-3 { learn(line[place], gradient) }
      }
    }
  }

  /// Powers of e of the states' scores at each token, the highest at 1.
  private func score(_ line: [[Int32]], into chances: UnsafeMutablePointer<Float>) {
    weights.withUnsafeBufferPointer { weights in
      for (place, features) in line.enumerated() {
        let own = chances + place * width
        for state in 0..<width { own[state] = 0 }
        for feature in features {
          let start = Int(feature) * width
          for state in 0..<width { own[state] += weights[start + state] }
        }
        var highest = -Float.infinity
        for state in 0..<states { highest = max(highest, own[state]) }
        for state in 0..<width { own[state] = state < states ? exp(own[state] - highest) : 0 }
      }
    }
  }

  /// Forward and backward sums, each token's scaled so that the forward ones add up to 1.
  private func run(
    _ chances: UnsafeMutablePointer<Float>, _ forward: UnsafeMutablePointer<Float>,
    _ backward: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    moveFactors.withUnsafeBufferPointer { factors in
      for place in 0..<count {
        let own = forward + place * width
        if place == 0 {
          for state in 0..<width { own[state] = chances[state] }
        } else {
          let before = own - width
          for state in 0..<width { own[state] = 0 }
          for from in 0..<states where before[from] > 1e-7 {
            let value = before[from]
            for state in 0..<width { own[state] += value * factors[from * width + state] }
          }
          for state in 0..<width { own[state] *= chances[place * width + state] }
        }
        scale(own)
      }
      let last = backward + (count - 1) * width
      for state in 0..<width { last[state] = 1 }
      for place in stride(from: count - 2, through: 0, by: -1) {
        let own = backward + place * width
        let next = own + width
        for from in 0..<width {
          var sum: Float = 0
          if from < states, forward[place * width + from] > 1e-7 {
            for state in 0..<states where chances[(place + 1) * width + state] > 1e-7 {
              sum += factors[from * width + state] * chances[(place + 1) * width + state] * next[state]
            }
          }
          own[from] = sum
        }
        scale(own)
      }
    }
  }

  private func scale(_ values: UnsafeMutablePointer<Float>) {
    var sum: Float = 0
    for state in 0..<states { sum += values[state] }
    let factor = 1 / max(sum, 1e-30)
    for state in 0..<width { values[state] *= factor }
  }

  private func learn(_ features: [Int32], _ gradient: UnsafeMutablePointer<Float>) {
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for feature in features {
          let start = Int(feature) * width
          for state in 0..<width {
            let slope = gradient[state] - Self.decay * weights[start + state]
            squares[start + state] += slope * slope
            weights[start + state] += Self.rate * slope / squares[start + state].squareRoot()
          }
        }
      }
    }
  }

  private func learnMoves(
    _ chances: UnsafeMutablePointer<Float>, _ forward: UnsafeMutablePointer<Float>,
    _ backward: UnsafeMutablePointer<Float>, _ place: Int, _ truth: [Int]
  ) {
    let before = forward + (place - 1) * width
    let real = truth[place - 1] * width + truth[place]
    var pairs: [(move: Int, chance: Float)] = [(real, 0)]
    var sum: Float = 0
    for from in 0..<states where before[from] > 1e-4 {
      for state in 0..<states {
        let after = chances[place * width + state] * backward[place * width + state]
        guard after > 1e-6 else { continue }
        let move = from * width + state
        let chance = before[from] * moveFactors[move] * after
        if move == real { pairs[0].chance = chance } else { pairs.append((move, chance)) }
        sum += chance
      }
    }
    for (move, chance) in pairs { learnMove(move, (move == real ? 1 : 0) - chance / max(sum, 1e-30)) }
  }

  private func learnMove(_ move: Int, _ slope: Float) {
    guard abs(slope) > 1e-4 else { return }
    moveSquares[move] += slope * slope
    moves[move] += Self.rate * slope / moveSquares[move].squareRoot()
    moveFactors[move] = exp(moves[move])
  }
}
