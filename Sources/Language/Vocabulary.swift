/// The stems of an index: exact look-up, look-up with one slip, by a long common beginning, and without a verb's prefix.
struct Vocabulary: Sendable {
  private(set) var stems: [String] = []
  private var numbers: [String: Int32] = [:]
  private var bases: [String: [Int32]] = [:]
  private var neighbours = Neighbours()
  private var sorted: [Int32] = []

  /// Gives the stem's number, making one if it is new.
  mutating func add(_ stem: String) -> Int32 {
    if let known = numbers[stem] { return known }
    let number = Int32(stems.count)
    numbers[stem] = number
    stems.append(stem)
    return number
  }

  /// To be called once all stems are in.
  mutating func seal() {
    for (number, stem) in stems.enumerated() {
      bases[Vocabulary.base(stem), default: []].append(Int32(number))
    }
    neighbours = Neighbours(stems)
    sorted = stems.indices.map { Int32($0) }.sorted { stems[Int($0)] < stems[Int($1)] }
  }

  func number(of stem: String) -> Int32? { numbers[stem] }

  /// Stems one slip away (a letter more, less, other, or two swapped), for words of five letters or more.
  func near(_ stem: String) -> [Int32] { neighbours.near(stem, among: stems) }

  /// Stems that differ by a verb's prefix only: zaparkow, parkow.
  func sameBase(_ stem: String) -> [Int32] {
    let base = Vocabulary.base(stem)
    // przelozyc and zalozyc share a base and mean different things: one of the two must be the base itself.
    return (bases[base] ?? []).filter { stems[Int($0)] != stem && (stem == base || stems[Int($0)] == base) }
  }

  /// Stems that share a beginning of five letters and either most of the longer word or all of the shorter, with the share 0…1.
  func alike(_ stem: String) -> [(Int32, Float)] {
    let bytes = Array(stem.utf8)
    let letters = bytes[0] >= 0xC0 ? 10 : 5
    guard bytes.count >= letters else { return [] }
    let head = bytes[..<letters]
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if stems[Int(sorted[middle])].utf8.lexicographicallyPrecedes(head) { low = middle + 1 } else { high = middle }
    }
    var found: [(Int32, Float)] = []
    while low < sorted.count, found.count < 12 {
      let other = stems[Int(sorted[low])].utf8
      guard other.starts(with: head) else { break }
      if other.count != bytes.count || !other.elementsEqual(bytes) {
        var common = 0
        for (one, two) in zip(bytes, other) { if one == two { common += 1 } else { break } }
        let share = Float(common) / Float(max(bytes.count, other.count))
        let isWhole = common == min(bytes.count, other.count)  // dentyst, dentystyczn
        if share >= (isWhole ? 0.5 : 0.75) { found.append((sorted[low], share)) }
      }
      low += 1
    }
    return found
  }

  /// The stem without one Polish verb prefix, where five letters remain.
  static func base(_ stem: String) -> String {
    let bytes = stem.utf8
    guard bytes.count >= 7 else { return stem }
    for prefix in prefixes where bytes.count - prefix.count >= 5 && bytes.starts(with: prefix) {
      return String(decoding: Array(bytes.dropFirst(prefix.count)), as: UTF8.self)
    }
    return stem
  }

  private static let prefixes: [[UInt8]] = "prze przy roz pod nad za wy po na od do ob do".split(separator: " ").map {
    Array($0.utf8)
  }
}
