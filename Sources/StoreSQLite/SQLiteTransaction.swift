import GRDB
import Store

extension Transaction {
  /// What a body gave, and whether it may have changed something before it failed.
  struct Outcome<T> {
    let result: Result<T, any Error>
    let wrote: Bool
  }

  /// Runs `body` on `db`. As on PostgreSQL nothing is kept after a failed statement, even when the body went on.
  static func run<T>(_ body: (Transaction) throws -> T, on db: GRDB.Database) -> Outcome<T> {
    let running = SQLiteRun(db: db)
    var first: StoreError?
    var wrote = false
    func rows(_ statement: Store.Statement) throws -> [Store.Row] {
      if let first { throw first }
      do {
        let answer = try running.answer(statement)
        if answer.wrote { wrote = true }
        return answer.rows
      } catch {
        let failure = SQLiteFailure.translated(error)
        first = failure as? StoreError
        throw failure
      }
    }
    let transaction = Transaction(
      answer: rows,
      change: { statement in
        // The count of rows that the statement named, without those that a cascade took along. `changesCount` keeps its
        // last value over statements that change nothing.
        let before = db.totalChangesCount
        _ = try rows(statement)
        return db.totalChangesCount == before ? 0 : db.changesCount
      })
    let result = Result { try body(transaction) }
    if let first, case .success = result { return Outcome(result: .failure(first), wrote: wrote) }
    return Outcome(result: result.mapError(SQLiteFailure.translated), wrote: wrote)
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

enum SQLiteFailure {
  /// GRDB's errors in the words of the seam; everything else came out of a body and stays as it is.
  static func translated(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return switch error.resultCode {
    case .SQLITE_CONSTRAINT:
      StoreError.refused(
        rule: [error.message, error.sql.map { "in: \($0)" }].compactMap { $0 }.joined(separator: ", "))
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.conflict
    case .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_IOERR: StoreError.unreachable("\(error)")
    case .SQLITE_MISUSE where "\(error)".contains("closed"): StoreError.closed
    default: StoreError.broken("\(error)")
    }
  }
}
