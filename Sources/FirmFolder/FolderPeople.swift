public import Firm
public import Ground
public import Language

/// A row of `staff.csv`.
public struct FolderStaff: Sendable, Hashable {
  public enum Role: String, Sendable, Codable, CaseIterable { case owner, supervisor, agent, specialist }

  public var id: String
  public var name: String
  public var email: EmailAddress
  public var role: Role
  public var team: String?
  public var skills: [String]
  public var languages: [Lang]
  /// Nil: the firm's.
  public var hours: WeekHours?

  public init(
    id: String, name: String, email: EmailAddress, role: Role, team: String? = nil, skills: [String] = [],
    languages: [Lang] = [], hours: WeekHours? = nil
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.role = role
    self.team = team
    self.skills = skills
    self.languages = languages
    self.hours = hours
  }
}

/// A row of `customers.csv`.
public struct FolderCustomer: Sendable, Hashable {
  public var id: String
  public var firstName: String
  public var lastName: String
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var company: String?
  public var taxID: String?
  public var industry: Industry?
  public var region: String?
  /// Nil: the firm's.
  public var zoneName: String?
  /// Nil: the firm's first.
  public var language: Lang?
  /// Purposes that the customer agreed to, as `service`, `reminders`, `marketing`, `prediction`.
  public var consents: [String]
  public var createdAt: Moment?

  public init(
    id: String, firstName: String = "", lastName: String = "", email: EmailAddress? = nil, phone: PhoneNumber? = nil,
    company: String? = nil, taxID: String? = nil, industry: Industry? = nil, region: String? = nil,
    zoneName: String? = nil, language: Lang? = nil, consents: [String] = [], createdAt: Moment? = nil
  ) {
    self.id = id
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.phone = phone
    self.company = company
    self.taxID = taxID
    self.industry = industry
    self.region = region
    self.zoneName = zoneName
    self.language = language
    self.consents = consents
    self.createdAt = createdAt
  }
}
