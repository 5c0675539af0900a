/// A symmetric matrix that is made of sums of squares; solved by Cholesky's decomposition.
struct SymmetricMatrix {
  let size: Int
  private var cells: [Double]

  init(_ size: Int) {
    self.size = size
    cells = Array(repeating: 0, count: size * size)
  }

  /// The lower half only: row not before column.
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// Adds `weight · row · rowᵀ`, and `slope · row` to a vector.
  mutating func add(_ row: [Float], weight: Double, slope: Double, to vector: inout [Double]) {
    cells.withUnsafeMutableBufferPointer { cells in
      for left in 0..<size {
        let value = Double(row[left])
        guard value != 0 else { continue }
        vector[left] += slope * value
        let scaled = weight * value
        for right in 0...left { cells[left * size + right] += scaled * Double(row[right]) }
      }
    }
  }

  /// The vector that this matrix turns into `target`; nil when it is not positive definite.
  func solved(_ target: [Double]) -> [Double]? {
    guard let root = root() else { return nil }
    return SymmetricMatrix.solve(root, target, size)
  }

  /// The lower triangle whose square this matrix is.
  func root() -> [Double]? {
    var root = cells
    for column in 0..<size {
      for row in column..<size {
        var sum = root[row * size + column]
        for inner in 0..<column { sum -= root[row * size + inner] * root[column * size + inner] }
        if row == column {
          guard sum > 0 else { return nil }
          root[row * size + column] = sum.squareRoot()
        } else {
          root[row * size + column] = sum / root[column * size + column]
        }
      }
    }
    return root
  }

  static func solve(_ root: [Double], _ target: [Double], _ size: Int) -> [Double] {
    var result = target
    for row in 0..<size {
      for column in 0..<row { result[row] -= root[row * size + column] * result[column] }
      result[row] /= root[row * size + row]
    }
    for row in (0..<size).reversed() {
      for below in row + 1..<max(row + 1, size) { result[row] -= root[below * size + row] * result[below] }
      result[row] /= root[row * size + row]
    }
    return result
  }
}
