import Foundation
import GRDB
import Store

extension Transaction {
  /// Runs `body` on `db`. As on PostgreSQL nothing is kept after a failed statement, even when the body went on.
  static func run<T>(_ body: (Transaction) throws -> T, on db: GRDB.Database) throws -> T {
    var first: StoreError?
    func guarded<Answer>(_ run: () throws -> Answer) throws -> Answer {
      if let first { throw first }
      do { return try run() } catch {
        let failure = SQLiteFailure.translated(error)
        first = failure as? StoreError
        throw failure
      }
    }
    let transaction = Transaction(
      answer: { statement in try guarded { try db.answer(statement) } },
      change: { statement in try guarded { try db.change(statement) } })
    let value = try body(transaction)
    if let first { throw first }
    return value
  }
}

extension GRDB.Database {
  func execute(cached sql: String) throws {
    try cachedStatement(sql: sql).execute()
  }

  /// The count of rows that the statement named, without those that a cascade took along.
  fileprivate func change(_ statement: Store.Statement) throws -> Int {
    let before = totalChangesCount
    _ = try answer(statement)
    // `changesCount` keeps its last value over statements that change nothing.
    return totalChangesCount == before ? 0 : changesCount
  }

  fileprivate func answer(_ statement: Store.Statement) throws -> [Store.Row] {
    for case .text(let text) in statement.values where text.utf8.contains(0) {
      // SQLite would cut it there without a word.
      throw StoreError.refused(rule: "a text must not hold the character U+0000")
    }
    let prepared = try cachedStatement(sql: statement.text(place: { _ in "?" }, phrase: \.sqlite))
    prepared.setUncheckedArguments(StatementArguments(statement.values.map(\.databaseValue)))
    if prepared.columnCount == 0 {
      try prepared.execute()
      return []
    }
    var rows: [Store.Row] = []
    let cursor = try GRDB.Row.fetchCursor(prepared)
    let columns = Store.Row.Columns(prepared.columnNames)
    while let row = try cursor.next() {
      rows.append(Store.Row(columns: columns, values: row.databaseValues.map(Value.init)))
    }
    return rows
  }
}

extension Phrase {
  var sqlite: String {
    switch self {
    case .integer: "INTEGER"
    case .bytes: "BLOB"
    case .counter: "INTEGER PRIMARY KEY AUTOINCREMENT"
    case .skipLocked: ""
    case .era: "0"
    case .overriding: ""
    case .countOn: "SELECT 1 AS done"  // AUTOINCREMENT counts on from the highest by itself
    case .settled: "1 = 1"
    }
  }
}

extension Value {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes([UInt8](data))
    }
  }
}

enum SQLiteFailure {
  /// GRDB's errors in the words of the seam; everything else came out of a body and stays as it is.
  static func translated(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return switch error.resultCode {
    case .SQLITE_CONSTRAINT:
      StoreError.refused(rule: [error.message, error.sql.map { "in: \($0)" }].compactMap { $0 }.joined(separator: ", "))
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.conflict
    case .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR: StoreError.unreachable("\(error)")
    case .SQLITE_MISUSE where "\(error)".contains("closed"): StoreError.closed
    default: StoreError.broken("\(error)")
    }
  }
}
