/// Light stemming of folded words: endings off, so that forms of a word meet.
///
/// Made for search, not for grammar: "platnosci", "platny" and "platna" all give "platn". Words come folded; diacritics that
/// the writer left out make no difference.
public enum Stem {
  /// Gives the stem of one folded word, at least three letters long when the word is. Numbers stay.
  public static func stem(_ folded: String, _ lang: Lang) -> String {
    var folded = folded
    let stem: String? = folded.withUTF8 { word in
      Stem.reduce(word, lang) { stem in
        stem.elementsEqual(word) ? nil : String(decoding: stem, as: UTF8.self)
      }
    }
    return stem ?? folded
  }

  /// The stem's key, without making the stem.
  static func key(_ folded: String, _ lang: Lang) -> UInt64 {
    var folded = folded
    return folded.withUTF8 { word in Stem.reduce(word, lang) { WordKey.of($0) } }
  }

  /// Hands the letters of the stem to `body`.
  ///
  /// The letters are worked on in place, in memory of the call's own: a stem costs no allocation.
  @inline(__always)
  private static func reduce<Result>(
    _ word: UnsafeBufferPointer<UInt8>, _ lang: Lang, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if lang == .pl, let known = PolishEndings.irregular.stem(of: word) {
      return known.withUnsafeBufferPointer(body)
    }
    guard word.count > 3, word[word.count - 1] &- 48 >= 10 else { return body(word) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 4) { memory in
      _ = memory.update(fromContentsOf: word)
      var stem = StemLetters(memory, count: word.count)
      switch lang {
      case .pl, .uk: stem.isCyrillic ? stem.reduceUkrainian() : stem.reducePolish()
      case .en: stem.reduceEnglish()
      case .de: stem.reduceGerman()
      }
      if lang == .pl, let family = PolishEndings.families.stem(of: stem.letters) {
        return family.withUnsafeBufferPointer(body)
      }
      return body(stem.letters)
    }
  }

  /// The stem of a Polish word by rule alone, without the lists of irregular words.
  static func regularPolish(_ folded: String) -> String {
    let word = Array(folded.utf8)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 4) { memory in
      _ = memory.update(fromContentsOf: word)
      var stem = StemLetters(memory, count: word.count)
      stem.reducePolish()
      return String(decoding: stem.letters, as: UTF8.self)
    }
  }
}

/// Letters of a word on their way to a stem: they only get fewer or change, and up to two are put back.
private struct StemLetters {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var count: Int

  init(_ memory: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    self.memory = memory
    self.count = count
  }

  var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  var isCyrillic: Bool { memory[0] == 0xD0 || memory[0] == 0xD1 }

  private func letter(fromEnd place: Int) -> UInt8 { memory[count - place] }

  private mutating func put(_ letter: UInt8) {
    memory[count] = letter
    count += 1
  }

  // MARK: Polish

  mutating func reducePolish() {
    let conditional = PolishEndings.conditional.cut(letters)
    if conditional < count,
      memory[conditional - 1] == 0x6C || conditional > 1 && memory[conditional - 2] == 0x6C
    {
      count = conditional  // chcial|bym
    }
    let soft = PolishEndings.soft.cut(letters)
    if soft < count { return harden(soft) }
    count = PolishEndings.all.cut(letters)
    if count > 4, letter(fromEnd: 1) == 0x6A, letter(fromEnd: 2) == 0x75 {
      memory[count - 2] = 0x6F  // maluj|e, malow|ac
      memory[count - 1] = 0x77
    }
    unifyAspect()
    count = PolishEndings.second.cut(letters)
    tidy()
  }

  /// The locative hides the stem's last consonant: karcie → kart, wodzie → wod, fakturze → faktur, nodze → nog.
  private mutating func harden(_ soft: Int) {
    let (first, beforeLast) = (memory[soft], letter(fromEnd: 2))
    count = soft
    switch (first, beforeLast) {
    case (0x64, 0x7A): put(0x67)
    case (0x64, _): put(0x64)
    case (0x72, 0x7A): put(0x72)
    default:
      put(first)
      put(0x74)
    }
  }

  /// Gives both aspects of a verb with a prefix one stem: zamawi(ac) and zamow(ic), zwrac(ac), zwroc(ic) and zwrot.
  private mutating func unifyAspect() {
    guard let (ending, root) = PolishEndings.aspects.match(letters) else { return }
    count -= ending
    for letter in root { put(letter) }
  }

