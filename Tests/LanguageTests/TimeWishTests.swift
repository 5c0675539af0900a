import Testing

@testable import Language

/// What a visitor wishes, said on Tuesday, 24 November 2026, at 10:15.
struct TimeWishTests {
  private static func wish(_ text: String, _ lang: Lang = .pl, asked: EntityContext.Asked? = nil) -> TimeWish? {
    TimeWish.read(text, lang: lang, context: EntityContext(now: TimeTests.now, asked: asked))
  }

  /// Days as `27.11` or `27.11+3`.
  private static func days(_ spans: [Range<Int>]) -> [String] {
    spans.map { span in
      let first = LocalTime(day: span.lowerBound)
      return "\(first.day).\(first.month)" + (span.count > 1 ? "+\(span.count)" : "")
    }
  }

  @Test(
    arguments: [
      ("hej, chciałbym przełożyć wizytę na piątek po południu", ["27.11"], 720..<1_080, nil as Int?),
      ("może być środa albo czwartek po 17", ["25.11", "26.11"], 1_020..<1_440, nil),
      ("z piątku na wtorek o 10", ["1.12"], 600..<601, 600), ("między 12 a 14 w czwartek", ["26.11"], 720..<840, nil),
      ("pojutrze rano, najlepiej przed 10", ["26.11"], 0..<600, nil), ("jutro o 8.30", ["25.11"], 510..<511, 510),
      ("w piątek tak około 16", ["27.11"], 930..<991, nil), ("jutro w godz. 10-12", ["25.11"], 600..<720, nil),
      ("może jutro od 9", ["25.11"], 540..<1_440, nil),
    ] as [(String, [String], Range<Int>, Int?)])
  func `day and clock`(text: String, days: [String], clock: Range<Int>, exact: Int?) throws {
    let wish = try #require(Self.wish(text))
    #expect(Self.days(wish.days) == days)
    #expect(wish.clock == clock)
    #expect(wish.exact == exact)
  }

  @Test
  func `the first and the last are told apart from days`() throws {
    #expect(Self.wish("jak najszybciej")?.order == .earliest)
    #expect(Self.wish("pierwszy wolny termin proszę")?.order == .earliest)
    let last = try #require(Self.wish("ostatni wolny termin w tym tygodniu"))
    #expect(last.order == .latest)
    #expect(Self.days(last.days) == ["24.11+6"])
  }

  @Test
  func `days that do not suit are kept apart`() throws {
    let wish = try #require(Self.wish("nie mogę w piątek, może czwartek?"))
    #expect(Self.days(wish.days) == ["26.11"])
    #expect(Self.days(wish.excluded) == ["27.11"])
  }

  @Test
  func `a bare hour answers the question for a time`() {
    #expect(Self.wish("14", asked: .time)?.exact == 840)
    #expect(Self.wish("14") == nil)
    #expect(Self.wish("wczoraj o 18 dzwoniłem") == nil)
  }

  @Test
  func `other languages`() {
    #expect(Self.wish("could I come on Friday after 3pm?", .en)?.clock == 900..<1_440)
    #expect(Self.wish("завтра о 14:30", .uk)?.exact == 870)
    #expect(Self.wish("am Freitag um 15 Uhr", .de)?.exact == 900)
  }
}
