public import Ground

/// Days on which people are elsewhere, by country and region. Handed in by who knows them.
public struct HolidayCalendar: Hashable, Sendable {
  /// Days off by law, by country (`PL`).
  public var offDays: [String: Set<Day>]
  /// School holidays, by region (`mazowieckie`) or country (`PL`).
  public var schoolHolidays: [String: [ClosedRange<Day>]]

  public init(offDays: [String: Set<Day>] = [:], schoolHolidays: [String: [ClosedRange<Day>]] = [:]) {
    self.offDays = offDays
    self.schoolHolidays = schoolHolidays
  }

  public static let none = HolidayCalendar()

  public func isOff(_ day: Day, country: String) -> Bool { offDays[country]?.contains(day) ?? false }

  /// A working day with days off on both sides, which many take off too.
  public func isBridge(_ day: Day, country: String) -> Bool {
    func free(_ day: Day) -> Bool { day.weekday.rawValue >= 6 || isOff(day, country: country) }
    return !free(day) && free(day + -1) && free(day + 1)
  }

  public func isSchoolHoliday(_ day: Day, country: String, region: String?) -> Bool {
    let spans = region.flatMap { schoolHolidays[$0] } ?? schoolHolidays[country] ?? []
    return spans.contains { $0.contains(day) }
  }
}
