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
    /// Days counted from 1970-01-01, worked out from the words ("sobota przed Wielkanocą").
    case days(Range<Int>)
    /// A minute of a day ("będę za pół godziny").
    case moment(day: Int, minute: Int)
    /// The first open day from such a day on.
    case firstOpen(from: Int)
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
  /// `previous` is the hours question of the turn before, so that "a w Wigilię?" is understood; with a `context` days are
  /// understood however they are told.
  public static func read(
    _ text: String, lang: Lang, previous: HoursQuestion? = nil, context: EntityContext? = nil
  ) -> HoursQuestion? {
    let times = context.map { Times(EntityReader.read(text, lang: lang, context: $0), today: $0.now.dayNumber) }
    return read(Message(text), lang, previous: previous, times: times)
  }

  /// The days that a text names, whatever it asks of them.
  public static func days(in text: String) -> [Day] { DayReading.all(in: Message(text)).map(\.day) }

  /// The text's entities as read on a day.
  struct Times {
    let entities: [Entity]
    let today: Int

    init(_ entities: [Entity], today: Int) {
      self.entities = entities
      self.today = today
    }
  }

  static func read(_ message: Message, _ lang: Lang, previous: HoursQuestion?, times: Times? = nil) -> HoursQuestion? {
    let days = DayReading.all(in: message, times)
    let words = HoursWords(message, lang, days)
    if words.isEmpty && (previous == nil || days.isEmpty) { return nil }
    var asked: [Day] = []
    var focus: Focus?
    var found = false
    for sentence in message.sentences {
      guard let (clause, itsFocus) = words.clause(sentence) else { continue }
      found = true
      focus = merge(focus, itsFocus)
      // Days of the clause, else those of the sentence: "w sobotę chciałbym wpaść, do której jesteście?"
      var named = days.filter { clause.overlaps($0.range) }
      if named.isEmpty { named = days.filter { sentence.words.overlaps($0.range) } }
      // "Mam wolne do piątku. Kiedy w tych dniach was zastanę?"
      if named.isEmpty, words.refersBack(sentence) { named = days }
      for day in named where !asked.contains(day.day) { asked.append(day.day) }
      if named.isEmpty, words.saysNow(clause) { asked.append(.now) }
    }
    if found { return HoursQuestion(days: tidy(asked), focus: focus ?? .hours) }
    return followUp(message, days, words, previous)
  }

  /// "a w Wigilię?", "a do której?" after a question on hours.
  private static func followUp(
    _ message: Message, _ days: [DayReading], _ words: HoursWords, _ previous: HoursQuestion?
  ) -> HoursQuestion? {
    guard let previous, message.words.count <= 8 else { return nil }
    let all = 0..<message.words.count
    let clock = words.clockFocus(all)
    guard !days.isEmpty || clock != nil, words.isBare(all) else { return nil }
    return HoursQuestion(days: days.isEmpty ? previous.days : tidy(days.map(\.day)), focus: clock ?? previous.focus)
  }

  private static func merge(_ one: Focus?, _ other: Focus) -> Focus {
    guard let one, one != other else { return other }
    if one == .isOpen { return other }
    return other == .isOpen ? one : .hours
  }

  /// A named day makes "now" and "general" needless; nothing at all means the hours as such.
  private static func tidy(_ days: [Day]) -> [Day] {
    var unique: [Day] = []
    for day in days where !unique.contains(day) {
      // "za pół godziny, koło 13.20": the same moment, told twice.
      if case .moment(let number, let minute) = day, case .moment(number, let other)? = unique.last,
        abs(minute - other) <= 30
      {
        unique.removeLast()
      }
      unique.append(day)
    }
    let named = unique.filter { $0 != .general && $0 != .now }
    if !named.isEmpty { return named }
    return unique.isEmpty ? [.general] : unique
  }
}

/// Days of the Polish year that people name instead of dating them.
public enum Holiday: String, Codable, Sendable, CaseIterable {
  case newYearsEve, newYear, epiphany, goodFriday, holySaturday, easterSunday, easterMonday, labourDay, flagDay,
    constitutionDay
  case pentecost, corpusChristi, assumption, allSaints, independenceDay, christmasEve, christmasDay, secondChristmasDay
  /// Whole seasons: 24–26 December, Good Friday to Easter Monday, 1–3 May.
  case christmas, easter, longMayWeekend
}
