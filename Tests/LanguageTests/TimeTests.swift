import Testing

@testable import Language

/// Expressions of time as customers write them, said on Tuesday, 24 November 2026, at 10:15.
struct TimeTests {
  static let now = LocalTime(year: 2026, month: 11, day: 24, hour: 10, minute: 15)

  /// The first time found, as `from`, `from/to` or `>from`, `<from`, and the grain.
  static func read(_ text: String, _ lang: Lang = .pl, now: LocalTime = now, utcOffset: Int? = nil) -> String {
    let context = EntityContext(now: now, utcOffset: utcOffset)
    let found = EntityReader.read(text, lang: lang, context: context).first { $0.kind == .time }
    guard case .time(let value, let holiday)? = found?.value else { return "–" }
    func short(_ time: LocalTime) -> String {
      var text = time.iso
      if text.hasSuffix(":00") { text.removeLast(3) }
      if text.hasSuffix("T00:00") { text.removeLast(6) }
      return text
    }
    let name = holiday.map { " \($0)" } ?? ""
    return switch value {
    case .instant(let from, let grain): "\(short(from)) \(grain.name)\(name)"
    case .interval(let from, let to, let grain): "\(short(from))/\(short(to)) \(grain.name)\(name)"
    case .after(let from, let grain): ">\(short(from)) \(grain.name)\(name)"
    case .before(let from, let grain): "<\(short(from)) \(grain.name)\(name)"
    }
  }

  @Test(
    arguments: [
      ("dzisiaj", "2026-11-24 day"), ("jutro", "2026-11-25 day"), ("pojutrze", "2026-11-26 day"),
      ("w piątek", "2026-11-27 day"), ("we wtorek", "2026-12-01 day"), ("w przyszły wtorek", "2026-12-01 day"),
      ("w przyszły piątek", "2026-12-04 day"), ("w najbliższy piątek", "2026-11-27 day"),
      ("za dwa tygodnie w środę", "2026-12-09 day"), ("środa za tydzień", "2026-12-02 day"),
      ("za tydzień", "2026-12-01 day"), ("w tym tygodniu", "2026-11-23 week"),
      ("w przyszłym tygodniu", "2026-11-30 week"), ("ostatni piątek miesiąca", "2026-11-27 day"),
      ("pierwszy poniedziałek grudnia", "2026-12-07 day"), ("24.12", "2026-12-24 day"),
      ("5 stycznia", "2027-01-05 day"), ("5.01.2027", "2027-01-05 day"), ("osiemnastego grudnia", "2026-12-18 day"),
      ("18-tego grudnia", "2026-12-18 day"), ("dwudziestego pierwszego grudnia 2027 r.", "2027-12-21 day"),
      ("na początku grudnia", "2026-12-01/2026-12-11 day"), ("pod koniec tygodnia", "2026-11-27/2026-11-30 day"),
      ("od poniedziałku do środy", "2026-11-30/2026-12-03 day"), ("dzień przed Wigilią", "2026-12-23 day"),
      ("w weekend", "2026-11-27T18:00/2026-11-30 hour"), ("29 lutego", "2028-02-29 day"),
    ])
  func `days and weeks in Polish`(text: String, value: String) {
    #expect(Self.read(text) == value)
  }

