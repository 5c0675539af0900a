import Ground
import Staff
import Store

/// The only SQL on `calendar_feed`.
enum FeedRecords {
  static func one(_ staff: ID<Staff>, in tx: Transaction) throws -> CalendarFeed? {
    try tx.first("SELECT * FROM calendar_feed WHERE staff_id = \(staff)").map {
      CalendarFeed(
        staff: $0.id("staff_id"), number: $0.integer("number"), names: $0.truth("names"), isOpen: $0.truth("open"))
    }
  }

  static func save(_ feed: CalendarFeed, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO calendar_feed (staff_id, number, names, open)
      VALUES (\(feed.staff), \(feed.number), \(feed.names), \(feed.isOpen))
      ON CONFLICT (staff_id) DO UPDATE SET number = excluded.number, names = excluded.names, open = excluded.open
      """)
  }
}
