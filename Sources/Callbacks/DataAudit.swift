public import Ground
import Timing

/// Looks through what a firm has on its customers and their calls for what would spoil calling back: numbers that are
/// wrong, doubled, stale or missing, and fields without which a good time can only be guessed.
public struct DataAudit: Hashable, Sendable {
  /// One customer as the firm's own books have them.
  public struct Person: Hashable, Sendable {
    public let id: String
    /// As it was written.
    public let phone: String?
    public let email: String?
    public let region: String?
    public let timeZone: String?
    /// They agreed to a time chosen from earlier calls.
    public let mayPredict: Bool

    public init(id: String, phone: String?, email: String?, region: String?, timeZone: String?, mayPredict: Bool) {
      self.id = id
      self.phone = phone
      self.email = email
      self.region = region
      self.timeZone = timeZone
      self.mayPredict = mayPredict
    }
  }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case missingNumber = "missing_number"
    /// It cannot be a number.
    case wrongNumber = "wrong_number"
    /// It has the form of a number, and its country gives out none like it.
    case unassignedNumber = "unassigned_number"
    /// Several customers have it.
    case doubledNumber = "doubled_number"
    /// Calls say that it leads nowhere, or to somebody else.
    case deadNumber = "dead_number"
    /// Many calls over a long time, and nobody ever answered.
    case staleNumber = "stale_number"
    case missingRegion = "missing_region"
    case wrongTimeZone = "wrong_time_zone"
    case missingConsent = "missing_consent"
    /// A call of a customer who is not on the list.
    case unknownCustomer = "unknown_customer"
    /// The same call twice.
    case doubledCall = "doubled_call"
    case callInFuture = "call_in_future"

    /// It is of the number itself.
    public var isOfNumber: Bool {
      switch self {
      case .missingNumber, .wrongNumber, .unassignedNumber, .doubledNumber, .deadNumber, .staleNumber: true
      case .missingRegion, .wrongTimeZone, .missingConsent, .unknownCustomer, .doubledCall, .callInFuture: false
      }
    }

    /// It is of one call, whose moment is the finding's value.
    var isOfCall: Bool { self == .unknownCustomer || self == .doubledCall || self == .callInFuture }

    /// The customer cannot be called as it is.
    public var preventsCalls: Bool { self == .missingNumber || self == .wrongNumber || self == .deadNumber }
  }

  public struct Finding: Hashable, Sendable {
    public let kind: Kind
    public let customer: String
    /// What is in the books, and what could stand there instead: a number put right, or the other customers who have it.
    public let value: String
    public let suggestion: String
  }

  /// After so many calls without an answer, the first and the last so far apart, a number counts as stale.
  public static let staleCalls = 5
  public static let staleAfter = Span.days(60)

  public let people: Int
  public let calls: Int
  /// By customer, then by kind.
  public let findings: [Finding]

  public init(people: [Person], calls: [PastCall], now: Moment) {
    self.people = people.count
    self.calls = calls.count
    let callsOf = Dictionary(grouping: calls, by: \.customer)
    let owners = Dictionary(grouping: people.filter { $0.number != nil }, by: { $0.number! })
    var findings = people.flatMap { person in
      Self.number(person, owners) + Self.history(person, callsOf[person.id] ?? []) + Self.fields(person)
    }
    findings += Self.books(calls, known: Set(people.map(\.id)), now: now)
    self.findings = findings.sorted {
      ($0.customer, Kind.allCases.firstIndex(of: $0.kind)!) < ($1.customer, Kind.allCases.firstIndex(of: $1.kind)!)
    }
  }

  public func count(_ kind: Kind) -> Int { findings.count { $0.kind == kind } }

  /// Customers who can be called, of all.
  public var callable: Share {
    let stuck = Set(findings.filter(\.kind.preventsCalls).map(\.customer))
    return Share(people - stuck.count, of: people)
  }

  // MARK: the rules

  private static func number(_ person: Person, _ owners: [PhoneNumber: [Person]]) -> [Finding] {
    let raw = person.phone?.trimmed ?? ""
    func found(_ kind: Kind, _ suggestion: String = "") -> [Finding] {
      [Finding(kind: kind, customer: person.id, value: raw, suggestion: suggestion)]
    }
    guard !raw.isEmpty else { return found(.missingNumber) }
    guard let number = person.number else { return found(.wrongNumber, repaired(raw)?.description ?? "") }
    let others = owners[number, default: []].map(\.id).filter { $0 != person.id }.sorted()
    return (NumberPlan.isGivenOut(number) ? [] : found(.unassignedNumber))
      + (others.isEmpty ? [] : found(.doubledNumber, others.joined(separator: " ")))
  }

  /// What is left when words around the number are taken away: "tel. 601 234 567 (mama)".
  private static func repaired(_ raw: String) -> PhoneNumber? {
    let digits = raw.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }
    return PhoneNumber(String(String.UnicodeScalarView(digits)))
  }

  private static func history(_ person: Person, _ calls: [PastCall]) -> [Finding] {
    guard person.number != nil, let raw = person.phone?.trimmed else { return [] }
    let calls = calls.filter { $0.outcome != .network && $0.outcome != .cancelled }.sorted { $0.at < $1.at }
    func found(_ kind: Kind) -> [Finding] {
      [Finding(kind: kind, customer: person.id, value: raw, suggestion: "")]
    }
    // One answer "no such number" may be a carrier's mistake; a stranger who answers is none.
    let lastReached = calls.lastIndex { $0.outcome == .answered || $0.outcome == .declined } ?? -1
    let since = calls[(lastReached + 1)...]
    if since.contains(where: { $0.outcome == .wrongParty }) || since.count(where: { $0.outcome == .invalidNumber }) > 1
    {
      return found(.deadNumber)
    }
    guard let first = since.first, let last = since.last else { return [] }
    return since.count >= staleCalls && last.at - first.at >= staleAfter ? found(.staleNumber) : []
  }

  private static func fields(_ person: Person) -> [Finding] {
    func found(_ kind: Kind, _ value: String = "", _ suggestion: String = "") -> Finding {
      Finding(kind: kind, customer: person.id, value: value, suggestion: suggestion)
    }
    let zone = person.timeZone?.trimmed ?? ""
    return [
      person.region?.trimmed.isEmpty ?? true ? found(.missingRegion) : nil,
      zone.isEmpty || Zone(zone) != nil ? nil : found(.wrongTimeZone, zone, "Europe/Warsaw"),
      person.mayPredict ? nil : found(.missingConsent),
    ].compactMap { $0 }
  }

  private static func books(_ calls: [PastCall], known: Set<String>, now: Moment) -> [Finding] {
    func found(_ kind: Kind, _ call: PastCall) -> Finding {
      Finding(kind: kind, customer: call.customer, value: call.at.iso, suggestion: "")
    }
    struct Key: Hashable {
      let customer: String
      let at: Moment
    }
    let twice = Dictionary(grouping: calls) { Key(customer: $0.customer, at: $0.at) }.values
      .filter { $0.count > 1 }.map { found(.doubledCall, $0[0]) }
    return calls.filter { !known.contains($0.customer) }.map { found(.unknownCustomer, $0) }
      + calls.filter { $0.at > now }.map { found(.callInFuture, $0) } + twice
  }
}

extension DataAudit.Person {
  fileprivate var number: PhoneNumber? { phone.flatMap { PhoneNumber($0.trimmed) } }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
