public import Ground
public import Language

/// Somebody who turns to the firm: a stranger in the chat at first, later known by name.
public struct Customer: Sendable, Hashable {
  public let id: ID<Customer>
  public var profile: Profile
  public var facts: Facts
  public var language: Lang
  public var createdAt: Moment

  public init(id: ID<Customer>, profile: Profile, facts: Facts = Facts(), language: Lang, createdAt: Moment) {
    self.id = id
    self.profile = profile
    self.facts = facts
    self.language = language
    self.createdAt = createdAt
  }

  /// What points at the person; sealed with their key.
  public struct Profile: Sendable, Hashable, Codable {
    public var firstName: String?
    public var lastName: String?
    public var email: String?
    public var phone: PhoneNumber?
    public var company: String?
    public var taxID: String?
    /// What the host page calls them, when it vouched for them.
    public var externalID: String?

    public init(
      firstName: String? = nil, lastName: String? = nil, email: String? = nil, phone: PhoneNumber? = nil,
      company: String? = nil, taxID: String? = nil, externalID: String? = nil
    ) {
      self.firstName = firstName
      self.lastName = lastName
      self.email = email
      self.phone = phone
      self.company = company
      self.taxID = taxID
      self.externalID = externalID
    }

    /// `Anna Maciejewska`, else the company, else nil.
    public var name: String? {
      let full = [firstName, lastName].compactMap { $0 }.joined(separator: " ")
      return full.isEmpty ? company : full
    }
  }

  /// What tells nothing of the person: kept open, and kept after erasure for counting.
  public struct Facts: Sendable, Hashable, Codable {
    public var industry: String?
    public var region: String?
    public var timeZone: String?

    public init(industry: String? = nil, region: String? = nil, timeZone: String? = nil) {
      self.industry = industry
      self.region = region
      self.timeZone = timeZone
    }
  }
}

/// One yes or no of a customer to one purpose, as it stands now.
public struct Consent: Sendable, Hashable {
  public let purpose: String
  public let granted: Bool
  public let at: Moment
  /// Where it was given: `import`, `chat`, `portal`.
  public let source: String

  public init(purpose: String, granted: Bool, at: Moment, source: String) {
    self.purpose = purpose
    self.granted = granted
    self.at = at
    self.source = source
  }
}
