import Testing

@testable import Language

/// The tables that search is made of, beside plain dictionaries and loops.
struct SearchPartsTests {
  @Test func `A table of keys holds what was put in first`() {
    var luck = Luck(7)
    var table = KeyTable()
    var plain: [UInt64: Int32] = [:]
    for number in 0..<5_000 {
      let key = WordKey.finish(luck.next() % 3_000)
      #expect(table.add(key, Int32(number)) == plain[key] ?? Int32(number))
      if plain[key] == nil { plain[key] = Int32(number) }
    }
    #expect(table.count == plain.count)
    for key in 1..<UInt64(4_000) { #expect(table[key] == plain[key] ?? -1) }
  }

  @Test(arguments: [true, false])
  func `Affixes are found as a loop finds them`(_ atEnd: Bool) {
    let affixes = ["a", "ab", "ba", "abba", "cab", "ścią", "bbbbbbbbbb"].map { Fold.fold($0) }
    let set = Affixes(affixes.enumerated().map { ($1, Int32($0)) }, atEnd: atEnd)
    var luck = Luck(11)
    for _ in 0..<5_000 {
      let word = luck.word(of: "abc", upTo: 12)
      var found: [Int32] = []
      var bytes = word
      bytes.withUTF8 { set.each(in: $0) { found.append($1) } }
      let wanted = affixes.indices.filter { atEnd ? word.hasSuffix(affixes[$0]) : word.hasPrefix(affixes[$0]) }
      #expect(found.sorted() == wanted.map { Int32($0) })
    }
  }

  @Test func `A stem's key is the key of the stem`() {
    var luck = Luck(13)
    for _ in 0..<20_000 {
      let word = Fold.fold(luck.word(of: "aąbcćdeęijklmnoprstuwyzżßіїєщюяьк49", upTo: 14))
      for lang in Lang.allCases { #expect(Stem.key(word, lang) == WordKey.of(Stem.stem(word, lang))) }
    }
  }

  @Test func `Stems never grow by more than two letters, and never vanish`() {
    var luck = Luck(17)
    for _ in 0..<20_000 {
      let word = luck.word(of: "acdeiklmnorsuwyz", upTo: 16)
      for lang in Lang.allCases where !word.isEmpty {
        let stem = Stem.stem(word, lang)
        #expect(!stem.isEmpty && stem.utf8.count <= word.utf8.count + 2)
      }
    }
  }

  @Test func `A verb's prefix is looked through, but two prefixes do not meet`() {
    var vocabulary = Vocabulary()
    let stems = ["parkow", "zaparkow", "zalozyc", "przelozyc"]
    for stem in stems { #expect(vocabulary.add(stem) == vocabulary.add(stem)) }
    vocabulary.seal()
    #expect(sameBase("zaparkow", vocabulary) == [0])
    #expect(sameBase("parkow", vocabulary) == [1])
    #expect(sameBase("zalozyc", vocabulary).isEmpty)
    #expect(sameBase("doparkow", vocabulary) == [0])
  }

  @Test(arguments: [("dentystk", ["dentyst"]), ("dent", []), ("denty", ["dentyst"]), ("стоматологіч", ["стоматолог"])])
  func `A long common beginning is a likeness`(_ stem: String, _ alike: [String]) {
    var vocabulary = Vocabulary()
    for word in ["dentyst", "dentowanie", "kot", "стоматолог", "стоматит"] { _ = vocabulary.add(word) }
    vocabulary.seal()
    var found: [String] = []
    vocabulary.eachAlike(stem) { number, share in
      #expect(share >= 0.5 && share < 1)
      found.append(vocabulary.stems[Int(number)])
    }
    #expect(found == alike)
  }

  private func sameBase(_ stem: String, _ vocabulary: Vocabulary) -> [Int32] {
    var found: [Int32] = []
    vocabulary.eachOfSameBase(stem) { found.append($0) }
    return found
  }
}

/// The same luck each time.
struct Luck {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func word(of letters: String, upTo length: UInt64) -> String {
    let letters = Array(letters)
    return String((0..<next() % (length + 1)).map { _ in letters[Int(next() % UInt64(letters.count))] })
  }
}