  @Test(
    arguments: [
      ("o 8", "2026-11-24T20:00 hour"), ("jutro o 8", "2026-11-25T08:00 hour"), ("o 14:30", "2026-11-24T14:30 minute"),
      ("jutro o 8.30", "2026-11-25T08:30 minute"), ("o ósmej rano", "2026-11-25T08:00 hour"),
      ("o trzeciej po południu", "2026-11-24T15:00 hour"), ("wpół do trzeciej", "2026-11-24T14:30 minute"),
      ("w pół do trzeciej", "2026-11-24T14:30 minute"), ("wpół do 3", "2026-11-24T14:30 minute"),
      ("kwadrans po 3", "2026-11-24T15:15 minute"), ("za kwadrans trzecia", "2026-11-24T14:45 minute"),
      ("za pięć trzecia", "2026-11-24T14:55 minute"), ("o piętnastej czterdzieści", "2026-11-24T15:40 minute"),
      ("o 14tej", "2026-11-24T14:00 hour"), ("na 14ta", "2026-11-24T14:00 hour"),
      ("jutro rano", "2026-11-25T04:00/2026-11-25T12:00 hour"), ("w południe", "2026-11-24T12:00 hour"),
      ("o północy", "2026-11-25 hour"), ("jutro między 12 a 14", "2026-11-25T12:00/2026-11-25T15:00 hour"),
      ("jutro od 9 do 11", "2026-11-25T09:00/2026-11-25T12:00 hour"), ("jutro po 17", ">2026-11-25T17:00 hour"),
      ("jutro przed 12", "<2026-11-25T12:00 hour"), ("w piątek po południu", "2026-11-27T12:00/2026-11-27T19:00 hour"),
      ("8 grudnia 2026 o godz. 9.15", "2026-12-08T09:15 minute"), ("w sobotę na 9 rano", "2026-11-28T09:00 hour"),
      ("za godzinę", "2026-11-24T11:15 minute"), ("za pół godziny", "2026-11-24T10:45 second"),
      ("dwudziestapierwsza godzina", "2026-11-24T21:00 hour"), ("dzis o 16ej", "2026-11-24T16:00 hour"),
    ])
  func `clock times in Polish`(text: String, value: String) {
    #expect(Self.read(text) == value)
  }

  @Test(
    arguments: [
      ("w Wigilię", "2026-12-24 day Christmas Eve"), ("w Wielki Piątek", "2027-03-26 day Good Friday"),
      ("w Wielkanoc", "2027-03-28 day Easter Sunday"), ("Boże Ciało", "2027-05-27 day Corpus Christi"),
      ("po świętach", ">2026-12-27 day"), ("w Nowy Rok", "2027-01-01 day New Year's Day"),
      ("po świętach wielkanocnych", ">2027-03-30 day"), ("w długi weekend", "2026-12-25/2026-12-28 day"),
      ("w majówkę", "2027-05-01/2027-05-04 day May weekend"), ("w zimę", "2026-12-21/2027-03-21 day"),
      ("sobota przed Wielkanocą", "2027-03-27 day"), ("w Sylwestra o 12", "2026-12-31T12:00 hour New Year's Eve"),
    ])
  func `holidays and seasons in Polish`(text: String, value: String) {
    #expect(Self.read(text) == value)
  }

  @Test(
    arguments: [
      ("tomorrow at 5pm", "2026-11-25T17:00 hour"), ("next friday", "2026-12-04 day"),
      ("in two weeks", "2026-12-08 day"),
      ("half past three", "2026-11-24T15:30 minute"), ("the last friday of december", "2026-12-25 day"),
      ("between 2 and 4 pm", "2026-11-24T14:00/2026-11-24T17:00 hour"),
      ("by the end of the month", "2026-11-24T10:15/2026-12-01 second"),
      ("on the Saturday before Easter", "2027-03-27 day"), ("3 days ago", "2026-11-21T10:00 hour"),
    ])
  func `English`(text: String, value: String) {
    #expect(Self.read(text, .en) == value)
  }

  @Test(
    arguments: [
      ("tomorrow at 4 pm GMT", "2026-11-25T17:00 minute"), ("9 am (PST)", "2026-11-24T18:00 minute"),
      ("9:30 - 11 est", "2026-11-24T15:30/2026-11-24T17:01 minute"), ("11 pm PST", "2026-11-25T08:00 minute"),
      ("Thursday 8:00 cet", "2026-11-26T08:00 minute"),
    ])
  func `a clock of another zone is told on this one, when it is known how far it stands before UTC`(
    text: String, value: String
  ) throws {
    #expect(Self.read(text, .en, utcOffset: LocalTime.utcOffset(iso: "2026-11-24T10:15:00+01:00")) == value)
  }

