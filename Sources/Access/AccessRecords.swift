import Ground
import Store

/// The only SQL on `access_token`.
enum AccessRecords {
  static func add(_ one: AccessToken, hash: String, in tx: Transaction) throws {
    let scopes = one.scopes.map(\.rawValue).sorted().joined(separator: " ")
    try tx.run(
      """
      INSERT INTO access_token (id, name, hash, tail, scopes, created_at)
      VALUES (\(one.id), \(one.name), \(hash), \(one.tail), \(scopes), \(one.createdAt))
      """)
  }

  static func all(in tx: Transaction) throws -> [AccessToken] {
    try tx.all("SELECT * FROM access_token WHERE withdrawn_at IS NULL ORDER BY created_at DESC, id DESC").map(token)
  }

  static func one(hash: String, in tx: Transaction) throws -> AccessToken? {
    try tx.first("SELECT * FROM access_token WHERE hash = \(hash) AND withdrawn_at IS NULL").map(token)
  }

  static func touch(_ id: ID<AccessToken>, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE access_token SET used_at = \(now) WHERE id = \(id)")
  }

  /// False when there is none that opens anything.
  static func withdraw(_ id: ID<AccessToken>, at now: Moment, in tx: Transaction) throws -> Bool {
    try tx.run("UPDATE access_token SET withdrawn_at = \(now) WHERE id = \(id) AND withdrawn_at IS NULL") == 1
  }

  private static func token(_ row: Row) -> AccessToken {
    AccessToken(
      id: row.id("id"), name: row.text("name"),
      scopes: Set(row.text("scopes").split(separator: " ").compactMap { AccessToken.Scope(rawValue: String($0)) }),
      tail: row.text("tail"), createdAt: row.moment("created_at"), usedAt: row.optionalMoment("used_at"))
  }
}
