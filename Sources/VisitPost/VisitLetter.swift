import Booking
public import Firm
public import Ground
public import Language

/// What one notice says: subject, text and page in the customer's language. It is made of values, so that its words are
/// tested without a house.
public struct VisitLetter: Sendable {
  /// Every notice's, and one more.
  public enum Kind: String, CaseIterable, Sendable {
    case booked, moved, cancelled, reminder, offer
    /// The firm cannot keep the time and asks for another one.
    case ask

    init(_ kind: Notice.Kind) { self = Kind(rawValue: kind.rawValue) ?? .booked }
  }

  /// What it is about.
  public struct Facts: Sendable {
    public let kind: Kind
    public let firm: Firm
    public let service: String
    public let person: String?
    public let startsAt: Moment
    /// Of an offer: until when the time is kept.
    public var until: Moment?
    /// Of an offer: a visit is moved to it.
    public var moves = false
    /// When the visit can last be moved and cancelled, where the firm has a deadline.
    public var lastMove: Moment?
    public var lastCancel: Moment?
    /// An invitation to the calendar goes with it.
    public var hasInvitation = false

    public init(kind: Kind, firm: Firm, service: String, person: String?, startsAt: Moment) {
      self.kind = kind
      self.firm = firm
      self.service = service
      self.person = person
      self.startsAt = startsAt
    }
  }

  /// Something that the reader can do with one click.
  public struct Step: Sendable, Hashable {
    public enum Kind: String, Sendable { case confirm, move, cancel, restore, accept, leave, see, book, end }
    public let kind: Kind
    public let link: String

    public init(_ kind: Kind, _ link: String) {
      self.kind = kind
      self.link = link
    }
  }

  public let subject: String
  public let text: String
  public let html: String
  /// The same in a few lines, for a chat.
  public let line: String

  /// `steps` stand in their order, the first as the main one; `.end` below everything.
  public init(_ facts: Facts, steps: [Step], in language: Lang) {
    let words = VisitLetterWords(language, zone: facts.firm.zone)
    subject = words.subject(facts)
    let lead = words.lead(facts)
    let rows = words.rows(facts)
    let (ends, deeds) = (steps.filter { $0.kind == .end }, steps.filter { $0.kind != .end })
    let named = { (step: Step) in (words.step(step.kind), step.link) }
    let hints = words.hints(facts)
    let foot = words.foot(facts.firm)
    text =
      ([words["greeting"], "", lead, ""] + rows.map { "\($0.name): \($0.value)" } + [""]
      + deeds.map(named).flatMap { ["\($0.0):", $0.1, ""] } + hints + (hints.isEmpty ? [] : [""]) + foot
      + ends.map(named).map { "\($0.0): \($0.1)" }).joined(separator: "\n")
    html =
      VisitLetterPage(
        lang: language.rawValue, subject: subject, greeting: words["greeting"], lead: lead,
        rows: rows.map { ($0.name, $0.value) }, deeds: deeds.map(named), hints: hints, foot: foot, ends: ends.map(named)
      ).text
    line = ([words.said(facts)] + deeds.map(named).map { "\($0.0): \($0.1)" }).joined(separator: "\n")
  }
}
