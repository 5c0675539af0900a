public import Ground
public import Staff

/// A person's calendar on a CalDAV server, with which their visits are kept in step.
public struct CalendarLink: Hashable, Sendable {
  public let staff: ID<Staff>
  public let calendar: CalendarPlace
  /// Whether customers' names go there.
  public let names: Bool
  /// When both sides were last in step.
  public let syncedAt: Moment?
  /// How often it has failed since.
  public let failures: Int
  /// What went wrong the last time, in words for people; nil when nothing did.
  public let problem: String?
  /// How many events there cannot be read, and so keep nobody busy.
  public let unreadable: Int
}

/// Where a calendar is and who may read and write it there.
public struct CalendarPlace: Hashable, Sendable {
  /// Of the calendar itself, with a slash at its end.
  public let url: String
  public let user: String
  /// The name under which the password is kept outside of the database.
  public let secret: String

  public init(url: String, user: String, secret: String) {
    self.url = url
    self.user = user
    self.secret = secret
  }
}

/// One calendar of an account.
public struct FoundCalendar: Hashable, Sendable {
  public let url: String
  public let name: String
  public let isWritable: Bool

  public init(url: String, name: String, isWritable: Bool) {
    self.url = url
    self.name = name
    self.isWritable = isWritable
  }
}

/// What a server can fail with. Each may pass by itself, but some not before a person has done something.
public enum CalendarProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// No connection, no answer in time, or an answer that says "later".
  case unreachable(String)
  /// User or password are refused.
  case refused
  /// The password is not where it should be.
  case noSecret(name: String)
  /// There is no calendar at this address, or it may not be written.
  case noCalendar(String)
  /// The server's answer is not what CalDAV says; the reason.
  case strange(String)

  public var description: String {
    switch self {
    case .unreachable(let why): "the calendar server cannot be reached: \(why)"
    case .refused: "the calendar server refuses this user or password"
    case .noSecret(let name): "there is no password under the name '\(name)'"
    case .noCalendar(let why): "there is no calendar to write at this address: \(why)"
    case .strange(let why): "the calendar server answers in a way that cannot be understood: \(why)"
    }
  }

  /// Trying again without anybody doing something does not help, and may lock the account.
  var needsPerson: Bool {
    switch self {
    case .unreachable, .strange: false
    case .refused, .noSecret, .noCalendar: true
    }
  }

  /// When to look again after so many failures in a row: 1, 2, 4 … minutes, at most 15; 15 at once where a person is
  /// needed.
  func wait(afterFailures failures: Int) -> Span {
    needsPerson ? .minutes(15) : .minutes(min(15, 1 << min(4, max(0, failures - 1))))
  }
}
