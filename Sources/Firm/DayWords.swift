public import Ground
public import Language

/// Names of days and times in the customer's language.
public struct DayWords: Sendable {
  let lang: Lang

  public init(lang: Lang) { self.lang = lang }

  /// With the weekday and the date: `poniedziałek, 28 grudnia`.
  public func full(_ day: Day) -> String { "\(weekday(day.weekday)), \(date(day))" }

  /// Without the weekday: `28 grudnia`.
  public func date(_ day: Day) -> String {
    switch lang {
    case .pl: "\(day.day) \(Self.polishMonths[day.month - 1])"
    case .en: "\(day.day) \(Self.englishMonths[day.month - 1])"
    case .uk: "\(day.day) \(Self.ukrainianMonths[day.month - 1])"
    case .de: "\(day.day). \(Self.germanMonths[day.month - 1])"
    }
  }

  /// As one says it on `today`: dziś, jutro, else the full name.
  public func near(_ day: Day, today: Day) -> String {
    switch (day - today, lang) {
    case (0, .pl): "dziś"
    case (1, .pl): "jutro"
    case (0, .en): "today"
    case (1, .en): "tomorrow"
    case (0, .uk): "сьогодні"
    case (1, .uk): "завтра"
    case (0, .de): "heute"
    case (1, .de): "morgen"
    default: full(day)
    }
  }

  /// The day on which something is: `w środę, 25 listopada`, `on Wednesday, 25 November`.
  public func on(_ day: Day) -> String {
    let names =
      switch lang {
      case .pl: ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"]
      case .en: Weekday.allCases.map { "on \(weekday($0))" }
      case .uk: ["у понеділок", "у вівторок", "у середу", "у четвер", "у п'ятницю", "у суботу", "у неділю"]
      case .de: Weekday.allCases.map { "am \(weekday($0))" }
      }
    return "\(names[day.weekday.rawValue - 1]), \(date(day))"
  }

  public func weekday(_ weekday: Weekday) -> String {
    let names =
      switch lang {
      case .pl: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
      case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      case .uk: ["понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя"]
      case .de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
      }
    return names[weekday.rawValue - 1]
  }

  /// `8:00–20:00`, several joined by a comma; `całą dobę` for a whole day.
  public func spans(_ spans: [ClockSpan]) -> String {
    if spans.count == 1, spans[0].from.minutes == 0, spans[0].to.minutes == 24 * 60 { return roundTheClock }
    return spans.map { "\(time($0.from))–\(time($0.to))" }.joined(separator: ", ")
  }

  /// All 24 hours of a day.
  public var roundTheClock: String {
    switch lang {
    case .pl: "całą dobę"
    case .en: "around the clock"
    case .uk: "цілодобово"
    case .de: "rund um die Uhr"
    }
  }

  public func time(_ time: TimeOfDay) -> String {
    let text = time.description
    return text.hasPrefix("0") ? String(text.dropFirst()) : text
  }

  /// `pon.–pt. 8:00–20:00, sob. 9:00–13:00` for the ordinary week.
  public func week(_ hours: WeekHours) -> String {
    var runs: [(first: Weekday, last: Weekday)] = []
    for day in Weekday.allCases where !hours[day].isEmpty {
      if let run = runs.last, run.last.rawValue == day.rawValue - 1, hours[run.first] == hours[day] {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    return runs.map { run in
      let days = run.first == run.last ? short(run.first) : "\(short(run.first))–\(short(run.last))"
      return "\(days) \(spans(hours[run.first]))"
    }.joined(separator: ", ")
  }

  public func short(_ weekday: Weekday) -> String {
    let names =
      switch lang {
      case .pl: ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."]
      case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
      case .uk: ["пн", "вт", "ср", "чт", "пт", "сб", "нд"]
      case .de: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
      }
    return names[weekday.rawValue - 1]
  }

  private static let polishMonths = [
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
    "listopada", "grudnia",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let ukrainianMonths = [
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада",
    "грудня",
  ]
  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
}
