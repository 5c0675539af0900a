/// Light stemming of folded words: endings off, so that forms of a word meet.
///
/// Made for search, not for grammar: "platnosci", "platny" and "platna" all give "platn". Words come folded; diacritics that
/// the writer left out make no difference.
public enum Stem {
  /// Gives the stem of one folded word, at least three letters long when the word is. Numbers stay.
  public static func stem(_ folded: String, _ lang: Lang) -> String {
    let bytes = Array(folded.utf8)
    guard bytes.count > 3, let last = bytes.last, last &- 48 >= 10 else { return irregular(folded, lang) ?? folded }
    if let known = irregular(folded, lang) { return known }
    let kept =
      switch lang {
      case .pl: isCyrillic(bytes) ? ukrainian(bytes) : polish(bytes)
      case .uk: isCyrillic(bytes) ? ukrainian(bytes) : polish(bytes)
      case .en: english(bytes)
      case .de: german(bytes)
      }
    let stem = kept.count == bytes.count && kept.elementsEqual(bytes) ? folded : String(decoding: kept, as: UTF8.self)
    return lang == .pl ? PolishEndings.families[stem] ?? stem : stem
  }

  private static func irregular(_ word: String, _ lang: Lang) -> String? {
    lang == .pl ? PolishEndings.irregular[word] : nil
  }

  private static func isCyrillic(_ bytes: [UInt8]) -> Bool { bytes[0] == 0xD0 || bytes[0] == 0xD1 }

  // MARK: Polish

  static func polish(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var stem = word[...]
    let conditional = PolishEndings.conditional.cut(stem)
    if conditional < stem.count, stem[conditional - 1] == 0x6C || conditional > 1 && stem[conditional - 2] == 0x6C {
      stem = stem[..<conditional]  // chcial|bym
    }
    let soft = PolishEndings.soft.cut(stem)
    if soft < stem.count {
      // The locative hides the stem's last consonant: karcie → kart, wodzie → wod, fakturze → faktur, nodze → nog.
      let root = stem[..<soft]
      switch (stem[soft], stem[stem.endIndex - 2]) {
      case (0x64, 0x7A): return root + [0x67]
      case (0x64, _): return root + [0x64]
      case (0x72, 0x7A): return root + [0x72]
      default: return root + [stem[soft], 0x74]
      }
    }
    stem = stem[..<PolishEndings.all.cut(stem)]
    if stem.count > 4, stem.last == 0x6A, stem[stem.endIndex - 2] == 0x75 {
      stem = stem.dropLast(2) + [0x6F, 0x77]  // maluj|e, malow|ac
    }
    stem = aspect(stem)
    let second = PolishEndings.second.cut(stem)
    stem = stem[..<second]
    return tidy(stem)
  }

  /// Gives both aspects of a verb with a prefix one stem: zamawi(ac) and zamow(ic), zwrac(ac), zwroc(ic) and zwrot.
  private static func aspect(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (ending, root, bare) in PolishEndings.aspects where stem.count >= ending.count {
      let before = stem.count - ending.count
      if stem[before...].elementsEqual(ending),
        before == 0 ? bare : PolishEndings.prefixes.contains(Array(stem[..<before]))
      {
        return stem[..<before] + root
      }
    }
    return stem
  }

  /// Evens out the stem's last letters: softening i off, przesylek → przesylk, klinic → klinik.
  private static func tidy(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var stem = word
    while stem.count > 3, stem.last == 0x69 || stem.last == 0x6A { stem.removeLast() }
    if stem.count > 3, stem.last == 0x63 { stem[stem.endIndex - 1] = 0x6B }
    if stem.count > 4, stem.last == 0x6B, stem[stem.endIndex - 2] == 0x65 {
      stem.remove(at: stem.endIndex - 2)
      if stem.count > 4, stem[stem.endIndex - 2] == 0x69 { stem.remove(at: stem.endIndex - 2) }
    }
    return stem
  }

  // MARK: Neighbours

  private static func ukrainian(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var stem = word[...]
    stem = stem[..<UkrainianEndings.reflexive.cut(stem)]
    return stem[..<UkrainianEndings.all.cut(stem)]
  }

  private static func english(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var stem = word[...]
    stem = stem[..<EnglishEndings.all.cut(stem)]
    let count = stem.count
    if count > 3, count < word.count, stem[count - 1] == stem[count - 2], !"sle".utf8.contains(stem[count - 1]) {
      stem.removeLast()  // parking → park, but shipping → ship
    }
    if count > 2, stem.last == 0x69 || stem.last == 0x65 && count > 3 || stem.last == 0x79 && count > 3 {
      stem.removeLast()
    }
    return stem
  }

  private static func german(_ word: [UInt8]) -> ArraySlice<UInt8> {
    // ae, oe, ue stand for umlauts where the keyboard has none.
    var even: [UInt8] = []
    even.reserveCapacity(word.count)
    for byte in word {
      if byte == 0x65, let last = even.last, last == 0x61 || last == 0x6F || last == 0x75 { continue }
      even.append(byte)
    }
    let stem = even[..<GermanEndings.all.cut(even[...])]
    return stem[..<GermanEndings.second.cut(stem)]
  }
}

/// Endings that may be cut, each with the number of bytes that must remain.
struct Endings: Sendable {
  private var byLast: [[(ending: [UInt8], least: Int)]]

  /// `groups` maps the least number of bytes that remain to endings separated by spaces.
  init(_ groups: KeyValuePairs<Int, String>) {
    byLast = Array(repeating: [], count: 256)
    for (least, endings) in groups {
      for ending in endings.split(separator: " ") {
        let bytes = Array(ending.utf8)
        byLast[Int(bytes[bytes.count - 1])].append((bytes, least))
      }
    }
    for index in byLast.indices { byLast[index].sort { $0.ending.count > $1.ending.count } }
  }

  /// Gives the length of the word without its longest ending that may go.
  func cut(_ word: ArraySlice<UInt8>) -> Int {
    guard let last = word.last else { return 0 }
    for (ending, least) in byLast[Int(last)] where word.count - ending.count >= least {
      if word.suffix(ending.count).elementsEqual(ending) { return word.count - ending.count }
    }
    return word.count
  }
}
