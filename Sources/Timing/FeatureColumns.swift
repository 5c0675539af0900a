/// The features of many slots side by side: of each feature the numbers of all slots, eight at a time.
struct FeatureColumns {
  let width: Int
  /// Slots; what is over in the last eight repeats the last slot.
  let count: Int
  /// By feature, `blocks` of eight numbers each; nan is missing.
  private(set) var cells: [SIMD8<Float>]

  /// Eights of each feature.
  var blocks: Int { (count + 7) / 8 }

  /// - Parameter fill: Writes number `slot` of feature `feature` to `place[feature * stride + slot]`; each is missing
  ///   until then.
  init(width: Int, count: Int, fill: (_ place: UnsafeMutablePointer<Float>, _ stride: Int) -> Void) {
    self.width = width
    self.count = count
    let blocks = (count + 7) / 8
    cells = Array(repeating: SIMD8(repeating: .nan), count: width * blocks)
    guard count > 0, width > 0 else { return }
    cells.withUnsafeMutableBytes { bytes in
      guard let place = bytes.bindMemory(to: Float.self).baseAddress else { return }
      fill(place, blocks * 8)
      for feature in 0..<width {
        let column = place + feature * blocks * 8
        for slot in count..<blocks * 8 { column[slot] = column[count - 1] }
      }
    }
  }

  /// Rows that follow each other, `width` numbers each.
  init(_ rows: ArraySlice<Float>, width: Int) {
    let first = rows.startIndex
    self.init(width: width, count: width == 0 ? 0 : rows.count / width) { place, stride in
      for index in rows.indices { place[(index - first) % width * stride + (index - first) / width] = rows[index] }
    }
  }

  func row(_ slot: Int) -> [Float] { (0..<width).map { cells[$0 * blocks + slot / 8][slot % 8] } }

  /// Numbers of slots, one after the other.
  static func flat(_ blocks: [SIMD8<Float>], count: Int) -> [Float] {
    (0..<count).map { blocks[$0 / 8][$0 % 8] }
  }

  /// Of a feature within some eights: the least and the greatest number, and whether some or all are missing.
  func range(of feature: Int, in part: Range<Int>) -> FeatureRange {
    var (low, high) = (SIMD8<Float>(repeating: .infinity), SIMD8<Float>(repeating: -.infinity))
    var missing = SIMDMask<SIMD8<Int32>>(repeating: false)
    var there = missing
    cells.withUnsafeBufferPointer { cells in
      for block in part {
        let numbers = cells[feature * blocks + block]
        let isMissing = numbers .!= numbers
        missing .|= isMissing
        there .|= .!isMissing
        low.replace(with: numbers, where: numbers .< low)
        high.replace(with: numbers, where: numbers .> high)
      }
    }
    return FeatureRange(low: low.min(), high: high.max(), someMissing: any(missing), allMissing: !any(there))
  }
}

struct FeatureRange {
  let low: Float
  let high: Float
  let someMissing: Bool
  let allMissing: Bool

  /// Whether all slots have the same number, or none has any.
  var isFixed: Bool { allMissing || !someMissing && low == high }
}

extension TrainingTable {
  /// What `say` makes of all rows, asked for some hundreds at a time.
  func margins(_ say: (FeatureColumns) -> [Float]) -> [Float] {
    stride(from: 0, to: count, by: 512).flatMap { start in
      say(FeatureColumns(features[start * width..<min(count, start + 512) * width], width: width))
    }
  }
}
