import HouseTesting
import Store
import Testing

@Suite struct DurabilityTests {
  /// 2 is FULL: each commit is flushed before it is answered. GRDB sets 1 (NORMAL) by itself.
  @Test(arguments: [(true, 2), (false, 0)])
  func `SQLite flushes each commit unless told otherwise`(durable: Bool, level: Int) async throws {
    let database = try Engine.sqlite.open(at: try await Engine.sqlite.newPlace(), durable: durable)
    #expect(try await database.write { try $0.first("PRAGMA synchronous")?.integer("synchronous") } == level)
    await database.close()
  }
}