  /// Evens out the stem's last letters: softening i off, przesylek → przesylk, klinic → klinik.
  private mutating func tidy() {
    while count > 3, letter(fromEnd: 1) == 0x69 || letter(fromEnd: 1) == 0x6A { count -= 1 }
    if count > 3, letter(fromEnd: 1) == 0x63 { memory[count - 1] = 0x6B }
    if count > 4, letter(fromEnd: 1) == 0x6B, letter(fromEnd: 2) == 0x65 {
      memory[count - 2] = 0x6B
      count -= 1
      if count > 4, letter(fromEnd: 2) == 0x69 {
        memory[count - 2] = 0x6B
        count -= 1
      }
    }
  }

  // MARK: Neighbours

  mutating func reduceUkrainian() {
    count = UkrainianEndings.reflexive.cut(letters)
    count = UkrainianEndings.all.cut(letters)
  }

  mutating func reduceEnglish() {
    let whole = count
    count = EnglishEndings.all.cut(letters)
    if count > 3, count < whole, letter(fromEnd: 1) == letter(fromEnd: 2),
      !"sle".utf8.contains(letter(fromEnd: 1))
    {
      count -= 1  // parking → park, but shipping → ship
    }
    let last = letter(fromEnd: 1)
    if count > 2, last == 0x69 || last == 0x65 && count > 3 || last == 0x79 && count > 3 {
      count -= 1
    }
  }

  mutating func reduceGerman() {
    // ae, oe, ue stand for umlauts where the keyboard has none.
    var kept = 0
    for place in 0..<count {
      if memory[place] == 0x65, kept > 0, [0x61, 0x6F, 0x75].contains(memory[kept - 1]) {
        continue
      }
      memory[kept] = memory[place]
      kept += 1
    }
    count = kept
    count = GermanEndings.all.cut(letters)
    count = GermanEndings.second.cut(letters)
  }
}

/// Endings that may be cut, each with the number of bytes that must remain.
struct Endings: Sendable {
  private let endings: Affixes

  /// `groups` maps the least number of bytes that remain to endings separated by spaces.
  init(_ groups: KeyValuePairs<Int, String>) {
    var least: [String: Int32] = [:]
    for (bytes, text) in groups {
      for ending in text.split(separator: " ").map(String.init) {
        least[ending] = min(least[ending] ?? .max, Int32(bytes))
      }
    }
    endings = Affixes(least.map { ($0.key, $0.value) }, atEnd: true)
  }

  /// Gives the length of the word without its longest ending that may go.
  func cut(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var cut = 0
    endings.each(in: word) { length, least in if word.count - length >= least { cut = length } }
    return word.count - cut
  }
}

/// Words with a stem of their own, and roots that change: looked up by letters.
struct StemList: Sendable {
  private var table = KeyTable()
  private var stems: [[UInt8]] = []

  init(_ pairs: some Collection<(key: String, value: String)>) {
    table = KeyTable(capacity: pairs.count)
    for (word, stem) in pairs.sorted(by: { $0.key < $1.key }) {
      table.add(WordKey.of(word), Int32(stems.count))
      stems.append(Array(stem.utf8))
    }
  }

  func stem(of word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let number = table[WordKey.of(word)]
    return number < 0 ? nil : stems[Int(number)]
  }
}

/// Roots of verbs that change with the aspect.
struct Aspects: Sendable {
  private let endings: Affixes
  private let forms: [(ending: Int, root: [UInt8], bare: Bool)]
  private let prefixes: KeySet

  /// Each: the root as it ends, what it becomes, and whether that holds without a prefix.
  init(_ forms: [(String, String, Bool)], prefixes: String) {
    self.forms = forms.map { ($0.0.utf8.count, Array($0.1.utf8), $0.2) }
    endings = Affixes(forms.enumerated().map { ($1.0, Int32($0)) }, atEnd: true)
    self.prefixes = KeySet(prefixes.split(separator: " ").map(String.init))
  }

  /// Gives how many letters the root takes at the end of the stem, and the root that stands for both aspects.
  func match(_ stem: UnsafeBufferPointer<UInt8>) -> (Int, [UInt8])? {
    var first = Int32.max
    endings.each(in: stem) { length, number in
      let before = stem.count - length
      let fits =
        before == 0 ? forms[Int(number)].bare : prefixes.contains(WordKey.of(stem[..<before]))
      if fits { first = min(first, number) }
    }
    return first == .max ? nil : (forms[Int(first)].ending, forms[Int(first)].root)
  }
}
