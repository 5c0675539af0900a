import Foundation
import HouseTesting
import Store
import StoreSQLite
import Testing

@Suite struct GroupCommitTests {
  /// Each commit leaves at least one frame of a page in the write-ahead log, so its length counts commits.
  @Test func `writes that wait together share a commit`() async throws {
    let alone = try await logLength(grouped: false)
    let grouped = try await logLength(grouped: true)
    #expect(alone > 200 * 4096)
    #expect(grouped * 4 < alone)
  }

  private func logLength(grouped: Bool) async throws -> Int {
    let path = try await Engine.sqlite.newPlace()
    let database = try SQLiteDatabase(path: path, durable: false, grouped: grouped)
    try await database.run("CREATE TABLE line (n INTEGER PRIMARY KEY)")
    let (begun, queued) = (Gate(), Gate())
    async let first: Void = database.write { _ in
      begun.open()
      queued.pass()
    }
    try await begun.reached()
    async let rest: [Void] = together(200) { n in try await database.run("INSERT INTO line VALUES (\(n))") }
    try await Task.sleep(for: .milliseconds(200))
    queued.open()
    try await first
    #expect(try await rest.count == 200)
    #expect(try await database.count("line") == 200)
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)-wal")
    return (attributes[.size] as? Int) ?? 0
  }
}
