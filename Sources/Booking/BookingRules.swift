import Firm
public import Ground
public import Staff

/// What may be done with visits, and when. A rule gives the answer or throws the reason why not.
public enum BookingRules {
  /// May a visit begin at `start`? Gives the time with everybody who could take it; nil for `staff` = anybody.
  /// To move a visit, leave it out of the agenda.
  public static func check(
    _ service: Service, at start: Moment, with staff: ID<Staff>? = nil, in agenda: Agenda, at now: Moment
  ) throws(BookingRefusal) -> FreeTime {
    let setup = agenda.setup
    let day = setup.zone.day(start)
    let wish = TimeWish(days: day...day, from: start, through: start, staff: staff)
    if let free = FreeTimes(service, in: agenda, wish: wish, at: now).first(where: { $0.startsAt == start }) {
      return free
    }
    throw why(service, at: start, with: staff, in: agenda, at: now)
  }

  /// May this visit be moved away from where it is?
  public static func checkMove(
    _ booking: Booking, policy: BookingPolicy, at now: Moment
  ) throws(BookingRefusal) {
    try checkOpen(booking, at: now)
    let last = policy.lastMove(of: booking.startsAt)
    if now > last { throw BookingRefusal.tooLateToMove(until: last) }
  }

  /// May this visit be cancelled? True when it is late for that: allowed, but the firm may charge for it.
  @discardableResult
  public static func checkCancel(
    _ booking: Booking, policy: BookingPolicy, at now: Moment
  ) throws(BookingRefusal) -> Bool {
    try checkOpen(booking, at: now)
    let last = policy.lastCancel(of: booking.startsAt)
    if now > last { throw BookingRefusal.tooLateToCancel(until: last) }
    return isLate(booking, policy: policy, at: now)
  }

  /// True when the time for changing the visit without more ado is over.
  public static func isLate(_ booking: Booking, policy: BookingPolicy, at now: Moment) -> Bool {
    now > policy.lastInTime(of: booking.startsAt)
  }

  /// May it be noted that the customer came, or did not? Not before the visit has begun.
  public static func checkOutcome(_ booking: Booking, at now: Moment) throws(BookingRefusal) {
    if booking.status == .cancelled { throw BookingRefusal.over(.cancelled) }
    if now < booking.startsAt { throw BookingRefusal.tooSoon(from: booking.startsAt) }
  }

  private static func checkOpen(_ booking: Booking, at now: Moment) throws(BookingRefusal) {
    if booking.status != .booked { throw BookingRefusal.over(booking.status) }
    if booking.startsAt <= now { throw BookingRefusal.begun }
  }

  /// The reason that helps most, when a time is not free.
  private static func why(
    _ service: Service, at start: Moment, with staff: ID<Staff>?, in agenda: Agenda, at now: Moment
  ) -> BookingRefusal {
    let (setup, zone) = (agenda.setup, agenda.setup.zone)
    guard service.active else { return .noSuchService }
    let everybody = setup.people(for: service)
    if everybody.isEmpty { return .nobodyDoesIt }
    let people = everybody.filter { staff == nil || $0.id == staff }
    if people.isEmpty { return .notByThisPerson }
    if start < now { return .past }
    let soonest = now + .minutes(setup.policy.leadMinutes)
    if start < soonest { return .tooSoon(from: soonest) }
    let day = zone.day(start)
    let farthest = zone.day(now) + setup.policy.horizonDays
    if day > farthest { return .tooFar(until: farthest) }
    if case .closed(let closure) = setup.opening.hours(on: day) { return .closed(closure, on: day) }
    if !start.isOnQuarter { return .notOnQuarter }
    var cache = StretchCache()
    let stretches = people.flatMap { setup.stretches(of: $0, on: day, cache: &cache) }
    if stretches.isEmpty { return .away(on: day) }
    let end = start + .minutes(service.wholeMinutes)
    return stretches.contains { $0.lowerBound <= start && end <= $0.upperBound } ? .taken : .outsideHours
  }
}
