public import Customers
public import Ground
import Seal
import Staff
public import Store

/// The only SQL on the tables `booking`, `booking_hold` and `booking_request`.
public enum BookingRecords {
  static let notePlace = "booking.note"
  /// No visit with its buffer is longer: the schema sees to it.
  static let longest = Span.days(2)

  static func add(
    _ booking: Booking, seat: Int?, note: [UInt8]?, imported: String? = nil, in tx: Transaction
  ) throws {
    let session = seat.map { _ in booking.session.description }
    try tx.run(
      """
      INSERT INTO booking (id, customer_id, service_id, staff_id, room, starts_at, ends_at, free_at, status,
        confirmed_at, revision, session, seat, note, imported, created_at)
      VALUES (\(booking.id), \(booking.customer), \(booking.service), \(booking.staff), \(booking.room),
        \(booking.startsAt), \(booking.endsAt), \(booking.freeAt), \(booking.status.rawValue), \(booking.confirmedAt),
        \(booking.revision), \(session), \(seat), \(note), \(imported), \(booking.createdAt))
      """)
  }

  /// Everything but the customer and their note, which do not change.
  static func save(_ booking: Booking, seat: Int?, in tx: Transaction) throws {
    let session = seat.map { _ in booking.session.description }
    try tx.run(
      """
      UPDATE booking SET service_id = \(booking.service), staff_id = \(booking.staff), room = \(booking.room), starts_at = \(booking.startsAt),
        ends_at = \(booking.endsAt), free_at = \(booking.freeAt), status = \(booking.status.rawValue),
        confirmed_at = \(booking.confirmedAt), revision = \(booking.revision), session = \(session), seat = \(seat)
      WHERE id = \(booking.id)
      """)
  }

  /// Without its note; nil for an unknown one.
  static func one(_ id: ID<Booking>, in tx: Transaction) throws -> Booking? {
    try tx.first("SELECT * FROM booking WHERE id = \(id)").map(booking)
  }

  /// With their notes, as far as these can still be read; by start.
  public static func of(_ customers: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [Booking] {
    let rows = try tx.all(
      "SELECT * FROM booking WHERE customer_id IN (\(list: customers)) ORDER BY starts_at, id")
    return try opened(rows, keyring: keyring, in: tx)
  }

  /// Everything that begins from one moment until before another, with notes; for a calendar.
  public static func between(
    _ from: Moment, _ to: Moment, beyond: ID<Booking>? = nil, limit: Int = .max, keyring: Keyring, in tx: Transaction
  ) throws -> [Booking] {
    let rows = try tx.all(
      """
      SELECT * FROM booking WHERE starts_at >= \(from) AND starts_at < \(to)
        AND (starts_at > \(from) OR id > \(beyond?.text ?? ""))
      ORDER BY starts_at, id LIMIT \(limit)
      """)
    return try opened(rows, keyring: keyring, in: tx)
  }

  /// What one person has between two moments, without notes; by start.
  static func of(_ person: ID<Staff>, from: Moment, to: Moment, in tx: Transaction) throws -> [Booking] {
    try tx.all(
      """
      SELECT * FROM booking WHERE starts_at >= \(from) AND starts_at < \(to) AND staff_id = \(person)
      ORDER BY starts_at, id
      """
    ).map(booking)
  }

  public static func all(keyring: Keyring, in tx: Transaction) throws -> [Booking] {
    try opened(try tx.all("SELECT * FROM booking ORDER BY starts_at, id"), keyring: keyring, in: tx)
  }

  /// What is taken of some people and of a room at any time between two moments; `except` a visit that is to be moved.
  static func taken(
    of people: [ID<Staff>], room: String?, from: Moment, to: Moment, except: ID<Booking>? = nil, in tx: Transaction
  ) throws -> [Taken] {
    try tx.all(
      """
      SELECT starts_at, free_at, staff_id, room, service_id FROM booking
      WHERE status <> 'cancelled' AND starts_at >= \(from - longest) AND starts_at < \(to) AND free_at > \(from)
        AND (staff_id IN (\(list: people)) OR room = \(room)) AND id <> \(except?.text ?? "")
      """
    ).map { row in
      let (start, staff) = (row.moment("starts_at"), row.id("staff_id", Staff.self))
      return Taken(
        from: start, to: row.moment("free_at"), staff: staff, room: row.optionalText("room"),
        session: Session(service: row.id("service_id"), staff: staff, startsAt: start))
    }
  }

  /// How many visits were missed and kept, of all customers.
  static func outcomes(in tx: Transaction) throws -> (missed: Int, kept: Int) {
    let rows = try tx.all(
      "SELECT status, COUNT(*) AS n FROM booking WHERE status IN ('done', 'no_show') GROUP BY status")
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0.text("status"), $0.integer("n")) })
    return (counts["no_show"] ?? 0, counts["done"] ?? 0)
  }

  /// What the folder said when this visit was last imported; nil for one that was booked here.
  /// Visits that ended before `moment` and of which neither a notice nor somebody's waiting is left, the oldest first.
  static func over(before moment: Moment, limit: Int, in tx: Transaction) throws -> [ID<Booking>] {
    try tx.all(
      """
      SELECT id FROM booking WHERE free_at < \(moment)
        AND NOT EXISTS (SELECT 1 FROM notice WHERE booking_id = booking.id)
        AND NOT EXISTS (SELECT 1 FROM waiting WHERE booking_id = booking.id)
      ORDER BY free_at, id LIMIT \(limit)
      """
    ).map { $0.id("id") }
  }

  static func forget(_ ids: [ID<Booking>], in tx: Transaction) throws {
    try tx.run("DELETE FROM booking WHERE id IN (\(list: ids))")
  }

  static func imported(_ id: ID<Booking>, in tx: Transaction) throws -> String? {
    try tx.first("SELECT imported FROM booking WHERE id = \(id)")?.optionalText("imported")
  }

  static func setImported(_ row: String, of id: ID<Booking>, in tx: Transaction) throws {
    try tx.run("UPDATE booking SET imported = \(row) WHERE id = \(id)")
  }

  private static func opened(_ rows: [Row], keyring: Keyring, in tx: Transaction) throws -> [Booking] {
    let noted = rows.filter { $0["note"] != .null }
    let keys = try keyring.keys(of: Set(noted.map { $0.id("customer_id") }), in: tx)
    return try rows.map { row in
      var booking = booking(row)
      if let sealed = row.optionalBytes("note"), let key = keys[booking.customer] {
        booking.note = try key.open(sealed, for: notePlace)
      }
      return booking
    }
  }

  private static func booking(_ row: Row) -> Booking {
    Booking(
      id: row.id("id"), customer: row.id("customer_id"), service: row.id("service_id"), staff: row.id("staff_id"),
      room: row.optionalText("room"), startsAt: row.moment("starts_at"), endsAt: row.moment("ends_at"),
      freeAt: row.moment("free_at"), status: Booking.Status(rawValue: row.text("status")) ?? .booked,
      confirmedAt: row.optionalMoment("confirmed_at"), revision: row.integer("revision"),
      createdAt: row.moment("created_at"))
  }
}
