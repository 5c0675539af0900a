import Customers
import Firm
import Ground
import Store
public import Timing

/// What a model learns from: calls of the last twelve months, of those who agreed to it.
extension CallbackTalk {
  /// The newest ones of so many calls: a firm with more has no need of the older ones, and its memory an end.
  static let mostCalls = 300_000

  func history() throws -> CallHistory {
    var history = CallHistory(dossiers: [:], requests: [:])
    guard let firm = try FirmRecords.load(in: tx) else { return history }
    let since = now - .days(CallbackPersonalData.callTimeDays)
    let calls = Dictionary(
      grouping: try CallRecords.newest(Self.mostCalls, from: since, to: now, in: tx), by: \.customer)
    let made = Dictionary(
      grouping: try CallbackRecords.made(from: since, to: now + .seconds(1), in: tx), by: \.customer)
    try Self.parts(of: calls.keys) { part in
      let agreed = try CustomerRecords.agreed(to: "prediction", among: part, in: tx)
      let people = try CustomerRecords.some(agreed, keyring: keyring, in: tx)
      let signals = Dictionary(
        grouping: try SignalRecords.of(part.filter(agreed.contains), since: since, in: tx), by: \.customer)
      for customer in part where agreed.contains(customer) {
        let callee = DossierRule.callee(people[customer], customer, language: firm.language, firm: firm)
        let own = made[customer] ?? []
        let dossier = DossierRule.dossier(
          callee, calls[customer] ?? [], signals: signals[customer] ?? [], asked: own)
        history.dossiers[callee.id] = dossier
        history.requests.merge(DossierRule.requests(of: dossier, own)) { $1 }
      }
    }
    return history
  }

  /// A statement takes only so many values at once.
  static func parts<Item>(of ids: some Sequence<ID<Item>>, _ body: ([ID<Item>]) throws -> Void) rethrows {
    let sorted = ids.sorted { $0.text < $1.text }
    for start in stride(from: 0, to: sorted.count, by: 400) {
      try body(Array(sorted[start..<min(start + 400, sorted.count)]))
    }
  }

  /// Those of them who agreed to be predicted.
  func predictable(_ customers: Set<ID<Customer>>) throws -> Set<ID<Customer>> {
    var agreed: Set<ID<Customer>> = []
    try Self.parts(of: customers) {
      agreed.formUnion(try CustomerRecords.agreed(to: "prediction", among: $0, in: tx))
    }
    return agreed
  }
}

extension CallbackDesk {
  /// What a model learns from.
  public func history() async throws -> CallHistory { try await read { try $0.history() } }
}
