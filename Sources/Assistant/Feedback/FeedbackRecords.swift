import Conversations
public import Customers
public import Ground
public import Language
import Seal
public import Store

/// The only SQL on the table `feedback`.
public enum FeedbackRecords {
  private static let place = "feedback.question"
  /// So many rows teach, the newest; more is no better known.
  private static let most = 5_000

  /// Takes a verdict on a message, or another one than before. What was undone stays so. False when nothing changed.
  static func put(_ one: Feedback, keyring: Keyring, in tx: Transaction) throws -> Bool {
    let old = try tx.first(
      "SELECT verdict FROM feedback WHERE conversation_id = \(one.conversation) AND seq = \(one.seq)")
    if old?.text("verdict") == one.verdict.rawValue { return false }
    let question = try keyring.key(of: one.customer, in: tx).seal(one.question, for: place)
    try tx.run(
      """
      INSERT INTO feedback (id, conversation_id, seq, customer_id, entry_id, language, question, verdict, source,
        said_by, at)
      VALUES (\(one.id), \(one.conversation), \(one.seq), \(one.customer), \(one.entry), \(one.lang.rawValue),
        \(question), \(one.verdict.rawValue), \(one.source), \(one.by), \(one.at))
      ON CONFLICT (conversation_id, seq) DO UPDATE SET verdict = excluded.verdict, source = excluded.source,
        said_by = excluded.said_by, at = excluded.at
      """)
    return true
  }

  /// The newest first, undone ones with them; those of erased customers are unreadable and left out.
  public static func newest(_ limit: Int, keyring: Keyring, in tx: Transaction) throws -> [Feedback] {
    try opened(try tx.all("SELECT * FROM feedback ORDER BY at DESC, id DESC LIMIT \(limit)"), keyring, tx)
  }

  /// What was said of answers to these identities, oldest first.
  static func of(_ ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [Feedback] {
    try opened(
      try tx.all("SELECT * FROM feedback WHERE customer_id IN (\(list: ids)) ORDER BY at, id"), keyring, tx)
  }

  private static func opened(_ rows: [Row], _ keyring: Keyring, _ tx: Transaction) throws -> [Feedback] {
    let keys = try keyring.keys(of: Set(rows.map { $0.id("customer_id") }), in: tx)
    return try rows.compactMap { row in
      guard let key = keys[row.id("customer_id")], let lang = Lang(rawValue: row.text("language")),
        let verdict = SearchFeedback.Verdict(rawValue: row.text("verdict")), let sealed = row.optionalBytes("question")
      else { return nil }
      return Feedback(
        id: row.id("id"), conversation: row.id("conversation_id"), seq: row.integer("seq"),
        customer: row.id("customer_id"), entry: row.text("entry_id"), lang: lang,
        question: try key.open(sealed, for: place), verdict: verdict, source: row.text("source"),
        by: row.text("said_by"), at: row.moment("at"),
        undone: row.optionalText("undone_by").map { .init(by: $0, at: row.moment("undone_at")) })
    }
  }

  /// What search remembers on this day: everything but what was undone.
  public static func memory(at now: Moment, keyring: Keyring, in tx: Transaction) throws -> SearchMemory {
    let rows = try newest(most, keyring: keyring, in: tx).filter {
      $0.undone == nil && now - $0.at < .days(FeedbackPersonalData.keepDays)
    }
    return SearchMemory(rows.map { $0.row(on: now) })
  }

  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM feedback WHERE id IN (SELECT id FROM feedback WHERE at < \(moment) ORDER BY at, id LIMIT \(limit))
      """)
  }

  static func forget(of conversations: [ID<Conversation>], in tx: Transaction) throws {
    try tx.run("DELETE FROM feedback WHERE conversation_id IN (\(list: conversations))")
  }

  static func undo(_ ids: [ID<Feedback>], by: String, at now: Moment, in tx: Transaction) throws {
    for id in ids {
      try tx.run(
        "UPDATE feedback SET undone_at = \(now), undone_by = \(by) WHERE id = \(id) AND undone_at IS NULL")
    }
  }
}
