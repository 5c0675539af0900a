public import Ground
public import Language

/// A day off by law.
public struct PublicHoliday: Hashable, Sendable, Codable {
  public let day: Day
  public let holiday: Holiday
}

/// The days off by law of one country. Poland: Ustawa o dniach wolnych od pracy (Dz.U. 1951 nr 4 poz. 28, as amended);
/// 24 December since 2025 (Dz.U. 2024 poz. 1965), 6 January since 2011.
public struct PublicHolidays: Hashable, Sendable {
  /// Countries that this program knows.
  public static let countries = ["PL"]

  public let country: String

  /// Nil for a country that this program does not know.
  public init?(country: String) {
    guard PublicHolidays.countries.contains(country) else { return nil }
    self.country = country
  }

  /// The holiday that this day is, nil for an ordinary day.
  public func holiday(on day: Day) -> Holiday? {
    switch (day.month, day.day) {
    case (1, 1): .newYear
    case (1, 6): day.year >= 2011 ? .epiphany : nil
    case (5, 1): .labourDay
    case (5, 3): .constitutionDay
    case (8, 15): .assumption
    case (11, 1): .allSaints
    case (11, 11): .independenceDay
    case (12, 24): day.year >= 2025 ? .christmasEve : nil
    case (12, 25): .christmasDay
    case (12, 26): .secondChristmasDay
    case (3...6, _):
      switch day - Day.easter(day.year) {
      case 0: .easterSunday
      case 1: .easterMonday
      case 49: .pentecost
      case 60: .corpusChristi
      default: nil
      }
    default: nil
    }
  }

  /// Every day off of a year, in order.
  public func all(in year: Int) -> [PublicHoliday] {
    Holiday.allCases.compactMap { holiday in
      let days = holiday.days(in: year)
      guard days.lowerBound == days.upperBound, self.holiday(on: days.lowerBound) == holiday else { return nil }
      return PublicHoliday(day: days.lowerBound, holiday: holiday)
    }.sorted { $0.day < $1.day }
  }

  /// The first day off after `day`, that day itself left out.
  public func next(after day: Day) -> PublicHoliday {
    (all(in: day.year) + all(in: day.year + 1)).first { $0.day > day }!
  }
}

extension Holiday {
  /// The day, or for a season the days, of a year.
  public func days(in year: Int) -> ClosedRange<Day> {
    let easter = Day.easter(year)
    func date(_ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }
    func single(_ day: Day) -> ClosedRange<Day> { day...day }
    return switch self {
    case .newYear: single(date(1, 1))
    case .epiphany: single(date(1, 6))
    case .goodFriday: single(easter + -2)
    case .holySaturday: single(easter + -1)
    case .easterSunday: single(easter)
    case .easterMonday: single(easter + 1)
    case .labourDay: single(date(5, 1))
    case .flagDay: single(date(5, 2))
    case .constitutionDay: single(date(5, 3))
    case .pentecost: single(easter + 49)
    case .corpusChristi: single(easter + 60)
    case .assumption: single(date(8, 15))
    case .allSaints: single(date(11, 1))
    case .independenceDay: single(date(11, 11))
    case .christmasEve: single(date(12, 24))
    case .christmasDay: single(date(12, 25))
    case .secondChristmasDay: single(date(12, 26))
    case .newYearsEve: single(date(12, 31))
    case .christmas: date(12, 24)...date(12, 26)
    case .easter: (easter + -2)...(easter + 1)
    case .longMayWeekend: date(5, 1)...date(5, 3)
    }
  }

  /// The first such days that are not over on `day`.
  public func next(from day: Day) -> ClosedRange<Day> {
    let now = days(in: day.year)
    return now.upperBound >= day ? now : days(in: day.year + 1)
  }

  /// The first such days that begin after `day`.
  public func next(after day: Day) -> ClosedRange<Day> {
    let now = days(in: day.year)
    return now.lowerBound > day ? now : days(in: day.year + 1)
  }
}
