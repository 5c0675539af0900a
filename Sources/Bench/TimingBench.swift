import Forecast
import Foundation
import Ground
import Timing

/// Callbacks: how long it takes to learn from past calls, to say when somebody picks up, and to plan a team's calls.
enum TimingBench {
  /// - Parameter python: A Python with numpy and xgboost, to grow the same trees there.
  static func figures(python: String?) throws -> [Figure] {
    [try training(python: python)] + (try forecasting())
      + (try python.map { [try optimality(python: $0)] } ?? [])
      + [planning(requests: 1_000, agents: 40, aim: 200), planning(requests: 100_000, agents: 4_000, aim: 10_000)]
  }

  private static func training(python: String?) throws -> Figure {
    var luck = TimingLuck(seed: 1)
    var table = TrainingTable(width: 30)
    for _ in 0..<1_000_000 {
      let row = (0..<30).map { _ in luck.unit() }
      table.append(row, label: luck.unit() < 0.1 + 0.3 * row[0] * row[1] + 0.1 * row[2] ? 1 : 0)
    }
    let start = Machine.now()
    let trees = try TreeTrainer.train(table, .boosting)
    let seconds = Double(Machine.now() - start) / 1e9
    let peer = try python.flatMap { try TimingPeer.seconds(python: $0, table) }
    return Figure(
      "learn from 1,000,000 calls, \(trees.count) trees", seconds, "s",
      besides: peer.map { [.init("xgboost for Python, one thread", $0)] } ?? [],
      note: "30 features; reading the trees back is in it")
  }

  private static func forecasting() throws -> [Figure] {
    let town = TimingTown(people: 400, weeks: 12)
    let start = Machine.now()
    guard let model = try ForecastTraining(almanac: town.almanac, grow: TreeTrainer.train).train(town.history) else {
      throw BenchProblem("no model came about")
    }
    let learning = Double(Machine.now() - start) / 1e9
    let forecast = ModelForecast(model: model, almanac: town.almanac)
    let matters = town.open(200)
    let slots = (0..<960).map { town.end + .minutes(15 * $0) }
    var times = Samples()
    for matter in matters {
      let before = Machine.now()
      _ = forecast.chances(of: matter, at: slots, now: town.end)
      times.add(Double(Machine.now() - before) / 1e6)
    }
    return [
      Figure("learn from \(town.calls) calls, five models compared and blended", learning, "s"),
      Figure(
        "say when somebody picks up, 10 days of quarter-hours", times.median, "ms", aim: .below(1),
        note: "p95 \(Figure.text(times.percentile(95))) ms"),
    ]
  }

  private static func planning(requests: Int, agents: Int, aim: Double) -> Figure {
    let town = TimingTown(people: requests, weeks: 0)
    let team = (0..<agents).map { CallAgent(id: ID("a\($0)"), languages: $0 % 4 == 0 ? ["pl", "en"] : ["pl"]) }
    var slots: [TeamRota.Slot] = []
    for day in 0..<3 {
      for quarter in 32..<72 {
        slots.append(.init(at: TimingTown.at(day, quarter * 15), agents: Array(team.indices)))
      }
    }
    let rota = TeamRota(agents: team, slots: slots)
    let planner = CallPlanner(settings: PlanSettings(), almanac: town.almanac)
    let now = TimingTown.at(0, 8 * 60)
    let matters = town.open(requests, before: now)
    var memory = PlanMemory()
    let forecast = RulesForecast(almanac: town.almanac)
    _ = planner.plan(matters, rota: rota, forecast: forecast, now: now, memory: &memory)
    // The chances are known now, the prices are not: what an event in the middle of the day costs at most.
    memory.forgetPrices()
    let start = Machine.now()
    let plan = planner.plan(matters, rota: rota, forecast: forecast, now: now, memory: &memory)
    let time = Double(Machine.now() - start) / 1e6
    return Figure(
      "plan \(requests) requests, \(agents) agents, 3 days", time, "ms", aim: .below(aim),
      note: "\(plan.calls.count) calls; \(Machine.residentBytes(of: getpid()) / 1_048_576) MB of the whole bench")
  }

  /// The plan's worth beside the best there is, where each request is called once and twice as many want a day's slots
  /// as there are.
  private static func optimality(python: String) throws -> Figure {
    let town = TimingTown(people: 240, weeks: 0)
    var settings = PlanSettings()
    (settings.maxAttempts, settings.callCost, settings.promise, settings.exploration) = (1, 0, 0, 0)
    (settings.restAfter, settings.firstCallWithin) = (nil, .days(30))
    let now = TimingTown.at(0, 8 * 60)
    let slots = (32..<72).map { TimingTown.at(0, $0 * 15) }
    let team = (0..<3).map { CallAgent(id: ID("a\($0)"), languages: ["pl", "en"]) }
    let rota = TeamRota(agents: team, slots: slots.map { .init(at: $0, agents: [0, 1, 2]) })
    let forecast = RulesForecast(almanac: town.almanac)
    let matters = town.open(240, before: now)
    var worth: [Float] = []
    var planned = 0.0
    let plan = CallPlanner(settings: settings, almanac: town.almanac)
      .plan(matters, rota: rota, forecast: forecast, now: now)
    let calls = Dictionary(uniqueKeysWithValues: plan.calls.map { ($0.request, $0.at) })
    for matter in matters {
      let decay = settings.decay(of: matter.dossier.callee.segment)
      for (slot, chance) in zip(slots, forecast.chances(of: matter, at: slots, now: now)) {
        let left = settings.patience + (1 - settings.patience) * decay.left(after: slot - matter.request.created)
        worth.append(Float(chance * matter.request.value * left))
        if calls[matter.request.id] == slot { planned += chance * matter.request.value * left }
      }
    }
    let best = try TimingPeer.optimum(python: python, worth: worth, slots: slots.count, agents: team.count)
    return Figure(
      "worth of a plan, 240 requests for 120 places", planned, "",
      besides: best.map { [.init("OR-tools' optimum", $0)] } ?? [], aim: .ratioAtLeast(0.99, to: "OR-tools' optimum"))
  }
}
