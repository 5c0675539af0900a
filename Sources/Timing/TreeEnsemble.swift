import Foundation

/// Trees that were grown elsewhere, summed up on the logit scale: boosted trees or a forest. Walking them needs nothing
/// but this value.
public struct TreeEnsemble: Sendable, Codable, Hashable {
  /// One tree as columns: a node is its place in them, the root the first.
  public struct Tree: Sendable, Hashable {
    /// By node: the left and right child, -1 for leaves.
    public var left: [Int32]
    public var right: [Int32]
    /// By node: the feature that is looked at.
    public var feature: [Int32]
    /// By node: values below it go left; of a leaf, what it adds.
    public var threshold: [Float]
    /// By node: whether a missing value (nan) goes left.
    public var missingLeft: [Bool]

    public init(left: [Int32], right: [Int32], feature: [Int32], threshold: [Float], missingLeft: [Bool]) {
      self.left = left
      self.right = right
      self.feature = feature
      self.threshold = threshold
      self.missingLeft = missingLeft
    }
  }

  /// What the sum begins with, on the logit scale.
  public let base: Float
  public private(set) var count = 0
  // A node in 16 bytes, side by side in the order of their trees; children of a node stand together.
  private(set) var nodes: [Node] = []
  private(set) var roots: [Int32] = []

  struct Node: Sendable, Codable, Hashable {
    /// -1 for a leaf.
    var feature: Int32
    var threshold: Float
    /// The left child; the right one is the next.
    var child: Int32
    var missing: Int32
  }

  public init(base: Float, trees: [Tree]) {
    self.base = base
    for tree in trees { add(tree) }
  }

  private mutating func add(_ tree: Tree) {
    guard !tree.left.isEmpty else { return }
    count += 1
    roots.append(Int32(nodes.count))
    nodes.append(Node(feature: -1, threshold: 0, child: 0, missing: 0))
    var waiting = [(source: 0, place: nodes.count - 1)]
    while let (source, place) = waiting.popLast() {
      guard tree.left[source] >= 0 else {
        nodes[place] = Node(feature: -1, threshold: tree.threshold[source], child: 0, missing: 0)
        continue
      }
      let child = nodes.count
      nodes[place] = Node(
        feature: tree.feature[source], threshold: tree.threshold[source], child: Int32(child),
        missing: tree.missingLeft[source] ? 0 : 1)
      nodes.append(Node(feature: -1, threshold: 0, child: 0, missing: 0))
      nodes.append(Node(feature: -1, threshold: 0, child: 0, missing: 0))
      waiting.append((Int(tree.left[source]), child))
      waiting.append((Int(tree.right[source]), child + 1))
    }
  }

  /// The sum for one row of features, on the logit scale; nan is a missing value.
  public func margin(_ row: UnsafeBufferPointer<Float>) -> Float {
    var sum = base
    nodes.withUnsafeBufferPointer { nodes in
      for root in roots {
        var node = nodes[Int(root)]
        while node.feature >= 0 {
          let value = row[Int(node.feature)]
          let step = value.isNaN ? node.missing : (value < node.threshold ? 0 : 1)
          node = nodes[Int(node.child + step)]
        }
        sum += node.threshold
      }
    }
    return sum
  }

  public func margin(_ row: [Float]) -> Float { row.withUnsafeBufferPointer { margin($0) } }
}
