import Ground
import Staff
import Store

/// The only SQL on the table `busy`: when people cannot be visited for reasons of their own, as their calendars tell. No
/// more is kept of it than the time.
enum BusyRecords {
  static func taken(of people: [ID<Staff>], from: Moment, to: Moment, in tx: Transaction) throws -> [Taken] {
    try tx.all(
      """
      SELECT staff_id, starts_at, ends_at FROM busy
      WHERE staff_id IN (\(list: people)) AND ends_at > \(from) AND starts_at < \(to)
      """
    ).map { Taken(from: $0.moment("starts_at"), to: $0.moment("ends_at"), staff: $0.id("staff_id")) }
  }

  static func times(of person: ID<Staff>, from: Moment, to: Moment, in tx: Transaction) throws -> [BusyTime] {
    try tx.all(
      """
      SELECT source, starts_at, ends_at FROM busy
      WHERE staff_id = \(person) AND ends_at > \(from) AND starts_at < \(to) ORDER BY starts_at, ends_at, source
      """
    ).map { BusyTime(source: $0.text("source"), time: $0.moment("starts_at")..<$0.moment("ends_at")) }
  }

  static func all(of person: ID<Staff>, source: String, in tx: Transaction) throws -> [Range<Moment>] {
    try tx.all(
      """
      SELECT starts_at, ends_at FROM busy WHERE staff_id = \(person) AND source = \(source)
      ORDER BY starts_at, ends_at
      """
    ).map { $0.moment("starts_at")..<$0.moment("ends_at") }
  }

  static func replace(_ times: [Range<Moment>], of person: ID<Staff>, source: String, in tx: Transaction) throws {
    try tx.run("DELETE FROM busy WHERE staff_id = \(person) AND source = \(source)")
    for time in times {
      try tx.run(
        """
        INSERT INTO busy (staff_id, source, starts_at, ends_at)
        VALUES (\(person), \(source), \(time.lowerBound), \(time.upperBound)) ON CONFLICT DO NOTHING
        """)
    }
  }

  static func remove(of person: ID<Staff>, in tx: Transaction) throws {
    try tx.run("DELETE FROM busy WHERE staff_id = \(person)")
  }

  static func forget(before moment: Moment, in tx: Transaction) throws {
    try tx.run("DELETE FROM busy WHERE ends_at < \(moment)")
  }
}
