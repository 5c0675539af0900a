/// The stems of an index: exact look-up, look-up with one slip, by a long common beginning, and without a verb's prefix.
struct Vocabulary: Sendable {
  private(set) var stems: [String] = []
  private var numbers = KeyTable()
  /// Stems by what remains without a verb's prefix: a chain of stems for each base.
  private var bases = KeyTable()
  private var nextOfBase: [Int32] = []
  private var prefixes: [Int8] = []
  private var neighbours = Neighbours()
  /// Stems in the order of their letters, and their first eight bytes as numbers.
  private var sorted: [Int32] = []
  private var heads: [UInt64] = []

  var count: Int { stems.count }

  /// Gives the stem's number, making one if it is new.
  mutating func add(_ stem: String) -> Int32 {
    let number = numbers.add(WordKey.of(stem), Int32(stems.count))
    if number == stems.count { stems.append(stem) }
    return number
  }

  /// To be called once all stems are in.
  mutating func seal() {
    nextOfBase = Array(repeating: -1, count: stems.count)
    prefixes = stems.map { Int8(Vocabulary.prefix(of: $0)) }
    var lastOfBase: [Int32] = Array(repeating: -1, count: stems.count)
    for number in stems.indices {
      let first = Int(
        bases.add(Vocabulary.baseKey(stems[number], Int(prefixes[number])), Int32(number)))
      if first != number { nextOfBase[Int(lastOfBase[first])] = Int32(number) }
      lastOfBase[first] = Int32(number)
    }
    neighbours = Neighbours(stems)
    sorted = stems.indices.map { Int32($0) }.sorted {
      stems[Int($0)].utf8.lexicographicallyPrecedes(stems[Int($1)].utf8)
    }
    heads = sorted.map { Vocabulary.head(stems[Int($0)]) }
  }

  func number(of stem: UInt64) -> Int32? {
    let number = numbers[stem]
    return number < 0 ? nil : number
  }

  func number(of stem: String) -> Int32? { number(of: WordKey.of(stem)) }

  /// Stems one slip away (a letter more, less, other, or two swapped), for words of five letters or more.
  func near(_ stem: String) -> [Int32] { neighbours.near(stem) }

  /// Calls `found` with stems that differ by a verb's prefix only: zaparkow, parkow.
  func eachOfSameBase(_ stem: String, _ found: (Int32) -> Void) {
    let prefix = Vocabulary.prefix(of: stem)
    let own = numbers[WordKey.of(stem)]
    var other = bases[Vocabulary.baseKey(stem, prefix)]
    while other >= 0 {
      // przelozyc and zalozyc share a base and mean different things: one of the two must be the base itself.
      if other != own, prefix == 0 || prefixes[Int(other)] == 0 { found(other) }
      other = nextOfBase[Int(other)]
    }
  }

  /// Calls `found` with stems that share a beginning of five letters and either most of the longer word or all of the
  /// shorter, and with the share 0…1; twelve at most.
  func eachAlike(_ stem: String, _ found: (Int32, Float) -> Void) {
    var stem = stem
    stem.withUTF8 { bytes in
      guard let first = bytes.first else { return }
      let letters = first >= 0xC0 ? 10 : 5
      guard bytes.count >= letters else { return }
      let kept = min(8, letters)
      let span = UInt64(1) << UInt64(8 * (8 - kept))
      let low = Vocabulary.head(bytes) & ~(span - 1)
      var place = firstHead(low)
      var count = 0
      while place < sorted.count, heads[place] &- low < span, count < 12 {
        let number = sorted[place]
        place += 1
        var other = stems[Int(number)]
        let share = other.withUTF8 { Vocabulary.share($0, bytes, least: letters) }
        if share > 0 {
          found(number, share)
          count += 1
        }
      }
    }
  }

  /// Share of the common beginning when it is long enough, else 0; 0 for the same word too.
  private static func share(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, least: Int
  ) -> Float {
    let shorter = min(one.count, other.count)
    var common = 0
    while common < shorter, one[common] == other[common] { common += 1 }
    if common < least || common == one.count && common == other.count { return 0 }
    let share = Float(common) / Float(max(one.count, other.count))
    let isWhole = common == shorter  // dentyst, dentystyczn
    return share >= (isWhole ? 0.5 : 0.75) ? share : 0
  }

  private func firstHead(_ key: UInt64) -> Int {
    var low = 0
    var high = heads.count
    while low < high {
      let middle = (low + high) / 2
      if heads[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func head(_ stem: String) -> UInt64 {
    var stem = stem
    return stem.withUTF8 { head($0) }
  }

  private static func head(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for place in 0..<8 { packed = packed << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
    return packed
  }

  /// Length of the Polish verb prefix that may go: where five letters remain of seven or more.
  static func prefix(of stem: String) -> Int {
    var stem = stem
    return stem.withUTF8 { bytes in
      guard bytes.count >= 7 else { return 0 }
      // The first of the list that fits, not the longest: the list has the longer ones first where it matters.
      var first: (rank: Int32, length: Int) = (.max, 0)
      verbPrefixes.each(in: bytes) { length, rank in
        if bytes.count - length >= 5, rank < first.rank { first = (rank, length) }
      }
      return first.length
    }
  }

  private static func baseKey(_ stem: String, _ prefix: Int) -> UInt64 {
    var stem = stem
    return stem.withUTF8 { WordKey.of($0[prefix...]) }
  }

  private static let verbPrefixes = Affixes(
    "prze przy roz pod nad za wy po na od do ob".split(separator: " ").enumerated().map {
      (String($1), Int32($0))
    },
    atEnd: false)
}
