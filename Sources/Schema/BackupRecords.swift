public import Store

/// Reads and writes whole tables for a backup: the only place where a table's name is not written in the statement.
public enum BackupRecords {
  /// Up to `limit` rows behind `last` (the key of the row before; empty = from the start), in the order of the key.
  public static func rows(
    of table: SchemaTable, behind last: [Value], limit: Int, in tx: Transaction
  ) throws -> [[String: Value]] {
    let key = table.key.joined(separator: ", ")
    var statement = Statement(verbatim: "SELECT * FROM \(table.name) ")
    if !last.isEmpty {
      statement.append(verbatim: "WHERE (\(key)) > (")
      for (index, value) in last.enumerated() {
        if index > 0 { statement.append(verbatim: ", ") }
        statement.append(value)
      }
      statement.append(verbatim: ") ")
    }
    statement.append(verbatim: "ORDER BY \(key) LIMIT \(limit)")
    return try tx.all(statement).map { row in row.named.filter { !table.keptApart.contains($0.key) } }
  }

  /// Writes one row back. The journal's own count is kept, its era begins anew: eras belong to one database.
  public static func put(_ row: [String: Value], into table: SchemaTable, in tx: Transaction) throws {
    let columns = row.keys.sorted()
    guard columns.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "_" } }) else {
      throw StoreError.broken("a backup names a column that cannot be one")
    }
    var statement = Statement(verbatim: "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) ")
    statement.append(.overriding)
    statement.append(verbatim: " VALUES (")
    for (index, column) in columns.enumerated() {
      if index > 0 { statement.append(verbatim: ", ") }
      statement.append(table.name == "journal" && column == "era" ? .integer(0) : row[column] ?? .null)
    }
    statement.append(verbatim: ")")
    try tx.run(statement)
  }

  /// True when no firm and no customer is in it yet.
  public static func isEmpty(in tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM firm") == nil && tx.first("SELECT id FROM customer LIMIT 1") == nil
  }

  /// Lets the journal count on behind the restored lines.
  public static func countOn(in tx: Transaction) throws {
    _ = try tx.all("\(.countOn(table: "journal", column: "position"))")
  }
}

extension BackupRecords {
  /// The customers' wrapped keys, for the file of keys.
  public static func customerKeys(in tx: Transaction) throws -> [(customer: String, key: [UInt8])] {
    try tx.all("SELECT id, person_key FROM customer WHERE person_key IS NOT NULL ORDER BY id").compactMap { row in
      row.optionalBytes("person_key").map { (row.text("id"), $0) }
    }
  }

  /// A new database has facts of its own by then; the backup's take their place.
  public static func dropHouse(_ name: Value, in tx: Transaction) throws {
    try tx.run("DELETE FROM house WHERE name = \(name)")
  }

  public static func setMerged(_ id: String, into other: Value, in tx: Transaction) throws {
    try tx.run("UPDATE customer SET merged_into = \(other) WHERE id = \(id)")
  }
}
