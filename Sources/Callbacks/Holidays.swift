import Firm
import Ground
import Timing

/// Days off by law of every country that the house knows, and school holidays in Poland, in the form in which forecasts
/// want them.
enum Holidays {
  static func calendar(from first: Day, to last: Day) -> HolidayCalendar {
    var days: [String: Set<Day>] = [:]
    for country in PublicHolidays.countries {
      guard let holidays = PublicHolidays(country: country) else { continue }
      days[country] = Set((first...last).filter { holidays.holiday(on: $0) != nil })
    }
    return HolidayCalendar(offDays: days, schoolHolidays: SchoolHolidays.spans(in: first...last))
  }

  /// Clocks and days off around the time between two moments.
  static func almanac(from: Moment, to: Moment, zones: some Sequence<Zone>) -> Almanac {
    let (first, last) = (Zone.warsaw.day(from) + -2, Zone.warsaw.day(to) + 2)
    return Almanac(holidays: calendar(from: first, to: last), zones: zones, days: first...last)
  }
}
