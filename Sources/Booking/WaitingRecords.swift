import Customers
import Foundation
import Ground
import Store

/// The only SQL on the table `waiting`.
enum WaitingRecords {
  static func add(_ waiting: Waiting, in tx: Transaction) throws {
    let wish = String(decoding: try JSONEncoder.sorted.encode(waiting.wish), as: UTF8.self)
    try tx.run(
      """
      INSERT INTO waiting (id, customer_id, service_id, booking_id, wish, last_day, status, created_at)
      VALUES (\(waiting.id), \(waiting.customer), \(waiting.service), \(waiting.booking?.text), \(wish),
        \(waiting.wish.last), \(waiting.status.rawValue), \(waiting.createdAt))
      """)
  }

  /// Status and offer; `taken` is what the offer keeps.
  static func save(_ waiting: Waiting, keeping taken: Taken?, in tx: Transaction) throws {
    let offer = waiting.offer
    try tx.run(
      """
      UPDATE waiting SET status = \(waiting.status.rawValue), offer_start = \(offer?.startsAt),
        offer_end = \(taken?.to), offer_staff = \(offer?.staff.text), offer_room = \(taken?.room),
        offer_until = \(offer?.until), offer_turn = \(offer?.turn)
      WHERE id = \(waiting.id)
      """)
  }

  static func one(_ id: ID<Waiting>, in tx: Transaction) throws -> Waiting? {
    try tx.first("SELECT * FROM waiting WHERE id = \(id)").map(waiting)
  }

  /// Who waits or has an offer, in the order of coming, without those whose days are over.
  static func line(from day: Day, in tx: Transaction) throws -> [Waiting] {
    try tx.all(
      """
      SELECT * FROM waiting WHERE status IN ('waiting', 'offered') AND last_day >= \(day) ORDER BY created_at, id
      """
    ).map(waiting)
  }

  static func of(_ customers: [ID<Customer>], in tx: Transaction) throws -> [Waiting] {
    try tx.all("SELECT * FROM waiting WHERE customer_id IN (\(list: customers)) ORDER BY created_at, id").map(waiting)
  }

  /// The times that are kept for somebody, between two moments.
  static func offered(from: Moment, to: Moment, in tx: Transaction) throws -> [Taken] {
    try tx.all(
      """
      SELECT offer_start, offer_end, offer_staff, offer_room FROM waiting
      WHERE status = 'offered' AND offer_start < \(to) AND offer_end > \(from)
      """
    ).map {
      Taken(
        from: $0.moment("offer_start"), to: $0.moment("offer_end"), staff: $0.id("offer_staff"),
        room: $0.optionalText("offer_room"))
    }
  }

  /// What an offer keeps; nil when there is none.
  static func kept(by id: ID<Waiting>, in tx: Transaction) throws -> Taken? {
    guard let row = try tx.first("SELECT * FROM waiting WHERE id = \(id)"), row.optionalText("status") == "offered",
      let end = row.optionalMoment("offer_end")
    else { return nil }
    return Taken(
      from: row.moment("offer_start"), to: end, staff: row.id("offer_staff"), room: row.optionalText("offer_room"))
  }

  /// Those whose last day is before that of `moment`, and of which no notice is left.
  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    let day = Day(number: Int(moment.milliseconds / 86_400_000))
    return try tx.run(
      """
      DELETE FROM waiting WHERE id IN (
        SELECT id FROM waiting WHERE last_day < \(day)
          AND NOT EXISTS (SELECT 1 FROM notice WHERE waiting_id = waiting.id)
        ORDER BY last_day, id LIMIT \(limit))
      """)
  }

  private static func waiting(_ row: Row) throws -> Waiting {
    let offer = row.optionalMoment("offer_start").map { start in
      Waiting.Offer(
        startsAt: start, staff: row.id("offer_staff"), until: row.moment("offer_until"), turn: row.integer("offer_turn")
      )
    }
    return Waiting(
      id: row.id("id"), customer: row.id("customer_id"), service: row.id("service_id"),
      booking: row.optionalID("booking_id"),
      wish: try JSONDecoder().decode(WaitingWish.self, from: Data(row.text("wish").utf8)),
      status: Waiting.Status(rawValue: row.text("status")) ?? .left, offer: offer, createdAt: row.moment("created_at"))
  }
}
