/// Places of 32-bit hashes, by open addressing with linear probing at most half full: a look-up is one or two reads.
struct HashIndex: Sendable {
  private var slots: [(hash: UInt32, place: Int32)]
  private let mask: Int

  /// Gives every hash its place in `hashes`; they must be different from each other.
  init(_ hashes: [UInt32]) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    for (place, hash) in hashes.enumerated() {
      var slot = Int(hash >> 1) & mask
      while slots[slot].place >= 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash, Int32(truncatingIfNeeded: place))
    }
  }

  /// The place of a hash, or nil when it is not known.
  func place(of hash: UInt32) -> Int? {
    var slot = Int(hash >> 1) & mask
    while true {
      let (found, place) = slots[slot]
      if place < 0 { return nil }
      if found == hash { return Int(place) }
      slot = (slot + 1) & mask
    }
  }
}
