import Foundation
import GRDB
public import Store

/// SQLite through GRDB: one writer that commits in groups, many readers on a write-ahead log.
public final class SQLiteDatabase: Store.Database {
  private let pool: DatabasePool
  private let group: GroupCommit
  private let path: String

  /// Opens or creates the file. `durable` false leaves the flush to the system (tests, rehearsals).
  /// `grouped` false gives every write a commit of its own; only the benchmark wants that.
  public init(path: String, durable: Bool = true, grouped: Bool = true, readers: Int = 4) throws {
    var configuration = Configuration()
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // What a large group may have to take back stays in memory instead of in a temporary file.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      // Only now: opening a pool sets NORMAL, under which a power cut may take answered commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = \(durable ? "FULL" : "OFF")") }
    } catch {
      throw StoreError.unreachable("cannot open \(path): \(error)")
    }
    group = GroupCommit(pool: pool, limit: grouped ? 256 : 1)
    self.path = path
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await group.write(body)
  }

  public func claim<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await group.write(body)
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    do {
      return try await pool.read { db in try Transaction.run(body, on: db).result.get() }
    } catch {
      throw SQLiteFailure.translated(error)
    }
  }

  public var description: String { "SQLite at \(path)" }

  public func close() async {
    guard await group.close() else { return }
    // The log is folded into the file, so that the file alone may be copied. Should that or the closing fail, nothing is
    // lost: the log stays beside the file and the next opening reads it.
    _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try? pool.close()
  }
}
