import Testing

@testable import Language

/// Long passages: a made-up handbook of a sailing club.
struct SearchPassageTests {
  static let passages: [(id: String, title: String, text: String)] = [
    ("klub", "Klub Fala", "Klub Fala powstał w 1957 roku w Ełku. Założyła go Zofia Malinowska, nauczycielka biologii."),
    (
      "przystan", "Przystań",
      "Przystań klubu leży nad jeziorem Selmęt. Ma 40 miejsc dla łodzi i slip, który otwieramy w kwietniu."
    ),
    ("patent", "Egzamin na patent", "Egzamin na patent żeglarza odbywa się dwa razy w roku i kosztuje 250 złotych."),
    ("regaty", "", "Regaty o Błękitną Wstęgę wygrał w zeszłym roku Jan Kalinowski. Startowało w nich 31 jachtów."),
    ("kuchnia", "Tawerna", "W tawernie podajemy pierogi i smażoną sielawę. Kuchnia jest czynna do zachodu słońca."),
    ("zima", "Zimowanie łodzi", "Łodzie stoją zimą w hangarze. Miejsce w hangarze opłaca się do końca października."),
  ]
  static let index = PassageIndex(lang: .pl, passages: passages)

  @Test(arguments: [
    ("kto założył klub?", "klub"), ("w którym roku powstał klub Fala", "klub"), ("ile miejsc ma przystań", "przystan"),
    ("nad jakim jeziorem lezy przystan", "przystan"), ("ile kosztuje egzamin", "patent"),
    ("kto wygrał regaty", "regaty"), ("gdzie łodzie stoją w zimie?", "zima"), ("co podaje tawerna", "kuchnia"),
    ("egzmin na patnet", "patent"), ("zimowanei lodzii", "zima"),
  ])
  func `A question finds its passage, with slips too`(_ text: String, _ id: String) {
    #expect(SearchPassageTests.index.search(text).first?.id == id)
  }

  @Test func `Passages come once, best first, at most as many as wanted`() {
    let found = SearchPassageTests.index.search("kiedy klub otwiera slip i hangar dla łodzi", limit: 3)
    #expect(found.count == 3)
    #expect(Set(found.map(\.id)).count == 3)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test func `Nothing to look for finds nothing`() {
    for text in ["", "?!", "czy to jest", "zzzzqqqqxxxx"] { #expect(SearchPassageTests.index.search(text).isEmpty) }
    #expect(SearchPassageTests.index.search("klub", limit: 0).isEmpty)
    #expect(PassageIndex(lang: .pl, passages: []).search("klub").isEmpty)
  }

  @Test func `What comes back from bytes answers the same`() throws {
    let again = try PassageIndex(encoded: SearchPassageTests.index.encoded)
    #expect(again.corpus == SearchPassageTests.index.corpus)
    #expect(again.encoded == SearchPassageTests.index.encoded)
    for text in ["kto założył klub?", "zimowanei lodzii", "ile kosztuje egzamin"] {
      #expect(again.search(text) == SearchPassageTests.index.search(text))
    }
  }

  @Test func `Other bytes are refused with the reason`() {
    let bytes = SearchPassageTests.index.encoded
    #expect(throws: PassageFileError.notAnIndex) { try PassageIndex(encoded: []) }
    #expect(throws: PassageFileError.notAnIndex) { try PassageIndex(encoded: Array("{\"id\": 1}".utf8)) }
    var later = bytes
    later[8] = 9
    #expect(throws: PassageFileError.otherVersion(9)) { try PassageIndex(encoded: later) }
    for count in [8, 20, 24, 40, bytes.count - 1] {
      #expect(throws: PassageFileError.self) { try PassageIndex(encoded: Array(bytes.prefix(count))) }
    }
    #expect(throws: PassageFileError.self) { try PassageIndex(encoded: bytes + [0]) }
  }

  @Test func `No changed byte is taken for the same index`() {
    let bytes = SearchPassageTests.index.encoded
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      // The language alone is not under the sum: another one is another index.
      if (try? PassageIndex(encoded: changed)) != nil { #expect((12..<16).contains(place)) }
    }
  }

  @Test func `A body that lies about its lengths is refused, whatever its sum`() {
    var luck = Luck(23)
    let bytes = SearchPassageTests.index.encoded
    for _ in 0..<3_000 {
      var body = Array(bytes[24..<(bytes.count - 8)])
      for _ in 0...luck.next() % 3 { body[Int(luck.next() % UInt64(body.count))] = UInt8(luck.next() % 256) }
      let sum = WordKey.of(body)
      let file = bytes[..<24] + body + (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64(8 * $0)) }
      guard let index = try? PassageIndex(encoded: Array(file)) else { continue }
      #expect(index.search("kto założył klub").count <= 10)
    }
  }

  @Test func `No input breaks either search`() {
    var luck = Luck(29)
    let letters = "aąbcde łżk-'.,?!\n0123456789ієЄ\u{301}\u{200B}🚲ß"
    for _ in 0..<3_000 {
      let text = luck.word(of: letters, upTo: 60)
      let found = SearchPassageTests.index.search(text)
      #expect(found.count <= 10 && found.allSatisfy { $0.score.isFinite })
      #expect(found == SearchPassageTests.index.search(text))
      for lang in Lang.allCases {
        let hits = SearchTests.index.search(text, lang: lang)
        #expect(hits.allSatisfy { $0.score.isFinite && (0...1).contains($0.sureness) })
      }
    }
  }

  @Test(arguments: [
    ("kto to zrobił", AnswerKind.name), ("ile ich było", .number), ("w którym roku", .date),
    ("jak to działa", AnswerKind()),
  ])
  func `A question's kind of answer is read`(_ text: String, _ kind: AnswerKind) {
    #expect(AnswerKind.wanted(by: Words.of(text)) == kind)
  }
}
