public import Booking
public import Ground
public import Staff

/// Calendar and house say different things about a visit, and a person has to decide. Until then neither side changes.
public struct CalendarConflict: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The visit was moved there to a time that the rules do not allow.
    case moved
    /// It was moved on both sides.
    case both
    /// It was made longer or shorter there.
    case length
    /// It repeats there.
    case repeats
    /// It was deleted there.
    case deleted
    /// The person is busy elsewhere at the time of a visit.
    case overlap
  }

  public enum Choice: String, CaseIterable, Sendable {
    /// As the house has it: the calendar follows; an overlap is left as it is.
    case here
    /// As the calendar has it: the visit is moved, or cancelled.
    case there
    /// Nobody had to choose: both sides agree again, or the visit is over.
    case over
  }

  public let id: ID<CalendarConflict>
  public let staff: ID<Staff>
  public let booking: ID<Booking>
  /// Of the visit, when the conflict arose.
  public let revision: Int
  /// Where the event is; nil for an overlap.
  public let href: String?
  public let kind: Kind
  /// What the calendar says; nil where the event is gone.
  public let theirs: Range<Moment>?
  /// Why the rules say no, in the firm's language.
  public let reason: String?
  public let at: Moment
  /// When the customer was asked to choose another time.
  public var askedAt: Moment?
}
