import Callbacks
import Ground
import Testing

struct DialLimitsTests {
  private let now = Moment(milliseconds: 1_000_000)

  @Test func `the first call goes at once`() {
    #expect(DialLimits(callsPerSecond: 2, atOnce: 3).next(lastPlaced: nil, open: 0, now: now) == .now)
  }

  @Test func `the next waits for its turn`() {
    let limits = DialLimits(callsPerSecond: 4, atOnce: 3)
    let turn = now + Span(milliseconds: 250)
    #expect(limits.next(lastPlaced: now, open: 1, now: now) == .at(turn))
    #expect(limits.next(lastPlaced: now, open: 1, now: turn - Span(milliseconds: 1)) == .at(turn))
    #expect(limits.next(lastPlaced: now, open: 1, now: turn) == .now)
  }

  @Test func `without a limit for a second none is waited for`() {
    #expect(DialLimits(callsPerSecond: .infinity).next(lastPlaced: now, open: 0, now: now) == .now)
  }

  @Test func `no more are open than may be`() {
    let limits = DialLimits(callsPerSecond: 100, atOnce: 2)
    #expect(limits.next(lastPlaced: nil, open: 1, now: now) == .now)
    #expect(limits.next(lastPlaced: nil, open: 2, now: now) == .whenOneEnds)
  }

  @Test func `in an hour of asking as often as one likes the limit holds`() {
    let limits = DialLimits(callsPerSecond: 0.5, atOnce: 1_000)
    var placed: [Moment] = []
    for step in 0..<36_000 {
      let now = self.now + Span(milliseconds: Int64(step) * 100)
      if limits.next(lastPlaced: placed.last, open: 0, now: now) == .now { placed.append(now) }
    }
    #expect(placed.count == 1_800)
  }

  @Test(arguments: [0.0, -3, .nan])
  func `a limit under which nothing would ever be called is none`(rate: Double) {
    let limits = DialLimits(callsPerSecond: rate, atOnce: 0)
    #expect(limits.next(lastPlaced: now, open: 0, now: now + .minutes(1)) == .now)
    #expect(limits.next(lastPlaced: now, open: 0, now: now + .seconds(59)) != .now)
  }
}
