import Testing

@testable import Language

/// Moments put into Polish words and read back.
struct TimeWordingTests {
  private static let months = [
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
    "listopada", "grudnia",
  ]
  private static let weekdays = [
    "w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę",
  ]
  private static let stems = [
    "", "pierwsz", "drug", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt", "dziesiąt", "jedenast",
    "dwunast", "trzynast", "czternast", "piętnast", "szesnast", "siedemnast", "osiemnast", "dziewiętnast", "dwudziest",
  ]
  private static let numbers = [
    "", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście",
    "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście",
    "dziewiętnaście",
  ]

  /// "dwudziestego trzeciego", "dwudziestej trzeciej".
  private static func ordinal(_ value: Int, feminine: Bool) -> String {
    func word(_ stem: String) -> String {
      let isSoft = stem == "drug" || stem == "trzec"
      return stem + (feminine ? (isSoft ? "iej" : "ej") : (isSoft ? "iego" : "ego"))
    }
    if value <= 20 { return word(stems[value]) }
    let ten = value >= 30 ? word("trzydziest") : word("dwudziest")
    return value % 10 == 0 ? ten : "\(ten) \(word(stems[value % 10]))"
  }

  private static func number(_ value: Int) -> String {
    if value < 20 { return numbers[value] }
    let ten = ["dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt"][value / 10 - 2]
    return value % 10 == 0 ? ten : "\(ten) \(numbers[value % 10])"
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// Several wordings of one moment.
  private static func wordings(_ moment: LocalTime) -> [String] {
    let date = "\(moment.day) \(months[moment.month - 1]) \(moment.year)"
    let clock = "\(moment.hour):\(two(moment.minute))"
    var wordings = [
      "\(date) o \(clock)", "o \(clock) \(date) roku",
      "\(two(moment.day)).\(two(moment.month)).\(moment.year) godz. \(clock)",
      "\(moment.year)-\(two(moment.month))-\(two(moment.day)) o \(clock)",
    ]
    let day = "\(ordinal(moment.day, feminine: false)) \(months[moment.month - 1]) \(moment.year) r."
    if moment.hour > 0, moment.minute >= 5 {
      wordings.append("\(day) o \(ordinal(moment.hour, feminine: true)) \(number(moment.minute))")
    }
    if moment.hour > 0, moment.minute == 30 {
      wordings.append("\(day) o wpół do \(ordinal(moment.hour == 12 ? 13 : moment.hour + 1, feminine: true))")
    }
    return wordings
  }

  /// The reading that covers the whole text, or `nil`.
  private static func whole(_ text: String, now: LocalTime) -> EntityValue? {
    EntityReader.read(text, lang: .pl, context: EntityContext(now: now)).first {
      $0.kind == .time && $0.range == 0..<text.unicodeScalars.count
    }?.value
  }

  @Test
  func `every moment is read back from its own wording`() {
    var dice = EntityDice(state: 11)
    let now = LocalTime(year: 2026, month: 11, day: 24, hour: 10, minute: 15)
    for _ in 0..<150 {
      var moment = LocalTime(day: now.dayNumber + 1 + dice.roll(900))
      moment.hour = dice.roll(24)
      moment.minute = dice.roll(12) * 5
      for text in Self.wordings(moment) {
        #expect(Self.whole(text, now: now) == .time(.instant(moment, .minute), holiday: nil), "\(text)")
      }
    }
  }

  @Test
  func `every day of the next week is read back from its weekday, wherever the year stands`() {
    for start in [(2026, 12, 28), (2027, 2, 26), (2028, 2, 26), (2026, 10, 22), (2027, 3, 25), (2026, 6, 1)] {
      let now = LocalTime(year: start.0, month: start.1, day: start.2, hour: 15)
      for ahead in 1...7 {
        var day = LocalTime(day: now.dayNumber + ahead)
        let text = "\(Self.weekdays[day.weekday - 1]) o 17:45"
        day.hour = 17
        day.minute = 45
        #expect(Self.whole(text, now: now) == .time(.instant(day, .minute), holiday: nil), "\(text) from \(now.iso)")
      }
    }
  }

  @Test
  func `civil time runs on through the clock changes`() {
    let autumn = LocalTime(year: 2026, month: 10, day: 25, hour: 1, minute: 30)
    #expect(
      Self.whole("za 2 godziny", now: autumn)
        == .time(.instant(LocalTime(year: 2026, month: 10, day: 25, hour: 3, minute: 30), .minute), holiday: nil))
    let spring = LocalTime(year: 2027, month: 3, day: 27, hour: 12)
    #expect(
      Self.whole("jutro o 2:30", now: spring)
        == .time(.instant(LocalTime(year: 2027, month: 3, day: 28, hour: 2, minute: 30), .minute), holiday: nil))
    #expect(
      Self.whole("pojutrze", now: spring)
        == .time(.instant(LocalTime(year: 2027, month: 3, day: 29), .day), holiday: nil))
  }

  @Test
  func `years end and leap days come`() {
    let silvester = LocalTime(year: 2027, month: 12, day: 31, hour: 23, minute: 50)
    #expect(
      Self.whole("jutro", now: silvester)
        == .time(.instant(LocalTime(year: 2028, month: 1, day: 1), .day), holiday: nil))
    #expect(
      Self.whole("za 20 minut", now: silvester)
        == .time(.instant(LocalTime(year: 2028, month: 1, day: 1, hour: 0, minute: 10), .second), holiday: nil))
    let february = LocalTime(year: 2028, month: 2, day: 28, hour: 9)
    #expect(
      Self.whole("jutro", now: february)
        == .time(.instant(LocalTime(year: 2028, month: 2, day: 29), .day), holiday: nil))
    #expect(
      Self.whole("za rok", now: LocalTime(year: 2028, month: 2, day: 29))
        == .time(.instant(LocalTime(year: 2029, month: 2, day: 1), .month), holiday: nil))
  }

  @Test
  func `day numbers and dates go back and forth`() {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      let day = LocalTime(day: number)
      #expect(day.dayNumber == number)
      #expect(LocalTime(iso: day.iso) == day)
    }
    #expect(LocalTime(day: 0).weekday == 4)
  }
}

/// A small generator, the same on every run.
struct EntityDice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
