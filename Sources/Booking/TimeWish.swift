public import Ground
public import Staff

/// Which times are wanted. What is nil does not matter.
public struct TimeWish: Hashable, Sendable {
  public enum Order: String, Codable, Sendable { case earliest, latest }

  /// Days on which the visit begins, on the firm's clock.
  public var days: ClosedRange<Day>
  /// First and last start on each of these days, both included: "po 17" is 17:00…24:00, "do południa" 0:00…11:45.
  public var clock: ClosedRange<TimeOfDay>?
  public var weekdays: Set<Weekday>?
  /// First and last start as moments, both included.
  public var from: Moment?
  public var through: Moment?
  /// Nil = anybody who does it.
  public var staff: ID<Staff>?
  public var order: Order
  /// The time that would be best; what is nearer to it is offered before what is farther.
  public var near: Moment?

  public init(
    days: ClosedRange<Day>, clock: ClosedRange<TimeOfDay>? = nil, weekdays: Set<Weekday>? = nil, from: Moment? = nil,
    through: Moment? = nil, staff: ID<Staff>? = nil, order: Order = .earliest, near: Moment? = nil
  ) {
    self.days = days
    self.clock = clock
    self.weekdays = weekdays
    self.from = from
    self.through = through
    self.staff = staff
    self.order = order
    self.near = near
  }

  /// Every start from one moment to another, both included.
  public init(from: Moment, through: Moment, zone: Zone, staff: ID<Staff>? = nil) {
    let first = zone.day(from)
    self.init(days: first...max(first, zone.day(through)), from: from, through: through, staff: staff)
  }

  /// True when a visit may begin at `start` as far as the wish goes; the person is not asked about.
  public func allows(_ start: Moment, zone: Zone) -> Bool {
    let day = zone.day(start)
    return days.contains(day) && weekdays?.contains(day.weekday) ?? true && from ?? start <= start
      && start <= through ?? start && clock?.contains(zone.time(start)) ?? true
  }
}
