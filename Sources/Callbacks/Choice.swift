public import Ground

/// Why a time was chosen: what the agent, the customer and a later export are told.
public struct Choice: Hashable, Sendable, Codable {
  public enum Basis: String, Codable, Sendable {
    /// A trained forecast.
    case model
    /// Plain rules.
    case rules
    /// The customer chose the time.
    case chosen
    /// A member of the team chose it.
    case person
    /// Not chosen by the house.
    case none
  }

  public let basis: Basis
  /// From 0 to 1; nil where nothing was predicted.
  public let chance: Double?
  /// The strongest first.
  public let reasons: [Reason]

  public init(basis: Basis, chance: Double? = nil, reasons: [Reason] = []) {
    self.basis = basis
    self.chance = chance
    self.reasons = reasons
  }

  public static let none = Choice(basis: .none)
}

/// One reason for a time, as facts; words are made of it where they are shown.
public enum Reason: Hashable, Sendable, Codable {
  /// They asked only so many minutes ago.
  case fresh(minutes: Int)
  /// So many of their earlier calls at this time were picked up, on this weekday or, without one, on any day.
  case habit(weekday: Weekday?, from: TimeOfDay, to: TimeOfDay, picked: Int, of: Int)
  /// At this time of the day they often look at pages, open letters or ask to be called.
  case active
  /// They looked at a page or opened a letter so many minutes ago.
  case signal(CustomerSignal, minutes: Int)
  /// They named the window themselves.
  case wished
  /// People like them pick up at this time.
  case likeThem
  /// The team said that it is a good time for them.
  case known
  /// The firm's promise ends soon.
  case deadline(minutes: Int)
  /// The customer was told this window.
  case promised
  /// Earlier tries failed at another part of the day.
  case otherTime
  /// First come, first served.
  case turn
  /// Tried now to learn whether it is a good time.
  case explored
  /// An agent wants it so.
  case byPerson
}

/// A sign that a customer is about.
public enum CustomerSignal: String, Codable, CaseIterable, Sendable {
  case pageView = "page_view"
  case emailOpen = "email_open"
  case form
}
