public import Ground
public import Language
public import Staff

/// Somebody who books without an account: what they wrote about themselves, unproved.
public struct Guest: Hashable, Sendable {
  public let name: String
  public let email: EmailAddress?
  public let phone: PhoneNumber?
  public let language: Lang
  /// They asked to be reminded.
  public let wantsReminders: Bool
  /// Where they said so, for the record of consents: `booking-page`, `calendar`, `api`.
  public let source: String

  /// `name` has at most 120 characters that count. The team may book for somebody whom it cannot reach.
  public init(
    name: String, email: EmailAddress?, phone: PhoneNumber?, language: Lang, wantsReminders: Bool, source: String,
    needsContact: Bool = true
  ) throws(GuestRefusal) {
    let words = name.split(whereSeparator: { $0.isWhitespace || $0.isNewline })
    self.name = String(words.joined(separator: " ").prefix(120))
    if self.name.isEmpty { throw GuestRefusal.noName }
    if needsContact && email == nil && phone == nil { throw GuestRefusal.noContact }
    self.email = email
    self.phone = phone
    self.language = language
    self.wantsReminders = wantsReminders
    self.source = source
  }

  var firstName: String { String(name.split(separator: " ").first ?? "") }
  var lastName: String? {
    let rest = name.split(separator: " ").dropFirst().joined(separator: " ")
    return rest.isEmpty ? nil : rest
  }
}

/// Why nobody can be served under what they wrote.
public enum GuestRefusal: Error, Hashable, Sendable {
  case noName
  /// Neither phone nor e-mail: the firm could not tell them when something changes.
  case noContact
}

/// What a guest wants to book.
public struct GuestOrder: Hashable, Sendable {
  public let service: ID<Service>
  public let startsAt: Moment
  /// Nil = the best of those who are free.
  public let staff: ID<Staff>?
  public let note: String?

  public init(service: ID<Service>, startsAt: Moment, staff: ID<Staff>? = nil, note: String? = nil) {
    self.service = service
    self.startsAt = startsAt
    self.staff = staff
    self.note = note
  }
}
