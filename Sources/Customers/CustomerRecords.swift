import Foundation
public import Ground
import Language
import Seal
public import Store

/// The only SQL on the tables `customer`, `customer_lookup` and `consent`.
public enum CustomerRecords {
  static let profilePlace = "customer.profile"

  static func add(_ customer: Customer, key: PersonKey, house: HouseKey, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO customer (id, person_key, profile, facts, language, created_at)
      VALUES (\(customer.id), \(try key.wrapped(by: house, owner: customer.id.text)),
        \(try key.seal(json(customer.profile), for: profilePlace)), \(try json(customer.facts)),
        \(customer.language.rawValue), \(customer.createdAt))
      """)
  }

  static func save(_ customer: Customer, key: PersonKey, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE customer SET profile = \(try key.seal(json(customer.profile), for: profilePlace)),
        facts = \(try json(customer.facts)), language = \(customer.language.rawValue)
      WHERE id = \(customer.id) AND erased_at IS NULL
      """)
  }

  /// The customer, read with their own key; nil when there is none, or none any more.
  public static func one(_ id: ID<Customer>, keyring: Keyring, in tx: Transaction) throws -> Customer? {
    guard let row = try tx.first("SELECT * FROM customer WHERE id = \(id) AND erased_at IS NULL") else { return nil }
    return try customer(row, house: keyring.house)
  }

  public static func all(keyring: Keyring, in tx: Transaction) throws -> [Customer] {
    try tx.all("SELECT * FROM customer WHERE erased_at IS NULL AND merged_into IS NULL ORDER BY created_at, id")
      .map { try customer($0, house: keyring.house) }
  }

  /// Several at once, for a list.
  public static func some(_ ids: Set<ID<Customer>>, keyring: Keyring, in tx: Transaction) throws -> [ID<Customer>:
    Customer]
  {
    let rows = try tx.all(
      "SELECT * FROM customer WHERE erased_at IS NULL AND id IN (\(list: ids.sorted { $0.text < $1.text }))")
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        let one = try customer(row, house: keyring.house)
        return (one.id, one)
      })
  }

  static func wrappedKey(_ id: ID<Customer>, in tx: Transaction) throws -> [UInt8]? {
    try tx.first("SELECT person_key FROM customer WHERE id = \(id)")?.optionalBytes("person_key")
  }

  static func wrappedKeys(_ ids: Set<ID<Customer>>, in tx: Transaction) throws -> [(ID<Customer>, [UInt8])] {
    try tx.all(
      """
      SELECT id, person_key FROM customer
      WHERE person_key IS NOT NULL AND id IN (\(list: ids.sorted { $0.text < $1.text }))
      """
    ).compactMap { row in row.optionalBytes("person_key").map { (row.id("id"), $0) } }
  }

  // MARK: finding by what they are known by

  static func addLookup(kind: String, hash: String, customer: ID<Customer>, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO customer_lookup (kind, hash, customer_id) VALUES (\(kind), \(hash), \(customer))
      ON CONFLICT (kind, hash, customer_id) DO NOTHING
      """)
  }

  static func dropLookups(of id: ID<Customer>, kinds: [String], in tx: Transaction) throws {
    try tx.run("DELETE FROM customer_lookup WHERE customer_id = \(id) AND kind IN (\(list: kinds))")
  }

  static func found(kind: String, hash: String, in tx: Transaction) throws -> [ID<Customer>] {
    try tx.all(
      "SELECT customer_id FROM customer_lookup WHERE kind = \(kind) AND hash = \(hash) ORDER BY customer_id"
    ).map { $0.id("customer_id") }
  }

  /// By how many keyed hashes of each kind somebody is found.
  static func lookups(of ids: [ID<Customer>], in tx: Transaction) throws -> [(kind: String, count: Int)] {
    try tx.all(
      """
      SELECT kind, COUNT(*) AS n FROM customer_lookup WHERE customer_id IN (\(list: ids)) GROUP BY kind ORDER BY kind
      """
    ).map { ($0.text("kind"), $0.integer("n")) }
  }

  /// When the keys of these identities were destroyed; nil while there is one that can be read.
  public static func erased(_ ids: [ID<Customer>], in tx: Transaction) throws -> Moment? {
    let rows = try tx.all("SELECT erased_at FROM customer WHERE id IN (\(list: ids))")
    let moments = rows.compactMap { $0.optionalMoment("erased_at") }
    return moments.count == rows.count ? moments.max() : nil
  }

  // MARK: merging and forgetting

  static func merge(_ id: ID<Customer>, into other: ID<Customer>, in tx: Transaction) throws {
    try tx.run("UPDATE customer SET merged_into = \(other) WHERE merged_into = \(id) OR id = \(id)")
    try tx.run(
      """
      INSERT INTO customer_lookup (kind, hash, customer_id)
      SELECT kind, hash, \(other.text) FROM customer_lookup WHERE customer_id = \(id)
      ON CONFLICT (kind, hash, customer_id) DO NOTHING
      """)
    try tx.run("DELETE FROM customer_lookup WHERE customer_id = \(id)")
  }

  /// The customer and all who were found to be the same person.
  public static func allOf(_ id: ID<Customer>, in tx: Transaction) throws -> [ID<Customer>] {
    let root = try tx.first("SELECT COALESCE(merged_into, id) AS root FROM customer WHERE id = \(id)")?.text("root")
    return try tx.all("SELECT id FROM customer WHERE id = \(root) OR merged_into = \(root) ORDER BY id").map {
      $0.id("id")
    }
  }

  static func destroyKey(_ id: ID<Customer>, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE customer SET person_key = NULL, profile = NULL, erased_at = \(now) WHERE id = \(id)")
    try tx.run("DELETE FROM customer_lookup WHERE customer_id = \(id)")
  }

  // MARK: consents

  static func addConsent(_ consent: Consent, of id: ID<Customer>, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO consent (customer_id, purpose, at, granted, source)
      VALUES (\(id), \(consent.purpose), \(consent.at), \(consent.granted), \(consent.source))
      ON CONFLICT (customer_id, purpose, at) DO UPDATE SET granted = excluded.granted, source = excluded.source
      """)
  }

  /// The newest word on each purpose.
  public static func consents(of id: ID<Customer>, in tx: Transaction) throws -> [Consent] {
    try tx.all(
      """
      SELECT purpose, at, granted, source FROM consent AS newest WHERE customer_id = \(id) AND at = (
        SELECT MAX(at) FROM consent WHERE customer_id = newest.customer_id AND purpose = newest.purpose)
      ORDER BY purpose
      """
    ).map(consent)
  }

  /// Every word on every purpose, the oldest first.
  public static func consentHistory(of ids: [ID<Customer>], in tx: Transaction) throws -> [Consent] {
    try tx.all(
      "SELECT purpose, at, granted, source FROM consent WHERE customer_id IN (\(list: ids)) ORDER BY at, purpose"
    ).map(consent)
  }

  /// Which of these customers said yes to a purpose and have not taken it back.
  public static func agreed(
    to purpose: String, among ids: [ID<Customer>], in tx: Transaction
  ) throws -> Set<ID<Customer>> {
    let rows = try tx.all(
      """
      SELECT customer_id, granted FROM consent AS newest
      WHERE purpose = \(purpose) AND customer_id IN (\(list: ids)) AND at = (
        SELECT MAX(at) FROM consent WHERE customer_id = newest.customer_id AND purpose = newest.purpose)
      """)
    return Set(rows.filter { $0.truth("granted") }.map { $0.id("customer_id") })
  }

  private static func consent(_ row: Row) -> Consent {
    Consent(
      purpose: row.text("purpose"), granted: row.truth("granted"), at: row.moment("at"), source: row.text("source"))
  }

  private static func customer(_ row: Row, house: HouseKey) throws -> Customer {
    let id: ID<Customer> = row.id("id")
    guard let wrapped = row.optionalBytes("person_key"), let sealed = row.optionalBytes("profile") else {
      throw SealError.erased
    }
    let key = try PersonKey(wrapped: wrapped, by: house, owner: id.text)
    let profile = try JSONDecoder().decode(
      Customer.Profile.self, from: Data(try key.open(sealed, for: profilePlace).utf8))
    return Customer(
      id: id, profile: profile,
      facts: try JSONDecoder().decode(Customer.Facts.self, from: Data(row.text("facts").utf8)),
      language: Lang(rawValue: row.text("language")) ?? .pl, createdAt: row.moment("created_at"))
  }
}

private func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
