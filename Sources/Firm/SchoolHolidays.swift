public import Ground

/// When schools in Poland have no lessons: by the ministry's rules on the school year (summer, Christmas, Easter), and in
/// winter by the days that it announces for each voivodeship, here of 2026 and 2027. Where nothing was announced, there is
/// no winter holiday.
public enum SchoolHolidays {
  /// The spans that overlap these days, in order: what is for all under `PL`, and with the winter holiday under the name of
  /// each voivodeship (`mazowieckie`).
  public static func spans(in days: ClosedRange<Day>) -> [String: [ClosedRange<Day>]] {
    let years = (days.lowerBound.year - 1)...days.upperBound.year
    let common = years.flatMap(common)
    var spans = ["PL": common]
    for (terms, places) in winters {
      for place in places { spans[place, default: common] += terms }
    }
    return spans.mapValues { all in
      all.filter { $0.overlaps(days) }.sorted { $0.lowerBound < $1.lowerBound }
    }
  }

  /// Easter: Thursday to Tuesday. Summer: from behind the first Friday after 20 June to the end of August. Christmas: 23 to
  /// 31 December, from the 22nd when that is a Monday.
  private static func common(_ year: Int) -> [ClosedRange<Day>] {
    guard let june = Day(year: year, month: 6, day: 21), let august = Day(year: year, month: 8, day: 31),
      let december = Day(year: year, month: 12, day: 22), let last = Day(year: year, month: 12, day: 31)
    else { return [] }
    let easter = Day.easter(year)
    let friday = june + (Weekday.friday.rawValue - june.weekday.rawValue + 7) % 7
    let christmas = december.weekday == .monday ? december : december + 1
    return [(easter + -3)...(easter + 2), (friday + 1)...august, christmas...last]
  }

  private static let winters: [(terms: [ClosedRange<Day>], places: [String])] = [
    (
      fortnights("2026-01-19"), ["mazowieckie", "pomorskie", "podlaskie", "świętokrzyskie", "warmińsko-mazurskie"]
    ),
    (
      fortnights("2026-02-02"),
      ["dolnośląskie", "kujawsko-pomorskie", "łódzkie", "małopolskie", "opolskie", "zachodniopomorskie"]
    ),
    (fortnights("2026-02-16"), ["lubelskie", "lubuskie", "podkarpackie", "śląskie", "wielkopolskie"]),
    (
      fortnights("2027-01-18"), ["dolnośląskie", "łódzkie", "opolskie", "podkarpackie", "podlaskie", "śląskie"]
    ),
    (fortnights("2027-02-01"), ["lubelskie", "mazowieckie", "pomorskie", "świętokrzyskie"]),
    (
      fortnights("2027-02-15"),
      [
        "kujawsko-pomorskie", "lubuskie", "małopolskie", "warmińsko-mazurskie", "wielkopolskie", "zachodniopomorskie",
      ]
    ),
  ]

  /// Two weeks from a Monday.
  private static func fortnights(_ monday: String) -> [ClosedRange<Day>] {
    Day(monday).map { [$0...($0 + 13)] } ?? []
  }
}
