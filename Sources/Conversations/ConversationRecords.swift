import Customers
public import Ground
import Language
public import Staff
public import Store

/// The only SQL on the tables `conversation` and `ownership`.
public enum ConversationRecords {
  static func add(_ one: Conversation, tokenHash: String, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO conversation (id, customer_id, channel, language, token_hash, owner, staff_id, reason, waiting_since,
        failures, verified, mood, last_seq, considered_seq, read_seq, customer_read_seq, last_author, opened_at,
        last_at, state)
      VALUES (\(one.id), \(one.customer), \(one.channel.rawValue), \(one.language.rawValue), \(tokenHash),
        \(one.ownership.kind), \(one.ownership.staff), \(one.ownership.reason?.rawValue),
        \(one.ownership.waitingSince), 0, \(one.verified), \(one.mood.rawValue), 0, 0, 0, 0,
        \(one.lastAuthor.rawValue), \(one.openedAt), \(one.lastAt), \(one.state))
      """)
  }

  public static func one(_ id: ID<Conversation>, in tx: Transaction) throws -> Conversation? {
    try tx.first("SELECT * FROM conversation WHERE id = \(id)").map(conversation)
  }

  static func newest(
    of customers: [ID<Customer>], since moment: Moment, in tx: Transaction
  ) throws -> ID<Conversation>? {
    try tx.first(
      """
      SELECT id FROM conversation WHERE customer_id IN (\(list: customers)) AND last_at > \(moment)
      ORDER BY last_at DESC, id LIMIT 1
      """)?.id("id")
  }

  /// Those of these identities, and others of which a line is known; by their opening.
  static func all(
    of customers: [ID<Customer>], and others: [ID<Conversation>], in tx: Transaction
  ) throws -> [Conversation] {
    try tx.all(
      """
      SELECT * FROM conversation WHERE customer_id IN (\(list: customers)) OR id IN (\(list: others))
      ORDER BY opened_at, id
      """
    ).map(conversation)
  }

  /// The conversation, held until the end of the transaction: others who write to it wait or run again. Without it two
  /// writers would find out only at the unique number of a message, where PostgreSQL cannot tell a race from a fault.
  static func held(_ id: ID<Conversation>, in tx: Transaction) throws -> Conversation? {
    try tx.first("UPDATE conversation SET last_seq = last_seq WHERE id = \(id) RETURNING *").map(conversation)
  }

  /// The hash of the token that its customer holds.
  static func tokenHash(_ id: ID<Conversation>, in tx: Transaction) throws -> String? {
    try tx.first("SELECT token_hash FROM conversation WHERE id = \(id)")?.text("token_hash")
  }

  /// Saves everything that can change but the counters that have verbs of their own.
  static func save(_ one: Conversation, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE conversation SET customer_id = \(one.customer), language = \(one.language.rawValue),
        owner = \(one.ownership.kind), staff_id = \(one.ownership.staff),
        reason = \(one.ownership.reason?.rawValue), waiting_since = \(one.ownership.waitingSince),
        failures = \(one.failures), verified = \(one.verified), mood = \(one.mood.rawValue),
        last_seq = \(one.lastSeq), considered_seq = \(one.consideredSeq), last_author = \(one.lastAuthor.rawValue),
        last_at = \(one.lastAt), state = \(one.state)
      WHERE id = \(one.id)
      """)
  }

  static func setSnippet(_ sealed: [UInt8], by customer: ID<Customer>, of id: ID<Conversation>, in tx: Transaction)
    throws
  {
    try tx.run("UPDATE conversation SET snippet = \(sealed), snippet_customer = \(customer) WHERE id = \(id)")
  }

  static func setRead(_ seq: Int, of id: ID<Conversation>, in tx: Transaction) throws -> Bool {
    try tx.run("UPDATE conversation SET read_seq = \(seq) WHERE id = \(id) AND read_seq < \(seq)") == 1
  }

  static func setCustomerRead(_ seq: Int, of id: ID<Conversation>, in tx: Transaction) throws {
    try tx.run("UPDATE conversation SET customer_read_seq = \(seq) WHERE id = \(id) AND customer_read_seq < \(seq)")
  }

  static func addOwnership(_ one: Conversation, by: String, at now: Moment, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO ownership (conversation_id, number, at, owner, staff_id, reason, by_whom)
      SELECT \(one.id.text), COALESCE(MAX(number), 0) + 1, \(now.milliseconds), \(one.ownership.kind),
        \(one.ownership.staff?.text), \(one.ownership.reason?.rawValue), \(by)
      FROM ownership WHERE conversation_id = \(one.id)
      """)
  }

  /// Everybody who had the conversation, in order.
  public static func history(_ id: ID<Conversation>, in tx: Transaction) throws -> [OwnershipStep] {
    try tx.all("SELECT * FROM ownership WHERE conversation_id = \(id) ORDER BY number").map {
      OwnershipStep(
        at: $0.moment("at"), kind: $0.text("owner"), staff: $0.optionalID("staff_id"),
        reason: $0.optionalText("reason").flatMap(HandoverReason.init(rawValue:)), by: $0.text("by_whom"))
    }
  }

  /// Conversations where the customer's last word has waited for the assistant since before `moment`.
  static func forgotten(before moment: Moment, limit: Int, in tx: Transaction) throws -> [ID<Conversation>] {
    try tx.all(
      """
      SELECT id FROM conversation WHERE owner = 'assistant' AND last_author = 'customer' AND last_at < \(moment)
        AND considered_seq < last_seq ORDER BY last_at, id LIMIT \(limit)
      """
    ).map { $0.id("id") }
  }

  /// Conversations whose last line is older than `moment` and in which nobody owes an answer, the oldest first.
  static func over(before moment: Moment, limit: Int, in tx: Transaction) throws -> [ID<Conversation>] {
    try tx.all(
      """
      SELECT id FROM conversation WHERE last_at < \(moment) AND (owner = 'nobody'
        OR (owner = 'assistant' AND (last_author <> 'customer' OR considered_seq >= last_seq)))
      ORDER BY last_at, id LIMIT \(limit)
      """
    ).map { $0.id("id") }
  }

  /// With who had them when. Their messages and notes go first.
  static func forget(_ ids: [ID<Conversation>], in tx: Transaction) throws {
    try tx.run("DELETE FROM ownership WHERE conversation_id IN (\(list: ids))")
    try tx.run("DELETE FROM conversation WHERE id IN (\(list: ids))")
  }

  static func conversation(_ row: Row) -> Conversation {
    let owner: Owner =
      switch row.text("owner") {
      case "assistant": .assistant
      case "person": .person(row.id("staff_id"))
      case "waiting":
        .waiting(since: row.moment("waiting_since"), reason: HandoverReason(rawValue: row.text("reason")) ?? .unusual)
      default: .nobody
      }
    return Conversation(
      id: row.id("id"), customer: row.id("customer_id"), channel: Channel(rawValue: row.text("channel")) ?? .chat,
      language: Lang(rawValue: row.text("language")) ?? .pl, ownership: Ownership(owner),
      failures: row.integer("failures"), verified: row.truth("verified"),
      mood: Mood.Tone(rawValue: row.text("mood")) ?? .neutral, lastSeq: row.integer("last_seq"),
      consideredSeq: row.integer("considered_seq"), readSeq: row.integer("read_seq"),
      lastAuthor: Author(rawValue: row.text("last_author")) ?? .system, openedAt: row.moment("opened_at"),
      lastAt: row.moment("last_at"), state: row.text("state"))
  }
}

/// One step in the history of who had a conversation.
public struct OwnershipStep: Sendable, Hashable {
  public let at: Moment
  public let kind: String
  public let staff: ID<Staff>?
  public let reason: HandoverReason?
  public let by: String
}
