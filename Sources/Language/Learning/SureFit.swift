import Foundation

/// A logistic regression of a handful of signals, fitted by Newton's method: turns scores into calibrated probabilities.
struct SureFit: Sendable, Equatable {
  /// The constant, then a weight for each signal.
  var weights: [Double]

  /// Probability for these signals.
  func probability(_ signals: [Double]) -> Double {
    var sum = weights[0]
    for (weight, signal) in zip(weights.dropFirst(), signals) { sum += weight * signal }
    return 1 / (1 + exp(-sum))
  }

  /// One line seen in a fold that did not train on it.
  struct Example {
    var signals: [Double]
    var isRight: Bool
    var weight: Double
  }

  /// Fits with a slight ridge, so that signals that never differ do no harm. At most 30 steps.
  static func fit(_ examples: [Example], signals: Int) -> SureFit {
    let size = signals + 1
    var weights = [Double](repeating: 0, count: size)
    guard !examples.isEmpty else { return SureFit(weights: weights) }
    for _ in 0..<30 {
      var gradient = weights.map { -ridge * $0 }
      var hessian = [Double](repeating: 0, count: size * size)
      for place in 0..<size { hessian[place * size + place] = ridge }
      for example in examples {
        let inputs = [1] + example.signals
        let p = 1 / (1 + exp(-zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }))
        let slope = example.weight * ((example.isRight ? 1 : 0) - p)
        let curve = example.weight * max(1e-6, p * (1 - p))
        for row in 0..<size {
          gradient[row] += slope * inputs[row]
          for column in 0...row { hessian[row * size + column] += curve * inputs[row] * inputs[column] }
        }
      }
      let step = solve(&hessian, gradient, size)
      for place in 0..<size { weights[place] += max(-5, min(5, step[place])) }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return SureFit(weights: weights)
  }

  private static let ridge = 1e-2

  /// Solves by Cholesky; only the lower half of the matrix is read.
  private static func solve(_ matrix: inout [Double], _ right: [Double], _ size: Int) -> [Double] {
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row * size + column]
        for place in 0..<column { sum -= matrix[row * size + place] * matrix[column * size + place] }
        matrix[row * size + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / matrix[column * size + column]
      }
    }
    var answer = right
    for row in 0..<size {
      for column in 0..<row { answer[row] -= matrix[row * size + column] * answer[column] }
      answer[row] /= matrix[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for column in (row + 1)..<max(row + 1, size) { answer[row] -= matrix[column * size + row] * answer[column] }
      answer[row] /= matrix[row * size + row]
    }
    return answer
  }
}
