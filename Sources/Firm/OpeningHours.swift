public import Ground
public import Language

/// Why a day, or a moment, is closed.
public enum Closure: Hashable, Sendable {
  /// A day off by law.
  case holiday(Holiday)
  /// One of the firm's own days off.
  case dayOff
  /// No hours on this day of the week.
  case weekday
  /// The day has hours, the moment lies outside them.
  case outOfHours
}

/// What a day is like.
public enum DayHours: Hashable, Sendable {
  case open([ClockSpan])
  case closed(Closure)

  public var spans: [ClockSpan] {
    if case .open(let spans) = self { spans } else { [] }
  }
}

/// What a moment is like.
public enum OpenStatus: Hashable, Sendable {
  /// `until` is nil when it stays open for more than a week.
  case open(until: Moment?)
  /// `opens` is nil when nothing opens within 400 days.
  case closed(Closure, opens: Moment?)
}

/// When somebody is there: an ordinary week, less public holidays and days off, on the clock of one zone.
/// A moment is open when the clock on the wall shows a time within a span, so an hour that the autumn change repeats
/// counts twice and one that the spring change skips does not count.
public struct OpeningHours: Hashable, Sendable {
  public let week: WeekHours
  public let holidays: PublicHolidays?
  public let closed: Set<Day>
  public let zone: Zone

  public init(week: WeekHours, holidays: PublicHolidays? = nil, closed: Set<Day> = [], zone: Zone) {
    self.week = week
    self.holidays = holidays
    self.closed = closed
    self.zone = zone
  }

  /// The firm's own hours.
  public init(_ firm: Firm) { self.init(week: firm.hours, of: firm) }

  /// The hours of one person or thing, closed whenever the firm has a day off.
  public init(week: WeekHours, of firm: Firm) {
    self.init(
      week: week, holidays: firm.publicHolidays.flatMap { PublicHolidays(country: $0) }, closed: Set(firm.closed),
      zone: firm.zone)
  }

  public func hours(on day: Day) -> DayHours {
    if let holiday = holidays?.holiday(on: day) { return .closed(.holiday(holiday)) }
    if closed.contains(day) { return .closed(.dayOff) }
    let spans = week[day.weekday]
    return spans.isEmpty ? .closed(.weekday) : .open(spans)
  }

  public func isOpen(at moment: Moment) -> Bool {
    let time = zone.time(moment)
    return hours(on: zone.day(moment)).spans.contains { $0.contains(time) }
  }

  public func status(at moment: Moment) -> OpenStatus {
    if isOpen(at: moment) { return .open(until: closes(at: moment)) }
    let reason: Closure =
      switch hours(on: zone.day(moment)) {
      case .open: .outOfHours
      case .closed(let closure): closure
      }
    return .closed(reason, opens: opens(after: moment))
  }

  /// The end of the opening that holds at `moment`, over midnight too; nil when it is closed, or stays open for more
  /// than a week.
  public func closes(at moment: Moment) -> Moment? {
    guard let opening = openings(from: moment, days: 8).first(where: { $0.contains(moment) }) else { return nil }
    return opening.upperBound - moment > .days(7) ? nil : opening.upperBound
  }

  /// The start of the first opening after `moment`; nil when nothing opens within 400 days.
  public func opens(after moment: Moment) -> Moment? {
    openings(from: moment, days: OpeningHours.horizon).first { $0.lowerBound > moment }?.lowerBound
  }

  /// The first day from `day` on that has hours, `day` itself included; nil when none has within 400 days.
  public func openDay(from day: Day) -> Day? {
    (0...OpeningHours.horizon).lazy.map { day + $0 }.first { !hours(on: $0).spans.isEmpty }
  }

  static let horizon = 400

  /// Openings one after the other from the day of `moment` on, joined where one ends as the next begins, as far as
  /// the day after `days` days. Lazy: only the days that are looked at are worked out.
  func openings(from moment: Moment, days: Int) -> some Sequence<Range<Moment>> {
    let first = zone.day(moment) + -1
    var day = 0
    var waiting: [Range<Moment>] = []
    return AnyIterator {
      while true {
        if waiting.count > 1 { return waiting.removeFirst() }
        guard day <= days + 1 else { return waiting.isEmpty ? nil : waiting.removeFirst() }
        let held = waiting.first
        for opening in self.openings(on: first + day) {
          if let last = waiting.last, last.upperBound == opening.lowerBound {
            waiting[waiting.count - 1] = last.lowerBound..<opening.upperBound
          } else {
            waiting.append(opening)
          }
        }
        day += 1
        // What the next day did not go on with is over.
        if let held, waiting.first == held { return waiting.removeFirst() }
      }
    }
  }
}
