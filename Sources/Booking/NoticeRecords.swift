public import Customers
public import Ground
public import Store

/// The only SQL on the table `notice`: what was told to customers, and what still waits for its door.
public enum NoticeRecords {
  static func add(_ notice: Notice, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO notice (id, customer_id, kind, booking_id, waiting_id, starts_at, at)
      VALUES (\(notice.id), \(notice.customer), \(notice.kind.rawValue), \(notice.booking?.text),
        \(notice.waiting?.text), \(notice.startsAt), \(notice.at)) ON CONFLICT (id) DO NOTHING
      """)
  }

  /// Reminders and offers to a customer since `moment`.
  static func count(to customer: ID<Customer>, since moment: Moment, in tx: Transaction) throws -> Int {
    try tx.first(
      """
      SELECT COUNT(*) AS n FROM notice
      WHERE customer_id = \(customer) AND at > \(moment) AND kind IN ('reminder', 'offer')
      """)?.integer("n") ?? 0
  }

  /// The oldest that no door has sent yet.
  public static func unsent(limit: Int, in tx: Transaction) throws -> [Notice] {
    try tx.all("SELECT * FROM notice WHERE sent_at IS NULL ORDER BY at, id LIMIT \(limit)").map(notice)
  }

  public static func setSent(_ id: ID<Notice>, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE notice SET sent_at = \(now) WHERE id = \(id) AND sent_at IS NULL")
  }

  /// Everything that one customer was told, oldest first.
  public static func all(to customer: ID<Customer>, in tx: Transaction) throws -> [Notice] {
    try tx.all("SELECT * FROM notice WHERE customer_id = \(customer) ORDER BY at, id").map(notice)
  }

  /// Those that were due before `moment`, of visits that are that long ago too.
  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM notice WHERE id IN (
        SELECT id FROM notice WHERE at < \(moment) AND starts_at < \(moment) ORDER BY at, id LIMIT \(limit))
      """)
  }

  private static func notice(_ row: Row) -> Notice {
    Notice(
      id: row.id("id"), customer: row.id("customer_id"), kind: Notice.Kind(rawValue: row.text("kind")) ?? .booked,
      booking: row.optionalID("booking_id"), waiting: row.optionalID("waiting_id"), startsAt: row.moment("starts_at"),
      at: row.moment("at"))
  }
}
