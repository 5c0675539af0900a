/// Measured values of one thing, to be summed up.
struct Samples: Sendable {
  private(set) var values: [Double] = []

  init(_ values: [Double] = []) { self.values = values }

  mutating func add(_ value: Double) { values.append(value) }
  var count: Int { values.count }
  var max: Double { values.max() ?? 0 }
  var median: Double { percentile(50) }

  /// The nearest-rank percentile: the smallest value that at least `share` per cent of the values do not pass.
  func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let rank = Int((share / 100 * Double(sorted.count)).rounded(.up))
    return sorted[min(sorted.count, Swift.max(1, rank)) - 1]
  }
}
