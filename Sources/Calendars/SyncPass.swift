import Booking
import Ground
import Language
import Staff

/// One pass of bringing a person's calendar and their visits in step: what it works with from its beginning to its end.
struct SyncPass: Sendable {
  let staff: ID<Staff>
  let link: CalendarLink
  /// Rises with each pass; only the newest may write.
  let fence: Int
  let token: String?
  /// False once a day: then everything is read anew, so that repeating events reach as far ahead as before.
  let isPartial: Bool
  let wholeAt: Moment?
  let zone: Zone
  let language: Lang
  /// The times for which it is kept when somebody is busy.
  let window: Range<Moment>

  /// A pass that has not been heard of for so long is dead. A request to a server takes at most 20 s.
  static let hold = Span.seconds(120)
  /// How far ahead calendars are read: the booking horizon of a year, and then some.
  static let ahead = Span.days(400)
  static let wholeEvery = Span.hours(24)
}

/// The pass is no longer the newest: what it found must not be written.
struct PassLost: Error {}

/// Something that is to be done on the server.
enum SyncErrand: Hashable, Sendable {
  case write(Booking, href: String, etag: String?)
  case delete(href: String, etag: String)

  var href: String {
    switch self {
    case .write(_, let href, _), .delete(let href, _): href
    }
  }
}
