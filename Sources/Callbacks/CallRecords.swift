import Customers
import Foundation
public import Ground
import Staff
public import Store
import Timing

/// The only SQL on the tables `phone_call` and `dial_pause`.
public enum CallRecords {
  static func add(_ call: Call, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO phone_call (id, customer_id, callback_id, phone_hash, staff_id, direction, state, started_at,
        answered_at, ended_at, outcome, heard, disposed_by, cause, network_code, ring_seconds, talk_seconds, counts,
        attempt, chance, basis, reasons, held_until, fence)
      VALUES (\(call.id), \(call.customer), \(call.callback?.text), \(call.number), \(call.staff?.text),
        \(call.direction.rawValue), \(call.state.rawValue), \(call.startedAt), \(call.answeredAt), \(call.endedAt),
        \(call.outcome?.rawValue), \(call.heard?.rawValue), \(call.disposedBy?.text), \(call.cause),
        \(call.networkCode), \(call.ringSeconds), \(call.talkSeconds), 0, \(call.attempt), \(call.choice.chance),
        \(call.choice.basis.rawValue), \(try ChoiceText.written(call.choice.reasons)), \(call.heldUntil), \(call.fence))
      ON CONFLICT (id) DO NOTHING
      """)
  }

  /// What a call came to. `counts`: it used up an attempt.
  static func save(_ call: Call, counts: Bool, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE phone_call SET state = \(call.state.rawValue), answered_at = \(call.answeredAt), ended_at = \(call.endedAt),
        outcome = \(call.outcome?.rawValue), heard = \(call.heard?.rawValue), disposed_by = \(call.disposedBy?.text),
        cause = \(call.cause), network_code = \(call.networkCode), ring_seconds = \(call.ringSeconds),
        talk_seconds = \(call.talkSeconds), counts = \(counts), held_until = \(call.heldUntil), fence = \(call.fence)
      WHERE id = \(call.id)
      """)
  }

  public static func one(_ id: ID<Call>, in tx: Transaction) throws -> Call? {
    try tx.first("SELECT * FROM phone_call WHERE id = \(id)").map(call)
  }

  /// Those of these that are here.
  static func known(_ ids: [ID<Call>], in tx: Transaction) throws -> Set<ID<Call>> {
    Set(try tx.all("SELECT id FROM phone_call WHERE id IN (\(list: ids))").map { $0.id("id") })
  }

  /// Whether the call used up an attempt.
  static func counts(_ id: ID<Call>, in tx: Transaction) throws -> Bool {
    try tx.first("SELECT counts FROM phone_call WHERE id = \(id)")?.truth("counts") ?? false
  }

  static func of(_ callback: ID<Callback>, in tx: Transaction) throws -> [Call] {
    try tx.all("SELECT * FROM phone_call WHERE callback_id = \(callback) ORDER BY started_at, id").map(call)
  }

  /// The same for several requests, a part at a time: a statement takes only so many values.
  static func of(callbacks: [ID<Callback>], in tx: Transaction) throws -> [Call] {
    try stride(from: 0, to: callbacks.count, by: 400).flatMap { start in
      let part = Array(callbacks[start..<min(start + 400, callbacks.count)])
      return try tx.all(
        "SELECT * FROM phone_call WHERE callback_id IN (\(list: part)) ORDER BY started_at, id"
      ).map(call)
    }
  }

  /// Every call that is not over.
  public static func open(in tx: Transaction) throws -> [Call] {
    try tx.all("SELECT * FROM phone_call WHERE state <> 'over' ORDER BY started_at, id").map(call)
  }

  static func open(of staff: ID<Staff>, in tx: Transaction) throws -> Call? {
    try tx.first("SELECT * FROM phone_call WHERE staff_id = \(staff) AND state <> 'over'").map(call)
  }

  /// The newest call that somebody placed since `moment`.
  static func last(of staff: ID<Staff>, since moment: Moment, in tx: Transaction) throws -> Call? {
    try tx.first(
      """
      SELECT * FROM phone_call WHERE started_at > \(moment) AND staff_id = \(staff)
      ORDER BY started_at DESC, id DESC LIMIT 1
      """
    ).map(call)
  }

  static func isOpen(number: String, in tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM phone_call WHERE phone_hash = \(number) AND state <> 'over'") != nil
  }

  /// How many calls are under way, and when the house placed the last one.
  static func load(in tx: Transaction) throws -> (open: Int, lastPlaced: Moment?) {
    let open = try tx.first("SELECT COUNT(*) AS n FROM phone_call WHERE state <> 'over'")?.integer("n") ?? 0
    let last = try tx.first(
      "SELECT started_at FROM phone_call WHERE callback_id IS NOT NULL ORDER BY started_at DESC LIMIT 1")
    return (open, last?.moment("started_at"))
  }

  /// Outcomes, as the exchange heard them, of the calls that the house placed and that ended after `moment`; the oldest
  /// first. No call lasts longer than four hours.
  static func heard(since moment: Moment, in tx: Transaction) throws -> [(at: Moment, outcome: CallOutcome)] {
    try tx.all(
      """
      SELECT ended_at, heard FROM phone_call
      WHERE started_at > \(moment - .hours(4)) AND ended_at > \(moment) AND callback_id IS NOT NULL
        AND heard IS NOT NULL ORDER BY ended_at, id
      """
    ).compactMap { row in CallOutcome(rawValue: row.text("heard")).map { (row.moment("ended_at"), $0) } }
  }

  /// What is known of somebody's calls, under whichever identity or by the number, since `moment`; the oldest first.
  static func history(
    of customers: [ID<Customer>], numbers: [String], since moment: Moment, in tx: Transaction
  ) throws -> [Call] {
    try tx.all(
      """
      SELECT * FROM phone_call
      WHERE (customer_id IN (\(list: customers)) OR phone_hash IN (\(list: numbers))) AND started_at > \(moment)
      ORDER BY started_at, id
      """
    ).map(call)
  }

  /// The newest calls that are over, the oldest of them first.
  static func newest(_ count: Int, from: Moment, to: Moment, in tx: Transaction) throws -> [Call] {
    try tx.all(
      """
      SELECT * FROM phone_call WHERE started_at >= \(from) AND started_at < \(to) AND state = 'over'
      ORDER BY started_at DESC, id DESC LIMIT \(count)
      """
    ).reversed().map(call)
  }

  /// What a model said of the newest calls whose time it chose, and whether they were answered.
  static func said(limit: Int, in tx: Transaction) throws -> [ForecastHealth.Said] {
    try tx.all(
      """
      SELECT started_at, chance, outcome FROM phone_call
      WHERE basis = 'model' AND chance IS NOT NULL AND state = 'over' ORDER BY started_at DESC LIMIT \(limit)
      """
    ).compactMap { row in
      guard let outcome = CallOutcome(rawValue: row.text("outcome")), outcome.tellsOfCustomer else { return nil }
      return .init(at: row.moment("started_at"), chance: row.real("chance"), answered: outcome == .answered)
    }
  }

  /// All calls that are over, a part at a time: those behind `last`, in the order of their start.
  static func over(from: Moment, to: Moment, in tx: Transaction) throws -> [Call] {
    try tx.all(
      """
      SELECT * FROM phone_call WHERE started_at >= \(from) AND started_at < \(to) AND state = 'over'
      ORDER BY started_at, id
      """
    ).map(call)
  }

  /// How many outgoing calls ended how, by the quarters of an hour in which they began: the database adds up, so that
  /// many calls are no more to read than few.
  static func outcomes(
    from: Moment, to: Moment, in tx: Transaction
  ) throws -> [(quarter: Moment, outcome: CallOutcome, count: Int)] {
    try tx.all(
      """
      SELECT started_at / 900000 AS quarter, outcome, COUNT(*) AS n FROM phone_call
      WHERE started_at >= \(from) AND started_at < \(to) AND state = 'over' AND direction = 'out'
      GROUP BY started_at / 900000, outcome ORDER BY quarter, outcome
      """
    ).compactMap { row in
      CallOutcome(rawValue: row.text("outcome")).map {
        (Moment(milliseconds: Int64(row.integer("quarter")) * 900_000), $0, row.integer("n"))
      }
    }
  }

  // MARK: pauses

  static func pause(_ pause: DialPause, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO dial_pause (id, since, until, reason, calls, failed)
      VALUES (\(pause.id), \(pause.since), \(pause.until), 'storm', \(pause.calls), \(pause.failed))
      """)
  }

  /// The newest pause that began at `moment` or later and that nobody lifted; it may be over.
  static func lastPause(since moment: Moment, in tx: Transaction) throws -> DialPause? {
    try tx.first(
      "SELECT * FROM dial_pause WHERE lifted_at IS NULL AND since >= \(moment) ORDER BY since DESC, id LIMIT 1"
    ).map(pause)
  }

  /// When a person last said that the line is mended.
  static func lifted(in tx: Transaction) throws -> Moment? {
    try tx.first("SELECT MAX(lifted_at) AS at FROM dial_pause")?.optionalMoment("at")
  }

  static func lift(at now: Moment, by: String, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      UPDATE dial_pause SET lifted_at = \(now), lifted_by = \(by)
      WHERE lifted_at IS NULL AND since > \(now - .hours(6))
      """)
  }

  // MARK: forgetting

  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM phone_call WHERE id IN (
        SELECT id FROM phone_call WHERE started_at < \(moment) AND state = 'over' ORDER BY started_at LIMIT \(limit))
      """)
  }

  private static func pause(_ row: Row) -> DialPause {
    DialPause(
      id: row.id("id"), since: row.moment("since"), until: row.moment("until"), calls: row.integer("calls"),
      failed: row.integer("failed"))
  }

  private static func call(_ row: Row) throws -> Call {
    Call(
      id: row.id("id"), customer: row.id("customer_id"), callback: row.optionalID("callback_id"),
      number: row.optionalText("phone_hash"), staff: row.optionalID("staff_id"),
      direction: Call.Direction(rawValue: row.text("direction")) ?? .outgoing,
      state: Call.State(rawValue: row.text("state")) ?? .over, startedAt: row.moment("started_at"),
      answeredAt: row.optionalMoment("answered_at"), endedAt: row.optionalMoment("ended_at"),
      outcome: row.optionalText("outcome").flatMap(CallOutcome.init(rawValue:)),
      heard: row.optionalText("heard").flatMap(CallOutcome.init(rawValue:)), disposedBy: row.optionalID("disposed_by"),
      cause: row.optionalInteger("cause"), networkCode: row.optionalInteger("network_code"),
      ringSeconds: row.optionalInteger("ring_seconds"), talkSeconds: row.optionalInteger("talk_seconds"),
      attempt: row.integer("attempt"), choice: try ChoiceText.choice(row), heldUntil: row.moment("held_until"),
      fence: row.integer("fence"))
  }
}

/// Choices as columns: `chance`, `basis` and `reasons`.
enum ChoiceText {
  static func written(_ reasons: [Reason]) throws -> String {
    String(decoding: try JSONEncoder.sorted.encode(reasons), as: UTF8.self)
  }

  static func choice(_ row: Row) throws -> Choice {
    Choice(
      basis: Choice.Basis(rawValue: row.text("basis")) ?? .none,
      chance: row["chance"] == .null ? nil : row.real("chance"),
      reasons: try JSONDecoder().decode([Reason].self, from: Data(row.text("reasons").utf8)))
  }
}

extension JSONEncoder {
  static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
  }
}
