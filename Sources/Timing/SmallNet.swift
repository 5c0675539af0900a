import Foundation

/// A neural network with one hidden layer, trained with Adam (Kingma & Ba 2015) in small batches.
public struct SmallNet: Sendable, Hashable {
  let scale: FeatureScale
  private let hidden: Int
  /// Hidden weights row by row, then hidden offsets, then output weights, then its offset.
  private var weights: [Float]

  public init(_ table: TrainingTable, hidden: Int = 16, epochs: Int = 12, decay: Float = 2e-3, seed: UInt64 = 7) {
    scale = FeatureScale(table)
    self.hidden = hidden
    let width = scale.width
    var luck = SplitMix(seed: seed)
    weights = (0..<hidden * width).map { _ in luck.spread() / Float(max(1, width)).squareRoot() }
    weights += Array(repeating: 0, count: hidden)
    weights += (0..<hidden).map { _ in luck.spread() / Float(hidden).squareRoot() }
    let share = table.labels.reduce(0, +) / Float(max(1, table.count))
    weights.append(Float(Logit.of(Double(share))))
    train(table, epochs: epochs, decay: decay, luck: &luck)
  }

  private mutating func train(_ table: TrainingTable, epochs: Int, decay: Float, luck: inout SplitMix) {
    let rows = scale.scaled(table.features)
    let width = scale.width
    var order = Array(0..<table.count)
    var (first, second) = ([Float](repeating: 0, count: weights.count), [Float](repeating: 0, count: weights.count))
    var (slope, layer) = (first, [Float](repeating: 0, count: hidden))
    let batch = 64
    var step: Float = 0
    for epoch in 0..<epochs {
      order.shuffle(using: &luck)
      let rate: Float = 2e-3 * (1 - Float(epoch) / Float(epochs) * 0.9)
      for start in stride(from: 0, to: order.count, by: batch) {
        for index in slope.indices { slope[index] = 0 }
        let part = order[start..<min(order.count, start + batch)]
        for index in part {
          let sum = forward(rows, index * width, &layer)
          let error = table.weights[index] * (1 / (1 + exp(-sum)) - table.labels[index])
          backward(rows, index * width, layer, error, &slope)
        }
        step += 1
        let (one, two) = (1 - pow(0.9, step), 1 - pow(0.999, step))
        for index in weights.indices {
          let value = slope[index] / Float(part.count) + decay * weights[index]
          first[index] = 0.9 * first[index] + 0.1 * value
          second[index] = 0.999 * second[index] + 0.001 * value * value
          weights[index] -= rate * (first[index] / one) / ((second[index] / two).squareRoot() + 1e-8)
        }
      }
    }
  }

  private func forward(_ rows: [Float], _ start: Int, _ layer: inout [Float]) -> Float {
    let width = scale.width
    var sum = weights[weights.count - 1]
    for unit in 0..<hidden {
      var inner = weights[hidden * width + unit]
      for place in 0..<width { inner += weights[unit * width + place] * rows[start + place] }
      layer[unit] = SmallNet.bend(SIMD8(repeating: inner))[0]
      sum += layer[unit] * weights[hidden * (width + 1) + unit]
    }
    return sum
  }

  private func backward(_ rows: [Float], _ start: Int, _ layer: [Float], _ error: Float, _ slope: inout [Float]) {
    let width = scale.width
    slope[weights.count - 1] += error
    for unit in 0..<hidden {
      slope[hidden * (width + 1) + unit] += error * layer[unit]
      let inner = error * weights[hidden * (width + 1) + unit] * (1 - layer[unit] * layer[unit])
      slope[hidden * width + unit] += inner
      for place in 0..<width { slope[unit * width + place] += inner * rows[start + place] }
    }
  }

  /// For slots of which these are the scaled features.
  func margins(_ columns: ScaledColumns) -> [SIMD8<Float>] {
    weights.withUnsafeBufferPointer { weights in
      guard let first = weights.baseAddress else { return [] }
      let width = scale.width
      var result = Array(repeating: SIMD8(repeating: weights[weights.count - 1]), count: columns.blocks)
      for unit in 0..<hidden {
        let sums = columns.sums(first + unit * width, base: weights[hidden * width + unit])
        let weight = weights[hidden * (width + 1) + unit]
        for block in result.indices { result[block] += SmallNet.bend(sums[block]) * weight }
      }
      return result
    }
  }

  /// The hyperbolic tangent by Lambert's continued fraction, cut off after its seventh step: within 0.0001 of it, and
  /// many at a time.
  static func bend(_ value: SIMD8<Float>) -> SIMD8<Float> {
    let inside = value.clamped(lowerBound: SIMD8(repeating: -4.97), upperBound: SIMD8(repeating: 4.97))
    let square = inside * inside
    let above = inside * (((square + 378) * square + 17_325) * square + 135_135)
    let below = ((square * 28 + 3_150) * square + 62_370) * square + 135_135
    return above / below
  }
}

/// Luck that is the same each time (Steele, Lea & Flood 2014): what is trained twice comes out the same.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Between −1 and 1.
  mutating func spread() -> Float { Float.random(in: -1...1, using: &self) }
}
