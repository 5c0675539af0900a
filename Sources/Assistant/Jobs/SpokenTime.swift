public import Booking
public import Ground
public import Staff

/// When a visit is wanted, as it was said so far: each turn may add to it or change it.
public struct SpokenTime: Codable, Sendable, Hashable {
  /// The days that were named; nil = none yet.
  public var days: ClosedRange<Day>?
  /// Of these days, those that were meant: "w środę albo w piątek".
  public var weekdays: Set<Weekday>?
  /// First and last start of a day, both included.
  public var clock: ClosedRange<TimeOfDay>?
  /// One clock time was named, not a stretch.
  public var isExact = false
  public var order: TimeWish.Order?

  public init(
    days: ClosedRange<Day>? = nil, clock: ClosedRange<TimeOfDay>? = nil, isExact: Bool = false,
    order: TimeWish.Order? = nil
  ) {
    self.days = days
    self.clock = clock
    self.isExact = isExact
    self.order = order
  }

  public var isEmpty: Bool { days == nil && clock == nil && order == nil }

  /// The start that was named, when day and clock time leave only one; nil also where the clocks jump over it.
  public func exactStart(in zone: Zone) -> Moment? {
    guard isExact, let days, days.lowerBound == days.upperBound, let clock else { return nil }
    return zone.moment(days.lowerBound, clock.lowerBound)
  }

  /// What was said before, changed by what is said now: a new day keeps the clock time, a new clock time keeps the day.
  public func changed(by new: SpokenTime) -> SpokenTime {
    var both = self
    if let days = new.days {
      both.days = days
      both.weekdays = new.weekdays
    }
    if let clock = new.clock {
      both.clock = clock
      both.isExact = new.isExact
    }
    if new.order != nil || new.days != nil || new.clock != nil { both.order = new.order }
    return both
  }

  /// The wish in the terms of the booking room. Without a day it reaches from `today` to the end of what the firm plans.
  public func wish(from today: Day, horizon: Int, zone: Zone, staff: ID<Staff>?) -> TimeWish {
    let last = today + horizon
    let first = max(today, days?.lowerBound ?? today)
    let through = max(first, min(last, days?.upperBound ?? last))
    return TimeWish(
      days: first...through, clock: clock, weekdays: weekdays, staff: staff, order: order ?? .earliest,
      near: exactStart(in: zone))
  }
}
