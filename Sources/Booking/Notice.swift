public import Customers
import Firm
public import Ground

/// Something that the firm tells a customer about a visit by itself.
public struct Notice: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case booked, moved, cancelled, reminder, offer

    /// Reminders and offers go only to those who agreed to `reminders`, at decent hours, and not too many. What answers
    /// a customer's own step is part of the contract (RODO art. 6(1)(b)) and goes at once.
    public var needsConsent: Bool { self == .reminder || self == .offer }
  }

  public let id: ID<Notice>
  public let customer: ID<Customer>
  public let kind: Kind
  public let booking: ID<Booking>?
  public let waiting: ID<Waiting>?
  /// When the visit begins that it is about.
  public let startsAt: Moment
  public let at: Moment

  public init(
    id: ID<Notice>, customer: ID<Customer>, kind: Kind, booking: ID<Booking>? = nil, waiting: ID<Waiting>? = nil,
    startsAt: Moment, at: Moment
  ) {
    self.id = id
    self.customer = customer
    self.kind = kind
    self.booking = booking
    self.waiting = waiting
    self.startsAt = startsAt
    self.at = at
  }
}

/// Whether a notice goes out now.
public enum NoticeVerdict: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    case noConsent = "no-consent"
    /// It would come after what it is about.
    case tooLate = "too-late"
    /// They were told enough for one day.
    case enough
  }

  case send
  /// Not at this hour; try again then.
  case wait(until: Moment)
  case drop(Reason)

  /// `sent` counts the reminders and offers of the last 24 hours, `zone` is the customer's, and after `end` the notice
  /// is of no use.
  public static func on(
    _ kind: Notice.Kind, agreed: Bool, sent: Int, zone: Zone, end: Moment, policy: BookingPolicy, at now: Moment
  ) -> NoticeVerdict {
    guard now < end else { return .drop(.tooLate) }
    guard kind.needsConsent else { return .send }
    guard agreed else { return .drop(.noConsent) }
    guard sent < policy.noticesADay else { return .drop(.enough) }
    if policy.noticeHours.contains(zone.time(now)) { return .send }
    let today = zone.moment(zone.day(now), policy.noticeHours.from)
    let next = now < today ? today : zone.moment(zone.day(now) + 1, policy.noticeHours.from)
    return next < end ? .wait(until: next) : .drop(.tooLate)
  }
}

/// When to remind of a visit.
public enum Reminders {
  /// The moments that still lie ahead: on the day before at the policy's hour, and some hours before the visit, which is
  /// only for those who are likely not to come; whether they are is asked then. `zone` is the customer's.
  public static func moments(
    before start: Moment, zone: Zone, policy: BookingPolicy, at now: Moment
  ) -> (first: Moment?, again: Moment?) {
    let first = zone.moment(zone.day(start) + -policy.remindDays, policy.remindAt)
    let again = start - .minutes(policy.remindAgainMinutes)
    return (now < first && first < start ? first : nil, now < again && first < again ? again : nil)
  }
}
