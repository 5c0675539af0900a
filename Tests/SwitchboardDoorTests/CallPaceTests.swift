import Callbacks
import Ground
import HouseTesting
import Testing

@testable import SwitchboardDoor

struct CallPaceTests {
  @Test func `orders that come together go out one after the other`() throws {
    var pace = CallPace(DialLimits(callsPerSecond: 2, atOnce: 100))
    let waits = try (0..<5).map { _ in try pace.take(open: 0, at: Cast.now).milliseconds }
    #expect(waits == [0, 500, 1_000, 1_500, 2_000])
    #expect(throws: SwitchboardFault.rateLimited(until: Cast.now + Span(milliseconds: 2_500))) {
      try pace.take(open: 0, at: Cast.now)
    }
    #expect(try pace.take(open: 0, at: Cast.now + .seconds(3)).milliseconds == 0)
  }

  @Test func `as many as may be are open`() throws {
    var pace = CallPace(DialLimits(callsPerSecond: .infinity, atOnce: 2))
    #expect(try pace.take(open: 1, at: Cast.now).milliseconds == 0)
    #expect(throws: SwitchboardFault.rateLimited(until: Cast.now + .seconds(1))) {
      try pace.take(open: 2, at: Cast.now)
    }
  }
}
