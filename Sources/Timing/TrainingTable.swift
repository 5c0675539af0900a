/// What models learn from: a row for each look at a call, in order of time.
public struct TrainingTable: Sendable {
  public let width: Int
  /// Row after row, `width` numbers each; nan is missing.
  public private(set) var features: [Float] = []
  /// 1 where the call was answered, else 0.
  public private(set) var labels: [Float] = []
  public private(set) var weights: [Float] = []

  public init(width: Int) { self.width = width }

  public var count: Int { labels.count }

  public mutating func append(_ row: some Sequence<Float>, label: Float, weight: Float = 1) {
    features.append(contentsOf: row)
    labels.append(label)
    weights.append(weight)
  }

  public func row(_ index: Int) -> ArraySlice<Float> { features[index * width..<(index + 1) * width] }

  /// Only these rows.
  public func rows(_ range: Range<Int>) -> TrainingTable {
    var part = TrainingTable(width: width)
    part.features = Array(features[range.lowerBound * width..<range.upperBound * width])
    part.labels = Array(labels[range])
    part.weights = Array(weights[range])
    return part
  }

  /// The same with some columns taken from other rows: row `n` has those of row `order[n]`.
  func dealing(_ columns: [Int], by order: [Int]) -> TrainingTable {
    var dealt = self
    for (row, other) in order.enumerated() {
      for column in columns { dealt.features[row * width + column] = features[other * width + column] }
    }
    return dealt
  }
}

/// How trees are grown.
public struct TreeSettings: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// One tree after the other, each on what the ones before left over.
    case boosting
    /// All at once, each on its own part of rows and features.
    case forest
  }

  public var kind: Kind
  public var trees: Int
  public var depth: Int
  public var rate: Double
  /// The least weight (sum of p(1 − p)) of a leaf.
  public var leastLeaf: Double
  public var ridge: Double
  public var rowShare: Double
  public var columnShare: Double
  public var seed: Int

  public init(
    kind: Kind, trees: Int, depth: Int, rate: Double, leastLeaf: Double, ridge: Double, rowShare: Double,
    columnShare: Double, seed: Int = 1
  ) {
    self.kind = kind
    self.trees = trees
    self.depth = depth
    self.rate = rate
    self.leastLeaf = leastLeaf
    self.ridge = ridge
    self.rowShare = rowShare
    self.columnShare = columnShare
    self.seed = seed
  }

  public static let boosting = TreeSettings(
    kind: .boosting, trees: 220, depth: 4, rate: 0.05, leastLeaf: 15, ridge: 10, rowShare: 0.7, columnShare: 0.6)
  public static let forest = TreeSettings(
    kind: .forest, trees: 120, depth: 9, rate: 1, leastLeaf: 8, ridge: 1, rowShare: 0.63, columnShare: 0.3)
}
