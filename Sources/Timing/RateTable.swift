import Foundation

/// How much more often calls of a kind at an hour are answered than expected, drawn to 0 where little was seen.
struct RateTable: Sendable {
  private var cells: [Int: (answered: Float, expected: Float)] = [:]
  private let strength: Float

  init(strength: Float) { self.strength = strength }

  /// The logarithm of answered over expected.
  func lift(_ cell: Int?) -> Float {
    guard let cell, let seen = cells[cell] else { return 0 }
    return log((seen.answered + strength) / (seen.expected + strength))
  }

  mutating func learn(_ cell: Int?, answered: Bool, expected: Float) {
    guard let cell else { return }
    cells[cell, default: (0, 0)].answered += answered ? 1 : 0
    cells[cell]!.expected += expected
  }
}
