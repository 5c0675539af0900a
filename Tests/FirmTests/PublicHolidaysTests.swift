import Firm
import Ground
import Language
import Testing

@Suite struct PublicHolidaysTests {
  let poland = PublicHolidays(country: "PL")!

  @Test(arguments: [
    (2024, "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26"),
    (2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26"),
    (2026, "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26"),
    (2027, "01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26"),
    (2038, "01-01 01-06 04-25 04-26 05-01 05-03 06-13 06-24 08-15 11-01 11-11 12-24 12-25 12-26"),
  ])
  func `the days off of a year are those of the law`(year: Int, days: String) {
    #expect(poland.all(in: year).map { String($0.day.description.dropFirst(5)) }.joined(separator: " ") == days)
  }

  @Test func `the list and the question agree on every day`() {
    for year in [2010, 2024, 2025, 2026, 2027] {
      let listed = poland.all(in: year)
      let asked = (0..<366).map { Day(year: year, month: 1, day: 1)! + $0 }.filter {
        $0.year == year && poland.holiday(on: $0) != nil
      }
      #expect(listed.map(\.day) == asked)
    }
  }

  @Test func `named days that are no days off have their dates`() {
    #expect(Holiday.newYearsEve.days(in: 2026) == day("2026-12-31")...day("2026-12-31"))
    #expect(Holiday.goodFriday.days(in: 2027).lowerBound == day("2027-03-26"))
    #expect(Holiday.holySaturday.days(in: 2027).lowerBound == day("2027-03-27"))
    #expect(Holiday.christmas.days(in: 2026) == day("2026-12-24")...day("2026-12-26"))
    #expect(Holiday.easter.days(in: 2027) == day("2027-03-26")...day("2027-03-29"))
    #expect(Holiday.longMayWeekend.days(in: 2026) == day("2026-05-01")...day("2026-05-03"))
    #expect(poland.holiday(on: day("2026-12-31")) == nil)
    #expect(poland.holiday(on: day("2027-03-27")) == nil)
  }

  @Test func `the next one is looked for over the end of the year`() {
    #expect(poland.next(after: day("2026-12-26")).day == day("2027-01-01"))
    #expect(poland.next(after: day("2026-11-10")).holiday == .independenceDay)
    #expect(poland.next(after: day("2026-11-11")).holiday == .christmasEve)
    #expect(Holiday.newYear.next(from: day("2026-01-01")).lowerBound == day("2026-01-01"))
    #expect(Holiday.newYear.next(after: day("2026-01-01")).lowerBound == day("2027-01-01"))
    #expect(Holiday.christmas.next(from: day("2026-12-25")).lowerBound == day("2026-12-24"))
  }

  @Test func `every one has a name of its own in every language`() {
    for language in Lang.allCases {
      #expect(Holiday.allCases.allSatisfy { !$0.name(in: language).isEmpty })
    }
    #expect(Holiday.christmasEve.name(in: .pl) == "Wigilia")
  }

  @Test func `other countries are not known`() { #expect(PublicHolidays(country: "DE") == nil) }
}
