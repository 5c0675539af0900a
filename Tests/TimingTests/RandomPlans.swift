import Ground
import Timing

@testable import struct Timing.SplitMix

/// A team, its rota and open requests, drawn at random; the same seed draws the same.
struct RandomPlan {
  var settings = PlanSettings()
  let almanac: Almanac
  let rota: TeamRota
  let matters: [CallCase]
  let now = SmallWorld.at(0, 9 * 60)
  let placedThisHour: Int

  init(seed: UInt64) {
    var luck = SplitMix(seed: seed)
    func draw(_ range: Range<Int>) -> Int { Int.random(in: range, using: &luck) }
    let zones = [Zone.warsaw, Zone("Europe/London")!, Zone("America/New_York")!]
    let monday = SmallWorld.monday
    almanac = Almanac(
      holidays: HolidayCalendar(offDays: ["PL": [monday + 1], "GB": [monday + 2]]), zones: zones,
      days: monday...monday + 10)
    settings.gap = .minutes([15, 60, 120][draw(0..<3)])
    settings.callsPerSlot = draw(0..<2) == 0 ? nil : draw(1..<4)
    settings.callsPerHour = draw(0..<2) == 0 ? nil : draw(2..<9)
    settings.restAfter = draw(0..<2) == 0 ? nil : draw(1..<5)
    settings.maxAttempts = draw(1..<5)
    settings.exploration = draw(0..<2) == 0 ? 0 : 0.5
    placedThisHour = draw(0..<4)
    let tongues = [["pl"], ["pl", "en"], ["en"], ["de", "pl"]]
    let agents = (0..<draw(1..<8)).map {
      CallAgent(id: ID("a\($0)"), languages: Set(tongues[draw(0..<4)]), inARow: draw(0..<5))
    }
    var slots: [TeamRota.Slot] = []
    for day in 0..<3 {
      for quarter in 36..<68 {
        let here = agents.indices.filter { _ in Int.random(in: 0..<10, using: &luck) < 7 }
        slots.append(TeamRota.Slot(at: SmallWorld.at(day, quarter * 15), agents: here))
      }
    }
    rota = TeamRota(agents: agents, slots: slots)
    let start = SmallWorld.at(0, 9 * 60)
    matters = (0..<draw(1..<60)).map { number in
      let place = draw(0..<3)
      let callee = Callee(
        id: ID("c\(number)"), segment: draw(0..<2) == 0 ? .business : .individual, country: ["PL", "GB", "US"][place],
        zone: zones[place], language: ["pl", "pl", "en", "de", "uk"][draw(0..<5)])
      let created = start - .minutes(draw(0..<4_000))
      let request = CallRequest(
        id: ID("r\(number)"), callee: callee.id, created: created, value: Double(draw(1..<100)),
        deadline: draw(0..<3) == 0 ? start + .minutes(draw(0..<600)) : nil, expires: created + .hours(draw(40..<120)))
      let attempts = (0..<draw(0..<3)).map { attempt in
        CallAttempt(
          request: request.id, callee: callee.id, at: start - .minutes(draw(1..<120)), number: attempt + 1,
          outcome: .noAnswer)
      }
      return CallCase(request: request, dossier: Dossier(callee: callee, attempts: attempts, requests: [created]))
    }
  }

  func plan(_ matters: [CallCase]? = nil) -> CallPlan {
    CallPlanner(settings: settings, almanac: almanac).plan(
      matters ?? self.matters, rota: rota, forecast: RulesForecast(almanac: almanac), now: now,
      placedThisHour: placedThisHour)
  }
}
