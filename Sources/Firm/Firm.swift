public import Ground
public import Language

/// The firm that this house serves: how it is called, when it is open and how it wants to be spoken for.
public struct Firm: Hashable, Sendable {
  public var name: String
  public var legalName: String?
  /// NIP: ten digits.
  public var taxID: String?
  public var industry: Industry
  public var website: String?
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var address: String?
  /// Of the IANA list, as `Europe/Warsaw`.
  public var zoneName: String
  /// At least one; the first is the default.
  public var languages: [Lang]
  public var tone: Tone
  public var hours: WeekHours
  /// The country whose public holidays the firm keeps, `PL`; nil when it works through them.
  public var publicHolidays: String?
  /// Single days on which the firm is closed, in order.
  public var closed: [Day]
  public var assistant: Assistant
  public var handover: Handover
  public var callbacks: Callbacks

  public init(
    name: String, legalName: String? = nil, taxID: String? = nil, industry: Industry = .other, website: String? = nil,
    email: EmailAddress? = nil, phone: PhoneNumber? = nil, address: String? = nil, zoneName: String = "Europe/Warsaw",
    languages: [Lang] = [.pl], tone: Tone = .friendly, hours: WeekHours = WeekHours(), publicHolidays: String? = nil,
    closed: [Day] = [], assistant: Assistant = Assistant(), handover: Handover = Handover(),
    callbacks: Callbacks = Callbacks()
  ) {
    self.name = name
    self.legalName = legalName
    self.taxID = taxID
    self.industry = industry
    self.website = website
    self.email = email
    self.phone = phone
    self.address = address
    self.zoneName = zoneName
    self.languages = languages
    self.tone = tone
    self.hours = hours
    self.publicHolidays = publicHolidays
    self.closed = closed
    self.assistant = assistant
    self.handover = handover
    self.callbacks = callbacks
  }

  public var zone: Zone { Zone(zoneName) ?? .warsaw }
  public var language: Lang { languages.first ?? .pl }

  /// The name as an address has it: `Dwa Koła` gives `dwa-kola`; `firm` when no letter is left.
  public var slug: String { Firm.slug(of: name) }

  public enum Tone: String, Codable, CaseIterable, Sendable {
    /// Says "ty".
    case friendly
    /// Says "Pan", "Pani".
    case formal
  }

  /// What the assistant is there for.
  public enum Duty: String, Codable, CaseIterable, Sendable {
    case knowledge, booking, orders, invoices, complaints, callbacks
  }
}

/// A line of business, for the firm and for customers that are firms.
public enum Industry: String, Codable, CaseIterable, Sendable {
  case retail, wholesale, beauty, medical, finance
  case itServices = "it-services"
  case manufacturing, consulting, education, logistics, hospitality, other
}
