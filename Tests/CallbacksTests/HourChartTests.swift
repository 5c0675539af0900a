import Customers
import Ground
import HouseTesting
import Store
import Testing
import Timing

@testable import Callbacks

/// When calls were picked up, added up by the database.
@Suite struct HourChartTests {
  @Test(arguments: Engine.allCases)
  func `calls are counted by weekday and hour of the firm's clock, also where a clock changes`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    // Cast.now is Monday 23 November, winter time; until 25 October it was summer.
    let calls: [(String, CallOutcome, Call.Direction)] = [
      ("2026-11-16T10:00:00+01:00", .answered, .outgoing), ("2026-11-16T10:59:59+01:00", .noAnswer, .outgoing),
      ("2026-10-19T10:30:00+02:00", .declined, .outgoing), ("2026-11-16T11:00:00+01:00", .busy, .outgoing),
      ("2026-11-22T23:59:00+01:00", .answered, .outgoing), ("2026-11-16T10:10:00+01:00", .network, .outgoing),
      ("2026-11-16T10:20:00+01:00", .answered, .incoming), ("2026-08-03T10:00:00+02:00", .answered, .outgoing),
    ]
    try await office.desk.write { talk in
      for (at, outcome, direction) in calls {
        let at = try #require(Moment(iso: at))
        _ = try talk.take(
          ImportedCall(customer: Cast.maria.id, startedAt: at, direction: direction, outcome: outcome, seconds: 0))
      }
    }
    let cells = try await office.desk.figures(days: 7).hours.cells
    #expect(cells.count == 168 && cells[10] == Share(2, of: 3), "Monday from 10:00")
    #expect(cells[11] == Share(0, of: 1) && cells[167] == Share(1, of: 1))
    #expect(cells.reduce(0) { $0 + $1.of } == 5, "of 90 days, outgoing, and of the customer")
  }
}
