public import Ground
import Language

/// Somebody of the firm's team.
public struct Staff: Sendable, Hashable {
  public enum Role: String, Sendable, Codable, CaseIterable {
    case owner, supervisor, agent, specialist

    /// Specialists do the firm's work; they do not answer customers.
    public var answersCustomers: Bool { self != .specialist }
  }

  /// What needs no column of its own.
  public struct Details: Sendable, Hashable, Codable {
    public var team: String
    public var skills: [String]
    public var languages: [String]
    /// As `mon-thu 08:00-12:00, 12:30-15:00`; empty = the firm's hours.
    public var hours: String

    public init(team: String = "", skills: [String] = [], languages: [String] = [], hours: String = "") {
      self.team = team
      self.skills = skills
      self.languages = languages
      self.hours = hours
    }
  }

  public let id: ID<Staff>
  public var name: String
  public var email: String
  public var role: Role
  public var details: Details
  public var active: Bool
  public var hasPassword: Bool

  public init(
    id: ID<Staff>, name: String, email: String, role: Role, details: Details = Details(), active: Bool = true,
    hasPassword: Bool = false
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.role = role
    self.details = details
    self.active = active
    self.hasPassword = hasPassword
  }

  /// The name as customers see it, without a title of address: `Oksana` of `Oksana Hrytsenko`, `dr Marta Lisowska` whole.
  public var shortName: String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count == 2, first.first?.isUppercase == true else { return name }
    return String(first)
  }
}
