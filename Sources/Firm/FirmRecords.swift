import Foundation
import Ground
public import Store

/// The only SQL on the table `firm`, which has one row at most.
public enum FirmRecords {
  /// Nil while the house is not set up.
  public static func load(in tx: Transaction) throws -> Firm? {
    guard let row = try tx.first("SELECT settings FROM firm WHERE id = 'firm'") else { return nil }
    return try JSONDecoder().decode(Firm.self, from: Data(row.text("settings").utf8))
  }

  static func save(_ firm: Firm, at now: Moment, in tx: Transaction) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let settings = String(decoding: try encoder.encode(firm), as: UTF8.self)
    try tx.run(
      """
      INSERT INTO firm (id, slug, settings, changed_at) VALUES ('firm', \(firm.slug), \(settings), \(now))
      ON CONFLICT (id) DO UPDATE SET
        slug = excluded.slug, settings = excluded.settings, changed_at = excluded.changed_at
      """)
  }
}
