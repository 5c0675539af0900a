public import Customers
import Foundation
public import Ground
import Jobs
import Seal
public import Store

/// The only SQL on the table `letter`.
public enum LetterRecords {
  private static let place = "letter.content"

  private struct Content: Codable {
    var to: String
    var subject: String
    var text: String
    var from: Letter.Sender?
    var html: String?
    var invitation: Letter.Invitation?
    var ending: String?
    var answers: String?
    var until: Moment?
  }

  /// Keeps a letter and asks for it to be sent. Part of the transaction that gave rise to it: both happen, or neither.
  public static func post(_ letter: Letter, keyring: Keyring, in tx: Transaction) throws {
    let content = try JSONEncoder().encode(
      Content(
        to: letter.to, subject: letter.subject, text: letter.text, from: letter.from, html: letter.html,
        invitation: letter.invitation, ending: letter.ending, answers: letter.answers, until: letter.until))
    let sealed = try keyring.key(of: letter.customer, in: tx).seal(String(decoding: content, as: UTF8.self), for: place)
    try tx.run(
      """
      INSERT INTO letter (id, customer_id, content, at, sent_at)
      VALUES (\(letter.id), \(letter.customer), \(sealed), \(letter.at), NULL)
      """)
    try JobRecords.ask(
      ID("letter-\(letter.id)"), kind: LetterWorker.kind, payload: letter.id.text, due: letter.at, in: tx)
  }

  /// A letter that is still to be sent; nil when it was sent or refused, or when its reader was erased.
  static func unsent(_ id: ID<Letter>, keyring: Keyring, in tx: Transaction) throws -> Letter? {
    guard let row = try tx.first("SELECT * FROM letter WHERE id = \(id) AND sent_at IS NULL AND refused_at IS NULL")
    else { return nil }
    do {
      return try letter(row, key: keyring.key(of: row.id("customer_id"), in: tx))
    } catch SealError.erased { return nil }
  }

  /// Every letter to these identities with what came of it, oldest first; none of erased ones.
  static func all(
    to ids: [ID<Customer>], keyring: Keyring, in tx: Transaction
  ) throws -> [(letter: Letter, sentAt: Moment?, refusedAt: Moment?)] {
    let keys = try keyring.keys(of: Set(ids), in: tx)
    return try tx.all("SELECT * FROM letter WHERE customer_id IN (\(list: ids)) ORDER BY at, id").compactMap { row in
      try keys[row.id("customer_id")].map {
        (try letter(row, key: $0), row.optionalMoment("sent_at"), row.optionalMoment("refused_at"))
      }
    }
  }

  /// Since when, and why, `address` takes no letters: nil when the last one to these identities went out, or went to
  /// another address.
  public static func trouble(
    with address: String, of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction
  ) throws -> (since: Moment, why: LetterRefusal.Why)? {
    let last = try tx.first(
      """
      SELECT * FROM letter WHERE customer_id IN (\(list: ids)) AND (sent_at IS NOT NULL OR refused_at IS NOT NULL)
      ORDER BY COALESCE(sent_at, refused_at) DESC, id DESC LIMIT 1
      """)
    guard let last, let since = last.optionalMoment("refused_at"),
      let why = last.optionalText("refused_why").flatMap(LetterRefusal.Why.init), why != .late, why != .tooLarge,
      let key = try keyring.keys(of: [last.id("customer_id")], in: tx)[last.id("customer_id")],
      EmailAddress(try letter(last, key: key).to) == EmailAddress(address)
    else { return nil }
    return (since, why)
  }

  private static func letter(_ row: Row, key: PersonKey) throws -> Letter {
    let json = try key.open(row.optionalBytes("content") ?? [], for: place)
    let content = try JSONDecoder().decode(Content.self, from: Data(json.utf8))
    var letter = Letter(
      id: row.id("id"), customer: row.id("customer_id"), to: content.to, subject: content.subject, text: content.text,
      at: row.moment("at"))
    letter.from = content.from
    letter.html = content.html
    letter.invitation = content.invitation
    letter.ending = content.ending
    letter.answers = content.answers
    letter.until = content.until
    return letter
  }

  /// Those that were written before `moment`, sent or not: after so long nobody waits for one any more.
  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM letter WHERE id IN (SELECT id FROM letter WHERE at < \(moment) ORDER BY at, id LIMIT \(limit))
      """)
  }

  static func markRefused(_ id: ID<Letter>, _ why: LetterRefusal.Why, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE letter SET refused_at = \(now), refused_why = \(why.rawValue) WHERE id = \(id)")
  }

  static func markSent(_ id: ID<Letter>, at now: Moment, in tx: Transaction) throws {
    try tx.run("UPDATE letter SET sent_at = \(now) WHERE id = \(id)")
  }
}
