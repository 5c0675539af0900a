import Forecast
import Foundation
import Ground
import Timing

/// The simulator's partner: keeps what it was told, and answers with forecasts and plans.
struct SimulatorDesk {
  private var settings: PlanSettings
  /// Working days after which the model is trained anew; 0 is never.
  private let learnsAgainAfter: Int
  private let log: (String) -> Void
  private var lifetime = Span.days(5)
  private var holidays = HolidayCalendar.none
  private var agents: [CallAgent] = []
  private var agentIndex: [String: Int] = [:]
  private var team = Zone.warsaw
  private var dossiers: [ID<Callee>: Dossier] = [:]
  private var open: [ID<CallRequest>: CallRequest] = [:]
  private var past: [CallAttempt] = []
  private var lastSlot: [ID<CallRequest>: Moment] = [:]
  private var rotaSlots: [TeamRota.Slot] = []
  private var almanac = Almanac(holidays: .none, zones: [], days: Day(number: 0)...Day(number: 1))
  private var asked: [ID<CallRequest>: CallRequest] = [:]
  private var days = 0
  private var memory = PlanMemory()
  private var model: CallModel?
  private var rules: RulesForecast?
  private var isFaulty = false
  private let decoder = JSONDecoder()

  /// - Parameter log: Takes lines about the models, for who watches.
  init(settings: PlanSettings, learnsAgainAfter: Int, log: @escaping (String) -> Void) {
    self.settings = settings
    self.learnsAgainAfter = learnsAgainAfter
    self.log = log
  }

  /// The reply to a line, nil when none is due.
  mutating func answer(_ line: String) throws -> String? {
    let data = Data(line.utf8)
    switch try decoder.decode(SimulatorKind.self, from: data).type {
    case "customer":
      note(try decoder.decode(SimulatorMessage.Record.self, from: data))
    case "request":
      let request = try decoder.decode(SimulatorMessage.Request.self, from: data)
      if let made = request.request(lifetime: lifetime) {
        note(made)
      }
    case "attempt":
      let attempt = try decoder.decode(SimulatorMessage.Attempt.self, from: data)
      if let attempt = attempt.attempted { note(attempt) }
    case "signal":
      if let signal = try decoder.decode(SimulatorMessage.Signal.self, from: data).signal {
        dossiers[signal.callee]?.note(signal)
      }
    case "hello":
      greet(try decoder.decode(SimulatorMessage.self, from: data))
      return #"{"type":"ready","name":"odzew","probes":true}"#
    case "history_end":
      learn()
      return #"{"type":"ready"}"#
    case "day": day(try decoder.decode(SimulatorMessage.self, from: data))
    case "fault": isFaulty = try decoder.decode(SimulatorMessage.self, from: data).active ?? false
    case "probe": return try probe(try decoder.decode(SimulatorMessage.self, from: data))
    case "tick": return try tick(try decoder.decode(SimulatorMessage.self, from: data))
    default: break
    }
    return nil
  }

  private mutating func greet(_ hello: SimulatorMessage) {
    settings.slot = .minutes(hello.slot_minutes ?? 15)
    team = hello.zone.flatMap(Zone.init) ?? .warsaw
    lifetime = .minutes(Int((hello.request_lifetime_h ?? 120) * 60))
    if let curfew = hello.curfew, let from = TimeOfDay(curfew.from), let to = TimeOfDay(curfew.to), from < to {
      settings.curfew = from..<to
    }
    for (segment, points) in hello.value_decay ?? [:] {
      guard let segment = Callee.Segment(rawValue: segment) else { continue }
      settings.decay[segment] = ValueDecay(points.map { ValueDecay.Point(hours: $0[0], left: $0[1]) })
    }
    agents = (hello.agents ?? []).map { CallAgent(id: ID($0.id), languages: Set($0.languages)) }
    agentIndex = Dictionary(uniqueKeysWithValues: agents.enumerated().map { ($1.id.text, $0) })
    holidays.offDays = (hello.holidays ?? [:]).mapValues { Set($0.compactMap { Day($0) }) }
  }

  private mutating func note(_ record: SimulatorMessage.Record) {
    let callee = record.callee
    if dossiers[callee.id] == nil { dossiers[callee.id] = Dossier(callee: callee) }
  }

  private mutating func note(_ request: CallRequest) {
    asked[request.id] = request
    dossiers[request.callee]?.note(requestAt: request.created)
    if let window = request.named { dossiers[request.callee]?.note(window) }
  }

  private mutating func note(_ attempt: CallAttempt) {
    past.append(attempt)
    dossiers[attempt.callee]?.note(attempt)
  }

  private mutating func learn() {
    let moments = past.map(\.at)
    guard let first = moments.min(), let last = moments.max() else { return }
    almanac = Almanac(
      holidays: holidays, zones: Set(dossiers.values.map(\.callee.zone)),
      days: team.day(first)...(team.day(last) + 150))
    rules = RulesForecast(almanac: almanac, usual: RulesForecast.usual(of: past))
    memory.forget()
    model = try? ForecastTraining(almanac: almanac, grow: TreeTrainer.train).train(history)
    if let contest = model?.contest { report(contest) }
  }

