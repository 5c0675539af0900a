public import Customers
import Firm
public import Ground
import Journal
import Staff
public import Store

/// The verbs of a request for access (RODO art. 15).
public struct CustomerFileDesk: Sendable {
  /// In the journal: somebody took the file of a customer.
  public static let taken = "customer.exported"

  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings

  public init(store: any Database, keyring: Keyring, surroundings: Surroundings) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
  }

  /// The file of the one person whom an identity, e-mail, phone or name means; throws a `CustomerFileRefusal`.
  /// Reading and the line in the journal are one transaction: no file without its line.
  public func take(_ who: String, by: String) async throws -> CustomerFile {
    let now = surroundings.now()
    return try await store.write { tx in
      let id = try Self.one(who, keyring: keyring, in: tx)
      let file = try file(of: id, at: now, in: tx)
      try JournalRecords.note(Self.taken, file.customer, by: by, at: now, in: tx)
      return file
    }
  }

  /// What a page shows before the file is taken; throws as `take` does.
  public func look(at id: ID<Customer>) async throws -> CustomerFile {
    let now = surroundings.now()
    return try await store.read { try file(of: id, at: now, in: $0) }
  }

  private static func one(_ who: String, keyring: Keyring, in tx: Transaction) throws -> ID<Customer> {
    let id = ID<Customer>(who)
    if try !CustomerRecords.allOf(id, in: tx).isEmpty { return id }
    let found = try CustomerDesk.found(who, keyring: keyring, in: tx)
    guard let first = found.first else { throw CustomerFileRefusal.noSuchCustomer }
    guard found.count == 1 else { throw CustomerFileRefusal.several(found) }
    return first
  }

  private func file(of id: ID<Customer>, at now: Moment, in tx: Transaction) throws -> CustomerFile {
    let ids = try CustomerRecords.allOf(id, in: tx)
    guard !ids.isEmpty else { throw CustomerFileRefusal.noSuchCustomer }
    if let erased = try CustomerRecords.erased(ids, in: tx) { throw CustomerFileRefusal.erased(erased) }
    let people = try CustomerRecords.some(Set(ids), keyring: keyring, in: tx)
    // Whoever was merged into somebody is known by the other's name.
    let person = ids.compactMap { people[$0] }.first { $0.profile.name != nil } ?? people[id]
    guard let person else { throw CustomerFileRefusal.noSuchCustomer }
    let firm = try FirmRecords.load(in: tx)
    let colleagues = try StaffRecords.all(in: tx).map { ($0.id.text, $0.shortName) }
    let isPredicted = try !CustomerRecords.agreed(to: "prediction", among: ids, in: tx).isEmpty
    let words = try CustomerRecords.consentHistory(of: ids, in: tx).filter { $0.purpose == "prediction" }
    return CustomerFile(
      customer: person.id, name: person.profile.name, language: person.language, madeAt: now, firm: firm,
      colleagues: Dictionary(colleagues, uniquingKeysWith: { first, _ in first }),
      isPredicted: isPredicted,
      unpredictedAt: isPredicted || !words.contains(where: \.granted) ? nil : words.last { !$0.granted }?.at,
      chapters: try PersonalRegister.allCases.map {
        .init(room: $0, tables: try $0.held(of: ids, keyring: keyring, in: tx))
      },
      taken: try ids.flatMap { try JournalRecords.about($0, in: tx) }.filter { $0.kind == Self.taken }.map(\.at)
        .sorted())
  }
}
