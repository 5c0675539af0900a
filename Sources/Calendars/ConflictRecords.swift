import Booking
import Ground
import Staff
import Store

/// The only SQL on `calendar_conflict`.
enum ConflictRecords {
  /// Opens a conflict, unless the same one is open already or was left by a person as it is.
  static func open(_ one: CalendarConflict, in tx: Transaction) throws -> Bool {
    let (from, to) = (one.theirs?.lowerBound, one.theirs?.upperBound)
    let known = try tx.first(
      """
      SELECT id FROM calendar_conflict
      WHERE staff_id = \(one.staff) AND booking_id = \(one.booking) AND kind = \(one.kind.rawValue)
        AND (settled_at IS NULL OR (kind = 'overlap' AND choice = 'here' AND revision = \(one.revision)
          AND starts_at = \(from) AND ends_at = \(to)))
      """)
    guard known == nil else { return false }
    try tx.run(
      """
      INSERT INTO calendar_conflict (id, staff_id, booking_id, revision, href, kind, starts_at, ends_at, reason, at)
      VALUES (\(one.id), \(one.staff), \(one.booking), \(one.revision), \(one.href), \(one.kind.rawValue), \(from),
        \(to), \(one.reason), \(one.at))
      """)
    return true
  }

  static func one(_ id: ID<CalendarConflict>, in tx: Transaction) throws -> CalendarConflict? {
    try tx.first("SELECT * FROM calendar_conflict WHERE id = \(id) AND settled_at IS NULL").map(conflict)
  }

  static func unsettled(of staff: ID<Staff>? = nil, in tx: Transaction) throws -> [CalendarConflict] {
    let rows =
      if let staff {
        try tx.all(
          "SELECT * FROM calendar_conflict WHERE settled_at IS NULL AND staff_id = \(staff) ORDER BY at, id")
      } else {
        try tx.all("SELECT * FROM calendar_conflict WHERE settled_at IS NULL ORDER BY at, id")
      }
    return rows.map(conflict)
  }

  static func settle(
    _ id: ID<CalendarConflict>, _ choice: CalendarConflict.Choice, by: String, at now: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      UPDATE calendar_conflict SET settled_at = \(now), settled_by = \(by), choice = \(choice.rawValue)
      WHERE id = \(id) AND settled_at IS NULL
      """)
  }

  static func setAsked(_ id: ID<CalendarConflict>, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE calendar_conflict SET asked_at = \(now) WHERE id = \(id)")
  }

  static func forget(of bookings: [ID<Booking>], in tx: Transaction) throws {
    try tx.run("DELETE FROM calendar_conflict WHERE booking_id IN (\(list: bookings))")
  }

  private static func conflict(_ row: Row) -> CalendarConflict {
    var theirs: Range<Moment>?
    if let from = row.optionalMoment("starts_at"), let to = row.optionalMoment("ends_at"), from < to {
      theirs = from..<to
    }
    return CalendarConflict(
      id: row.id("id"), staff: row.id("staff_id"), booking: row.id("booking_id"), revision: row.integer("revision"),
      href: row.optionalText("href"), kind: CalendarConflict.Kind(rawValue: row.text("kind")) ?? .both,
      theirs: theirs, reason: row.optionalText("reason"), at: row.moment("at"),
      askedAt: row.optionalMoment("asked_at"))
  }
}
