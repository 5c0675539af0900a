public import Ground
import Seal
public import Store

/// The only SQL on the table `proof`. Codes are kept as keyed hashes.
public enum ProofRecords {
  /// Makes a code for a conversation in which somebody says to be `customer`; nil when too many were asked for within
  /// the hour. An earlier code of the conversation counts no more.
  public static func start(
    _ customer: ID<Customer>, talk: String, surroundings: Surroundings, keyring: Keyring, in tx: Transaction
  ) throws -> String? {
    let now = surroundings.now()
    let recent = try tx.first(
      """
      SELECT COUNT(*) AS number FROM proof
      WHERE (customer_id = \(customer) OR talk = \(talk)) AND made_at > \(now - .hours(1))
      """)?.integer("number")
    guard (recent ?? 0) < Proof.anHour else { return nil }
    let number = surroundings.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
    let digits = String(number)
    let code = String(repeating: "0", count: Proof.digits - digits.count) + digits
    try tx.run("UPDATE proof SET tries_left = 0 WHERE talk = \(talk)")
    try tx.run(
      """
      INSERT INTO proof (id, talk, customer_id, hash, made_at, expires_at, tries_left)
      VALUES (\(surroundings.newSecret()), \(talk), \(customer), \(hash(code, talk, keyring)), \(now),
        \(now + Proof.lifetime), \(Proof.tries))
      """)
    return code
  }

  /// Whose code it is, if it is right and still good. Changes nothing.
  public static func owner(
    ofCode code: String, talk: String, keyring: Keyring, at now: Moment, in tx: Transaction
  ) throws -> ID<Customer>? {
    try tx.first(
      """
      SELECT customer_id FROM proof WHERE talk = \(talk) AND hash = \(hash(code, talk, keyring))
        AND tries_left > 0 AND expires_at > \(now)
      """)?.id("customer_id")
  }

  /// Uses a code up: one that is right is good once, one that is wrong costs a try.
  public static func redeem(
    _ code: String, talk: String, keyring: Keyring, at now: Moment, in tx: Transaction
  ) throws -> ID<Customer>? {
    let owner = try owner(ofCode: code, talk: talk, keyring: keyring, at: now, in: tx)
    if owner != nil {
      try tx.run("UPDATE proof SET tries_left = 0 WHERE talk = \(talk)")
    } else {
      try tx.run("UPDATE proof SET tries_left = tries_left - 1 WHERE talk = \(talk) AND tries_left > 0")
    }
    return owner
  }

  /// When codes were asked for, and until when they were good; the oldest first.
  static func asked(of ids: [ID<Customer>], in tx: Transaction) throws -> [(at: Moment, end: Moment)] {
    try tx.all(
      "SELECT made_at, expires_at FROM proof WHERE customer_id IN (\(list: ids)) ORDER BY made_at, id"
    ).map { ($0.moment("made_at"), $0.moment("expires_at")) }
  }

  static func forget(of id: ID<Customer>, in tx: Transaction) throws {
    try tx.run("DELETE FROM proof WHERE customer_id = \(id)")
  }

  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM proof WHERE id IN (
        SELECT id FROM proof WHERE made_at < \(moment) ORDER BY made_at, id LIMIT \(limit))
      """)
  }

  private static func hash(_ code: String, _ talk: String, _ keyring: Keyring) -> String {
    keyring.house.lookup("proof", "\(talk) \(code)")
  }
}
