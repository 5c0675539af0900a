/// 64-bit keys of folded words, so that hot paths compare numbers instead of strings.
///
/// FNV-1a (Fowler, Noll and Vo) with a last mix. Two of a million different words share a key with a chance of about
/// 3 in 10⁸; they would then count as the same word.
enum WordKey {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = hash ^ (hash >> 32)
    return mixed == 0 ? 1 : mixed
  }

  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  @inline(__always)
  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }
}

/// Numbers by key: open addressing, at most half full.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
  }

  /// Gives the number under a key, or -1. No key is 0.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    // The slot is always within the table: the buffers spare a bounds check on each probe.
    keys.withUnsafeBufferPointer { keys in
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: KeyTable.spread(key)) & mask
      while keys[slot] != key {
        if keys[slot] == 0 { return -1 }
        slot = (slot + 1) & mask
      }
      return values.withUnsafeBufferPointer { $0[slot] }
    }
  }

  /// Puts a number under a key that has none; gives the number that is there afterwards.
  @discardableResult
  mutating func add(_ key: UInt64, _ value: Int32) -> Int32 {
    if count * 2 >= keys.count { grow() }
    let slot = place(key)
    if keys[slot] == key { return values[slot] }
    keys[slot] = key
    values[slot] = value
    count += 1
    return value
  }

  private func place(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: KeyTable.spread(key)) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let slot = place(key)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// Packed letters differ in few bits: a multiplication spreads them.
  @inline(__always)
  private static func spread(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 32 }
}

/// A set of folded words, asked by their keys.
struct KeySet: Sendable {
  private var table: KeyTable

  init(_ words: some Collection<String>) {
    table = KeyTable(capacity: words.count)
    for word in words { table.add(WordKey.of(word), 1) }
  }

  /// The folded words of a text, split at spaces and line ends; apostrophes vanish, as in messages.
  init(folding text: String) { self.init(Set(folding: text)) }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { table[key] >= 0 }

  func contains(_ word: String) -> Bool { contains(WordKey.of(word)) }
}

/// Beginnings or endings of folded words, found in one walk over the word.
struct Affixes: Sendable {
  private var table: KeyTable
  /// Bit n: there is an affix of n bytes.
  private var lengths: UInt64 = 0
  private let atEnd: Bool

  /// Each affix, folded already, with a number of its own, at most 60 bytes long.
  init(_ affixes: [(text: String, value: Int32)], atEnd: Bool) {
    self.atEnd = atEnd
    table = KeyTable(capacity: affixes.count)
    for (text, value) in affixes {
      let bytes = Array(text.utf8.prefix(60))
      table.add(WordKey.of(atEnd ? bytes.reversed() : bytes), value)
      lengths |= 1 << UInt64(bytes.count)
    }
  }

  /// Folds the words of a text and takes them as affixes, all with the number 1.
  init(folding text: String, atEnd: Bool = false) {
    self.init(Set(folding: text).map { ($0, 1) }, atEnd: atEnd)
  }

  func occur(in word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      var found = false
      each(in: bytes) { _, _ in found = true }
      return found
    }
  }

  /// Calls `found` with the length and the number of each affix that the word has, shortest first.
  @inline(__always)
  func each(in bytes: UnsafeBufferPointer<UInt8>, _ found: (_ length: Int, _ value: Int32) -> Void) {
    var hash = WordKey.seed
    var rest = lengths >> 1
    var length = 0
    while rest != 0, length < bytes.count {
      hash = WordKey.step(hash, bytes[atEnd ? bytes.count - 1 - length : length])
      length += 1
      if rest & 1 != 0 {
        let value = table[WordKey.finish(hash)]
        if value >= 0 { found(length, value) }
      }
      rest >>= 1
    }
  }
}
