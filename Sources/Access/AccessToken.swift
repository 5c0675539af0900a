public import Ground

/// What one program of the firm is let do. Whoever has its secret is that program; only the secret's hash is kept.
public struct AccessToken: Hashable, Sendable {
  /// What a program may do.
  public enum Scope: String, CaseIterable, Sendable {
    case readBookings = "bookings:read"
    case writeBookings = "bookings:write"
    case webhooks
  }

  public let id: ID<AccessToken>
  /// What the firm calls the program.
  public let name: String
  public let scopes: Set<Scope>
  /// The secret's last letters, by which a person tells tokens apart.
  public let tail: String
  public let createdAt: Moment
  /// When it was last shown to the house, to within `AccessDesk.touchEvery`; nil = never.
  public var usedAt: Moment?

  public init(
    id: ID<AccessToken>, name: String, scopes: Set<Scope>, tail: String, createdAt: Moment, usedAt: Moment? = nil
  ) {
    self.id = id
    self.name = name
    self.scopes = scopes
    self.tail = tail
    self.createdAt = createdAt
    self.usedAt = usedAt
  }

  /// As the journal names it as a doer.
  public var doer: String { "program:\(id)" }

  /// Every secret begins so: programs that look for leaked secrets know it by this, and so does the web.
  public static let prefix = "odzew_"
  /// A name has so many characters at most.
  public static let longestName = 80
}

public enum AccessRefusal: Error, Hashable, Sendable {
  case noName
  case noScope
  case tooMany
  /// It is not there, or was withdrawn.
  case noSuchToken
}
