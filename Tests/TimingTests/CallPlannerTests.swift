import Foundation
import Ground
import Testing
import Timing

@Suite struct CallPlannerTests {
  @Test(arguments: 1...120)
  func `a plan keeps everything that was agreed`(seed: Int) {
    let random = RandomPlan(seed: UInt64(seed))
    let plan = random.plan()
    let settings = random.settings
    let agents = Dictionary(uniqueKeysWithValues: random.rota.agents.map { ($0.id, $0) })
    let matters = Dictionary(uniqueKeysWithValues: random.matters.map { ($0.request.id, $0) })
    for call in plan.calls {
      guard let matter = matters[call.request], let agent = agents[call.agent],
        let slot = random.rota.slots.first(where: { $0.at == call.at })
      else {
        Issue.record("a call from nowhere")
        continue
      }
      let callee = matter.dossier.callee
      #expect(slot.agents.contains { random.rota.agents[$0].id == call.agent }, "the agent is there")
      #expect(agent.languages.contains(callee.language))
      #expect(call.at + settings.slot > random.now && call.at < matter.request.expires)
      #expect(matter.attempts.count < settings.maxAttempts)
      if let last = matter.attempts.last { #expect(call.at + settings.slot > last.at + settings.gap) }
      let (day, minute) = (callee.zone.day(call.at), callee.zone.time(call.at).minutes)
      #expect(minute >= 8 * 60 && minute + 15 <= 20 * 60, "not before eight and not after eight of the person's clock")
      #expect(day.weekday != .sunday && !random.almanac.holidays.isOff(day, country: callee.country))
      #expect(call.chance > 0 && call.chance < 1)
    }
    let named = plan.calls.map(\.request) + plan.unplanned.map(\.request)
    #expect(Set(named).count == named.count && Set(named) == Set(matters.keys), "everybody is planned or told why not")
    checkAgents(plan, random)
    checkExchange(plan, random)
  }

  private func checkAgents(_ plan: CallPlan, _ random: RandomPlan) {
    for agent in random.rota.agents {
      let calls = plan.calls.filter { $0.agent == agent.id }.map(\.at)
      #expect(Set(calls).count == calls.count, "one call a slot")
      guard let most = random.settings.restAfter else { continue }
      var row = agent.inARow
      var before = random.now - .minutes(15)
      for slot in random.rota.slots {
        if slot.at - before > .minutes(15) { row = 0 }
        row = calls.contains(slot.at) ? row + 1 : 0
        if calls.contains(slot.at) { #expect(row <= max(most, 1), "\(agent.id) rests in time") }
        before = slot.at
      }
    }
  }

  private func checkExchange(_ plan: CallPlan, _ random: RandomPlan) {
    if let most = random.settings.callsPerSlot {
      #expect(Dictionary(grouping: plan.calls, by: \.at).values.allSatisfy { $0.count <= most })
    }
    if let most = random.settings.callsPerHour {
      let hours = Dictionary(grouping: plan.calls) { $0.at.milliseconds / 3_600_000 }
      for (hour, calls) in hours {
        let before = hour == random.now.milliseconds / 3_600_000 ? random.placedThisHour : 0
        #expect(calls.count + before <= max(most, before))
      }
    }
  }

  @Test(arguments: 1...20)
  func `the same input gives the same plan, in whatever order it comes`(seed: Int) {
    let random = RandomPlan(seed: UInt64(seed))
    let plan = random.plan()
    #expect(random.plan() == plan)
    #expect(random.plan(random.matters.reversed()) == plan)
  }

  private let almanac = Almanac(holidays: .none, zones: [.warsaw], days: SmallWorld.monday...SmallWorld.monday + 20)
  private let agent = CallAgent(id: "a", languages: ["pl"])

  private func rota(from: Moment, days: Int = 5) -> TeamRota {
    var slots: [TeamRota.Slot] = []
    for day in 0..<days {
      for quarter in 32..<68 { slots.append(TeamRota.Slot(at: SmallWorld.at(day, quarter * 15), agents: [0])) }
    }
    return TeamRota(agents: [agent], slots: slots.filter { $0.at >= from })
  }

  private func matter(
    _ name: String, asked: Moment, value: Double = 1, window: Range<Moment>? = nil, deadline: Moment? = nil
  ) -> CallCase {
    let callee = Callee(id: ID("c" + name), segment: .individual)
    let request = CallRequest(
      id: ID(name), callee: callee.id, created: asked, value: value, window: window, deadline: deadline)
    return CallCase(request: request, dossier: Dossier(callee: callee, requests: [asked]))
  }

  private func planner(_ change: (inout PlanSettings) -> Void = { _ in }) -> CallPlanner {
    var settings = PlanSettings()
    settings.exploration = 0
    change(&settings)
    return CallPlanner(settings: settings, almanac: almanac)
  }

  @Test func `who has just asked is called at once`() {
    let now = SmallWorld.at(0, 10 * 60)
    let plan = planner().plan(
      [matter("r", asked: now - .minutes(3))], rota: rota(from: now), forecast: RulesForecast(almanac: almanac),
      now: now)
    #expect(plan.calls.first?.at == now)
  }

  @Test func `who named a time is called then, unless the promise ends before`() {
    let now = SmallWorld.at(0, 8 * 60)
    let window = SmallWorld.at(0, 14 * 60)..<SmallWorld.at(0, 16 * 60)
    let forecast = RulesForecast(almanac: almanac)
    let asked = now - .hours(10)
    let free = planner().plan(
      [matter("r", asked: asked, window: window)], rota: rota(from: now), forecast: forecast, now: now)
    #expect(free.calls.first.map { window.contains($0.at) } == true)
    let deadline = SmallWorld.at(0, 12 * 60)
    let bound = planner { $0.promise = 2 }.plan(
      [matter("r", asked: asked, window: window, deadline: deadline)], rota: rota(from: now), forecast: forecast,
      now: now)
    #expect(bound.calls.first.map { $0.at <= deadline } == true)
  }

  @Test func `surer waits for the better hour that sooner does not wait for`() {
    let now = SmallWorld.at(0, 8 * 60)
    let window = SmallWorld.at(1, 14 * 60)..<SmallWorld.at(1, 16 * 60)
    let forecast = RulesForecast(almanac: almanac)
    let open = matter("r", asked: now - .hours(10), window: window)
    func first(_ patience: Double) -> Moment? {
      planner { $0.patience = patience }.plan([open], rota: rota(from: now), forecast: forecast, now: now).calls.first?
        .at
    }
    #expect(first(0).map { $0 < window.lowerBound } == true)
    #expect(first(1).map { window.contains($0) } == true)
  }

  @Test func `nobody starves: a request of little value is called within its time though better ones keep coming`()
    throws
  {
    var open = ["poor": matter("poor", asked: SmallWorld.at(0, 8 * 60), value: 0.01)]
    let planner = planner { $0.firstCallWithin = .hours(26) }
    var called: Moment?
    for day in 0..<3 where called == nil {
      for quarter in 32..<68 where called == nil {
        let now = SmallWorld.at(day, quarter * 15)
        for extra in 0..<2 {
          open["\(day)-\(quarter)-\(extra)"] = matter("\(day)-\(quarter)-\(extra)", asked: now, value: 10)
        }
        let plan = planner.plan(
          Array(open.values), rota: rota(from: now), forecast: RulesForecast(almanac: almanac), now: now)
        for call in plan.calls(at: now) {
          if call.request == "poor" { called = now }
          open[call.request.text] = nil
        }
      }
    }
    #expect(try #require(called) <= SmallWorld.at(1, 11 * 60))
  }

  @Test func `what one plan leaves to the next changes nothing but the work`() {
    let random = RandomPlan(seed: 5)
    let planner = CallPlanner(settings: random.settings, almanac: random.almanac)
    let forecast = RulesForecast(almanac: random.almanac)
    var memory = PlanMemory()
    for matter in [random.matters, Array(random.matters.dropFirst()), random.matters] {
      let kept = planner.plan(matter, rota: random.rota, forecast: forecast, now: random.now, memory: &memory)
      let anew = planner.plan(matter, rota: random.rota, forecast: forecast, now: random.now)
      #expect(Set(kept.calls.map(\.request)) == Set(anew.calls.map(\.request)))
    }
    #expect(
      planner.plan(random.matters, rota: random.rota, forecast: forecast, now: random.now, memory: &memory).calls.count
        > 0)
  }
}
