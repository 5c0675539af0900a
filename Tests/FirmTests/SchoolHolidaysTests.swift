import Firm
import Ground
import Testing

@Suite struct SchoolHolidaysTests {
  private static func spans(_ from: String, _ to: String) throws -> [String: [ClosedRange<Day>]] {
    let (first, last) = (try #require(Day(from)), try #require(Day(to)))
    return SchoolHolidays.spans(in: first...last)
  }

  private static func written(_ spans: [ClosedRange<Day>]?) -> [String] {
    (spans ?? []).map { "\($0.lowerBound) \($0.upperBound)" }
  }

  @Test func `the year for all of Poland`() throws {
    let spans = try Self.spans("2026-01-01", "2026-12-31")
    #expect(
      Self.written(spans["PL"]) == [
        "2026-04-02 2026-04-07", "2026-06-27 2026-08-31", "2026-12-23 2026-12-31",
      ])
  }

  @Test func `Christmas begins on a Monday that is the 22nd`() throws {
    #expect(try Self.written(Self.spans("2025-12-20", "2025-12-31")["PL"]) == ["2025-12-22 2025-12-31"])
  }

  @Test(arguments: [
    ("mazowieckie", "2026-01-19 2026-02-01", "2027-02-01 2027-02-14"),
    ("wielkopolskie", "2026-02-16 2026-03-01", "2027-02-15 2027-02-28"),
    ("śląskie", "2026-02-16 2026-03-01", "2027-01-18 2027-01-31"),
  ])
  func `winter goes by voivodeship`(place: String, first: String, second: String) throws {
    #expect(try Self.written(Self.spans("2026-01-01", "2026-03-31")[place]).first == first)
    #expect(try Self.written(Self.spans("2027-01-01", "2027-03-20")[place]) == [second])
  }

  @Test func `each voivodeship has one winter holiday a year`() throws {
    for year in [2026, 2027] {
      let spans = try Self.spans("\(year)-01-10", "\(year)-03-10")
      #expect(spans.count == 17)
      for (place, all) in spans { #expect(all.count == (place == "PL" ? 0 : 1), "\(place)") }
    }
  }

  @Test func `a year that was not announced has none`() throws {
    let spans = try Self.spans("2031-01-05", "2031-03-10")
    for (place, all) in spans { #expect(all.isEmpty, "\(place)") }
  }
}
