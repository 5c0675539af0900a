/// A question on when the firm is open.
public struct HoursQuestion: Sendable, Equatable {
  public enum Day: Sendable, Hashable {
    case now, today, tomorrow, dayAfterTomorrow
    /// The next such day of the week, 1 = Monday … 7 = Sunday.
    case weekday(Int)
    case date(day: Int, month: Int)
    case holiday(Holiday)
    case thisWeekend
    /// The opening hours as such.
    case general
    /// The first open day after a holiday; `nil` means the holidays that come next or have just been.
    case nextOpen(after: Holiday?)
  }

  public enum Focus: String, Sendable { case isOpen, opens, closes, hours }

  /// At least one, in the order of the text.
  public var days: [Day]
  public var focus: Focus

  public init(days: [Day], focus: Focus) {
    self.days = days
    self.focus = focus
  }

  /// Gives what the text asks about opening hours, or `nil` when it asks for something else.
  /// `previous` is the hours question of the turn before, so that "a w Wigilię?" is understood.
  public static func read(_ text: String, lang: Lang, previous: HoursQuestion? = nil) -> HoursQuestion? { nil }
}

/// Days of the Polish year that people name instead of dating them.
public enum Holiday: String, Codable, Sendable, CaseIterable {
  case newYearsEve, newYear, epiphany, goodFriday, holySaturday, easterSunday, easterMonday, labourDay, flagDay, constitutionDay
  case pentecost, corpusChristi, assumption, allSaints, independenceDay, christmasEve, christmasDay, secondChristmasDay
  /// Whole seasons: 24–26 December, Good Friday to Easter Monday, 1–3 May.
  case christmas, easter, longMayWeekend
}
