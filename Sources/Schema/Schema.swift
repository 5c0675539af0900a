import Crypto
import Foundation
public import Ground
public import Store

/// One step of the schema. A released step never changes: its checksum is compared at every start.
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  public let statements: [Statement]

  /// Of the SQLite text, without regard to white space.
  public var checksum: String {
    let text = statements.map { $0.text(place: { _ in "?" }, phrase: { "<\($0)>" }) }.joined(separator: ";")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return SHA256.hash(data: Data(words.utf8)).prefix(8).map { String(format: "%02x", $0) }.joined()
  }
}

public enum SchemaError: Error, CustomStringConvertible {
  case changed(number: Int, name: String)
  case newer(number: Int)

  public var description: String {
    switch self {
    case .changed(let number, let name):
      "Schema step \(number) (\(name)) in the database differs from this program's. "
        + "A released step must not change; use the program version that made this database."
    case .newer(let number):
      "The database has schema step \(number), which this program does not know. Use a newer program."
    }
  }
}

public enum Schema {
  /// Every step there is, in order.
  public static let migrations: [Migration] = [
    FirstLight.migration, Visits.migration, Proving.migration, CalendarTables.migration, Webhooks.migration,
    FeedbackTables.migration, CallbackTables.migration, AccessTables.migration, ConnectorTables.migration,
    CallbackMemory.migration, Retention.migration, LetterRefusals.migration, NoteKeys.migration,
  ]

  /// Brings the database up to date; returns the names of the steps it took. Safe on several nodes at once.
  @discardableResult
  public static func bringUpToDate(_ database: any Database, now: Moment) async throws -> [String] {
    try await database.write { tx in
      try tx.run(
        """
        CREATE TABLE IF NOT EXISTS migration (
          number \(.integer) PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, at \(.integer) NOT NULL)
        """)
      let rows = try tx.all("SELECT number, name, checksum FROM migration ORDER BY number")
      let taken = Dictionary(uniqueKeysWithValues: rows.map { ($0.integer("number"), $0.text("checksum")) })
      if let last = taken.keys.max(), last > (migrations.last?.number ?? 0) { throw SchemaError.newer(number: last) }
      var names: [String] = []
      for step in migrations {
        if let checksum = taken[step.number] {
          guard checksum == step.checksum else { throw SchemaError.changed(number: step.number, name: step.name) }
          continue
        }
        for statement in step.statements { try tx.run(statement) }
        try tx.run(
          """
          INSERT INTO migration (number, name, checksum, at)
          VALUES (\(step.number), \(step.name), \(step.checksum), \(now))
          """)
        names.append(step.name)
      }
      return names
    }
  }
}
