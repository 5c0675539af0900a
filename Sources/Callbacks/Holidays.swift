import Firm
import Ground
import Timing

/// Days off by law of every country that the house knows, in the form in which forecasts want them.
enum Holidays {
  static func calendar(from first: Day, to last: Day) -> HolidayCalendar {
    var days: [String: Set<Day>] = [:]
    for country in PublicHolidays.countries {
      guard let holidays = PublicHolidays(country: country) else { continue }
      days[country] = Set((first...last).filter { holidays.holiday(on: $0) != nil })
    }
    return HolidayCalendar(offDays: days)
  }
}
