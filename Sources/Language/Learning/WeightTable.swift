/// A weight for every feature and output, row by row, so that all outputs of a line are scored at once.
///
/// A class with memory of its own, as a trainer changes it millions of times; it stays inside the trainer.
final class WeightTable {
  let features: Int
  /// Outputs rounded up to whole registers of eight; the rest stay zero.
  let width: Int
  private let weights: UnsafeMutablePointer<Float>

  init(features: Int, outputs: Int) {
    self.features = features
    width = (outputs + 7) / 8 * 8
    weights = .allocate(capacity: max(1, features * width))
    weights.initialize(repeating: 0, count: features * width)
  }

  deinit { weights.deallocate() }

  func copy() -> WeightTable {
    let other = WeightTable(features: features, outputs: width)
    other.weights.update(from: weights, count: features * width)
    return other
  }

  func row(_ feature: Int) -> UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(start: weights + feature * width, count: width)
  }

  /// Scores a row: `scores[output]` = Σ value · weight. `scores` has `width` places.
  func score(_ rows: SparseRows, _ row: Int, into scores: UnsafeMutablePointer<Float>) {
    for output in 0..<width { scores[output] = 0 }
    rows.features.withUnsafeBufferPointer { features in
      rows.values.withUnsafeBufferPointer { values in
        for entry in rows.range(of: row) {
          let from = weights + Int(features[entry]) * width
          let value = values[entry]
          for output in 0..<width { scores[output] += value * from[output] }
        }
      }
    }
  }

  /// Adds value · `change` to the weights of every feature of a row.
  func add(_ rows: SparseRows, _ row: Int, _ change: UnsafeMutablePointer<Float>) {
    rows.features.withUnsafeBufferPointer { features in
      rows.values.withUnsafeBufferPointer { values in
        for entry in rows.range(of: row) {
          let to = weights + Int(features[entry]) * width
          let value = values[entry]
          for output in 0..<width { to[output] += value * change[output] }
        }
      }
    }
  }
}
