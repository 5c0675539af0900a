import Callbacks
import Ground
import HouseTesting
import Testing
import Timing

struct CallbackFiguresTests {
  private let start = Cast.now

  private func row(
    first: Int?, attempts: Int, reached: Int? = nil, promised: Int? = nil, announced: ClosedRange<Int>? = nil,
    withdrawn: Bool = false
  ) -> CallbackFigures.Row {
    CallbackFigures.Row(
      requestedAt: start, firstCallAt: first.map { start + .minutes($0) }, attempts: attempts,
      reachedAt: reached.map { start + .minutes($0) }, promisedUntil: promised.map { start + .minutes($0) },
      announced: announced.map { start + .minutes($0.lowerBound)...start + .minutes($0.upperBound) },
      isWithdrawn: withdrawn)
  }

  @Test func `each figure counts what its name says`() {
    let figures = CallbackFigures([
      row(first: 10, attempts: 1, reached: 10, promised: 60, announced: 0...15),
      row(first: 90, attempts: 3, reached: 200, promised: 60, announced: 0...15),
      row(first: 5, attempts: 4, reached: 600), row(first: 20, attempts: 5, promised: 60),
      row(first: nil, attempts: 0, promised: 60), row(first: 1, attempts: 1, withdrawn: true),
    ])
    #expect(figures.requests == 5)
    #expect(figures.atFirst == Share(1, of: 4))
    #expect(figures.withinThree == Share(2, of: 5))
    #expect(figures.lost == Share(2, of: 5))
    #expect(figures.promiseKept == Share(2, of: 4))
    #expect(figures.windowKept == Share(1, of: 2))
    #expect(figures.attemptsEach == 13.0 / 4)
    #expect(figures.medianWait == 200)
    #expect(figures.meanWait == 270)
  }

  @Test func `of nothing there are no figures`() {
    let figures = CallbackFigures([CallbackFigures.Row]())
    #expect(figures.atFirst.value == nil)
    #expect(figures.attemptsEach == nil)
    #expect(figures.medianWait == nil)
    #expect(figures.meanWait == nil)
  }

  @Test func `half waited less than the median`() {
    let figures = CallbackFigures([10, 20, 40, 1_000].map { row(first: 1, attempts: 1, reached: $0) })
    #expect(figures.medianWait == 30)
  }

  private func call(_ customer: String, _ hours: Int, _ outcome: CallOutcome) -> PastCall {
    PastCall(customer: customer, at: start + .hours(hours), outcome: outcome)
  }

  @Test func `calls from before are put together to requests`() {
    let rows = CallbackFigures.rows(of: [
      call("b", 0, .busy), call("a", 30, .answered), call("a", 0, .noAnswer), call("a", 40, .noAnswer),
      call("b", 24 * 8, .answered), call("b", 24 * 8 + 1, .network), call("a", 41, .wrongParty),
    ])
    #expect(
      rows == [
        CallbackFigures.Row(
          requestedAt: start, firstCallAt: start, attempts: 2, reachedAt: start + .hours(30)),
        CallbackFigures.Row(
          requestedAt: start + .hours(40), firstCallAt: start + .hours(40), attempts: 2, reachedAt: nil),
        CallbackFigures.Row(requestedAt: start, firstCallAt: start, attempts: 1, reachedAt: nil),
        CallbackFigures.Row(
          requestedAt: start + .hours(24 * 8), firstCallAt: start + .hours(24 * 8), attempts: 1,
          reachedAt: start + .hours(24 * 8)),
      ])
    #expect(CallbackFigures(rows).atFirst == Share(1, of: 4))
  }

  @Test func `the order of the books changes nothing`() {
    let calls = (0..<60).map { call("c\($0 % 7)", $0 * 13, CallOutcome.allCases[$0 % CallOutcome.allCases.count]) }
    var dice = Dice(1)
    for _ in 0..<20 {
      #expect(CallbackFigures.rows(of: calls.shuffled(using: &dice)) == CallbackFigures.rows(of: calls))
    }
  }
}
