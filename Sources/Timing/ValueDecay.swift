public import Ground

/// What of a request's value is left when the person is reached after a wait: points joined by straight lines.
public struct ValueDecay: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let hours: Double
    /// 0 to 1.
    public let left: Double

    public init(hours: Double, left: Double) {
      self.hours = hours
      self.left = left
    }
  }

  /// By the time waited, rising.
  public let points: [Point]

  public init(_ points: [Point]) { self.points = points.sorted { $0.hours < $1.hours } }

  /// A careful guess where the firm says nothing: half after a day, a tenth after two.
  public static let usual = ValueDecay([
    Point(hours: 0, left: 1), Point(hours: 4, left: 0.9), Point(hours: 8, left: 0.75), Point(hours: 24, left: 0.45),
    Point(hours: 48, left: 0.12), Point(hours: 120, left: 0.02),
  ])

  public func left(after wait: Span) -> Double {
    let hours = Double(wait.milliseconds) / 3_600_000
    guard let first = points.first, let last = points.last else { return 1 }
    if hours <= first.hours { return first.left }
    if hours >= last.hours { return last.left }
    let next = points.firstIndex { $0.hours > hours } ?? points.count - 1
    let (from, to) = (points[next - 1], points[next])
    return from.left + (to.left - from.left) * (hours - from.hours) / (to.hours - from.hours)
  }
}
