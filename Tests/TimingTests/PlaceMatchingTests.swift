import Ground
import Testing

@testable import Timing

@Suite struct PlaceMatchingTests {
  /// What requests are worth in places, drawn at random; some want none of them.
  private struct Wishes {
    var worth: [Float] = []
    let capacity: [Int]
    let requests: Int

    init(seed: Int, requests: Int, kinds: Int, places: Int) {
      var luck = SplitMix(seed: UInt64(seed))
      self.requests = requests
      capacity = (0..<kinds).map { _ in Int.random(in: 0...places, using: &luck) }
      for _ in 0..<requests * kinds {
        // Whole numbers, so that there are ties.
        worth.append(Float(Int.random(in: -2...9, using: &luck)))
      }
    }

    func sum(_ kinds: [Int]) -> Double {
      zip(0..., kinds).reduce(0) { $1.1 < 0 ? $0 : $0 + Double(worth[$1.0 * capacity.count + $1.1]) }
    }

    /// The greatest sum that any way to give out the places has.
    func best(from request: Int = 0, left: [Int]? = nil) -> Double {
      guard request < requests else { return 0 }
      let left = left ?? capacity
      var best = best(from: request + 1, left: left)
      for kind in left.indices where left[kind] > 0 {
        var less = left
        less[kind] -= 1
        best = max(
          best, Double(worth[request * capacity.count + kind]) + self.best(from: request + 1, left: less))
      }
      return best
    }
  }

  @Test(arguments: 1...200)
  func `no other way to give out the places is worth more`(seed: Int) {
    let wishes = Wishes(seed: seed, requests: 1 + seed % 6, kinds: 1 + seed % 4, places: 2)
    let matching = PlaceMatching(worth: wishes.worth, capacity: wishes.capacity)
    #expect(abs(wishes.sum(matching.kinds) - wishes.best()) < 1e-6)
  }

  @Test(arguments: 1...20)
  func `at the prices found everybody has what they like best, and only full places cost`(seed: Int) {
    let wishes = Wishes(seed: seed, requests: 150, kinds: 12, places: 12)
    let matching = PlaceMatching(worth: wishes.worth, capacity: wishes.capacity)
    for kind in wishes.capacity.indices {
      let taken = matching.kinds.count { $0 == kind }
      #expect(taken <= wishes.capacity[kind])
      if taken < wishes.capacity[kind] { #expect(matching.prices[kind] == 0) }
    }
    for (request, kind) in matching.kinds.enumerated() {
      let gains = wishes.capacity.indices.filter { wishes.capacity[$0] > 0 }.map {
        Double(wishes.worth[request * wishes.capacity.count + $0]) - matching.prices[$0]
      }
      let own = kind < 0 ? 0 : Double(wishes.worth[request * wishes.capacity.count + kind]) - matching.prices[kind]
      #expect(own > max(0, gains.max() ?? 0) - 1e-4)
    }
  }

  @Test func `without places nobody gets one`() {
    #expect(PlaceMatching(worth: [], capacity: []).kinds.isEmpty)
    #expect(PlaceMatching(worth: [3, 4], capacity: [0]).kinds == [-1, -1])
  }

  /// Requests that may be called once, a small team: what the planner makes of them beside the best there is.
  @Test(arguments: 1...40)
  func `a plan for a team with too much to do is worth as much as the best one`(seed: Int) {
    var luck = SplitMix(seed: UInt64(seed))
    let almanac = Almanac(holidays: .none, zones: [.warsaw], days: SmallWorld.monday...SmallWorld.monday + 5)
    var settings = PlanSettings()
    (settings.maxAttempts, settings.callCost, settings.promise, settings.exploration) = (1, 0, 0, 0)
    (settings.restAfter, settings.firstCallWithin) = (nil, .days(30))
    let now = SmallWorld.at(0, 9 * 60)
    let team = [["pl"], ["pl", "en"]].enumerated().map { CallAgent(id: ID("a\($0)"), languages: Set($1)) }
    let slots = (0..<3).map { TeamRota.Slot(at: now + .minutes(90 * $0), agents: [0, 1]) }
    let matters = (0..<7).map { number in
      let created = now - .minutes(Int.random(in: 0..<600, using: &luck))
      let callee = Callee(
        id: ID("c\(number)"), segment: number % 2 == 0 ? .business : .individual,
        language: number % 3 == 0 ? "en" : "pl")
      let request = CallRequest(
        id: ID("r\(number)"), callee: callee.id, created: created, value: Double(Int.random(in: 1..<9, using: &luck)))
      return CallCase(request: request, dossier: Dossier(callee: callee, requests: [created]))
    }
    let forecast = RulesForecast(almanac: almanac)
    let plan = CallPlanner(settings: settings, almanac: almanac)
      .plan(matters, rota: TeamRota(agents: team, slots: slots), forecast: forecast, now: now)
    func worth(_ matter: CallCase, _ slot: Moment) -> Double {
      let left = settings.decay(of: matter.dossier.callee.segment).left(after: slot - matter.request.created)
      return forecast.chances(of: matter, at: [slot], now: now)[0] * matter.request.value
        * (settings.patience + (1 - settings.patience) * left)
    }
    let table = matters.map { matter in slots.map { worth(matter, $0.at) } }
    // Places are taken one request after the other, in every possible way; English needs the second agent.
    func rest(_ number: Int, _ polish: [Int], _ english: [Int]) -> Double {
      guard number < matters.count else { return 0 }
      var best = rest(number + 1, polish, english)
      for slot in slots.indices {
        let both = matters[number].dossier.callee.language == "en" ? [false] : [true, false]
        for isPolish in both where (isPolish ? polish : english)[slot] > 0 {
          var (fewer, less) = (polish, english)
          if isPolish { fewer[slot] -= 1 } else { less[slot] -= 1 }
          best = max(best, table[number][slot] + rest(number + 1, fewer, less))
        }
      }
      return best
    }
    let planned = plan.calls.reduce(0) { sum, call in
      sum + (matters.first { $0.request.id == call.request }.map { worth($0, call.at) } ?? 0)
    }
    #expect(planned > 0.9999 * rest(0, [1, 1, 1], [1, 1, 1]))
  }
}
