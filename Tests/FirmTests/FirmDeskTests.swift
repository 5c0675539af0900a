import Firm
import Ground
import HouseTesting
import Journal
import Store
import Testing

@Suite struct FirmDeskTests {
  @Test(arguments: Engine.allCases)
  func `a house that is not set up has no firm`(engine: Engine) async throws {
    #expect(try await FirmDesk(engine.open()).load() == nil)
  }

  @Test(arguments: Engine.allCases)
  func `settings are kept and noted once, and again only when they change`(engine: Engine) async throws {
    let database = try await engine.open()
    let desk = FirmDesk(database)
    var firm = try klinika()
    #expect(try await desk.put(firm, by: "system", at: Moment(milliseconds: 1)))
    #expect(try await desk.load() == firm)
    #expect(try await desk.put(firm, by: "system", at: Moment(milliseconds: 2)) == false)
    firm.tone = .friendly
    firm.closed = []
    #expect(try await desk.put(firm, by: "staff:s1", at: Moment(milliseconds: 3)))
    #expect(try await desk.load() == firm)
    let lines = try await database.read { tx in try JournalRecords.about("firm", in: tx) }
    #expect(lines.map(\.kind) == ["firm.changed", "firm.changed"])
    #expect(lines.last?.data == #"{"changed":["closed","tone"]}"#)
    #expect(lines.last?.by == "staff:s1")
    #expect(lines.last?.at == Moment(milliseconds: 3))
  }
}
