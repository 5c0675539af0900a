import Ground
import Testing
import Timing

@Suite struct RulesForecastTests {
  private let almanac = Almanac(
    holidays: HolidayCalendar(offDays: ["PL": [SmallWorld.monday + 3]]), zones: [.warsaw],
    days: SmallWorld.monday...SmallWorld.monday + 20)
  private let asked = SmallWorld.at(0, 10 * 60)

  private func chance(
    at slot: Moment, window: Range<Moment>? = nil, attempts: [CallAttempt] = [], signals: [CallSignal] = []
  ) -> Double {
    let callee = Callee(id: "c", segment: .business)
    let request = CallRequest(id: "r", callee: callee.id, created: asked, window: window)
    let dossier = Dossier(callee: callee, attempts: attempts, requests: [asked], signals: signals)
    return RulesForecast(almanac: almanac)
      .chances(of: CallCase(request: request, dossier: dossier), at: [slot], now: slot)[0]
  }

  private func failed(_ at: Moment, _ outcome: CallOutcome = .noAnswer) -> CallAttempt {
    CallAttempt(request: "r", callee: "c", at: at, number: 1, outcome: outcome)
  }

  @Test func `fresh is better than later, inside a stated time better than outside, a working day better than one off`()
  {
    let tomorrow = SmallWorld.at(1, 10 * 60)
    #expect(chance(at: asked) > chance(at: tomorrow) + 0.1)
    let window = tomorrow..<tomorrow + .hours(2)
    #expect(chance(at: tomorrow, window: window) > chance(at: tomorrow) + 0.1)
    #expect(chance(at: tomorrow + .hours(4), window: window) < chance(at: tomorrow + .hours(4)))
    #expect(chance(at: SmallWorld.at(3, 10 * 60)) < chance(at: tomorrow) - 0.05)
  }

  @Test func `a failed call lowers the chance, most at the same hour; one that the network swallowed does not`() {
    let slot = SmallWorld.at(1, 10 * 60)
    let morning = failed(SmallWorld.at(0, 10 * 60 + 30))
    let evening = failed(SmallWorld.at(0, 16 * 60))
    #expect(chance(at: slot, attempts: [evening]) < chance(at: slot))
    #expect(chance(at: slot, attempts: [morning]) < chance(at: slot, attempts: [evening]))
    #expect(chance(at: slot, attempts: [failed(asked, .network)]) == chance(at: slot))
  }

  @Test func `somebody who is on the page right now is likely to answer`() {
    let slot = SmallWorld.at(1, 10 * 60)
    let visit = CallSignal(callee: "c", at: slot - .minutes(5), kind: .pageVisit)
    #expect(chance(at: slot, signals: [visit]) > chance(at: slot) + 0.08)
  }

  @Test func `what is usual at a firm moves towards its own calls as they come`() {
    let answered = (0..<200).map {
      CallAttempt(
        request: ID("r\($0)"), callee: "c", at: asked, number: 1, outcome: $0 % 2 == 0 ? .answered : .noAnswer)
    }
    #expect(RulesForecast.usual(of: []) == RulesForecast.usualElsewhere)
    #expect(abs(RulesForecast.usual(of: answered)) < 0.2)
    #expect(RulesForecast.usual(of: answered.prefix(4)) < RulesForecast.usual(of: answered))
  }
}
