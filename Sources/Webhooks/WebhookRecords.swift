import Ground
import Store

/// The only SQL on `webhook` and `webhook_delivery`.
enum WebhookRecords {
  static func add(_ one: Webhook, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO webhook (id, url, kinds, number, changed_at, state, why, state_at, era, position, failing_since,
        created_at)
      VALUES (\(one.id), \(one.url), \(one.kinds.joined(separator: " ")), \(one.number), \(one.changedAt),
        \(one.state.rawValue), \(one.why?.rawValue), \(one.stateAt), \(one.place.era), \(one.place.number),
        \(one.failingSince), \(one.createdAt))
      """)
  }

  static func save(_ one: Webhook, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE webhook SET number = \(one.number), changed_at = \(one.changedAt), state = \(one.state.rawValue),
        why = \(one.why?.rawValue), state_at = \(one.stateAt), failing_since = \(one.failingSince)
      WHERE id = \(one.id)
      """)
  }

  /// Moves the place on; false when somebody else did meanwhile.
  static func advance(_ id: ID<Webhook>, from old: Webhook.Place, to new: Webhook.Place, in tx: Transaction) throws
    -> Bool
  {
    try tx.run(
      """
      UPDATE webhook SET era = \(new.era), position = \(new.number)
      WHERE id = \(id) AND era = \(old.era) AND position = \(old.number) AND state = 'active'
      """) == 1
  }

  /// Without those that were removed; oldest first.
  static func all(in tx: Transaction) throws -> [Webhook] {
    try tx.all("SELECT * FROM webhook WHERE state <> 'removed' ORDER BY created_at, id").map(webhook)
  }

  static func one(_ id: ID<Webhook>, in tx: Transaction) throws -> Webhook? {
    try tx.first("SELECT * FROM webhook WHERE id = \(id) AND state <> 'removed'").map(webhook)
  }

  // MARK: deliveries

  static func add(_ one: WebhookDelivery, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO webhook_delivery (id, webhook_id, number, kind, body, at, state, tries, due)
      VALUES (\(one.id), \(one.webhook), \(one.number), \(one.kind), \(one.body), \(one.at), \(one.state.rawValue), 0,
        \(one.due))
      """)
  }

  static func save(_ one: WebhookDelivery, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE webhook_delivery SET state = \(one.state.rawValue), tries = \(one.tries), status = \(one.status),
        answer = \(one.answer), tried_at = \(one.triedAt), due = \(one.due)
      WHERE id = \(one.id)
      """)
  }

  static func delivery(_ id: ID<WebhookDelivery>, in tx: Transaction) throws -> WebhookDelivery? {
    try tx.first("SELECT * FROM webhook_delivery WHERE id = \(id)").map(read)
  }

  /// The first that waits; nil when none does.
  static func first(of id: ID<Webhook>, in tx: Transaction) throws -> WebhookDelivery? {
    try tx.first(
      "SELECT * FROM webhook_delivery WHERE webhook_id = \(id) AND state = 'waiting' ORDER BY number LIMIT 1"
    ).map(read)
  }

  /// The number of the newest; 0 when there is none.
  static func last(of id: ID<Webhook>, in tx: Transaction) throws -> Int {
    try tx.first("SELECT COALESCE(MAX(number), 0) AS n FROM webhook_delivery WHERE webhook_id = \(id)")?.integer("n")
      ?? 0
  }

  static func count(waitingFor id: ID<Webhook>, in tx: Transaction) throws -> Int {
    try tx.first("SELECT COUNT(*) AS n FROM webhook_delivery WHERE webhook_id = \(id) AND state = 'waiting'")?
      .integer("n") ?? 0
  }

  /// The newest first, those below `number` where it is given.
  static func log(of id: ID<Webhook>, below number: Int?, limit: Int, in tx: Transaction) throws -> [WebhookDelivery] {
    try tx.all(
      """
      SELECT * FROM webhook_delivery WHERE webhook_id = \(id) AND number < \(number ?? .max)
      ORDER BY number DESC LIMIT \(limit)
      """
    ).map(read)
  }

  /// Forgets what was done before `moment`, but for the newest of each address: numbers go on from it.
  static func forget(before moment: Moment, in tx: Transaction) throws {
    try tx.run(
      """
      DELETE FROM webhook_delivery WHERE state <> 'waiting' AND tried_at < \(moment) AND number < (
        SELECT MAX(number) FROM webhook_delivery AS newest WHERE newest.webhook_id = webhook_delivery.webhook_id)
      """)
  }

  private static func webhook(_ row: Row) -> Webhook {
    Webhook(
      id: row.id("id"), url: row.text("url"), kinds: row.text("kinds").split(separator: " ").map(String.init),
      number: row.integer("number"), changedAt: row.optionalMoment("changed_at"),
      state: Webhook.State(rawValue: row.text("state")) ?? .paused,
      why: row.optionalText("why").flatMap { Webhook.Why(rawValue: $0) }, stateAt: row.moment("state_at"),
      place: .init(era: row.integer("era"), number: row.integer("position")),
      failingSince: row.optionalMoment("failing_since"), createdAt: row.moment("created_at"))
  }

  private static func read(_ row: Row) -> WebhookDelivery {
    WebhookDelivery(
      id: row.id("id"), webhook: row.id("webhook_id"), number: row.integer("number"), kind: row.text("kind"),
      body: row.text("body"), at: row.moment("at"),
      state: WebhookDelivery.State(rawValue: row.text("state")) ?? .failed, tries: row.integer("tries"),
      status: row.optionalInteger("status"), answer: row.optionalText("answer"),
      triedAt: row.optionalMoment("tried_at"), due: row.optionalMoment("due"))
  }
}
