/// Reads from each token of a line the hashed features that tell its slot.
///
/// The word and its neighbours two to each side, their stems, beginnings and endings, its shape, the line's intent as
/// read by an ``IntentModel`` together with the word, and the values of the slots that training has seen.
struct SlotFeatures: Sendable {
  let lang: Lang

  /// Gives a list of hashes for each token. Every token makes a bounded number of them.
  func read(_ line: SlotTokens, intent: String, values: SlotValues, ownSlots: [Slot] = []) -> [[UInt32]] {
    let words = line.tokens.map { Self.hash($0.text.utf8) }
    let stems = line.tokens.map { Self.hash(Stem.stem($0.text, lang).utf8) }
    let ends = line.tokens.map { Self.hash($0.text.utf8.suffix(3)) }
    let starts = line.tokens.map { Self.hash($0.text.utf8.prefix(4)) }
    let intentHash = Self.hash(intent.utf8)
    let sceneHash = Self.hash((LabelFamilies.parts(intent).first ?? "").utf8)
    let known = values.matches(in: words, ownSlots: ownSlots, tokens: line.tokens)
    func at(_ list: [UInt32], _ place: Int) -> UInt32 {
      place < 0 ? 1 : place >= list.count ? 2 : list[place]
    }
    return line.tokens.indices.map { place in
      var out: [UInt32] = []
      out.reserveCapacity(48)
      var template: UInt32 = 0
      func add(_ parts: UInt32...) {
        template += 1
        out.append(parts.reduce(template &* 0x9E37_79B9) { Self.mix(($0 ^ $1) &* 0x0100_0193 &+ $1 >> 7) })
      }
      for shift in -2...2 { add(at(words, place + shift)) }
      for shift in -1...1 { add(at(stems, place + shift)) }
      for shift in [-1, 1] { add(at(ends, place + shift)); add(at(starts, place + shift)) }
      add(at(words, place - 1), words[place])
      add(words[place], at(words, place + 1))
      add(at(words, place - 1), at(words, place + 1))
      add(at(words, place - 2), at(words, place - 1))
      add(at(words, place + 1), at(words, place + 2))
      add(at(stems, place - 1), stems[place])
      add(stems[place], at(stems, place + 1))
      add(at(words, place - 2), at(words, place - 1), words[place])
      add(at(words, place - 1), words[place], at(words, place + 1))
      let utf8 = line.tokens[place].text.utf8
      for length in 1...5 { add(Self.hash(utf8.prefix(length)), UInt32(length)) }
      for length in 1...5 { add(Self.hash(utf8.suffix(length)), UInt32(length)) }
      add(Self.shape(line.tokens[place]))
      add(intentHash)
      add(intentHash, words[place])
      add(intentHash, stems[place])
      add(intentHash, at(words, place - 1))
      add(intentHash, at(words, place + 1))
      add(intentHash, ends[place])
      add(sceneHash)
      add(sceneHash, words[place])
      add(sceneHash, at(words, place - 1))
      add(UInt32(min(place, 3)), UInt32(min(line.tokens.count - place, 3)))
      for match in known[place] { out.append(Self.mix(match &+ 0x51ED_270B)) }
      return out
    }
  }

  private static func shape(_ token: SlotTokens.Token) -> UInt32 {
    var digits: UInt32 = 0
    var letters: UInt32 = 0
    var others: UInt32 = 0
    for byte in token.text.utf8 {
      if byte &- 48 < 10 { digits = 1 } else if byte >= 97 { letters = 1 } else { others = 1 }
    }
    return digits | letters << 1 | others << 2 | (token.isCapital ? 8 : 0) | UInt32(min(token.text.utf8.count, 4)) << 4
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return mix(hash)
  }

  private static func mix(_ hash: UInt32) -> UInt32 {
    var hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}

/// The values of slots that training has seen, of one to four words.
struct SlotValues: Sendable {
  /// For a value's hash, in how many lines each slot had it; sorted by slot.
  private(set) var counts: [UInt32: [UInt32: UInt32]] = [:]
  private static let longest = 4

  init() {}

  /// Learns values from lines; a value counts once for each line.
  init(_ lines: [(tokens: SlotTokens, slots: [Slot])]) {
    for (line, slots) in lines {
      for slot in slots {
        let inside = line.tokens.filter { slot.start <= $0.start && $0.end <= slot.end }
        guard !inside.isEmpty, inside.count <= Self.longest else { continue }
        let value = Self.join(inside.map { SlotFeatures.hash($0.text.utf8) })
        counts[value, default: [:]][SlotFeatures.hash(slot.slot.utf8), default: 0] += 1
      }
    }
  }

  init(decoded counts: [UInt32: [UInt32: UInt32]]) { self.counts = counts }

  /// Leaves out values that only one line had.
  func frequent() -> SlotValues {
    SlotValues(decoded: counts.mapValues { $0.filter { $0.value > 1 } }.filter { !$0.value.isEmpty })
  }

  /// For each token the values that it begins or goes on with, the longest at each place first.
  ///
  /// - Parameter ownSlots: the marked slots of the line itself, in training: they do not vouch for themselves.
  func matches(in words: [UInt32], ownSlots: [Slot], tokens: [SlotTokens.Token]) -> [[UInt32]] {
    var found = [[UInt32]](repeating: [], count: words.count)
    guard !counts.isEmpty else { return found }
    for start in words.indices {
      for length in stride(from: min(Self.longest, words.count - start), through: 1, by: -1) {
        guard let slots = counts[Self.join(Array(words[start..<start + length]))] else { continue }
        let last = start + length - 1
        let own = ownSlots.first { $0.start == tokens[start].start && $0.end == tokens[last].end }
        let ownHash = own.map { SlotFeatures.hash($0.slot.utf8) }
        var any = false
        for (slot, count) in slots where count > (slot == ownHash ? 2 : 1) {
          any = true
          for place in start...last {
            found[place].append(slot &* 4 &+ (place == start ? 1 : 2) &+ (length > 1 ? 8 : 0))
          }
        }
        if any { break }
      }
    }
    return found.map { $0.sorted() }
  }

  private static func join(_ words: [UInt32]) -> UInt32 { words.reduce(17) { ($0 ^ $1) &* 0x0100_0193 &+ 7 } }
}
