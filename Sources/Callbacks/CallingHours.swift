public import Firm
public import Ground

/// When the firm may call somebody: while it is open, and within its callback window on the customer's own clock.
public struct CallingHours: Hashable, Sendable {
  private let opening: OpeningHours
  private let curfew: ClockSpan
  /// The customer's.
  public let zone: Zone

  public init(_ firm: Firm, zone: Zone? = nil) {
    opening = OpeningHours(firm)
    curfew = firm.callbacks.window
    self.zone = zone ?? firm.zone
  }

  /// The stretches between two moments, in order.
  public func stretches(from start: Moment, to end: Moment) -> [CallWindow] {
    guard start < end else { return [] }
    var found: [CallWindow] = []
    let clock = opening.zone
    for day in clock.day(start) + -1...clock.day(end) + 1 {
      for open in opening.openings(on: day) {
        for local in zone.day(open.lowerBound)...zone.day(open.upperBound) {
          let (from, to) = (zone.moment(local, curfew.from), zone.moment(local, curfew.to))
          let window = CallWindow(
            from: max(start, open.lowerBound, from), to: min(end, open.upperBound, to))
          if let window { found.append(window) }
        }
      }
    }
    return found
  }

  public func allow(_ moment: Moment) -> Bool { !stretches(from: moment, to: moment + .minutes(1)).isEmpty }

  /// The first stretch that ends after `moment`, within so many days; nil when there is none.
  public func next(after moment: Moment, days: Int) -> CallWindow? {
    stretches(from: moment, to: moment + .days(days)).first
  }
}

/// Reads a wish against the firm's hours: a pure rule.
public enum WishRule {
  /// How long a chosen time is kept open.
  public static let exactMinutes = 15

  /// The wish with both ends set, cut to the time in which the firm calls; empty stays empty. A day without an hour ends
  /// with that day's calls.
  /// - Throws: `badWindow` for one that is over or out of reach, `outsideHours` where nobody calls then.
  public static func settled(
    _ wish: CallbackWish, hours: CallingHours, horizonDays: Int, at now: Moment
  ) throws(CallbackRefusal) -> CallbackWish {
    if wish.isEmpty { return CallbackWish() }
    let begin = wish.from ?? now
    let zone = hours.zone
    let midnight = TimeOfDay(minutes: 0)!
    let end = wish.exact ? begin + .minutes(exactMinutes) : wish.to ?? zone.moment(zone.day(begin) + 1, midnight)
    guard begin < end, end > now, begin < now + .days(horizonDays) else { throw .badWindow }
    let from = max(begin, now)
    let stretches = hours.stretches(from: from, to: end)
    guard let first = stretches.first, let last = stretches.last else {
      throw .outsideHours(next: hours.next(after: from, days: horizonDays))
    }
    return CallbackWish(from: first.from, to: last.to, exact: wish.exact)
  }

  /// Until when the firm means to have called: so many open hours after the request, or the end of what was wished for.
  public static func due(_ wish: CallbackWish, firm: Firm, at now: Moment) -> Moment {
    let hours = OpeningHours(firm)
    let promised = hours.add(businessMinutes: firm.callbacks.deadlineHours * 60, to: now) ?? now + .days(7)
    guard let to = wish.to else { return promised }
    return wish.exact ? to : max(promised, to)
  }
}
