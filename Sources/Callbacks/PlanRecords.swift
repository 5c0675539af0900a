import Customers
import Foundation
public import Ground
import Staff
public import Store

/// The only SQL on the tables `callback_plan`, `callback_promise`, `callback_overrule` and `callback_watch`.
public enum PlanRecords {
  // MARK: the plan

  /// Puts a whole plan in the place of the last one; rows that stay as they are are not written.
  /// Rows of `keeping` are left alone. Gives how many rows changed.
  static func replace(with plan: [PlanEntry], keeping: Set<ID<Callback>>, in tx: Transaction) throws -> Int {
    let old = Dictionary(uniqueKeysWithValues: try all(in: tx).map { ($0.callback, $0) })
    let kept = keeping.union(plan.map(\.callback))
    let gone = old.keys.filter { !kept.contains($0) }
    let new = plan.filter { one in old[one.callback].map { !$0.isSame(as: one) } ?? true }
    for one in gone { try drop(one, in: tx) }
    for one in new { try put(one, in: tx) }
    return gone.count + new.count
  }

  private static func put(_ one: PlanEntry, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback_plan (callback_id, starts_at, staff_id, chance, score, basis, reasons, made_at)
      VALUES (\(one.callback), \(one.startsAt), \(one.staff?.text), \(one.choice.chance), \(one.score),
        \(one.choice.basis.rawValue), \(try ChoiceText.written(one.choice.reasons)), \(one.madeAt))
      ON CONFLICT (callback_id) DO UPDATE SET starts_at = excluded.starts_at, staff_id = excluded.staff_id,
        chance = excluded.chance, score = excluded.score, basis = excluded.basis, reasons = excluded.reasons,
        made_at = excluded.made_at
      """)
  }

  /// Frees a request's place at once.
  static func drop(_ callback: ID<Callback>, in tx: Transaction) throws {
    try tx.run("DELETE FROM callback_plan WHERE callback_id = \(callback)")
  }

  /// By start, then the most worth first.
  static func all(in tx: Transaction) throws -> [PlanEntry] {
    try tx.all("SELECT * FROM callback_plan ORDER BY starts_at, score DESC, callback_id").map(planned)
  }

  static func one(_ callback: ID<Callback>, in tx: Transaction) throws -> PlanEntry? {
    try tx.first("SELECT * FROM callback_plan WHERE callback_id = \(callback)").map(planned)
  }

  // MARK: promises

  /// Ends the promise that holds, if any, and makes the next.
  static func promise(
    _ window: CallWindow, to callback: ID<Callback>, choice: Choice, told: CallPromise.Told, at now: Moment,
    in tx: Transaction
  ) throws {
    try end(callback, kept: nil, at: now, in: tx)
    let last = try tx.first("SELECT MAX(number) AS n FROM callback_promise WHERE callback_id = \(callback)")?
      .optionalInteger("n")
    try tx.run(
      """
      INSERT INTO callback_promise (callback_id, number, from_at, to_at, made_at, chance, basis, reasons, told)
      VALUES (\(callback), \((last ?? 0) + 1), \(window.from), \(window.to), \(now), \(choice.chance),
        \(choice.basis.rawValue), \(try ChoiceText.written(choice.reasons)), \(told.rawValue))
      """)
  }

  /// Notes that a call went out: the promise that holds was kept if it went out within its window.
  static func called(_ callback: ID<Callback>, at now: Moment, in tx: Transaction) throws {
    let grace = CallPromise.grace
    try tx.run(
      """
      UPDATE callback_promise SET called_at = \(now), ended_at = \(now),
        kept = CASE WHEN from_at <= \(now + grace) AND to_at >= \(now - grace) THEN 1 ELSE 0 END
      WHERE callback_id = \(callback) AND ended_at IS NULL
      """)
  }

  /// Ends the promise that holds, with a verdict or without: a customer who moves or cancels breaks no promise of ours.
  static func end(_ callback: ID<Callback>, kept: Bool?, at now: Moment, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE callback_promise SET ended_at = \(now), kept = \(kept) WHERE callback_id = \(callback) AND ended_at IS NULL
      """)
  }

  /// Promises whose window went by without a call: broken. Gives their requests.
  static func broken(at now: Moment, in tx: Transaction) throws -> [ID<Callback>] {
    let late = try tx.all(
      "SELECT callback_id FROM callback_promise WHERE ended_at IS NULL AND to_at < \(now - CallPromise.grace)"
    ).map { $0.id("callback_id", Callback.self) }
    for one in late { try end(one, kept: false, at: now, in: tx) }
    return late
  }

  public static func promises(of callback: ID<Callback>, in tx: Transaction) throws -> [CallPromise] {
    try tx.all("SELECT * FROM callback_promise WHERE callback_id = \(callback) ORDER BY number").compactMap(promise)
  }

  static func promises(from: Moment, to: Moment, in tx: Transaction) throws -> [CallPromise] {
    try tx.all(
      "SELECT * FROM callback_promise WHERE made_at >= \(from) AND made_at < \(to) ORDER BY made_at, callback_id"
    ).compactMap(promise)
  }

  // MARK: overruling

  static func overrule(_ one: Overrule, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback_overrule (id, callback_id, staff_id, at, what, reason, planned_at, chance, moved_to)
      VALUES (\(one.id), \(one.callback), \(one.staff), \(one.at), \(one.what.rawValue), \(one.reason.rawValue),
        \(one.plannedAt), \(one.chance), \(one.movedTo))
      """)
  }

  static func overrules(of callback: ID<Callback>, in tx: Transaction) throws -> [Overrule] {
    try tx.all("SELECT * FROM callback_overrule WHERE callback_id = \(callback) ORDER BY at, id").compactMap(overrule)
  }

  static func overrules(since moment: Moment, in tx: Transaction) throws -> [Overrule] {
    try tx.all("SELECT * FROM callback_overrule WHERE at > \(moment) ORDER BY at, id").compactMap(overrule)
  }

  /// Decisions on any request of these customers since `moment`, by customer.
  static func overrules(
    about customers: [ID<Customer>], since moment: Moment, in tx: Transaction
  ) throws -> [ID<Customer>: [Overrule]] {
    let rows = try tx.all(
      """
      SELECT callback_overrule.*, callback.customer_id FROM callback_overrule
      JOIN callback ON callback.id = callback_overrule.callback_id
      WHERE callback.customer_id IN (\(list: customers)) AND callback_overrule.at > \(moment)
      ORDER BY callback_overrule.at, callback_overrule.id
      """)
    return Dictionary(grouping: rows, by: { $0.id("customer_id", Customer.self) })
      .mapValues { $0.compactMap(overrule) }
  }

  static func forgetOverrules(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM callback_overrule WHERE id IN (
        SELECT id FROM callback_overrule WHERE at < \(moment) ORDER BY at LIMIT \(limit))
      """)
  }

  // MARK: what chooses the times

  static func watch(_ span: WatchSpan, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback_watch (since, basis, reason) VALUES (\(span.since), \(span.basis.rawValue), \(span.reason))
      ON CONFLICT (since) DO UPDATE SET basis = excluded.basis, reason = excluded.reason
      """)
  }

  static func watched(in tx: Transaction) throws -> WatchSpan? {
    try tx.first("SELECT * FROM callback_watch ORDER BY since DESC LIMIT 1").map(span)
  }

  /// The spans that touch the time since `moment`, the oldest first.
  static func watched(since moment: Moment, in tx: Transaction) throws -> [WatchSpan] {
    try tx.all(
      """
      SELECT * FROM callback_watch
      WHERE since >= COALESCE((SELECT MAX(since) FROM callback_watch WHERE since <= \(moment)), 0) ORDER BY since
      """
    ).map(span)
  }

  private static func planned(_ row: Row) throws -> PlanEntry {
    PlanEntry(
      callback: row.id("callback_id"), startsAt: row.moment("starts_at"), staff: row.optionalID("staff_id"),
      choice: try ChoiceText.choice(row), score: row.real("score"), madeAt: row.moment("made_at"))
  }

  private static func promise(_ row: Row) throws -> CallPromise? {
    guard let window = CallWindow(from: row.moment("from_at"), to: row.moment("to_at")) else { return nil }
    return CallPromise(
      callback: row.id("callback_id"), number: row.integer("number"), window: window, madeAt: row.moment("made_at"),
      choice: try ChoiceText.choice(row), told: CallPromise.Told(rawValue: row.text("told")) ?? .page,
      calledAt: row.optionalMoment("called_at"), kept: row.optionalInteger("kept").map { $0 != 0 })
  }

  private static func overrule(_ row: Row) -> Overrule? {
    guard let what = Overrule.What(rawValue: row.text("what")),
      let reason = Overrule.Reason(rawValue: row.text("reason"))
    else { return nil }
    return Overrule(
      id: row.id("id"), callback: row.id("callback_id"), staff: row.id("staff_id"), at: row.moment("at"), what: what,
      reason: reason, plannedAt: row.optionalMoment("planned_at"),
      chance: row["chance"] == .null ? nil : row.real("chance"), movedTo: row.optionalMoment("moved_to"))
  }

  private static func span(_ row: Row) -> WatchSpan {
    WatchSpan(
      since: row.moment("since"), basis: row.text("basis") == "model" ? .model : .rules, reason: row.text("reason"))
  }
}