  @Test
  func `without a zone of its own a clock is read as it stands`() {
    #expect(Self.read("tomorrow at 4 pm GMT", .en) == "2026-11-25T16:00 hour")
  }

  @Test(arguments: [
    ("2026-11-24T10:15:00Z", 0), ("2026-11-24T10:15:00-0230", -150), ("2026-11-24T10:15:00", nil),
    ("2026-11-24", nil), ("2026-11-24T10:15:00+99:00", nil),
  ])
  func `the zone at the end of a moment`(text: String, minutes: Int?) {
    #expect(LocalTime.utcOffset(iso: text) == minutes)
  }

  @Test(
    arguments: [
      (Lang.uk, "завтра о 8", "2026-11-25T08:00 hour"), (.uk, "у п'ятницю ввечері", "2026-11-27T18:00/2026-11-28 hour"),
      (.uk, "через два тижні", "2026-12-08 day"), (.uk, "наступного тижня", "2026-11-30 week"),
      (.uk, "5 грудня о 14:30", "2026-12-05T14:30 minute"), (.uk, "післязавтра після 17", ">2026-11-26T17:00 hour"),
      (.de, "morgen um 8 Uhr", "2026-11-25T08:00 hour"),
      (.de, "am Freitag nachmittag", "2026-11-27T12:00/2026-11-27T19:00 hour"),
      (.de, "in zwei Wochen", "2026-12-08 day"), (.de, "nächste Woche", "2026-11-30 week"),
      (.de, "am 5. Dezember um 14:30", "2026-12-05T14:30 minute"),
      (.de, "übermorgen um halb drei", "2026-11-26T02:30 minute"),
    ])
  func `the everyday part of Ukrainian and German`(lang: Lang, text: String, value: String) {
    #expect(Self.read(text, lang) == value)
  }

  @Test(
    arguments: [
      "na 5 osób", "po 2 tabletki", "od 3 do 5 sztuk", "mam 2 koty", "to kosztuje 12.50 zł", "pierwszy", "drugiej",
      "trzecia piętnaście", "nie", "chcę się zapisać", "dodaj 8 rowerów",
    ])
  func `no time where none is`(text: String) {
    #expect(Self.read(text) == "–")
  }

  @Test
  func `opening hours decide which half of the day is meant, and the reading says so`() throws {
    let week = Array(repeating: [480..<1_080], count: 5) + [[], []]
    let context = EntityContext(now: Self.now, openings: week)
    let morning = try #require(EntityReader.read("w środę o 8", lang: .pl, context: context).first)
    #expect(morning.value == .time(.instant(LocalTime(year: 2026, month: 11, day: 25, hour: 8), .hour), holiday: nil))
    let afternoon = try #require(EntityReader.read("jutro o 2", lang: .pl, context: context).first)
    #expect(
      afternoon.value == .time(.instant(LocalTime(year: 2026, month: 11, day: 25, hour: 14), .hour), holiday: nil))
    #expect(afternoon.assumed.contains(.openingHours))
  }

  @Test
  func `a bare hour is a time only when a time was asked for`() {
    #expect(EntityReader.read("14", lang: .pl, context: EntityContext(now: Self.now)).allSatisfy { $0.kind != .time })
    let asked = EntityReader.read("14", lang: .pl, context: EntityContext(now: Self.now, asked: .time))
    #expect(
      asked.contains {
        $0.value == .time(.instant(LocalTime(year: 2026, month: 11, day: 24, hour: 14), .hour), holiday: nil)
      })
  }

  @Test
  func `a weekday looks back when the past is meant`() {
    let context = EntityContext(now: Self.now, direction: .past)
    let found = EntityReader.read("w piątek", lang: .pl, context: context)
    #expect(found.first?.value == .time(.instant(LocalTime(year: 2026, month: 11, day: 20), .day), holiday: nil))
  }
}
