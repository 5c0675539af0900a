import Foundation

/// Logistic regression with a ridge, fitted by Newton's method.
public struct LogisticModel: Sendable, Hashable {
  let scale: FeatureScale
  private let weights: [Float]
  private let offset: Float

  /// - Parameter ridge: The weights' prior precision; the constant has none.
  public init(_ table: TrainingTable, ridge: Double = 30, rounds: Int = 8) {
    scale = FeatureScale(table)
    let rows = scale.scaled(table.features)
    let width = scale.width
    var fit = [Double](repeating: 0, count: width + 1)
    for _ in 0..<rounds {
      var slope = [Double](repeating: 0, count: width + 1)
      var curve = SymmetricMatrix(width + 1)
      for index in 0..<table.count {
        let row = rows[index * width..<(index + 1) * width]
        var sum = fit[width]
        for (place, value) in row.enumerated() { sum += fit[place] * Double(value) }
        let chance = Logit.chance(sum)
        let weight = Double(table.weights[index])
        let error = weight * (chance - Double(table.labels[index]))
        curve.add(Array(row) + [1], weight: weight * chance * (1 - chance), slope: error, to: &slope)
      }
      for place in 0..<width {
        slope[place] += ridge * fit[place]
        curve[place, place] += ridge
      }
      curve[width, width] += 1e-6
      guard let step = curve.solved(slope) else { break }
      for place in fit.indices { fit[place] -= step[place] }
    }
    weights = fit.prefix(width).map(Float.init)
    offset = Float(fit[width])
  }

  /// For slots of which these are the scaled features.
  func margins(_ columns: ScaledColumns) -> [SIMD8<Float>] {
    weights.withUnsafeBufferPointer { weights in
      weights.baseAddress.map { columns.sums($0, base: offset) } ?? []
    }
  }
}
