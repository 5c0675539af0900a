import Customers
import Ground
import Journal
import Store
import Timing

/// Looking at calls that were made elsewhere, and taking them.
extension CallbackTalk {
  /// In the journal: past calls came in that a model should learn from.
  public static let historyTaken = "callback.history-taken"

  /// What the list would add now; changes nothing.
  func look(at list: PastCallList) throws -> PastCallPreview {
    let (rows, faults) = try sorted(list)
    let people = try CustomerRecords.some(Set(rows.map(\.call.customer)), keyring: keyring, in: tx)
    let agreed = try predictable(Set(rows.map(\.call.customer)))
    let (audit, lines) = try audit(list, rows, agreed)
    return PastCallPreview(
      rows: rows.map { .init(entry: $0.entry, name: people[$0.call.customer]?.profile.name, place: $0.place) },
      faults: faults, audit: audit, lines: lines,
      lessons: rows.count { $0.place == .new && agreed.contains($0.call.customer) })
  }

  /// Notes that so many past calls were taken, for whoever learns from them.
  public func noteHistory(_ report: CallListReport, by: String) throws {
    try JournalRecords.note(
      Self.historyTaken, "calls", by: by,
      data: """
        {"taken":\(report.taken),"known":\(report.known),"doubled":\(report.again),\
        "refused":\(Set(report.faults.map(\.line)).count)}
        """, at: now, in: tx)
  }

  typealias SortedCall = (entry: PastCallList.Entry, call: ImportedCall, place: PastCallPreview.Place)

  /// Whose call each entry was and what becomes of it, and all that is wrong.
  func sorted(_ list: PastCallList) throws -> (rows: [SortedCall], faults: [ListFault]) {
    var faults = list.faults
    var calls: [(entry: PastCallList.Entry, call: ImportedCall)] = []
    var owners = Owners(talk: self)
    for entry in list.entries {
      func refuse(_ kind: ListFault.Kind, _ value: String) { faults.append(ListFault(line: entry.line, kind, value)) }
      if entry.at > now {
        refuse(.ahead, entry.at.iso)
      } else if entry.at < now - .days(CallbackPersonalData.callTimeDays) {
        refuse(.tooOld, entry.at.iso)
      } else {
        let found = try owners.of(entry)
        if found.count == 1 {
          let call = ImportedCall(
            customer: found[0], startedAt: entry.at, direction: entry.direction, outcome: entry.outcome,
            seconds: entry.seconds)
          calls.append((entry, call))
        } else {
          refuse(found.isEmpty ? .unknownPerson : .severalPeople, entry.customer ?? entry.phone?.spaced ?? "")
        }
      }
    }
    var known: Set<ID<Call>> = []
    try Self.parts(of: Set(calls.map(\.call.id))) { known.formUnion(try CallRecords.known($0, in: tx)) }
    var seen: Set<ID<Call>> = []
    let rows = calls.map { entry, call -> SortedCall in
      let isFirst = seen.insert(call.id).inserted
      return (entry, call, known.contains(call.id) ? .known : isFirst ? .new : .doubled)
    }
    return (rows, faults.sorted { $0.line < $1.line })
  }

  /// Whom the rows name, with their calls here and there.
  private func audit(
    _ list: PastCallList, _ rows: [SortedCall], _ agreed: Set<ID<Customer>>
  ) throws -> (DataAudit, lines: [String: [(line: Int, at: String)]]) {
    var owners = Owners(talk: self)
    var lines: [String: [(line: Int, at: String)]] = [:]
    var calls: [PastCall] = []
    var named: Set<ID<Customer>> = []
    for entry in list.entries {
      let found = try owners.of(entry)
      named.formUnion(found)
      let keys = found.isEmpty ? [entry.customer ?? entry.phone?.description ?? ""] : found.map(\.text)
      for key in keys { lines[key, default: []].append((entry.line, entry.at.iso)) }
      // Whose call it was is not known where several have the number.
      if entry.direction == .outgoing, keys.count == 1 {
        calls.append(PastCall(customer: keys[0], at: entry.at, outcome: entry.outcome))
      }
    }
    let listed = Set(rows.map(\.call.id))
    let since = now - .days(CallbackPersonalData.callTimeDays)
    try Self.parts(of: named) { part in
      calls += try CallRecords.history(of: part, numbers: [], since: since, in: tx).compactMap { call in
        guard call.direction == .outgoing, let outcome = call.outcome, !listed.contains(call.id) else { return nil }
        return PastCall(customer: call.customer.text, at: call.startedAt, outcome: outcome)
      }
    }
    let people = try CustomerRecords.some(named, keyring: keyring, in: tx)
    let audit = DataAudit(
      people: named.sorted { $0.text < $1.text }.map { id in
        let one = people[id]
        return .init(
          id: id.text, phone: one?.profile.phone?.description, email: one?.profile.email, region: one?.facts.region,
          timeZone: one?.facts.timeZone, mayPredict: agreed.contains(id))
      }, calls: calls, now: now)
    return (audit, lines)
  }

  /// Finds customers by number or identity, each once.
  private struct Owners {
    let talk: CallbackTalk
    private var known: [String: [ID<Customer>]] = [:]

    init(talk: CallbackTalk) { self.talk = talk }

    mutating func of(_ entry: PastCallList.Entry) throws -> [ID<Customer>] {
      let key = entry.customer ?? entry.phone?.description ?? ""
      if let found = known[key] { return found }
      let found: [ID<Customer>] =
        if let customer = entry.customer {
          try CustomerRecords.one(ID(customer), keyring: talk.keyring, in: talk.tx).map { [$0.id] } ?? []
        } else {
          try CustomerDesk.found(key, keyring: talk.keyring, in: talk.tx)
        }
      known[key] = found
      return found
    }
  }
}

extension CallbackDesk {
  /// So many calls are one transaction, so that nobody waits long behind it.
  private static let batch = 500

  /// What a list of past calls would add now; changes nothing.
  public func look(at list: PastCallList) async throws -> PastCallPreview { try await read { try $0.look(at: list) } }

  /// Takes what is sound of a list of past calls, in batches; the same list again adds nothing, and one that was broken
  /// off goes on. `again` of the report are rows that stand in the list twice.
  public func take(_ list: PastCallList, by: String) async throws -> CallListReport {
    let (rows, faults) = try await read { try $0.sorted(list) }
    var report = CallListReport(known: rows.count { $0.place == .known }, again: rows.count { $0.place == .doubled })
    report.faults = faults
    let fresh = rows.filter { $0.place == .new }.map(\.call)
    for start in stride(from: 0, to: fresh.count, by: Self.batch) {
      let part = fresh[start..<min(start + Self.batch, fresh.count)]
      report.taken += try await write { talk in try part.count { try talk.take($0) } }
    }
    guard report.taken > 0 else { return report }
    try await write { [report] in try $0.noteHistory(report, by: by) }
    return report
  }
}
