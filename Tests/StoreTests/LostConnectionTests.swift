import Foundation
import HouseTesting
import Store
import StorePostgres
import Synchronization
import Testing

/// What PostgreSQL alone can do to us: the server goes away while we work.
@Suite struct LostConnectionTests {
  static let line: Statement = "CREATE TABLE line (n \(.integer) PRIMARY KEY)"

  private func dismissAll(_ place: String) async throws {
    let other = try Engine.postgres.open(at: place)
    _ = try await other.read {
      try $0.all(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """)
    }
    await other.close()
  }

  @Test func `statements are prepared once for a connection and forgotten when there are too many`() async throws {
    let database = try PostgresDatabase(url: try await Engine.postgres.newPlace(), connections: 1)
    for number in 0..<20 { _ = try await database.read { try $0.all("SELECT \(number) AS n") } }
    let kept: @Sendable (Transaction) throws -> Int = {
      try $0.first("SELECT COUNT(*) AS n FROM pg_prepared_statements WHERE statement LIKE '%AS n%'")!.integer("n")
    }
    // That one, the one that counts, and the check of a new connection is not like them.
    #expect(try await database.read(kept) == 2)
    for number in 0..<400 {
      _ = try await database.read { try $0.all(Statement(stringLiteral: "SELECT \(number) AS n")) }
    }
    let count = try await database.read(kept)
    #expect(count > 200 && count <= 256)
  }

  @Test func `idle connections that the server dropped are replaced without anybody noticing`() async throws {
    let place = try await Engine.postgres.newPlace()
    let database = try Engine.postgres.open(at: place)
    try await database.run(Self.line)
    for round in 0..<3 {
      try await dismissAll(place)
      _ = try await together(8) { n in try await database.run("INSERT INTO line VALUES (\(round * 8 + n))") }
    }
    #expect(try await database.count("line") == 24)
  }

  @Test func `work that loses its connection is done again, once`() async throws {
    let place = try await Engine.postgres.newPlace()
    let database = try Engine.postgres.open(at: place)
    try await database.run(Self.line)
    async let written = together(16) { writer in
      var (kept, unknown) = (0, 0)
      for number in 0..<25 {
        do {
          try await database.write { tx in
            try tx.run("INSERT INTO line VALUES (\(writer * 1_000 + number * 2))")
            Thread.sleep(forTimeInterval: 0.002)
            try tx.run("INSERT INTO line VALUES (\(writer * 1_000 + number * 2 + 1))")
          }
          kept += 2
        } catch StoreError.unknownOutcome { unknown += 2 }
      }
      return (kept, unknown)
    }
    for _ in 0..<4 {
      try await Task.sleep(for: .milliseconds(30))
      try await dismissAll(place)
    }
    let outcome = try await written
    let (kept, unknown) = (outcome.map(\.0).reduce(0, +), outcome.map(\.1).reduce(0, +))
    #expect(kept + unknown == 800)
    let count = try await database.count("line")
    #expect(count >= kept && count <= kept + unknown)
  }

  @Test func `who breaks off while committing may have been kept or not, and that is said`() async throws {
    let place = try await Engine.postgres.newPlace()
    let database = try Engine.postgres.open(at: place)
    try await database.write { tx in
      try tx.run(Self.line)
      try tx.run(
        """
        CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
        """)
      try tx.run(
        """
        CREATE CONSTRAINT TRIGGER fall AFTER INSERT ON line DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION fall()
        """)
    }
    let runs = Atomic(0)
    let error = await #expect(throws: StoreError.self) {
      try await database.write { tx in
        runs.add(1, ordering: .relaxed)
        try tx.run("INSERT INTO line VALUES (1)")
      }
    }
    guard case .unknownOutcome = error else { return #expect(error == .unknownOutcome("…")) }
    #expect(runs.load(ordering: .relaxed) == 1)
    #expect(try await database.count("line") == 0)
  }

  @Test func `a crash of the server is survived, and its absence is told after a while`() async throws {
    let server = try PostgresServer()
    let place = try server.newDatabase()
    let database = try PostgresDatabase(url: place, patience: .seconds(60))
    let hasty = try PostgresDatabase(url: place, patience: .milliseconds(300))
    try await database.run(Self.line)
    #expect(try await hasty.count("line") == 0)
    async let written = together(8) { writer in
      var kept: [Int] = []
      for number in 0..<40 {
        let n = writer * 1_000 + number
        do {
          try await database.run("INSERT INTO line VALUES (\(n))")
          kept.append(n)
        } catch StoreError.unknownOutcome {}
        try await Task.sleep(for: .milliseconds(5))
      }
      return kept
    }
    try await Task.sleep(for: .milliseconds(80))
    try server.crash()
    let error = await #expect(throws: StoreError.self) { try await hasty.count("line") }
    if case .unreachable = error {} else { #expect(error == .unreachable("…")) }
    try server.start()
    let kept = Set(try await written.flatMap(\.self))
    let found = try await database.read { Set(try $0.all("SELECT n FROM line").map { $0.integer("n") }) }
    #expect(kept.isSubset(of: found))
    #expect(kept.count >= 320 - 8)
    #expect(try await hasty.count("line") == found.count)
  }

  @Test func `a database that does not order text by bytes is refused`() async throws {
    let server = try PostgresServer.shared.get()
    try server.command("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'")
    let database = try PostgresDatabase(url: server.url("latin"))
    let error = await #expect(throws: StoreError.self) { try await database.count("pg_class") }
    guard case .broken(let words) = error else { return #expect(error == .broken("…")) }
    #expect(words.contains("CREATE DATABASE"))
  }

  @Test func `an address tells where, never the password`() throws {
    let database = try PostgresDatabase(url: "postgresql://odzew:secret@db.example:5433/desk")
    #expect(database.description == "PostgreSQL at db.example/desk")
    #expect(throws: StoreError.self) { try PostgresDatabase(url: "postgresql://odzew:secret@[db/desk") }
  }
}
