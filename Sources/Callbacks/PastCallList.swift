public import Ground
public import Timing

/// Calls that were made elsewhere, as somebody handed them over: what can be read of them, and what is wrong with the
/// rest.
public struct PastCallList: Sendable {
  /// The number or the customer's identity must be there, the time and the outcome. Columns stand in any order.
  public enum Column: String, ListColumn, Sendable {
    case phone, customer, time, outcome, seconds, direction

    /// Those of `calls.csv` among them.
    static let names: [String: Column] = [
      "telefon": .phone, "numer": .phone, "numer telefonu": .phone, "customer_id": .customer,
      "identyfikator": .customer, "started_at": .time, "date": .time, "kiedy": .time, "data i godzina": .time,
      "data": .time, "result": .outcome, "wynik": .outcome, "status": .outcome, "duration": .seconds,
      "czas rozmowy": .seconds, "sekundy": .seconds, "kierunek": .direction,
    ]
  }

  public struct Entry: Hashable, Sendable {
    /// Where it stands, from 1.
    public let line: Int
    /// Whose call it was: nil where the customer's identity says it.
    public let phone: PhoneNumber?
    public let customer: String?
    public let at: Moment
    public let outcome: CallOutcome
    public let seconds: Int
    public let direction: Call.Direction
  }

  /// Rows that can be read.
  public let entries: [Entry]
  /// By line; those of the header keep every row out.
  public let faults: [ListFault]
  /// Rows in all.
  public let count: Int

  /// - Parameters:
  ///   - rows: The names of the columns first; lines from 1.
  ///   - zone: The clock of times that name no offset.
  public init(_ rows: [(line: Int, cells: [String])], zone: Zone) {
    let table = ListTable<Column>(
      rows,
      needed: [([.phone, .customer], .noPhoneColumn), ([.time], .noTimeColumn), ([.outcome], .noOutcomeColumn)])
    var entries: [Entry] = []
    var faults = table.faults
    for row in table.rows { row.read(zone: zone, into: &entries, &faults) }
    self.entries = entries
    self.faults = faults
    count = table.all.count
  }

  /// What people and telephone exchanges call an outcome, in small letters; the codes of this house are understood too.
  static let outcomes: [String: CallOutcome] = [
    "talked": .answered, "rozmowa": .answered, "odebrane": .answered, "odebrano": .answered, "no answer": .noAnswer,
    "missed": .noAnswer, "bez odpowiedzi": .noAnswer, "nieodebrane": .noAnswer, "nie odebrano": .noAnswer,
    "zajęte": .busy, "voice mail": .voicemail, "poczta głosowa": .voicemail, "poczta": .voicemail,
    "odrzucone": .rejected, "no such number": .invalidNumber, "nie ma takiego numeru": .invalidNumber,
    "wrong_number": .wrongParty, "wrong number": .wrongParty, "somebody else": .wrongParty, "ktoś inny": .wrongParty,
    "pomyłka": .wrongParty, "refused": .declined, "rezygnacja": .declined, "odmowa": .declined,
    "błąd sieci": .network, "network failed": .network, "przerwane": .cancelled, "broken off": .cancelled,
  ]

  static let directions: [String: Call.Direction] = [
    "in": .incoming, "incoming": .incoming, "przychodzące": .incoming, "out": .outgoing, "outgoing": .outgoing,
    "wychodzące": .outgoing,
  ]

  /// A day is more than anybody talks.
  static let longest = 86_400
}

extension ListRow<PastCallList.Column> {
  fileprivate func read(zone: Zone, into entries: inout [PastCallList.Entry], _ faults: inout [ListFault]) {
    let before = faults.count
    guard isWhole else { return faults.append(fault(.cells, "\(cells.count)")) }
    let phone = text(.phone).flatMap { PhoneNumber($0) }
    if phone == nil, text(.customer) == nil {
      faults.append(text(.phone).map { fault(.wrongPhone, $0) } ?? fault(.missingPhone))
    }
    let at = moment(.time, zone)
    if at == nil { faults.append(text(.time).map { fault(.wrongTime, $0) } ?? fault(.missingTime)) }
    let outcome = text(.outcome).flatMap {
      CallOutcome(rawValue: $0.lowercased()) ?? PastCallList.outcomes[$0.lowercased()]
    }
    if outcome == nil { faults.append(text(.outcome).map { fault(.wrongOutcome, $0) } ?? fault(.missingOutcome)) }
    let direction = text(.direction).map { PastCallList.directions[$0.lowercased()] } ?? .outgoing
    if direction == nil { faults.append(fault(.wrongDirection, text(.direction)!)) }
    let seconds = text(.seconds).map(Self.seconds) ?? 0
    if seconds == nil { faults.append(fault(.wrongLength, text(.seconds)!)) }
    guard let at, let outcome, let direction, let seconds, faults.count == before else { return }
    entries.append(
      PastCallList.Entry(
        line: line, phone: phone, customer: text(.customer), at: at, outcome: outcome, seconds: seconds,
        direction: direction))
  }

  /// `125`, `2:05`, `0:02:05`.
  private static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.map { $0 >= 0 && $0 <= PastCallList.longest } ?? false })
    else { return nil }
    let sum = parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
    return sum <= PastCallList.longest ? sum : nil
  }
}
