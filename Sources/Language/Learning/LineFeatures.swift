/// Reads from a line the hashed features that the learners weigh.
///
/// Four views of the folded words, which were the best on kept-out lines of banking77, clinc150 and massive:
/// words and pairs of neighbours; their stems; unordered pairs of words' first five letters at most five words
/// apart (word order is free in Polish); and letters 1 to 4 within each word with its edges marked, which bridge
/// endings and slips. A feature is the 32-bit hash of its letters (FNV-1a with the finaliser of MurmurHash3), so a
/// model stores no words. For moods also three stems in a row, and stems that a negation before them reaches.
struct LineFeatures: Sendable {
  /// One feature as it occurs: its hash, and which word of the line it comes from.
  struct Occurrence {
    var hash: UInt32
    var word: Int32
  }

  /// True for features of whole words; they say more than letters about whether a line is like those of training.
  static func isOfWords(_ hash: UInt32) -> Bool { hash & 1 == 1 }

  /// More words than this are not read; customers' lines are shorter, and time stays bounded.
  static let wordLimit = 300

  let lang: Lang
  let task: LearningTask

  private static let reach = 5
  private static let prefix = 5
  /// Words that deny, and how many words after them they reach unless a pause comes first.
  private static let denials = Set(
    folding: """
      nie bez brak zero ani zaden zadna zadne zadnej zadnego nigdy nic not no never nothing without не ні без жодного
      ніколи nicht kein keine keinen nie ohne nichts
      """)
  private static let denialReach = 4
  private static let longestLetters = 4

  private enum View: UInt32 { case word = 1, pair, stem, stemPair, apart, letters, pause, stemTriple, denied }

  /// Gives the features of the words in order of reading. Each word makes a bounded number of them: linear time.
  func read(_ words: [Word], into features: inout [Occurrence]) {
    features.removeAll(keepingCapacity: true)
    var before = Self.seed(.pair)
    var stemBefore = Self.seed(.stemPair)
    var stemFurther = Self.seed(.stemTriple)
    var denied = 0
    var prefixes: [UInt32] = []
    prefixes.reserveCapacity(words.count)
    for (index, word) in words.enumerated() {
      let place = Int32(truncatingIfNeeded: index)
      func add(_ hash: UInt32) { features.append(Occurrence(hash: hash | 1, word: place)) }
      let whole = Self.hash(word.text.utf8, .word)
      let stem = Self.hash(Stem.stem(word.text, lang).utf8, .stem)
      if task == .sentiment {
        add(Self.join(Self.join(stemFurther, stemBefore, .stemPair), stem, .stemTriple))
        if denied > 0 { add(Self.join(1, stem, .denied)) }
        denied = word.pause > .none ? 0 : Self.denials.contains(word.text) ? Self.denialReach : denied - 1
        stemFurther = stemBefore
      }
      let start = Self.hash(word.text.utf8.prefix(Self.prefix), .apart)
      add(whole)
      add(Self.join(before, whole, .pair))
      add(stem)
      add(Self.join(stemBefore, stem, .stemPair))
      for other in prefixes.suffix(Self.reach) { add(Self.finish(other &+ start)) }
      if word.pause >= .exclamation { add(Self.finish(Self.seed(.pause) &+ UInt32(word.pause.rawValue))) }
      letters(of: word.text, at: place, into: &features)
      prefixes.append(start)
      before = whole
      stemBefore = stem
    }
    if let last = words.indices.last {
      features.append(Occurrence(hash: Self.join(before, 0, .pair) | 1, word: Int32(truncatingIfNeeded: last)))
    }
  }

  private func letters(of text: String, at place: Int32, into features: inout [Occurrence]) {
    var text = text
    text.withUTF8 { utf8 in
      // Position -1 and count stand for the word's edges; a letter of two bytes (Cyrillic) counts as one.
      var from = -1
      while from < utf8.count {
        var hash = Self.seed(.letters)
        var length = 0
        var next = from
        while next <= utf8.count, length < Self.longestLetters {
          hash = Self.step(hash, next < 0 || next == utf8.count ? 0x20 : utf8[next])
          next += 1
          while next > 0, next < utf8.count, utf8[next] & 0xC0 == 0x80 {
            hash = Self.step(hash, utf8[next])
            next += 1
          }
          length += 1
          if length > 1 || from >= 0 { features.append(Occurrence(hash: Self.finish(hash) & ~1, word: place)) }
        }
        from += 1
        while from > 0, from < utf8.count, utf8[from] & 0xC0 == 0x80 { from += 1 }
      }
    }
  }

  private static func hash(_ bytes: some Sequence<UInt8>, _ view: View) -> UInt32 {
    var hash = seed(view)
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  private static func join(_ first: UInt32, _ second: UInt32, _ view: View) -> UInt32 {
    finish(first &* 31 &+ second &+ seed(view))
  }

  private static func seed(_ view: View) -> UInt32 { 0x811C_9DC5 &+ view.rawValue &* 0x9E37_79B9 }

  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  private static func finish(_ hash: UInt32) -> UInt32 {
    var hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}
