import Ground
import Schema
public import Store
import StorePostgres
import StoreSQLite

/// The engines that a test runs on, as `@Test(arguments: Engine.allCases)`.
public enum Engine: String, CaseIterable, Codable, Sendable {
  case sqlite, postgres

  /// An empty, migrated database that only this test has. It goes with the test process.
  public func open() async throws -> any Database {
    switch self {
    case .sqlite:
      let database = try open(at: try await newPlace())
      try await Schema.bringUpToDate(database, now: Moment(milliseconds: 0))
      return database
    case .postgres:
      return try open(at: try await PostgresTemplates.shared.copy())
    }
  }

  /// A path or an address for a database that holds nothing yet, not even the schema.
  public func newPlace() async throws -> String {
    switch self {
    case .sqlite: try TestFolder.shared.get().newPath("test.sqlite")
    case .postgres: try PostgresServer.shared.get().newDatabase()
    }
  }

  /// Opens what is at `place`, as another node or the same one after a restart would.
  /// `durable` only matters to SQLite: true flushes every commit to the disk, as in earnest.
  public func open(at place: String, durable: Bool = false) throws -> any Database {
    switch self {
    case .sqlite: try SQLiteDatabase(path: place, durable: durable)
    case .postgres: try PostgresDatabase(url: place)
    }
  }
}

/// Migrating takes longer than copying a migrated database.
private actor PostgresTemplates {
  static let shared = PostgresTemplates()
  private var made: Task<Void, any Error>?

  func copy() async throws -> String {
    let server = try PostgresServer.shared.get()
    let making =
      made
      ?? Task {
        let database = try PostgresDatabase(url: try server.newDatabase(named: "migrated"))
        try await Schema.bringUpToDate(database, now: Moment(milliseconds: 0))
        // A database with guests cannot be copied.
        await database.close()
      }
    made = making
    try await making.value
    return try server.newDatabase(from: "migrated")
  }
}
