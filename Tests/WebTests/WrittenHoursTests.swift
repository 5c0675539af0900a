import Firm
import Ground
import Language
import Testing

@testable import Web

@Suite struct WrittenHoursTests {
  static let weeks = [
    "mon-fri 09:00-17:00", "mon-thu 08:00-12:00, 12:30-15:45; sat 10:00-14:00", "wed 00:00-24:00",
    "mon 07:15-08:00; sun 20:00-22:00",
  ]

  @Test(arguments: Lang.allCases)
  func `what is shown can be written back`(_ language: Lang) throws {
    let written = WrittenHours(language)
    for text in Self.weeks {
      let week = try WeekHours(text)
      #expect(written.hours(written.text(week)) == week)
    }
    let day = try #require(Day("2026-12-24"))
    for days in [day...day, day...day.advanced(by: 7)] { #expect(written.days(written.text(days)) == days) }
  }

  @Test(arguments: [
    ("pn-pt 9-17", "mon-fri 09:00-17:00"),
    ("Pon. – czw. 9.00–17.30, sob. 10–14", "mon-thu 09:00-17:30; sat 10:00-14:00"),
    (
      "poniedziałek, środa 8-12, 13-16; nd 10-12",
      "mon 08:00-12:00, 13:00-16:00; wed 08:00-12:00, 13:00-16:00; sun 10:00-12:00"
    ),
    ("mon-fri 09:00-17:00", "mon-fri 09:00-17:00"),
  ])
  func `hours are read as people write them`(_ text: String, _ wanted: String) {
    #expect(WrittenHours(.pl).hours(text)?.description == wanted)
  }

  @Test(arguments: ["9-17", "pt", "pt 9 do 17", "pt 9-25", "pt 17-9", "xx 9-17", "pt 9:5:1-10"])
  func `what is no hours is refused`(_ text: String) {
    #expect(WrittenHours(.pl).hours(text) == nil)
  }

  @Test(arguments: [
    ("24.12.2026", "2026-12-24", "2026-12-24"), ("24.12.2026-31.12.2026", "2026-12-24", "2026-12-31"),
    ("24.12.2026 - 31.12.2026", "2026-12-24", "2026-12-31"), ("2026-12-24 2026-12-31", "2026-12-24", "2026-12-31"),
  ])
  func `days are read in both orders`(_ text: String, _ first: String, _ last: String) throws {
    let wanted = try #require(Day(first))...(try #require(Day(last)))
    #expect(WrittenHours(.pl).days(text) == wanted)
  }

  @Test(arguments: ["31.12.2026 24.12.2026", "30.2.2026", "24.12", "jutro", "1.1.2026 2.1.2026 3.1.2026"])
  func `what is no day is refused`(_ text: String) {
    #expect(WrittenHours(.pl).days(text) == nil)
  }
}
