import Firm
import Ground
import Language
import Testing

@Suite struct OpeningHoursTests {
  @Test(arguments: [
    ("2026-11-23", "open 08:00-20:00"), ("2026-11-28", "open 09:00-13:00"), ("2026-11-29", "weekday"),
    ("2026-11-11", "holiday independenceDay"), ("2026-11-01", "holiday allSaints"),
    ("2026-12-24", "holiday christmasEve"), ("2026-12-31", "day off"), ("2027-03-27", "day off"),
  ])
  func `a day is open or closed for a reason`(on: String, expected: String) throws {
    let said =
      switch OpeningHours(try klinika()).hours(on: day(on)) {
      case .open(let spans): "open " + spans.map(\.description).joined(separator: ", ")
      case .closed(.holiday(let holiday)): "holiday \(holiday)"
      case .closed(.dayOff): "day off"
      case .closed(.weekday): "weekday"
      case .closed(.outOfHours): "never"
      }
    #expect(said == expected)
  }

  @Test(arguments: [
    ("2026-11-23T08:00:00+01:00", OpenStatus.open(until: moment("2026-11-23T20:00:00+01:00"))),
    ("2026-11-23T19:59:59+01:00", .open(until: moment("2026-11-23T20:00:00+01:00"))),
    ("2026-11-23T20:00:00+01:00", .closed(.outOfHours, opens: moment("2026-11-24T08:00:00+01:00"))),
    ("2026-11-28T13:00:00+01:00", .closed(.outOfHours, opens: moment("2026-11-30T08:00:00+01:00"))),
    ("2026-11-29T12:00:00+01:00", .closed(.weekday, opens: moment("2026-11-30T08:00:00+01:00"))),
    ("2026-12-24T10:00:00+01:00", .closed(.holiday(.christmasEve), opens: moment("2026-12-28T08:00:00+01:00"))),
    ("2026-12-31T10:00:00+01:00", .closed(.dayOff, opens: moment("2027-01-02T09:00:00+01:00"))),
    ("2027-03-26T20:00:00+01:00", .closed(.outOfHours, opens: moment("2027-03-30T08:00:00+02:00"))),
  ])
  func `a moment is open until, or closed and opens again`(at: String, status: OpenStatus) throws {
    #expect(OpeningHours(try klinika()).status(at: moment(at)) == status)
  }

  @Test func `a shop without hours never opens, one round the clock never closes`() throws {
    let never = OpeningHours(week: WeekHours(), zone: .warsaw)
    let now = moment("2026-11-23T12:00:00+01:00")
    #expect(never.status(at: now) == .closed(.weekday, opens: nil))
    #expect(never.add(businessMinutes: 1, to: now) == nil)
    let always = OpeningHours(week: try WeekHours("mon-sun 00:00-24:00"), zone: .warsaw)
    #expect(always.status(at: now) == .open(until: nil))
    #expect(always.opens(after: now) == nil)
    #expect(always.add(businessMinutes: 60, to: now) == now + .hours(1))
  }

  @Test func `a night over midnight is one opening`() throws {
    let bar = OpeningHours(week: try WeekHours("fri 20:00-24:00; sat 00:00-03:00"), zone: .warsaw)
    let evening = moment("2026-11-27T22:00:00+01:00")
    #expect(bar.status(at: evening) == .open(until: moment("2026-11-28T03:00:00+01:00")))
    #expect(bar.businessMinutes(from: evening, to: evening + .days(1)) == 300)
    #expect(bar.add(businessMinutes: 180, to: evening) == moment("2026-11-28T01:00:00+01:00"))
  }

  @Test func `a deadline waits for lunch, closing time, weekend and holiday`() throws {
    let office = OpeningHours(
      week: try WeekHours("mon-fri 09:00-12:00, 13:00-17:00"), holidays: PublicHolidays(country: "PL"), zone: .warsaw)
    #expect(
      office.add(businessMinutes: 60, to: moment("2026-11-06T16:30:00+01:00")) == moment("2026-11-09T09:30:00+01:00"))
    #expect(
      office.add(businessMinutes: 60, to: moment("2026-11-09T11:30:00+01:00")) == moment("2026-11-09T13:30:00+01:00"))
    #expect(
      office.add(businessMinutes: 60, to: moment("2026-11-10T16:30:00+01:00")) == moment("2026-11-12T09:30:00+01:00"))
    #expect(
      office.add(businessMinutes: 30, to: moment("2026-11-10T16:30:00+01:00")) == moment("2026-11-10T17:00:00+01:00"))
    #expect(
      office.add(businessMinutes: 0, to: moment("2026-11-08T16:30:00+01:00")) == moment("2026-11-08T16:30:00+01:00"))
    #expect(office.add(businessMinutes: 60_000, to: moment("2026-11-10T16:30:00+01:00"))?.milliseconds ?? 0 > 0)
  }

  @Test func `minutes run backwards as well`() throws {
    let hours = OpeningHours(try klinika())
    let (early, late) = (moment("2026-11-23T19:00:00+01:00"), moment("2026-11-24T08:30:30+01:00"))
    #expect(hours.businessMinutes(from: early, to: late) == 90)
    #expect(hours.openTime(from: late, to: early) == Span(milliseconds: -5_430_000))
  }

  @Test func `an hour repeated in autumn counts twice, one skipped in spring not at all`() throws {
    let night = OpeningHours(week: try WeekHours("sun 00:00-04:00"), zone: .warsaw)
    func minutes(_ on: String) -> Int {
      let midnight = Zone.warsaw.moment(day(on), TimeOfDay(minutes: 0)!)
      return night.businessMinutes(from: midnight, to: midnight + .hours(30))
    }
    #expect(minutes("2026-10-18") == 240)
    #expect(minutes("2026-10-25") == 300)
    #expect(minutes("2027-03-28") == 180)
    #expect(night.openings(on: day("2026-10-25")).count == 1)
    let part = OpeningHours(week: try WeekHours("sun 02:15-02:45"), zone: .warsaw)
    #expect(part.openings(on: day("2026-10-25")).count == 2)
    #expect(part.openings(on: day("2027-03-28")).isEmpty)
  }

  @Test func `a zone that changes its clocks at midnight is right too`() throws {
    // Cairo 2026: 24 April 00:00 becomes 01:00; 30 October 00:00 becomes 29 October 23:00.
    let cairo = try #require(Zone("Africa/Cairo"))
    let always = OpeningHours(week: try WeekHours("mon-sun 00:00-24:00"), zone: cairo)
    func length(_ on: String) -> Int {
      always.openings(on: day(on)).reduce(0) { $0 + ($1.upperBound - $1.lowerBound).minutes }
    }
    #expect(length("2026-04-23") == 1_440)
    #expect(length("2026-04-24") == 1_380)
    #expect(length("2026-10-29") == 1_500)
    #expect(length("2026-10-30") == 1_440)
  }
}
