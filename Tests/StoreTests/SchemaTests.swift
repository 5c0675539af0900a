import Foundation
import Ground
import HouseTesting
import Schema
import Store
import Testing

@Suite struct SchemaTests {
  static let now = Moment(milliseconds: 0)

  @Test(arguments: Engine.allCases)
  func `the schema is the committed one`(engine: Engine) async throws {
    let database = try await engine.open()
    let text = try await database.read { tx in
      switch engine {
      case .sqlite: try Self.sqlite(tx)
      case .postgres: try Self.postgres(tx)
      }
    }
    try Snapshot.check(text, "Schema/\(engine).txt")
  }

  /// `RECORD=1` adds the lines of new steps, but never changes one: a step that was never released may be struck from
  /// the file by hand.
  @Test func `a released step of the schema has not changed`() throws {
    let url = Snapshot.url("Schema/migrations.txt")
    let kept = (try? String(contentsOf: url, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
    let lines = Schema.migrations.map { "\($0.number) \($0.checksum) \($0.name)" }
    if Snapshot.isRecording, kept == Array(lines.prefix(kept.count)) {
      try Snapshot.check(lines.joined(separator: "\n") + "\n", "Schema/migrations.txt")
    } else {
      #expect(lines == kept)
    }
    #expect(Schema.migrations.map(\.number) == Array(1...Schema.migrations.count))
  }

  @Test(arguments: Engine.allCases)
  func `four nodes that start at once bring an empty database up to date`(engine: Engine) async throws {
    let place = try await engine.newPlace()
    let taken = try await together(4) { _ in
      let database = try engine.open(at: place)
      let names = try await Schema.bringUpToDate(database, now: Self.now)
      await database.close()
      return names
    }
    #expect(taken.flatMap(\.self) == Schema.migrations.map(\.name))
  }

  @Test(arguments: Engine.allCases)
  func `a database of another or a newer program is left alone`(engine: Engine) async throws {
    let database = try await engine.open()
    #expect(try await Schema.bringUpToDate(database, now: Self.now) == [])
    try await database.run("UPDATE migration SET checksum = 'x' WHERE number = 1")
    await #expect(throws: SchemaError.self) { try await Schema.bringUpToDate(database, now: Self.now) }
    try await database.run("INSERT INTO migration VALUES (999, 'future', 'x', 0)")
    let error = await #expect(throws: SchemaError.self) { try await Schema.bringUpToDate(database, now: Self.now) }
    guard case .newer(999) = error else { return #expect(error?.description == "step 999") }
  }

  private static func sqlite(_ tx: Transaction) throws -> String {
    try tx.all(
      """
      SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY tbl_name, name
      """
    ).map { $0.text("sql") + "\n" }.joined()
  }

  private static func postgres(_ tx: Transaction) throws -> String {
    let columns = try tx.all(
      """
      SELECT table_name || '.' || column_name || ' ' || data_type
        || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
        || COALESCE(' DEFAULT ' || column_default, '') || CASE is_identity WHEN 'YES' THEN ' IDENTITY' ELSE '' END AS line
      FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position
      """)
    // Newer servers also list NOT NULL (kind n), which stands with the columns.
    let rules = try tx.all(
      """
      SELECT conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1
      """)
    let indexes = try tx.all(
      "SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' ORDER BY tablename, indexname")
    return [columns, rules, indexes].map { $0.map { $0.text("line") + "\n" }.joined() }.joined(separator: "\n")
  }
}
