public import Ground

/// The door to calendar servers. Every address that it gives and takes is absolute.
public struct CalendarServer: Sendable {
  /// The calendars of an account, from any address of its server.
  public let calendars: @Sendable (_ account: CalendarPlace) async throws(CalendarProblem) -> [FoundCalendar]
  /// What changed since `token` (nil = everything there is).
  public let changes: @Sendable (CalendarPlace, _ token: String?) async throws(CalendarProblem) -> CalendarChanges
  /// The events at some addresses; one that is gone by now is left out.
  public let fetch: @Sendable (CalendarPlace, _ hrefs: [String]) async throws(CalendarProblem) -> [CalendarFile]
  /// Writes an event.
  public let put:
    @Sendable (CalendarPlace, _ href: String, _ text: String, Expected) async throws(CalendarProblem) -> Put
  /// Deletes an event, if it is still as it was. False when it is not.
  public let remove: @Sendable (CalendarPlace, _ href: String, _ etag: String) async throws(CalendarProblem) -> Bool
  /// Reads iCalendar text. Busy times are those that meet the window; floating times are taken in the zone.
  public let read:
    @Sendable (_ text: String, _ window: Range<Moment>, _ zone: Zone) throws(CalendarTextProblem) -> CalendarReading

  /// What has to be at an address for a write to be done.
  public enum Expected: Hashable, Sendable {
    case nothing
    case etag(String)
  }

  public enum Put: Hashable, Sendable {
    /// The new tag; empty when the server does not tell it.
    case done(etag: String)
    /// Something else is there.
    case changed
    /// The server does not take it, and will not; its reason.
    case rejected(String)
  }

  public init(
    calendars: @escaping @Sendable (CalendarPlace) async throws(CalendarProblem) -> [FoundCalendar],
    changes: @escaping @Sendable (CalendarPlace, String?) async throws(CalendarProblem) -> CalendarChanges,
    fetch: @escaping @Sendable (CalendarPlace, [String]) async throws(CalendarProblem) -> [CalendarFile],
    put: @escaping @Sendable (CalendarPlace, String, String, Expected) async throws(CalendarProblem) -> Put,
    remove: @escaping @Sendable (CalendarPlace, String, String) async throws(CalendarProblem) -> Bool,
    read: @escaping @Sendable (String, Range<Moment>, Zone) throws(CalendarTextProblem) -> CalendarReading
  ) {
    self.calendars = calendars
    self.changes = changes
    self.fetch = fetch
    self.put = put
    self.remove = remove
    self.read = read
  }
}

/// What changed on a server. At least once: what was told before may be told again.
public struct CalendarChanges: Hashable, Sendable {
  /// To ask with the next time; nil when the server has none.
  public var token: String?
  /// It is the whole calendar: what is not in `files` is gone.
  public var isWhole: Bool
  /// Tags by address.
  public var files: [String: String]
  public var gone: Set<String>

  public init(token: String?, isWhole: Bool, files: [String: String] = [:], gone: Set<String> = []) {
    self.token = token
    self.isWhole = isWhole
    self.files = files
    self.gone = gone
  }
}

/// One event as it lies on the server.
public struct CalendarFile: Hashable, Sendable {
  public let href: String
  public let etag: String
  public let text: String

  public init(href: String, etag: String, text: String) {
    self.href = href
    self.etag = etag
    self.text = text
  }
}

/// What one file of a calendar says: an event, with those of its repetitions that differ.
public struct CalendarReading: Hashable, Sendable {
  public struct Event: Hashable, Sendable {
    public let uid: String
    public let sequence: Int
    public let startsAt: Moment
    public let endsAt: Moment
    public let repeats: Bool
    public let isCancelled: Bool

    public init(uid: String, sequence: Int, startsAt: Moment, endsAt: Moment, repeats: Bool, isCancelled: Bool) {
      self.uid = uid
      self.sequence = sequence
      self.startsAt = startsAt
      self.endsAt = endsAt
      self.repeats = repeats
      self.isCancelled = isCancelled
    }
  }

  /// Nil when there is none, as in a file of tasks.
  public let event: Event?
  /// In order and apart from each other; free, cancelled and refused events leave no trace.
  public let busy: [Range<Moment>]

  public init(event: Event?, busy: [Range<Moment>]) {
    self.event = event
    self.busy = busy
  }
}

/// Why iCalendar text cannot be read.
public struct CalendarTextProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
