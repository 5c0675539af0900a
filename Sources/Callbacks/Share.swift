/// So many of so many, and how sure one may be of the share.
public struct Share: Hashable, Sendable {
  public let count: Int
  public let of: Int

  /// `count` is at most `of`, and neither is negative.
  public init(_ count: Int, of: Int) {
    self.of = max(of, 0)
    self.count = min(max(count, 0), self.of)
  }

  /// From 0 to 1; nil of nothing.
  public var value: Double? { of > 0 ? Double(count) / Double(of) : nil }

  /// The quantile of the normal distribution for 95%.
  static let z = 1.959_963_984_540_054

  /// The 95% interval of Wilson (1927), which is right for small numbers and at the ends too; all of 0 to 1 of nothing.
  public var interval: ClosedRange<Double> {
    guard of > 0 else { return 0...1 }
    let (n, p, z2) = (Double(of), Double(count) / Double(of), Self.z * Self.z)
    let middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half = Self.z / (1 + z2 / n) * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}

/// How much larger one share is than another.
public struct ShareDifference: Hashable, Sendable {
  public let one: Share
  public let other: Share

  public init(_ one: Share, minus other: Share) {
    self.one = one
    self.other = other
  }

  /// From -1 to 1; nil when one of them is of nothing.
  public var value: Double? {
    guard let one = one.value, let other = other.value else { return nil }
    return one - other
  }

  /// The 95% interval of Newcombe (Statistics in Medicine 1998, method 10), made of both Wilson intervals.
  public var interval: ClosedRange<Double> {
    guard let value, let p = one.value, let q = other.value else { return -1...1 }
    let (a, b) = (one.interval, other.interval)
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let low = value - root(p - a.lowerBound, b.upperBound - q)
    let high = value + root(a.upperBound - p, q - b.lowerBound)
    return max(-1, min(low, value))...min(1, max(high, value))
  }
}
