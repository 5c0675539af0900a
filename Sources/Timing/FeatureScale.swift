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
}
