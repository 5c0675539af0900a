import Foundation
public import Ground

/// The past as a model learns from it: calls in order of time, each with what was known before it.
public struct CallHistory: Sendable {
  public var dossiers: [ID<Callee>: Dossier]
  public var requests: [ID<CallRequest>: CallRequest]

  public init(dossiers: [ID<Callee>: Dossier], requests: [ID<CallRequest>: CallRequest]) {
    self.dossiers = dossiers
    self.requests = requests
  }
}

/// What one walk through the past gives: a table to grow models on, and what the population is like at its end.
struct ForecastLesson {
  private(set) var table = TrainingTable(width: CallFeature.count)
  /// By row: when the call was.
  private(set) var moments: [Moment] = []
  private(set) var population = Population()

  init(_ history: CallHistory, almanac: Almanac) {
    noteActivity(history.dossiers.values.sorted { $0.callee.id.text < $1.callee.id.text }, almanac)
    population.lines = LineState.Usual(history.dossiers.values.map { $0.attempts.map(\.outcome) })
    let attempts = history.dossiers.values.flatMap(\.attempts)
      .filter { $0.outcome != .network && $0.outcome != .cancelled }
      .sorted { ($0.at, $0.callee.text, $0.number) < ($1.at, $1.callee.text, $1.number) }
    for attempt in attempts {
      guard let dossier = history.dossiers[attempt.callee], let request = history.requests[attempt.request] else {
        continue
      }
      learn(attempt, request, dossier, almanac)
    }
  }

  /// Signs of life, from all of the past: they say nothing of how calls ended.
  private mutating func noteActivity(_ dossiers: [Dossier], _ almanac: Almanac) {
    var people: [HabitClasses.Evidence] = []
    for dossier in dossiers {
      let kind = population.meet(dossier.callee)
      let segment = kind.business ? 0 : 1
      var own = HabitGrid()
      var evidence = HabitClasses.Evidence()
      for signal in dossier.signals {
        let time = almanac.local(signal.at, dossier.callee.zone)
        population.activity[segment][signal.kind == .pageVisit ? 0 : 1].add(time, weight: 1)
        own.add(time, weight: signal.kind == .pageVisit ? 1 : 0.5)
        evidence.active.append((HabitGrid.anyDay(time), signal.kind == .pageVisit ? 0.7 : 0.4))
      }
      for request in dossier.requests {
        let time = almanac.local(request, dossier.callee.zone)
        population.activity[segment][2].add(time, weight: 1)
        own.add(time, weight: 1)
        evidence.active.append((HabitGrid.anyDay(time), 0.7))
      }
      let clock = almanac.clock(dossier.callee.zone)
      for window in dossier.windows { population.activity[segment][3].add(window.hours, on: clock, weight: 1) }
      evidence.peers = kind.peers
      population.all[segment].add(own)
      for place in [kind.industry, kind.role] {
        if let place { population.active[place, default: HabitGrid()].add(own) }
      }
      people.append(evidence)
    }
    population.classes = HabitClasses(people)
  }

  private mutating func learn(
    _ attempt: CallAttempt, _ request: CallRequest, _ dossier: Dossier, _ almanac: Almanac
  ) {
    let answered = attempt.outcome == .answered
    let kind = population.meet(dossier.callee)
    // Once by what was known when the call could first have been planned, once by what was known just before it.
    let before = dossier.attempts.last { $0.request == request.id && $0.at < attempt.at }?.at
    let early = (before ?? request.created) + .minutes(15)
    var last: (features: [Float], terms: [UsualModel.Term])?
    for now in early < attempt.at ? [early, attempt.at] : [attempt.at] {
      let view = PersonView(dossier, kind: kind, population: population, almanac: almanac, now: now)
      let row = CallSight(request, view: view, population: population, almanac: almanac).row(attempt.at)
      table.append(row.features, label: answered ? 1 : 0, weight: early < attempt.at ? 0.5 : 1)
      moments.append(attempt.at)
      last = row
    }
    guard let last else { return }
    let expected = 1 / (1 + exp(-last.features[.usual]))
    let time = almanac.local(attempt.at, dossier.callee.zone)
    population.usual.learn(last.terms, answered: answered)
    population.industries.learn(Population.cell(kind.industry, time), answered: answered, expected: expected)
    population.roles.learn(Population.cell(kind.role, time), answered: answered, expected: expected)
    population.phones.learn(Population.cell(kind.phone, time), answered: answered, expected: expected)
    population.regions.learn(kind.region, answered: answered, expected: expected)
  }
}
