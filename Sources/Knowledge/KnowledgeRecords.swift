import Foundation
import Ground
import Language
public import Store

/// The only SQL on the table `entry`.
public enum KnowledgeRecords {
  public static func all(in tx: Transaction) throws -> [Entry] {
    try tx.all("SELECT * FROM entry ORDER BY id, language").map(entry)
  }

  static func put(_ entry: Entry, at now: Moment, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO entry (id, language, kind, title, wordings, body, tags, valid_until, changed_at)
      VALUES (\(entry.id), \(entry.lang.rawValue), \(entry.kind.rawValue), \(entry.title), \(try list(entry.wordings)),
        \(entry.body), \(try list(entry.tags)), \(entry.validUntil?.description), \(now))
      ON CONFLICT (id, language) DO UPDATE SET kind = excluded.kind, title = excluded.title,
        wordings = excluded.wordings, body = excluded.body, tags = excluded.tags,
        valid_until = excluded.valid_until, changed_at = excluded.changed_at
      """)
  }

  static func delete(_ id: String, _ lang: Lang, in tx: Transaction) throws {
    try tx.run("DELETE FROM entry WHERE id = \(id) AND language = \(lang.rawValue)")
  }

  private static func entry(_ row: Row) throws -> Entry {
    Entry(
      id: row.text("id"), lang: Lang(rawValue: row.text("language")) ?? .pl,
      kind: Entry.Kind(rawValue: row.text("kind")) ?? .faq, title: row.text("title"),
      wordings: try strings(row.text("wordings")), body: row.text("body"), tags: try strings(row.text("tags")),
      validUntil: row.optionalText("valid_until").flatMap { Day($0) })
  }

  private static func list(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }

  private static func strings(_ text: String) throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(text.utf8))
  }
}
