import Ground
import Staff
import Store

/// The quarter hours that visits and offers hold, and the seats in their sessions: the schema's own word that nothing is
/// given away twice. Part of what `BookingRecords` keeps.
enum HoldRecords {
  /// Holds every quarter of `taken` for `session`. False, and nothing is held, when another session has one of them.
  static func hold(_ taken: Taken, for session: String, in tx: Transaction) throws -> Bool {
    if try tx.first("SELECT 1 AS one FROM booking_hold WHERE session = \(session) LIMIT 1") != nil { return true }
    let wanted = places(taken)
    if try insert(wanted, session, in: tx) == wanted.count { return true }
    try tx.run("DELETE FROM booking_hold WHERE session = \(session)")
    return false
  }

  /// Holds what is still free of it: for visits that were imported as they are.
  static func holdWhatIsFree(_ taken: Taken, for session: String, in tx: Transaction) throws {
    _ = try insert(places(taken), session, in: tx)
  }

  /// Gives up what a session holds once nobody is in it any more. Imported visits may overlap: those that stay take
  /// over what they share with it; `except` is the visit that goes.
  static func release(
    _ taken: Taken, of session: String, except: ID<Booking>? = nil, in tx: Transaction
  ) throws {
    guard try tx.first("SELECT 1 AS one FROM booking WHERE session = \(session) LIMIT 1") == nil else { return }
    try tx.run("DELETE FROM booking_hold WHERE session = \(session)")
    let staff = taken.staff.map { [$0] } ?? []
    let others = try BookingRecords.taken(
      of: staff, room: taken.room, from: taken.from, to: taken.to, except: except, in: tx)
    for other in others {
      guard let session = other.session?.description else { continue }
      try holdWhatIsFree(other, for: session, in: tx)
    }
  }

  /// The lowest free number in a session, from 0.
  static func seat(in session: Session, tx: Transaction) throws -> Int {
    let rows = try tx.all("SELECT seat FROM booking WHERE session = \(session.description) ORDER BY seat")
    var seat = 0
    for row in rows where row.integer("seat") == seat { seat += 1 }
    return seat
  }

  /// The seat that a visit has; nil for a cancelled one.
  static func seat(of booking: ID<Booking>, tx: Transaction) throws -> Int? {
    try tx.first("SELECT seat FROM booking WHERE id = \(booking)")?.optionalInteger("seat")
  }

  /// Forgets what was held before `moment`. Returns how many quarters went.
  static func forget(before moment: Moment, in tx: Transaction) throws -> Int {
    try tx.run("DELETE FROM booking_hold WHERE quarter < \(Quarter.down(moment))")
  }

  private static func places(_ taken: Taken) -> [(resource: String, quarter: Int)] {
    let resources = [taken.staff.map { "staff:\($0)" }, taken.room.map { "room:\($0)" }].compactMap { $0 }
    return resources.flatMap { resource in
      Quarter.touched(from: taken.from, to: taken.to).map { (resource, $0) }
    }
  }

  private static func insert(
    _ places: [(resource: String, quarter: Int)], _ session: String, in tx: Transaction
  ) throws -> Int {
    guard !places.isEmpty else { return 0 }
    var statement: Statement = "INSERT INTO booking_hold (resource, quarter, session) VALUES "
    for (number, place) in places.enumerated() {
      statement.append(verbatim: number > 0 ? ", (" : "(")
      statement.append(place.resource.bound)
      statement.append(verbatim: ", ")
      statement.append(place.quarter.bound)
      statement.append(verbatim: ", ")
      statement.append(session.bound)
      statement.append(verbatim: ")")
    }
    statement.append(verbatim: " ON CONFLICT (resource, quarter) DO NOTHING")
    return try tx.run(statement)
  }
}

/// Requests that were carried out, by the key that came with them.
enum RequestRecords {
  static func known(_ key: String, in tx: Transaction) throws -> (request: String, booking: ID<Booking>)? {
    try tx.first("SELECT request, booking_id FROM booking_request WHERE key = \(key)").map {
      ($0.text("request"), $0.id("booking_id"))
    }
  }

  static func keep(_ key: String, _ request: String, _ booking: ID<Booking>, at now: Moment, in tx: Transaction) throws
  {
    try tx.run(
      """
      INSERT INTO booking_request (key, request, booking_id, at) VALUES (\(key), \(request), \(booking), \(now))
      """)
  }

  static func forget(before moment: Moment, in tx: Transaction) throws {
    try tx.run("DELETE FROM booking_request WHERE at < \(moment)")
  }

  static func forget(of bookings: [ID<Booking>], in tx: Transaction) throws {
    try tx.run("DELETE FROM booking_request WHERE booking_id IN (\(list: bookings))")
  }
}
