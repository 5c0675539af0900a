import Testing

@testable import Language

struct EntityTests {
  private static let book = NameBook([
    KnownName(id: "s1", kind: .person, name: "Anna Kowalska"),
    KnownName(id: "s2", kind: .person, name: "lek. Marek Nowak"),
    KnownName(id: "u1", kind: .service, name: "Strzyżenie męskie"),
    KnownName(id: "u2", kind: .service, name: "Strzyżenie damskie"),
    KnownName(id: "u3", kind: .service, name: "Masaż"),
  ])

  private static func ids(_ text: String, _ kind: EntityKind) -> [String] {
    EntityReader.read(text, lang: .pl, context: EntityContext(now: TimeTests.now, book: book)).filter {
      $0.kind == kind
    }
    .compactMap { if case .text(_, let detail) = $0.value { detail } else { nil } }
  }

  @Test(
    arguments: [
      ("do Ani na jutro", ["s1"]), ("u pani doktor Kowalskiej", ["s1"]), ("z panem Nowakiem", ["s2"]),
      ("do doktora Marka Nowaka", ["s2"]), ("do Zosi", []),
    ])
  func `people of the firm are known in every case`(text: String, ids: [String]) {
    #expect(Self.ids(text, .person) == ids)
  }

  @Test(
    arguments: [
      ("chcę się umówić na strzyżenie męskie", ["u1"]), ("na masaż", ["u3"]), ("strzyzenie damskie jutro", ["u2"]),
      ("na strzyżenie", []),
    ])
  func `services are known by their words, and not by a word that two of them share`(text: String, ids: [String]) {
    #expect(Self.ids(text, .service) == ids)
  }

  @Test(
    arguments: [
      (Lang.pl, "dzień dobry, nazywam się Jan Kowalski", "Jan Kowalski"), (.pl, "jestem Ola, chcę wizytę", "Ola"),
      (.pl, "z tej strony Marta Nowak-Zielińska", "Marta Nowak-Zielińska"), (.pl, "mam na imię kasia", "kasia"),
      (.en, "hi, my name is John Smith", "John Smith"), (.de, "ich heiße Anna Müller", "Anna Müller"),
      (.uk, "мене звати Олена", "Олена"),
    ])
  func `names that people give`(lang: Lang, text: String, name: String) {
    let found = EntityReader.read(text, lang: lang, context: EntityContext(now: TimeTests.now))
    #expect(found.filter { $0.kind == .person }.map(\.text) == [name])
  }

  @Test(arguments: ["jestem zainteresowana ofertą", "jestem stałym klientem", "jestem w domu jutro"])
  func `not everything that somebody is, is a name`(text: String) {
    let found = EntityReader.read(text, lang: .pl, context: EntityContext(now: TimeTests.now))
    #expect(found.allSatisfy { $0.kind != .person })
  }

  @Test
  func `numbers of the firm are known by their form`() {
    let patterns = [
      ReferencePattern(kind: "order", form: "ZAM-####"), ReferencePattern(kind: "invoice", form: "FV/####/##"),
    ]
    let context = EntityContext(now: TimeTests.now, references: patterns)
    let found = EntityReader.read("gdzie jest zam 1234 i faktura fv/2026/11?", lang: .pl, context: context)
      .filter { $0.kind == .reference }.map(\.value)
    #expect(found == [.text("ZAM-1234", detail: "order"), .text("FV/2026/11", detail: "invoice")])
  }

  @Test
  func `a choice is read when one was offered`() {
    let context = EntityContext(now: TimeTests.now, asked: .choice)
    #expect(
      EntityReader.read("ta druga", lang: .pl, context: context).contains {
        $0.kind == .choice && $0.value == .number(2)
      })
  }
}

/// Any text is fine, and none takes long.
struct EntityFuzzTests {
  private static let seeds = [
    "hej, chciałbym przełożyć wizytę na piątek po południu", "o wpół do trzeciej w przyszłą środę", "od 9:30 do 11.00",
    "601 234 567", "jan@firma.pl", "https://firma.pl/a?b=c#d", "dwadzieścia jeden tysięcy", "24.12.2026", "завтра о 8",
    "übermorgen um halb drei", "the second closest Monday to October 5th", "👩‍👩‍👧", "e\u{301}\u{301}", "'", "- - -",
    "1/2/3/4/5",
    "99999999999999999999", "za 999999999 lat", "\u{0}\u{7F}\u{FFFD}",
  ]

  @Test
  func `mutated lines are read without harm, and ranges stay within the text`() {
    var dice = EntityDice(state: 17)
    for round in 0..<800 {
      var text: [Unicode.Scalar] = []
      for _ in 0...dice.roll(3) { text += Array(Self.seeds[dice.roll(Self.seeds.count)].unicodeScalars) + [" "] }
      for _ in 0..<dice.roll(8) {
        let place = dice.roll(text.count)
        switch dice.roll(3) {
        case 0: text.swapAt(place, dice.roll(text.count))
        case 1: text[place] = Unicode.Scalar(UInt32(32 + dice.roll(0x5FF))) ?? "a"
        default: text.insert(text[dice.roll(text.count)], at: place)
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text)
      let now = LocalTime(day: dice.roll(60_000))
      let context = EntityContext(
        now: now, direction: round % 5 == 0 ? .past : .future, asked: [nil, .time, .choice, .name][round % 4],
        openings: round % 2 == 0 ? [] : Array(repeating: [480..<1_080], count: 7))
      let whole = String(view)
      let found = EntityReader.read(whole, lang: Lang.allCases[round % 4], context: context)
      #expect(found.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.count && !$0.range.isEmpty })
      _ = TimeWish(found, whole, context: context)
    }
  }

  @Test
  func `a long text is read whole, each expression in its place`() {
    let line = "jutro o 8:30 proszę. "
    let text = String(repeating: line, count: 150)
    let found = EntityReader.read(text, lang: .pl, context: EntityContext(now: TimeTests.now)).filter {
      $0.kind == .time
    }
    #expect(found.count == 150)
    #expect(found.enumerated().allSatisfy { $1.range.lowerBound == $0 * line.unicodeScalars.count })
  }

  @Test
  func `the same text gives the same reading`() {
    let text = "w piątek po 17 albo w sobotę rano, tel. 601 234 567, do 200 zł"
    let context = EntityContext(now: TimeTests.now)
    let first = EntityReader.read(text, lang: .pl, context: context)
    for _ in 0..<20 { #expect(EntityReader.read(text, lang: .pl, context: context) == first) }
  }
}
