import Foundation
import Ground

/// What is known of one person at one moment, made ready to be asked about many slots.
struct PersonView {
  let callee: Callee
  let kind: Population.Kind
  let now: Moment
  private(set) var activity = Array(repeating: HabitGrid(), count: Population.Activity.allCases.count)
  /// Calls around each quarter-hour: those picked up, and those that were expected to be.
  private(set) var pickedUp = HabitGrid()
  private(set) var expected = HabitGrid()
  /// Sum of −log(1 − p) of the calls since the last one that was answered: how surprising the silence is.
  private(set) var surprise: Float = 0
  private(set) var lastAnswer: Moment?
  private(set) var answers: Float = 0
  private(set) var lastVisit: Moment?
  private(set) var lastOpen: Moment?
  private(set) var visits24: Float = 0
  private(set) var opens24: Float = 0
  private(set) var signals7: Float = 0
  private(set) var calls: [PastCall] = []
  /// By the kinds of weeks that people have: how active this one is in each cell of the week.
  private(set) var classCurve: [Float] = []
  private var evidence = HabitClasses.Evidence()
  /// Whether the number is alive, and what became of the calls to it.
  private(set) var line = LineState()

  struct PastCall {
    let request: ID<CallRequest>
    let at: Moment
    let time: LocalTime
    let outcome: CallOutcome
    /// That it is picked up, on the logit scale, by what is usual.
    let usual: Float
  }

  /// Evidence of the day before counts twice as much as that of `halfLife` before.
  static let halfLife = Span.days(120)

  init(_ dossier: Dossier, kind: Population.Kind, population: Population, almanac: Almanac, now: Moment) {
    callee = dossier.callee
    self.kind = kind
    self.now = now
    let clock = almanac.clock(callee.zone)
    for signal in dossier.signals {
      guard signal.at < now else { break }
      let age = (now - signal.at).milliseconds
      switch signal.kind {
      case .pageVisit:
        let time = clock.local(signal.at)
        activity[0].add(time, weight: PersonView.weight(age))
        evidence.active.append((HabitGrid.anyDay(time), 0.7 * PersonView.weight(age)))
        lastVisit = signal.at
        if age < 86_400_000 { visits24 += 1 }
      case .emailOpen:
        let time = clock.local(signal.at)
        activity[1].add(time, weight: PersonView.weight(age))
        evidence.active.append((HabitGrid.anyDay(time), 0.4 * PersonView.weight(age)))
        lastOpen = signal.at
        if age < 86_400_000 { opens24 += 1 }
      }
      if age < 7 * 86_400_000 { signals7 += 1 }
    }
    for request in dossier.requests {
      guard request <= now else { break }
      let time = clock.local(request)
      activity[2].add(time, weight: PersonView.weight((now - request).milliseconds))
      evidence.active.append((HabitGrid.anyDay(time), 0.7))
    }
    for window in dossier.windows {
      guard window.said <= now else { break }
      activity[3].add(window.hours, on: clock, weight: PersonView.weight((now - window.said).milliseconds))
      evidence.active.append((HabitGrid.anyDay(clock.local(window.middle)), 1))
    }
    evidence.peers = kind.peers
    line = LineState(population.lines)
    addCalls(dossier, population, clock)
    classCurve = population.classes.curve(population.classes.posterior(evidence))
  }

  private mutating func addCalls(_ dossier: Dossier, _ population: Population, _ clock: ZoneClock) {
    var asked = 0
    var terms: [UsualModel.Term] = []
    for attempt in dossier.attempts where attempt.outcome != .network && attempt.outcome != .cancelled {
      guard attempt.at < now else { break }
      while asked + 1 < dossier.requests.count, dossier.requests[asked + 1] <= attempt.at { asked += 1 }
      let since = asked < dossier.requests.count ? max(0, minutes(attempt.at - dossier.requests[asked])) : 600
      let time = clock.local(attempt.at)
      self.terms(
        into: &terms, time: time, waited: since, tries: attempt.number - 1, failedToday: false, sameHour: false,
        window: nil,
        sinceVisit: .infinity, sinceOpen: .infinity, isOff: false)
      let usual = population.usual.margin(terms)
      let chance = 1 / (1 + exp(-usual))
      let weight = PersonView.weight((now - attempt.at).milliseconds)
      if attempt.outcome.tellsOfCustomer {
        expected.add(time, weight: weight * chance)
        evidence.calls.append((HabitGrid.anyDay(time), usual, attempt.outcome.wasPickedUp))
        if attempt.outcome.wasPickedUp { pickedUp.add(time, weight: weight) }
      }
      line.note(attempt.outcome, population.lines)
      if attempt.outcome == .answered || attempt.outcome == .declined {
        lastAnswer = attempt.at
        answers += 1
        surprise = 0
      } else {
        surprise += attempt.outcome == .invalidNumber || attempt.outcome == .wrongParty ? 5 : -log(1 - chance)
      }
      calls.append(
        PastCall(request: attempt.request, at: attempt.at, time: time, outcome: attempt.outcome, usual: usual))
    }
  }

  private static func weight(_ age: Int64) -> Float {
    exp2(-Float(max(0, age)) / Float(halfLife.milliseconds))
  }

  private func minutes(_ span: Span) -> Float { Float(span.milliseconds) / 60_000 }

  /// What the usual model looks at, written over what stands in `terms`.
  func terms(
    into terms: inout [UsualModel.Term], time: LocalTime, waited: Float, tries: Int, failedToday: Bool, sameHour: Bool,
    window: Bool?, sinceVisit: Float,
    sinceOpen: Float, isOff: Bool
  ) {
    typealias Place = UsualModel.Place
    terms.removeAll(keepingCapacity: true)
    terms.append(.init(place: Place.usual))
    terms.append(.init(place: Place.fresh, value: exp(-waited / 45)))
    terms.append(.init(place: Place.lingering, value: exp(-waited / 240)))
    terms.append(.init(place: Place.waited(waited)))
    terms.append(.init(place: Place.hour(time, business: kind.business)))
    if tries > 0 { terms.append(.init(place: Place.tries + min(3, tries) - 1)) }
    if failedToday { terms.append(.init(place: Place.today)) }
    if sameHour { terms.append(.init(place: Place.sameHour)) }
    if let window { terms.append(.init(place: window ? Place.inside : Place.outside)) }
    if sinceVisit < 300 { terms.append(.init(place: Place.visit, value: exp(-sinceVisit / 45))) }
    if sinceOpen < 300 { terms.append(.init(place: Place.open, value: exp(-sinceOpen / 45))) }
    if isOff { terms.append(.init(place: Place.off)) }
    if callee.tracked { terms.append(.init(place: Place.tracked)) }
    for place in kind.terms { terms.append(.init(place: place)) }
  }
}
