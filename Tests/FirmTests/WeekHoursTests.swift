import Firm
import Ground
import Testing

@Suite struct WeekHoursTests {
  @Test func `the staff form names days and spans`() throws {
    let hours = try WeekHours("mon-thu 08:00-12:00, 12:30-15:00; sat 10:00-14:00")
    #expect(hours[.monday] == spans("08:00-12:00", "12:30-15:00"))
    #expect(hours[.thursday] == hours[.monday])
    #expect(hours[.friday].isEmpty)
    #expect(hours[.saturday] == spans("10:00-14:00"))
    #expect(hours.minutes == 4 * 390 + 240)
  }

  @Test(arguments: [
    ("", ""), ("  ", ""), ("mon 9:00-17:00", "mon 09:00-17:00"), ("Monday-FRIDAY 9:00 – 17:00;", "mon-fri 09:00-17:00"),
    ("mon,wed,fri 08:00-16:00", "mon 08:00-16:00; wed 08:00-16:00; fri 08:00-16:00"),
    ("mon, tue 08:00-16:00", "mon-tue 08:00-16:00"), ("fri-mon 10:00-12:00", "mon 10:00-12:00; fri-sun 10:00-12:00"),
    ("mon-sun 00:00-24:00", "mon-sun 00:00-24:00"),
    ("mon 14:00-15:00, 08:00-09:00", "mon 08:00-09:00, 14:00-15:00"),
    ("mon 08:00-12:00; mon 13:00-15:00", "mon 08:00-12:00, 13:00-15:00"),
    ("tue 08:00-16:00; mon 08:00-16:00", "mon-tue 08:00-16:00"),
  ])
  func `it is written back compactly`(written: String, back: String) throws {
    #expect(try WeekHours(written).description == back)
  }

  @Test(arguments: [
    ("08:00-16:00", "“08:00-16:00” has no days in front of its times", 0),
    ("mon-fri", "“mon-fri” has no times", 0),
    ("mon 08:00-16:00; fru 08:00-12:00", "“fru” is no day", 17),
    ("mon-fir 08:00-16:00", "“fir” is no day", 0),
    ("mon-wed-fri 08:00-16:00", "“mon-wed-fri” is no day", 0),
    ("mon 08:00", "“08:00” is no span of time", 4),
    ("mon 8-16", "“8” is no time", 4),
    ("mon 08:00-25:00", "“25:00” is no time", 4),
    ("mon 08:00-12:60", "“12:60” is no time", 4),
    ("mon +8:00-12:00", "“mon +” is no day", 0),
    ("mon 16:00-08:00", "“16:00-08:00” ends before it starts", 4),
    ("mon 08:00-08:00", "“08:00-08:00” ends before it starts", 4),
    ("mon 08:00-12:00, 11:00-15:00", "08:00-12:00 and 11:00-15:00 overlap", 17),
    ("mon-fri 08:00-16:00; fri 08:00-12:00", "fri is given twice: 08:00-16:00 and 08:00-12:00 overlap", 21),
    ("mon 08:00-12:00,", "“” is no span of time", 16),
  ])
  func `a wrong text says what is wrong and where`(text: String, reason: String, offset: Int) {
    let problem = #expect(throws: HoursProblem.self) { try WeekHours(text) }
    #expect(problem?.reason == reason)
    #expect(problem?.offset == offset)
  }

  @Test func `the form of firm yaml allows closed days and refuses a day that is both`() throws {
    var hours = WeekHours()
    try hours.add(days: "mon-fri", spans: ["09:00-13:00", "14:00-18:00"])
    try hours.add(days: "sun", spans: [])
    #expect(hours.runs.map(\.days) == ["mon-fri"])
    #expect(throws: HoursProblem.self) { try hours.add(days: "fri", spans: []) }
    let problem = #expect(throws: HoursProblem.self) { try hours.add(days: "sat", spans: ["09:00-10:00", "x"]) }
    #expect(problem?.span == 1)
  }

  @Test func `any week survives being written and read`() throws {
    var dice = Dice(1)
    for _ in 0..<300 {
      let week = WeekHours.random(&dice)
      #expect(try WeekHours(week.description) == week)
    }
  }

  @Test func `spans that touch stay two, spans that overlap become one`() {
    #expect(WeekHours([.monday: spans("08:00-12:00", "12:00-16:00")])[.monday] == spans("08:00-12:00", "12:00-16:00"))
    #expect(WeekHours([.monday: spans("11:00-16:00", "08:00-12:00")])[.monday] == spans("08:00-16:00"))
  }
}

extension WeekHours {
  /// Up to three spans a day on quarter hours and odd minutes, midnight at both ends included.
  static func random(_ dice: inout Dice) -> WeekHours {
    var week = WeekHours()
    for day in Weekday.allCases where Int.random(in: 0..<5, using: &dice) > 0 {
      let step = [15, 15, 1].randomElement(using: &dice)!
      var ends = Set(
        (0..<Int.random(in: 1...3, using: &dice) * 2).map { _ in
          [
            0, 1_440, Int.random(in: 0...(1_440 / step), using: &dice) * step,
            Int.random(in: 0...16, using: &dice) * 15,
          ]
          .randomElement(using: &dice)!
        }
      ).sorted()
      if ends.count % 2 == 1 { ends.removeLast() }
      week[day] = stride(from: 0, to: ends.count, by: 2).compactMap {
        ClockSpan(from: TimeOfDay(minutes: ends[$0])!, to: TimeOfDay(minutes: ends[$0 + 1])!)
      }
    }
    return week
  }
}
