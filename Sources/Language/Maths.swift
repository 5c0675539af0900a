/// The two functions that search needs, without Foundation, so that every machine gives the same digits.
enum Maths {
  /// Natural logarithm for values above 0, exact to about 1e-6.
  static func log(_ value: Float) -> Float {
    guard value > 0 else { return -100 }
    let half = value.significand  // 1 ..< 2
    let ratio = (half - 1) / (half + 1)
    let square = ratio * ratio
    var sum: Float = 0
    for power in stride(from: 13, through: 1, by: -2) { sum = sum * square + 1 / Float(power) }
    return 2 * ratio * sum + Float(value.exponent) * 0.693_147_18
  }

  /// The logistic curve: 0…1.
  static func logistic(_ value: Float) -> Float { 1 / (1 + exp(-value)) }

  /// e to a power between -80 and 80.
  static func exp(_ power: Float) -> Float {
    let clipped = min(80, max(-80, power))
    let whole = Int(clipped * 1.442_695 + (clipped < 0 ? -0.5 : 0.5))
    let rest = clipped - Float(whole) * 0.693_147_18
    var sum: Float = 1
    var term: Float = 1
    for step in 1...8 {
      term *= rest / Float(step)
      sum += term
    }
    return sum * Float(sign: .plus, exponent: whole, significand: 1)
  }
}
