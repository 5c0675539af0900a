import CPostgres
import Foundation
import Store

/// One connection with its prepared statements. Used by one thread.
final class PostgresConnection {
  private let handle: OpaquePointer
  private var prepared = PreparedStatements(limit: 256)

  /// Connects and sets the session up; throws `PostgresFailure`.
  init(url: String) throws {
    // What stands before `dbname` is only a default, what stands behind it holds.
    let options: KeyValuePairs = [
      "application_name": "odzew", "connect_timeout": "5", "keepalives_idle": "15", "keepalives_interval": "5",
      "keepalives_count": "3", "tcp_user_timeout": "20000", "dbname": url, "client_encoding": "UTF8",
    ]
    let handle = Self.withStrings(options.map(\.key)) { keys in
      Self.withStrings(options.map(\.value)) { values in PQconnectdbParams(keys, values, 1) }
    }
    guard let handle else { throw PostgresFailure(lost: "no memory for a connection") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else { throw PostgresFailure(lost: PostgresFailure.words(of: handle)) }
    // Notices are not for our standard error.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    for setting in Self.settings { try command(setting) }
    try check()
  }

  deinit { PQfinish(handle) }

  private static let settings = [
    "SET client_min_messages = warning", "SET bytea_output = hex", "SET extra_float_digits = 1", "SET jit = off",
    "SET statement_timeout = '60s'", "SET lock_timeout = '30s'", "SET idle_in_transaction_session_timeout = '60s'",
    // An answer goes out only after its commit is on disk, whatever the server's default.
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
  ]

  /// Both engines must agree on the order of text.
  private func check() throws {
    guard PQserverVersion(handle) >= 130_000 else { throw StoreError.broken("PostgreSQL 13 or newer is needed") }
    let isUnicode = String(cString: PQparameterStatus(handle, "server_encoding")) == "UTF8"
    let probe: Statement = "SELECT 'B' < 'a' AND 'a-c' < 'ab' AND 'z' < 'ł' AS bytes"
    guard isUnicode, try run(probe).rows[0].truth("bytes") else {
      throw StoreError.broken(
        "the database does not order text by bytes; create it with: CREATE DATABASE … TEMPLATE template0 "
          + "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
    }
  }

  /// A statement without values or answer; returns its tag, as `COMMIT`.
  @discardableResult
  func command(_ text: String) throws -> String {
    let result = PQexec(handle, text)
    defer { PQclear(result) }
    try expectSuccess(result)
    return String(cString: PQcmdStatus(result))
  }

  /// The rows of the answer and the count of rows that were inserted, updated or deleted.
  func run(_ statement: Statement) throws -> (rows: [Row], count: Int) {
    let text = statement.text(place: { "$\($0)" }, phrase: \.postgres)
    let values = try PostgresValues(statement.values)
    guard PreparedStatements.isWorthwhile(text) else {
      // An index on a big table may take its time.
      try command("SET LOCAL statement_timeout = 0")
      return try send {
        PQexecParams(handle, text, 0, nil, nil, nil, nil, 0)
      } columns: { _ in
        nil
      }
    }
    let key = PreparedStatements.Key(text: text, types: values.types)
    let plan = try plan(for: key)
    return try values.withPointers { values, lengths, formats in
      try send {
        PQexecPrepared(handle, plan.name, Int32(key.types.count), values, lengths, formats, 0)
      } columns: { result in
        if plan.columns == nil { plan.columns = PostgresColumns(result) }
        return plan.columns
      }
    }
  }

  private func plan(for key: PreparedStatements.Key) throws -> PreparedStatements.Plan {
    if let plan = prepared.plan(for: key) { return plan }
    while let old = prepared.oneTooMany() { try command("DEALLOCATE \(old)") }
    let name = prepared.freshName()
    let result = PQprepare(handle, name, PreparedStatements.readable(key.text), Int32(key.types.count), key.types)
    defer { PQclear(result) }
    try expectSuccess(result)
    return prepared.keep(key, as: name)
  }

  private func send(
    _ request: () -> OpaquePointer?, columns: (OpaquePointer) -> PostgresColumns?
  ) throws -> (rows: [Row], count: Int) {
    let result = request()
    defer { PQclear(result) }
    try expectSuccess(result)
    guard let result else { return ([], 0) }
    // `SELECT 5` counts what was read, and nothing was changed by it.
    let tag = String(cString: PQcmdStatus(result))
    let changed = tag.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(result))) ?? 0
    guard PQresultStatus(result) == PGRES_TUPLES_OK else { return ([], changed) }
    return ((columns(result) ?? PostgresColumns(result)).rows(of: result), changed)
  }

  private func expectSuccess(_ result: OpaquePointer?) throws {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
    default: throw PostgresFailure(result: result, connection: handle)
    }
  }

  private static func withStrings<T>(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies.map { UnsafePointer($0) } + [nil])
  }
}
