public import Ground

/// Somebody who can be called back, as far as their record tells. Every category may be one that was never seen before.
public struct Callee: Hashable, Sendable {
  public enum Segment: String, Codable, CaseIterable, Sendable {
    case business = "B2B"
    case individual = "B2C"
  }

  public enum Phone: String, Codable, CaseIterable, Sendable {
    case mobile
    case landline
    case unknown
  }

  public let id: ID<Callee>
  public var segment: Segment
  public var industry: String?
  public var role: String?
  public var region: String?
  /// ISO 3166-1, two capital letters.
  public var country: String
  /// Where the clock of the person stands.
  public var zone: Zone
  /// ISO 639-1, two small letters: a call needs an agent who speaks it.
  public var language: String
  public var phone: Phone
  /// Since when the record was last confirmed; nil when nobody knows.
  public var recordAgeDays: Int?
  /// Whether visits of pages and opened e-mails of this person can be seen at all.
  public var tracked: Bool

  public init(
    id: ID<Callee>, segment: Segment = .individual, industry: String? = nil, role: String? = nil,
    region: String? = nil, country: String = "PL", zone: Zone = .warsaw, language: String = "pl",
    phone: Phone = .unknown, recordAgeDays: Int? = nil, tracked: Bool = false
  ) {
    self.id = id
    self.segment = segment
    self.industry = industry
    self.role = role
    self.region = region
    self.country = country
    self.zone = zone
    self.language = language
    self.phone = phone
    self.recordAgeDays = recordAgeDays
    self.tracked = tracked
  }
}
