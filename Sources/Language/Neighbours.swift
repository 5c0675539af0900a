/// Finds words one slip away: every word is filed under itself and under each form with one letter left out.
struct Neighbours: Sendable {
  private var keys: [UInt32] = []
  private var owners: [Int32] = []
  /// The words' letters one after another, and where each word's begin.
  private var letters: [UInt32] = []
  private var starts: [Int32] = [0]

  /// Words with fewer letters are not corrected: too many others are near.
  static let leastLetters = 5
  /// Longer words are no words.
  private static let mostLetters = 40

  init() {}

  init(_ words: [String]) {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(words.count * 8)
    for (number, word) in words.enumerated() {
      let scalars = word.unicodeScalars.map(\.value)
      letters += scalars
      starts.append(Int32(letters.count))
      scalars.withUnsafeBufferPointer { scalars in
        Neighbours.forms(scalars) { pairs.append(UInt64($0) << 32 | UInt64(UInt32(number))) }
      }
    }
    pairs.sort()
    keys = pairs.map { UInt32($0 >> 32) }
    owners = pairs.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
  }

  /// Gives the numbers of words exactly one slip from `word`, in order.
  func near(_ word: String) -> [Int32] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Neighbours.mostLetters + 1) { memory in
      var count = 0
      for scalar in word.unicodeScalars where count < memory.count {
        memory[count] = scalar.value
        count += 1
      }
      return near(UnsafeBufferPointer(rebasing: memory[..<count]))
    }
  }

  private func near(_ word: UnsafeBufferPointer<UInt32>) -> [Int32] {
    var found: [Int32] = []
    Neighbours.forms(word) { key in
      var slot = first(key)
      while slot < keys.count, keys[slot] == key {
        let owner = owners[slot]
        let range = Int(starts[Int(owner)])..<Int(starts[Int(owner) + 1])
        if !found.contains(owner),
          letters[range].withUnsafeBufferPointer({ Neighbours.oneSlip(word, $0) })
        {
          found.append(owner)
        }
        slot += 1
      }
    }
    return found.sorted()
  }

  private func first(_ key: UInt32) -> Int {
    keys.withUnsafeBufferPointer { keys in
      var low = 0
      var high = keys.count
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < key { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  @inline(__always)
  private static func forms(_ letters: UnsafeBufferPointer<UInt32>, _ take: (UInt32) -> Void) {
    guard letters.count >= leastLetters, letters.count <= mostLetters else { return }
    for skipped in -1..<letters.count {
      var value: UInt32 = 2_166_136_261  // FNV-1a
      for index in letters.indices where index != skipped {
        value = (value ^ letters[index]) &* 16_777_619
      }
      take(value)
    }
  }

  /// True when one letter added, dropped, changed or two swapped turn one word into the other.
  static func oneSlip(_ one: UnsafeBufferPointer<UInt32>, _ other: UnsafeBufferPointer<UInt32>)
    -> Bool
  {
    if abs(one.count - other.count) > 1 || one.elementsEqual(other) { return false }
    var start = 0
    while start < one.count, start < other.count, one[start] == other[start] { start += 1 }
    var endOne = one.count
    var endOther = other.count
    while endOne > start, endOther > start, one[endOne - 1] == other[endOther - 1] {
      endOne -= 1
      endOther -= 1
    }
    let left = endOne - start
    let right = endOther - start
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && one[start] == other[start + 1]
      && one[start + 1] == other[start]
  }
}