  private func report(_ contest: ForecastContest) {
    func text(_ score: ForecastScore) -> String {
      func digits(_ value: Double) -> String { String(format: "%.4f", value) }
      return "log loss \(digits(score.logLoss)) Brier \(digits(score.brier)) AUC \(digits(score.auc)) "
        + "calibration \(digits(score.calibration)) of \(score.count)"
    }
    for entry in contest.entries {
      log("\(entry.kind) \(text(entry.score)) weight \(String(format: "%.2f", entry.weight))")
    }
    log("blend \(text(contest.blended))")
    for worth in contest.evidence {
      log("without \(worth.evidence) log loss +\(String(format: "%.4f", worth.logLoss))")
    }
  }

  private var history: CallHistory { CallHistory(dossiers: dossiers, requests: asked) }

  private var forecast: any CallForecast {
    if let model, !isFaulty { return ModelForecast(model: model, almanac: almanac) }
    return rules ?? RulesForecast(almanac: almanac)
  }

  private mutating func day(_ message: SimulatorMessage) {
    days += 1
    if learnsAgainAfter > 0, days % learnsAgainAfter == 0, !isFaulty { learn() }
    rotaSlots = (message.slots ?? []).compactMap { slot in
      Moment(simulator: slot.slot).map { TeamRota.Slot(at: $0, agents: slot.agents.compactMap { agentIndex[$0] }) }
    }
    for ahead in message.ahead ?? [] {
      for count in ahead.slots {
        guard let at = Moment(simulator: count.slot) else { continue }
        // Who it will be is not known yet: some of the team, another some each slot.
        let shift = Int(at.milliseconds / 900_000) % max(1, agents.count)
        let some = (0..<min(count.agents, agents.count)).map { ($0 + shift) % agents.count }
        rotaSlots.append(TeamRota.Slot(at: at, agents: some.sorted()))
      }
    }
  }

  private mutating func probe(_ message: SimulatorMessage) throws -> String {
    for record in message.customers ?? [] { note(record) }
    var requests: [String: CallRequest] = [:]
    for request in message.requests ?? [] { requests[request.id] = request.request(lifetime: lifetime) }
    let now = message.now.flatMap { Moment(simulator: $0) } ?? Moment(milliseconds: 0)
    let chances = (message.items ?? []).map { item -> Double in
      guard let request = requests[item.request], let slot = Moment(simulator: item.slot),
        let dossier = dossiers[request.callee]
      else { return 0.2 }
      return forecast.chances(of: CallCase(request: request, dossier: dossier), at: [slot], now: now)[0]
    }
    return try text(ProbeReply(p: chances))
  }

  private mutating func tick(_ message: SimulatorMessage) throws -> String {
    guard let now = message.now.flatMap({ Moment(simulator: $0) }) else { return #"{"calls":[]}"# }
    for record in message.customers ?? [] { note(record) }
    for outcome in message.outcomes ?? [] {
      guard let attempt = outcome.attempted else { continue }
      note(attempt)
      if outcome.closed == true { open[attempt.request] = nil }
    }
    for signal in message.signals ?? [] {
      if let signal = signal.signal { dossiers[signal.callee]?.note(signal) }
    }
    for request in message.requests ?? [] {
      guard let made = request.request(lifetime: lifetime) else { continue }
      open[made.id] = made
      note(made)
    }
    open = open.filter { $0.value.expires > now }
    let here = Set((message.free_agents ?? []).compactMap { agentIndex[$0] })
    var slots = rotaSlots.filter { $0.at > now }
    slots.append(TeamRota.Slot(at: now, agents: here.sorted()))
    let rota = TeamRota(agents: agents, slots: slots)
    let matters = open.values.compactMap { request in
      dossiers[request.callee].map { CallCase(request: request, dossier: $0) }
    }
    let planner = CallPlanner(settings: settings, almanac: almanac)
    let plan = planner.plan(matters, rota: rota, forecast: forecast, now: now, memory: &memory)
    let calls = plan.calls(at: now)
    let called = Set(calls.map(\.agent))
    for index in agents.indices {
      agents[index].inARow = called.contains(agents[index].id) ? agents[index].inARow + 1 : 0
    }
    return try text(
      TickReply(
        calls: calls.map { call in
          TickReply.Call(
            request: call.request.text, agent: call.agent.text, p: call.chance, source: call.source.rawValue,
            why: "\(call.reason)")
        }))
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
}

private struct ProbeReply: Encodable {
  let p: [Double]
}

private struct TickReply: Encodable {
  struct Call: Encodable {
    let request: String
    let agent: String
    let p: Double
    let source: String
    let why: String
  }

  let calls: [Call]
}
