/// Walks trees for many slots at once. What all slots of a part have in common decides most nodes for the whole part; the
/// few that are left are worked out from the leaves up, eight slots at a time and without a branch.
struct TreeColumns {
  private let nodes: UnsafeBufferPointer<TreeEnsemble.Node>
  private let columns: FeatureColumns
  /// Eights that are looked at together: a day of quarter-hours.
  private static let part = 12

  private var ranges: [FeatureRange] = []
  private var sums: [SIMD8<Float>]
  /// Nodes of one tree that are open, parents before their children.
  private var open: [Open] = []
  /// For each of them the numbers of a part; in front of them the leaves.
  private var scratch: [SIMD8<Float>] = []

  private struct Open {
    let node: TreeEnsemble.Node
    var left = Child()
    var right = Child()
  }

  /// A leaf's number, or one of the open nodes.
  private struct Child {
    var leaf: Float = 0
    var place = -1
  }

  /// For each slot the sum of all trees.
  static func margins(_ trees: TreeEnsemble, _ columns: FeatureColumns) -> [SIMD8<Float>] {
    trees.nodes.withUnsafeBufferPointer { nodes in
      var walk = TreeColumns(nodes, base: trees.base, columns)
      for start in stride(from: 0, to: columns.blocks, by: part) {
        walk.add(trees.roots, in: start..<min(columns.blocks, start + part))
      }
      return walk.sums
    }
  }

  private init(_ nodes: UnsafeBufferPointer<TreeEnsemble.Node>, base: Float, _ columns: FeatureColumns) {
    self.nodes = nodes
    self.columns = columns
    sums = Array(repeating: SIMD8(repeating: base), count: columns.blocks)
    scratch = Array(repeating: .zero, count: TreeColumns.part)
  }

  private mutating func add(_ roots: [Int32], in part: Range<Int>) {
    ranges = (0..<columns.width).map { columns.range(of: $0, in: part) }
    var same: Float = 0
    for root in roots {
      open.removeAll(keepingCapacity: true)
      let top = descend(Int(root))
      guard top.place >= 0 else {
        same += top.leaf
        continue
      }
      fold(part)
      for block in part { sums[block] += scratch[block - part.lowerBound] }
    }
    for block in part { sums[block] += same }
  }

  /// The first node from here on that the part's slots do not agree on, and all such nodes below it.
  private mutating func descend(_ start: Int) -> Child {
    var place = start
    while true {
      let node = nodes[place]
      guard node.feature >= 0 else { return Child(leaf: node.threshold) }
      let range = ranges[Int(node.feature)]
      if range.allMissing {
        place = Int(node.child + node.missing)
      } else if range.high < node.threshold, !range.someMissing || node.missing == 0 {
        place = Int(node.child)
      } else if range.low >= node.threshold, !range.someMissing || node.missing == 1 {
        place = Int(node.child + 1)
      } else {
        let own = open.count
        open.append(Open(node: node))
        open[own].left = descend(Int(node.child))
        open[own].right = descend(Int(node.child + 1))
        return Child(place: own)
      }
    }
  }

  /// From the last open node to the first, whose numbers then stand in front.
  private mutating func fold(_ part: Range<Int>) {
    let width = part.count
    if scratch.count < open.count * width {
      scratch += Array(repeating: .zero, count: open.count * width - scratch.count)
    }
    scratch.withUnsafeMutableBufferPointer { scratch in
      columns.cells.withUnsafeBufferPointer { cells in
        for index in open.indices.reversed() {
          let (node, left, right) = (open[index].node, open[index].left, open[index].right)
          let column = Int(node.feature) * columns.blocks + part.lowerBound
          let threshold = SIMD8(repeating: node.threshold)
          let mixed = node.missing == 0 && ranges[Int(node.feature)].someMissing
          for block in 0..<width {
            let numbers = cells[column + block]
            var goesLeft = numbers .< threshold
            if mixed { goesLeft .|= numbers .!= numbers }
            let low = left.place < 0 ? SIMD8(repeating: left.leaf) : scratch[left.place * width + block]
            let high = right.place < 0 ? SIMD8(repeating: right.leaf) : scratch[right.place * width + block]
            scratch[index * width + block] = high.replacing(with: low, where: goesLeft)
          }
        }
      }
    }
  }
}
