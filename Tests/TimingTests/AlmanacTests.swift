import Ground
import Testing

@testable import Timing

@Suite struct AlmanacTests {
  @Test(arguments: [
    "Europe/Warsaw", "Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia",
  ])
  func `clocks are those of the zone at every quarter-hour of a year, changes of the clock among them`(name: String)
    throws
  {
    let zone = try #require(Zone(name))
    let first = try #require(Day(year: 2026, month: 1, day: 1))
    let almanac = Almanac(holidays: .none, zones: [zone], days: first...first + 200)
    for quarter in 0..<365 * 96 {
      let moment = Moment(milliseconds: Int64(first.number) * 86_400_000) + .minutes(15 * quarter)
      let local = almanac.local(moment, zone)
      guard local.day == zone.day(moment), local.minute == zone.time(moment).minutes else {
        Issue.record("\(moment.iso) is \(zone.text(moment)), not \(local.day) and \(local.minute) minutes")
        return
      }
    }
  }

  @Test func `days off, bridges and school holidays`() throws {
    let day = try #require(Day(year: 2026, month: 6, day: 4))
    let calendar = HolidayCalendar(
      offDays: ["PL": [day]], schoolHolidays: ["PL": [day + 20...day + 80], "mazowieckie": [day + 1...day + 2]])
    #expect(calendar.isOff(day, country: "PL") && !calendar.isOff(day, country: "DE"))
    #expect(calendar.isBridge(day + 1, country: "PL") && !calendar.isBridge(day + 4, country: "PL"))
    #expect(calendar.isSchoolHoliday(day + 1, country: "PL", region: "mazowieckie"))
    #expect(!calendar.isSchoolHoliday(day + 1, country: "PL", region: "pomorskie"))
  }

  @Test func `value fades along the points`() {
    let decay = ValueDecay([.init(hours: 4, left: 0.8), .init(hours: 0, left: 1), .init(hours: 8, left: 0.2)])
    #expect(decay.left(after: .hours(-1)) == 1 && decay.left(after: .hours(9)) == 0.2)
    #expect(abs(decay.left(after: .hours(2)) - 0.9) < 1e-9 && abs(decay.left(after: .hours(6)) - 0.5) < 1e-9)
  }
}
