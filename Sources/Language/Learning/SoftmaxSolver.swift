import Foundation

/// Multinomial logistic regression, min ½ Σ‖w‖² + C Σ −ln p(label), by dual coordinate ascent with a safe step
/// (Shalev-Shwartz and Zhang, JMLR 2013). Labels that are near each other learn together: a step for one label moves
/// its neighbours by their `nearness`, which is the same as sharing weights between them.
struct SoftmaxSolver {
  let rows: SparseRows
  let labels: [Int]
  private(set) var table: WeightTable
  private var dual: [Float]
  private let outputs: Int
  private let cost: Float
  private let nearness: [Float]

  /// - Parameter nearness: `outputs × outputs`, as in ``LabelFamilies``.
  init(rows: SparseRows, labels: [Int], features: Int, outputs: Int, cost: Float, nearness: [Float]) {
    self.rows = rows
    self.labels = labels
    self.outputs = outputs
    self.cost = cost
    table = WeightTable(features: features, outputs: outputs)
    dual = Array(repeating: 0, count: rows.count * table.width)
    let width = table.width
    var padded = [Float](repeating: 0, count: outputs * width)
    for one in 0..<outputs {
      for other in 0..<outputs { padded[one * width + other] = nearness[one * outputs + other] }
    }
    self.nearness = padded
  }

  /// Goes once through the rows in the order given.
  mutating func pass(_ order: [Int]) {
    let width = table.width
    var dual: [Float] = []
    swap(&dual, &self.dual)  // out of self, which `step` reads
    defer { swap(&dual, &self.dual) }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { scratch in
      guard let scores = scratch.baseAddress else { return }
      let spread = scores + width
      dual.withUnsafeMutableBufferPointer { dual in
        guard let base = dual.baseAddress else { return }
        for row in order where !rows.range(of: row).isEmpty {
          table.score(rows, row, into: scores)
          if let step = step(scores, base + row * width, label: labels[row], spread) {
            for output in 0..<outputs { base[row * width + output] += step * scores[output] }
            for output in 0..<width { spread[output] *= step * cost }
            table.add(rows, row, spread)
          }
        }
      }
    }
  }

  /// Makes of `scores` the direction of the dual, and of `spread` what it does to the outputs' scores; gives the step,
  /// or nil when there is nothing to gain.
  private func step(
    _ scores: UnsafeMutablePointer<Float>, _ own: UnsafeMutablePointer<Float>, label: Int,
    _ spread: UnsafeMutablePointer<Float>
  ) -> Float? {
    let width = table.width
    var highest = -Float.infinity
    for output in 0..<outputs { highest = max(highest, scores[output]) }
    var sum: Float = 0
    for output in 0..<outputs {
      scores[output] = exp(scores[output] - highest)
      sum += scores[output]
    }
    var length: Float = 0
    for output in 0..<outputs {
      scores[output] = (output == label ? 1 : 0) - scores[output] / sum - own[output]
      length += abs(scores[output])
    }
    guard length > 1e-3 else { return nil }
    for output in 0..<width { spread[output] = 0 }
    var curve: Float = 0
    for output in 0..<outputs where abs(scores[output]) > 1e-4 {
      let value = scores[output]
      nearness.withUnsafeBufferPointer { nearness in
        for other in 0..<width { spread[other] += value * nearness[output * width + other] }
      }
    }
    for output in 0..<outputs { curve += scores[output] * spread[output] }
    // Entropy is strongly convex in the 1-norm, which bounds the step from below by this.
    let gain = length * length
    return min(1, gain / (gain + cost * curve))
  }

  /// A solver that has forgotten these rows' share; the solver it came from stays as it is.
  func forgetting(_ gone: [Int]) -> SoftmaxSolver {
    var other = self
    other.table = table.copy()
    let width = table.width
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { spread in
      guard let spread = spread.baseAddress else { return }
      for row in gone {
        for output in 0..<width { spread[output] = 0 }
        for output in 0..<outputs {
          let value = -cost * dual[row * width + output]
          other.dual[row * width + output] = 0
          if value != 0 {
            for near in 0..<width { spread[near] += value * nearness[output * width + near] }
          }
        }
        other.table.add(rows, row, spread)
      }
    }
    return other
  }
}
