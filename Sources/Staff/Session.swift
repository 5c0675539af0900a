public import Ground

/// A signed-in member of the team, as one browser shows it.
public struct Session: Sendable, Hashable {
  public let staff: Staff
  /// Wanted back in every unsafe request of this session.
  public let csrf: String
  public let seen: Moment
  public let expires: Moment

  /// A session ends after this long without use.
  static let idle = Span.hours(12)
  /// Its moment of last use is written at most this often.
  static let touchEvery = Span.minutes(5)
  /// A sign-in link works for this long.
  static let linkLife = Span.days(2)
}

/// Why signing in was refused.
public enum SignInRefusal: Error, Hashable, Sendable {
  /// No such account, or not this password: deliberately one answer for both.
  case wrong
  /// The link is unknown, used or too old.
  case linkGone
  case passwordTooShort
  case passwordTooLong
}
