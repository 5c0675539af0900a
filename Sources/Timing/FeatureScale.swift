import Foundation

/// Brings features to a common scale for models that need one: mean 0, deviation 1, a missing value is the mean and
/// says so in a column of its own where it is missing often.
public struct FeatureScale: Sendable, Hashable {
  private let means: [Float]
  private let factors: [Float]
  private let flagged: [Int]

  public var width: Int { means.count + flagged.count }

  public init(_ table: TrainingTable) {
    var (sums, squares, counts) = (
      [Double](repeating: 0, count: table.width), [Double](repeating: 0, count: table.width),
      [Double](repeating: 0, count: table.width)
    )
    for (index, value) in table.features.enumerated() where !value.isNaN {
      let column = index % table.width
      sums[column] += Double(value)
      squares[column] += Double(value) * Double(value)
      counts[column] += 1
    }
    means = zip(sums, counts).map { Float($0 / max(1, $1)) }
    let means = means
    factors =
      table.width == 0
      ? []
      : (0..<table.width).map { column in
        let many = max(1, counts[column])
        let mean = Double(means[column])
        return Float(1 / max(1e-3, (squares[column] / many - mean * mean).squareRoot()))
      }
    flagged = counts.indices.filter { counts[$0] < 0.99 * Double(table.count) && counts[$0] > 0 }
  }

  /// Row after row, `width` numbers each; those far out are drawn in to 4 deviations.
  public func scaled(_ rows: [Float]) -> [Float] {
    let old = means.count
    guard old > 0 else { return [] }
    let count = rows.count / old
    var result = [Float](repeating: 0, count: count * width)
    for row in 0..<count {
      for column in 0..<old {
        let value = rows[row * old + column]
        if !value.isNaN { result[row * width + column] = min(4, max(-4, (value - means[column]) * factors[column])) }
      }
      for (place, column) in flagged.enumerated() where rows[row * old + column].isNaN {
        result[row * width + old + place] = 1
      }
    }
    return result
  }

  /// The same for slots side by side.
  func scaled(_ columns: FeatureColumns) -> ScaledColumns {
    let all = 0..<columns.blocks
    var result = ScaledColumns(fixed: Array(repeating: 0, count: width), blocks: columns.blocks)
    let flags = Dictionary(uniqueKeysWithValues: flagged.enumerated().map { ($1, means.count + $0) })
    for column in means.indices {
      let range = columns.range(of: column, in: all)
      if range.isFixed {
        if range.allMissing {
          if let flag = flags[column] { result.fixed[flag] = 1 }
        } else {
          result.fixed[column] = min(4, max(-4, (range.low - means[column]) * factors[column]))
        }
        continue
      }
      let mean = SIMD8(repeating: means[column])
      result.append(column) { block in
        let numbers = columns.cells[column * columns.blocks + block]
        let known = numbers.replacing(with: mean, where: numbers .!= numbers)
        return ((known - mean) * factors[column])
          .clamped(lowerBound: SIMD8(repeating: -4), upperBound: SIMD8(repeating: 4))
      }
      guard range.someMissing, let flag = flags[column] else { continue }
      result.append(flag) { block in
        let numbers = columns.cells[column * columns.blocks + block]
        return SIMD8.zero.replacing(with: 1, where: numbers .!= numbers)
      }
    }
    return result
  }
}

/// Scaled features of many slots: what is the same for all of them apart from what is not.
struct ScaledColumns {
  /// By scaled feature; 0 for those that differ.
  fileprivate(set) var fixed: [Float]
  let blocks: Int
  /// The scaled features that differ from slot to slot.
  private(set) var varying: [Int] = []
  /// Of each of them the numbers of all slots, eight at a time.
  private(set) var cells: [SIMD8<Float>] = []

  fileprivate init(fixed: [Float], blocks: Int) {
    self.fixed = fixed
    self.blocks = blocks
  }

  fileprivate mutating func append(_ feature: Int, _ numbers: (Int) -> SIMD8<Float>) {
    varying.append(feature)
    for block in 0..<blocks { cells.append(numbers(block)) }
  }

  /// For all slots, a base and the weighted sum of the features: `weights` by scaled feature.
  func sums(_ weights: UnsafePointer<Float>, base: Float) -> [SIMD8<Float>] {
    var whole = base
    for (feature, value) in fixed.enumerated() { whole += weights[feature] * value }
    var sums = Array(repeating: SIMD8(repeating: whole), count: blocks)
    sums.withUnsafeMutableBufferPointer { sums in
      cells.withUnsafeBufferPointer { cells in
        for (place, feature) in varying.enumerated() {
          let weight = weights[feature]
          for block in 0..<blocks { sums[block] += cells[place * blocks + block] * weight }
        }
      }
    }
    return sums
  }
}
