/// One output against the rest, squared hinge: min ½‖w‖² + C Σ max(0, 1 − y w·x)², by dual coordinate descent
/// (Hsieh et al., ICML 2008, the method of liblinear), every output at once. A line may want several outputs.
///
/// The dual stays with the solver, so that lines can be taken out and the rest trained a little further: cross-validation
/// for a fraction of training anew.
struct HingeSolver {
  let rows: SparseRows
  /// Outputs that each row wants; all others it does not.
  let wanted: [[Int]]
  private(set) var table: WeightTable
  private var dual: [Float]
  private let slack: Float

  init(rows: SparseRows, wanted: [[Int]], features: Int, outputs: Int, cost: Float) {
    self.rows = rows
    self.wanted = wanted
    table = WeightTable(features: features, outputs: outputs)
    dual = Array(repeating: 0, count: rows.count * table.width)
    slack = 1 / (2 * cost)
  }

  /// Goes once through the rows in the order given.
  mutating func pass(_ order: [Int]) {
    let width = table.width
    let step = 1 / (1 + slack)  // rows have length 1
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { scratch in
      guard let scores = scratch.baseAddress else { return }
      let change = scores + width
      dual.withUnsafeMutableBufferPointer { dual in
        guard let base = dual.baseAddress else { return }
        for row in order where !rows.range(of: row).isEmpty {
          table.score(rows, row, into: scores)
          let own = base + row * width
          for output in 0..<width {
            let before = own[output]
            let after = max(before - (slack * before - scores[output] - 1) * step, 0)
            change[output] = before - after
            own[output] = after
          }
          for output in wanted[row] {
            let before = own[output] + change[output]
            let after = max(before - (slack * before + scores[output] - 1) * step, 0)
            change[output] = after - before
            own[output] = after
          }
          table.add(rows, row, change)
        }
      }
    }
  }

  /// A solver that has forgotten these rows' share; the solver it came from stays as it is.
  func forgetting(_ gone: [Int]) -> HingeSolver {
    var other = self
    other.table = table.copy()
    let width = table.width
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { change in
      guard let change = change.baseAddress else { return }
      for row in gone {
        for output in 0..<width {
          change[output] = other.dual[row * width + output]
          other.dual[row * width + output] = 0
        }
        for output in wanted[row] { change[output] = -change[output] }
        other.table.add(rows, row, change)
      }
    }
    return other
  }
}
