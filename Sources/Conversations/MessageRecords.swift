public import Customers
import Foundation
public import Ground
import Seal
import Staff
public import Store

/// The only SQL on the tables `message` and `note`. Texts are sealed with the key of the customer that they were
/// written under.
public enum MessageRecords {
  private static let bodyPlace = "message.body"
  private static let notePlace = "note.body"

  static func add(_ message: Message, under customer: ID<Customer>, key: PersonKey, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO message (id, conversation_id, seq, customer_id, author, staff_id, body, extras, client_id, at)
      VALUES (\(message.id), \(message.conversation), \(message.seq), \(customer), \(message.author.rawValue),
        \(message.staff), \(try key.seal(message.text, for: bodyPlace)), \(try extrasText(message.extras)),
        \(message.clientID), \(message.at))
      """)
  }

  /// The message that a sender named so, if it was taken already.
  static func taken(
    clientID: String, in conversation: ID<Conversation>, keyring: Keyring, tx: Transaction
  ) throws -> Message? {
    let rows = try tx.all(
      "SELECT * FROM message WHERE conversation_id = \(conversation) AND client_id = \(clientID)")
    return try messages(rows, keyring: keyring, in: tx).first
  }

  /// Messages behind number `seq`, oldest first.
  public static func after(
    _ seq: Int, of conversation: ID<Conversation>, limit: Int = 1_000, keyring: Keyring, in tx: Transaction
  ) throws -> [Message] {
    let rows = try tx.all(
      "SELECT * FROM message WHERE conversation_id = \(conversation) AND seq > \(seq) ORDER BY seq LIMIT \(limit)")
    return try messages(rows, keyring: keyring, in: tx)
  }

  /// Everything written under these identities, in every conversation, oldest first.
  public static func all(under ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [Message] {
    let rows = try tx.all(
      "SELECT * FROM message WHERE customer_id IN (\(list: ids)) ORDER BY at, conversation_id, seq")
    return try messages(rows, keyring: keyring, in: tx)
  }

  public static func count(of conversation: ID<Conversation>, by author: Author, in tx: Transaction) throws -> Int {
    try tx.first(
      """
      SELECT COUNT(*) AS n FROM message WHERE conversation_id = \(conversation) AND author = \(author.rawValue)
      """)?.integer("n") ?? 0
  }

  static func addNote(_ note: Note, under customer: ID<Customer>, key: PersonKey, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO note (id, conversation_id, customer_id, staff_id, after_seq, body, client_id, at)
      VALUES (\(note.id), \(note.conversation), \(customer), \(note.staff), \(note.afterSeq),
        \(try key.seal(note.text, for: notePlace)), \(note.clientID), \(note.at))
      """)
  }

  /// The note that its writer's program named so, if it was taken already.
  static func takenNote(
    clientID: String, in conversation: ID<Conversation>, keyring: Keyring, tx: Transaction
  ) throws -> Note? {
    let rows = try tx.all("SELECT * FROM note WHERE conversation_id = \(conversation) AND client_id = \(clientID)")
    return try notes(rows, keyring, tx).first
  }

  public static func notes(
    of conversation: ID<Conversation>, keyring: Keyring, in tx: Transaction
  ) throws -> [Note] {
    try notes(try tx.all("SELECT * FROM note WHERE conversation_id = \(conversation) ORDER BY at, id"), keyring, tx)
  }

  /// Every note on these identities, oldest first.
  static func notes(under ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [Note] {
    try notes(try tx.all("SELECT * FROM note WHERE customer_id IN (\(list: ids)) ORDER BY at, id"), keyring, tx)
  }

  static func forget(of conversations: [ID<Conversation>], in tx: Transaction) throws {
    try tx.run("DELETE FROM message WHERE conversation_id IN (\(list: conversations))")
    try tx.run("DELETE FROM note WHERE conversation_id IN (\(list: conversations))")
  }

  private static func notes(_ rows: [Row], _ keyring: Keyring, _ tx: Transaction) throws -> [Note] {
    let keys = try keyring.keys(of: Set(rows.map { $0.id("customer_id") }), in: tx)
    return try rows.map { row in
      Note(
        id: row.id("id"), conversation: row.id("conversation_id"), staff: row.id("staff_id"),
        afterSeq: row.integer("after_seq"), text: try open(row, keys: keys, place: notePlace),
        clientID: row.optionalText("client_id"), at: row.moment("at"))
    }
  }

  private static func messages(_ rows: [Row], keyring: Keyring, in tx: Transaction) throws -> [Message] {
    let keys = try keyring.keys(of: Set(rows.map { $0.id("customer_id") }), in: tx)
    return try rows.map { row in
      Message(
        id: row.id("id"), conversation: row.id("conversation_id"), seq: row.integer("seq"),
        author: Author(rawValue: row.text("author")) ?? .system, staff: row.optionalID("staff_id"),
        text: try open(row, keys: keys, place: bodyPlace), extras: try extras(row.text("extras")),
        clientID: row.optionalText("client_id"), at: row.moment("at"))
    }
  }

  /// Empty for an erased customer: their key is gone, and that is meant.
  private static func open(_ row: Row, keys: [ID<Customer>: PersonKey], place: String) throws -> String {
    guard let key = keys[row.id("customer_id")], let body = row.optionalBytes("body") else { return "" }
    return try key.open(body, for: place)
  }

  private static func extrasText(_ extras: Message.Extras) throws -> String {
    if extras.sources.isEmpty, extras.choices.isEmpty { return "{}" }
    return String(decoding: try JSONEncoder().encode(extras), as: UTF8.self)
  }

  private static func extras(_ text: String) throws -> Message.Extras {
    if text == "{}" { return .init() }
    return try JSONDecoder().decode(Message.Extras.self, from: Data(text.utf8))
  }
}
