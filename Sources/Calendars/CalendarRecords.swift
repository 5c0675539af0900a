import Booking
import Ground
import Staff
import Store

/// The only SQL on `calendar_link` and `calendar_item`.
enum CalendarRecords {
  static func put(
    _ place: CalendarPlace, of staff: ID<Staff>, names: Bool, due: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      INSERT INTO calendar_link (staff_id, url, user_name, secret, names, fence, held_until, due, failures)
      VALUES (\(staff), \(place.url), \(place.user), \(place.secret), \(names), 0, 0, \(due), 0)
      """)
  }

  static func remove(_ staff: ID<Staff>, in tx: Transaction) throws {
    try tx.run("DELETE FROM calendar_item WHERE staff_id = \(staff)")
    try tx.run("DELETE FROM calendar_link WHERE staff_id = \(staff)")
  }

  static func all(in tx: Transaction) throws -> [CalendarLink] {
    try tx.all("SELECT * FROM calendar_link ORDER BY staff_id").map { try link($0, tx) }
  }

  static func one(_ staff: ID<Staff>, in tx: Transaction) throws -> CalendarLink? {
    try tx.first("SELECT * FROM calendar_link WHERE staff_id = \(staff)").map { try link($0, tx) }
  }

  private static func link(_ row: Row, _ tx: Transaction) throws -> CalendarLink {
    let staff = row.id("staff_id", Staff.self)
    let unreadable = try tx.first(
      "SELECT COUNT(*) AS n FROM calendar_item WHERE staff_id = \(staff) AND problem IS NOT NULL")
    return CalendarLink(
      staff: staff,
      calendar: CalendarPlace(url: row.text("url"), user: row.text("user_name"), secret: row.text("secret")),
      names: row.truth("names"), syncedAt: row.optionalMoment("synced_at"), failures: row.integer("failures"),
      problem: row.optionalText("problem"), unreadable: unreadable?.integer("n") ?? 0)
  }

  // MARK: one pass at a time

  /// Takes a person's calendar until `until`. Gives the fence to hold and the server's token; nil when there is no link or
  /// another pass has it.
  static func hold(
    _ staff: ID<Staff>, at now: Moment, until: Moment, in tx: Transaction
  ) throws -> (fence: Int, token: String?, wholeAt: Moment?)? {
    let count = try tx.run(
      """
      UPDATE calendar_link SET fence = fence + 1, held_until = \(until)
      WHERE staff_id = \(staff) AND held_until <= \(now)
      """)
    guard count == 1, let row = try tx.first("SELECT * FROM calendar_link WHERE staff_id = \(staff)") else {
      return nil
    }
    return (row.integer("fence"), row.optionalText("token"), row.optionalMoment("whole_at"))
  }

  /// Holds it on; false when it is another's by now.
  static func holdOn(_ staff: ID<Staff>, fence: Int, until: Moment, in tx: Transaction) throws -> Bool {
    try tx.run(
      "UPDATE calendar_link SET held_until = \(until) WHERE staff_id = \(staff) AND fence = \(fence)") == 1
  }

  static func finish(
    _ staff: ID<Staff>, fence: Int, token: String?, wholeAt: Moment?, at now: Moment, due: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      UPDATE calendar_link SET held_until = 0, token = \(token), whole_at = \(wholeAt), synced_at = \(now),
        due = \(due), failures = 0, problem = NULL
      WHERE staff_id = \(staff) AND fence = \(fence)
      """)
  }

  static func fail(
    _ staff: ID<Staff>, fence: Int, problem: String, failures: Int, due: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      UPDATE calendar_link SET held_until = 0, failures = \(failures), problem = \(problem), due = \(due)
      WHERE staff_id = \(staff) AND fence = \(fence)
      """)
  }

  static func release(_ staff: ID<Staff>, fence: Int, in tx: Transaction) throws {
    try tx.run("UPDATE calendar_link SET held_until = 0 WHERE staff_id = \(staff) AND fence = \(fence)")
  }

  /// Those who are due, and from when on.
  static func due(at now: Moment, in tx: Transaction) throws -> [(staff: ID<Staff>, due: Moment)] {
    try tx.all("SELECT staff_id, due FROM calendar_link WHERE due <= \(now) ORDER BY due, staff_id").map {
      ($0.id("staff_id"), $0.moment("due"))
    }
  }

  static func setDue(_ due: Moment, of staff: ID<Staff>, in tx: Transaction) throws {
    try tx.run("UPDATE calendar_link SET due = \(due) WHERE staff_id = \(staff)")
  }

  // MARK: what lies there

  /// One file of a calendar as it was last seen.
  struct Item: Hashable, Sendable {
    let href: String
    var etag: String
    /// The visit that it shows, and what was written of it; nil for a person's own event.
    var visit: Visit?
    var problem: String?

    struct Visit: Hashable, Sendable {
      let booking: ID<Booking>
      var written: EventChange.Written
    }
  }

  static func items(of staff: ID<Staff>, in tx: Transaction) throws -> [Item] {
    try tx.all("SELECT * FROM calendar_item WHERE staff_id = \(staff) ORDER BY href").map(item)
  }

  static func item(_ href: String, of staff: ID<Staff>, in tx: Transaction) throws -> Item? {
    try tx.first("SELECT * FROM calendar_item WHERE staff_id = \(staff) AND href = \(href)").map(item)
  }

  static func item(of booking: ID<Booking>, staff: ID<Staff>, in tx: Transaction) throws -> Item? {
    try tx.first("SELECT * FROM calendar_item WHERE staff_id = \(staff) AND booking_id = \(booking)").map(item)
  }

  /// In whose calendars a visit lies.
  static func holders(of booking: ID<Booking>, in tx: Transaction) throws -> [ID<Staff>] {
    try tx.all("SELECT staff_id FROM calendar_item WHERE booking_id = \(booking)").map { $0.id("staff_id") }
  }

  static func save(_ item: Item, of staff: ID<Staff>, in tx: Transaction) throws {
    let written = item.visit?.written
    try tx.run(
      """
      INSERT INTO calendar_item (staff_id, href, etag, booking_id, revision, starts_at, ends_at, problem)
      VALUES (\(staff), \(item.href), \(item.etag), \(item.visit?.booking), \(written?.revision),
        \(written?.startsAt), \(written?.endsAt), \(item.problem))
      ON CONFLICT (staff_id, href) DO UPDATE SET etag = excluded.etag, booking_id = excluded.booking_id,
        revision = excluded.revision, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        problem = excluded.problem
      """)
  }

  static func forget(_ href: String, of staff: ID<Staff>, in tx: Transaction) throws {
    try tx.run("DELETE FROM calendar_item WHERE staff_id = \(staff) AND href = \(href)")
  }

  /// What shows one of these visits is an event of the person's own from now on.
  static func forget(of bookings: [ID<Booking>], in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE calendar_item SET booking_id = NULL, revision = NULL, starts_at = NULL, ends_at = NULL
      WHERE booking_id IN (\(list: bookings))
      """)
  }

  private static func item(_ row: Row) -> Item {
    Item(
      href: row.text("href"), etag: row.text("etag"),
      visit: row.optionalID("booking_id").map {
        Item.Visit(
          booking: $0,
          written: .init(
            revision: row.integer("revision"), startsAt: row.moment("starts_at"), endsAt: row.moment("ends_at")))
      }, problem: row.optionalText("problem"))
  }
}
