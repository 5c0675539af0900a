import Foundation
public import Ground
public import Store

/// The only SQL on the tables `staff`, `session` and `sign_in_link`.
public enum StaffRecords {
  public static func put(_ staff: Staff, at now: Moment, in tx: Transaction) throws {
    let details = String(decoding: try JSONEncoder.sorted.encode(staff.details), as: UTF8.self)
    try tx.run(
      """
      INSERT INTO staff (id, name, email, role, details, active, created_at)
      VALUES (\(staff.id), \(staff.name), \(staff.email), \(staff.role.rawValue), \(details), \(staff.active), \(now))
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role = excluded.role,
        details = excluded.details, active = excluded.active
      """)
  }

  public static func all(in tx: Transaction) throws -> [Staff] {
    try tx.all("SELECT * FROM staff ORDER BY name, id").map(staff)
  }

  public static func one(_ id: ID<Staff>, in tx: Transaction) throws -> Staff? {
    try tx.first("SELECT * FROM staff WHERE id = \(id)").map(staff)
  }

  static func byEmail(_ email: String, in tx: Transaction) throws -> (staff: Staff, password: Password?)? {
    try tx.first("SELECT * FROM staff WHERE email = \(email) AND active = 1").map {
      (try staff($0), $0.optionalText("password").map(Password.init(stored:)))
    }
  }

  static func setPassword(_ password: Password, of id: ID<Staff>, in tx: Transaction) throws {
    try tx.run("UPDATE staff SET password = \(password.text) WHERE id = \(id)")
  }

  static func addSession(
    hash: String, staff: ID<Staff>, csrf: String, now: Moment, expires: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      INSERT INTO session (hash, staff_id, csrf, created_at, seen_at, expires_at)
      VALUES (\(hash), \(staff), \(csrf), \(now), \(now), \(expires))
      """)
  }

  static func session(hash: String, now: Moment, in tx: Transaction) throws -> Session? {
    try tx.first(
      """
      SELECT staff.*, session.csrf, session.seen_at, session.expires_at FROM session
      JOIN staff ON staff.id = session.staff_id
      WHERE session.hash = \(hash) AND session.expires_at > \(now) AND staff.active = 1
      """
    ).map {
      Session(
        staff: try staff($0), csrf: $0.text("csrf"), seen: $0.moment("seen_at"), expires: $0.moment("expires_at"))
    }
  }

  static func touchSession(hash: String, now: Moment, expires: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE session SET seen_at = \(now), expires_at = \(expires) WHERE hash = \(hash)")
  }

  static func endSession(hash: String, in tx: Transaction) throws {
    try tx.run("DELETE FROM session WHERE hash = \(hash)")
  }

  static func endSessions(of id: ID<Staff>, in tx: Transaction) throws {
    try tx.run("DELETE FROM session WHERE staff_id = \(id)")
  }

  static func addLink(hash: String, staff: ID<Staff>, expires: Moment, in tx: Transaction) throws {
    try tx.run("INSERT INTO sign_in_link (hash, staff_id, expires_at) VALUES (\(hash), \(staff), \(expires))")
  }

  static func linkOwner(hash: String, now: Moment, in tx: Transaction) throws -> Staff? {
    try tx.first(
      """
      SELECT staff.* FROM sign_in_link JOIN staff ON staff.id = sign_in_link.staff_id
      WHERE hash = \(hash) AND expires_at > \(now) AND used_at IS NULL AND staff.active = 1
      """
    ).map(staff)
  }

  /// True for exactly one caller.
  static func useLink(hash: String, now: Moment, in tx: Transaction) throws -> Bool {
    try tx.run("UPDATE sign_in_link SET used_at = \(now) WHERE hash = \(hash) AND used_at IS NULL") == 1
  }

  private static func staff(_ row: Row) throws -> Staff {
    Staff(
      id: row.id("id"), name: row.text("name"), email: row.text("email"),
      role: Staff.Role(rawValue: row.text("role")) ?? .specialist,
      details: try JSONDecoder().decode(Staff.Details.self, from: Data(row.text("details").utf8)),
      active: row.truth("active"), hasPassword: row.optionalText("password") != nil)
  }
}

extension JSONEncoder {
  static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
  }
}
