import Foundation
import GRDB
import GRDBSQLite
import Store
import Synchronization

/// Runs statements on one connection by SQLite's own calls: through GRDB's rows and arguments each would cost about
/// twice the time, and the one writer is what bounds the messages a second.
struct SQLiteRun {
  let db: GRDB.Database

  /// The rows of the answer; `wrote` tells whether the statement may have changed something.
  func answer(_ statement: Store.Statement) throws -> (rows: [Store.Row], wrote: Bool) {
    let sql = statement.text(place: { _ in "?" }, phrase: \.sqlite)
    let handle = try db.cachedStatement(sql: sql).sqliteStatement
    // A statement that was not reset would keep its lock, and its bytes would stay in memory.
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in statement.values.enumerated() {
      guard try bind(value, at: Int32(index + 1), of: handle) == SQLITE_OK else { throw failure(sql) }
    }
    let count = Int(sqlite3_column_count(handle))
    var rows: [Store.Row] = []
    var columns: Store.Row.Columns?
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_DONE: return (rows, sqlite3_stmt_readonly(handle) == 0)
      case SQLITE_ROW:
        let shape = columns ?? ColumnShapes.of(handle, count: count, sql: sql)
        columns = shape
        rows.append(Store.Row(columns: shape, values: (0..<Int32(count)).map { value(at: $0, of: handle) }))
      default: throw failure(sql)
      }
    }
  }

  /// For statements without values or answer.
  func execute(_ sql: String) throws {
    let handle = try db.cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(handle) }
    guard sqlite3_step(handle) == SQLITE_DONE else { throw failure(sql) }
  }

  private func failure(_ sql: String) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
      message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }, sql: sql)
  }

  private func bind(_ value: Store.Value, at place: Int32, of handle: OpaquePointer) throws -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, place)
    case .integer(let number): return sqlite3_bind_int64(handle, place, number)
    case .real(let number): return sqlite3_bind_double(handle, place, number)
    case .text(var text):
      return try text.withUTF8 { letters in
        // SQLite would cut it there without a word.
        guard !letters.contains(0) else {
          throw StoreError.refused(rule: "a text must not hold the character U+0000")
        }
        guard let start = letters.baseAddress, !letters.isEmpty else {
          return sqlite3_bind_text(handle, place, "", 0, Self.copied)
        }
        return UnsafeRawPointer(start).withMemoryRebound(to: CChar.self, capacity: letters.count) {
          sqlite3_bind_text(handle, place, $0, Int32(letters.count), Self.copied)
        }
      }
    case .bytes(let bytes):
      // A null pointer would be bound as NULL.
      if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, place, 0) }
      return bytes.withUnsafeBytes { sqlite3_bind_blob(handle, place, $0.baseAddress, Int32($0.count), Self.copied) }
    }
  }

  /// SQLITE_TRANSIENT: SQLite takes its own copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func value(at place: Int32, of handle: OpaquePointer) -> Store.Value {
    switch sqlite3_column_type(handle, place) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, place))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, place))
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(handle, place) else { return .text("") }
      let letters = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place)))
      return .text(String(decoding: letters, as: UTF8.self))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(handle, place) else { return .bytes([]) }
      return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place)))))
    default: return .null
    }
  }
}

/// The columns of answers, made once for each text. The names are compared each time, without making strings of them:
/// a migration, or another database, may give the same text other columns.
private enum ColumnShapes {
  private struct Shape: Sendable {
    let names: [[CChar]]
    let columns: Store.Row.Columns
  }

  private static let known = Mutex<[String: Shape]>([:])
  /// Texts with lists in them are many; beyond these all are made anew.
  private static let most = 1_024

  static func of(_ handle: OpaquePointer, count: Int, sql: String) -> Store.Row.Columns {
    if let shape = known.withLock({ $0[sql] }), fits(shape, handle, count) { return shape.columns }
    let texts = (0..<Int32(count)).map { sqlite3_column_name(handle, $0).map { String(cString: $0) } ?? "" }
    let shape = Shape(names: texts.map { Array($0.utf8CString) }, columns: Store.Row.Columns(texts))
    known.withLock {
      if $0.count >= most { $0 = [:] }
      $0[sql] = shape
    }
    return shape.columns
  }

  private static func fits(_ shape: Shape, _ handle: OpaquePointer, _ count: Int) -> Bool {
    guard shape.names.count == count else { return false }
    return shape.names.indices.allSatisfy { place in
      shape.names[place].withUnsafeBufferPointer { name in
        guard let own = name.baseAddress, let given = sqlite3_column_name(handle, Int32(place)) else { return false }
        return strcmp(own, given) == 0
      }
    }
  }
}
