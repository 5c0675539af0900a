import Customers
import Firm
import Forecast
import Ground
import HouseTesting
import Staff
import Store
import Synchronization
import Testing
import Timing

@testable import Callbacks

/// The model in the plan: learnt from the firm's own calls, used while it deserves it, and given up for rules by itself.
@Suite struct ForecasterTests {
  /// A firm that has promised nobody a call today.
  private static func patient(on engine: Engine) async throws -> Office {
    var firm = Cast.firm
    firm.callbacks.deadlineHours = 24
    return try await Office(in: try await engine.open(), firm: firm)
  }

  @Test(arguments: Engine.allCases)
  func `a habit is planned for once it is learnt, and told as the reason`(engine: Engine) async throws {
    let office = try await Self.patient(on: engine)
    try await Town(office: office).move(people: 12, weeks: 14)
    let forecaster = CallForecaster(grow: TreeTrainer.train)
    let id = try await office.ask().callback.id
    try await office.work { forecaster.judge($0) }
    let before = try #require(try await office.desk.plan().first)
    #expect(before.choice.basis == .rules && before.startsAt <= office.clock.now, "rules know no habit")
    #expect(try await office.desk.watch()?.reason == "missing")

    try forecaster.learn(try await office.desk.history(), at: office.clock.now)
    try await office.desk.planByClock()
    try await office.work { forecaster.judge($0) }
    let entry = try #require(try await office.desk.plan().first)
    #expect(entry.callback == id && entry.choice.basis == .model)
    // A quarter before the first of them may be a call that was answered: what is known lies a quarter apart and more.
    #expect(
      Zone.warsaw.day(entry.startsAt) == Day("2026-11-24") && entry.startsAt >= Office.at("13:45"), "\(entry.startsAt)")
    let habit = entry.choice.reasons.compactMap { reason -> (Weekday?, Int, Int)? in
      if case .habit(let weekday, _, _, let picked, let count) = reason { (weekday, picked, count) } else { nil }
    }.first
    #expect(habit?.0 == .tuesday && habit.map { $0.1 > 2 && $0.1 * 2 > $0.2 } == true)
    #expect(try await office.desk.watch()?.basis == .model)
    #expect((forecaster.contest?.entries.map(\.kind)).map(Set.init) == Set(ForecastMember.Kind.allCases))

    // What was said is kept with the call, so that it can be judged.
    office.clock.set(entry.startsAt)
    let call = try await office.attempt(id, .answered)
    #expect(call.choice.basis == .model && call.choice.chance != nil)
    let said = try await office.store.read { try CallRecords.said(limit: 10, in: $0) }
    #expect(said.map(\.answered) == [true] && said.first?.chance == call.choice.chance)
  }

  @Test(arguments: Engine.allCases)
  func `a model that is slow, stale or wrong gives way to rules with the next plan, which says why`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    try await Town(office: office).move(people: 10, weeks: 8)
    let watch = Mutex(Duration.zero)
    let forecaster = CallForecaster(grow: nil) { work in
      work()
      return watch.withLock { $0 }
    }
    try forecaster.learn(try await office.desk.history(), at: office.clock.now)
    try await office.ask()
    func verdict() async throws -> String? {
      try await office.desk.planByClock()
      // A promise that was broken meanwhile is planned anew a second later.
      for _ in 0..<2 { try await office.work { forecaster.judge($0) } }
      let span = try #require(try await office.desk.watch())
      let basis = try await office.desk.plan().first?.choice.basis
      #expect(basis == (span.basis == .model ? .model : .rules))
      office.clock.pass(.minutes(1))
      return span.reason
    }
    #expect(try await verdict() == "fresh")
    watch.withLock { $0 = .seconds(1) }
    #expect(try await verdict() == "slow")
    watch.withLock { $0 = .zero }
    #expect(try await verdict() == "fresh")

    let now = office.clock.now
    try await office.store.write { tx in
      for number in 0..<120 {
        try CallRecords.add(
          Call(
            id: ID("wrong-\(number)"), customer: Cast.jan.id, number: nil, direction: .outgoing, state: .over,
            startedAt: now, endedAt: now, outcome: .noAnswer, choice: Choice(basis: .model, chance: 0.9),
            heldUntil: now), in: tx)
      }
    }
    #expect(try await verdict() == "calibration")
    let share = try #require(try await office.desk.figures(days: 7).availability)
    #expect(share > 0 && share < 1)

    // What an older model said does not count against the next.
    try forecaster.learn(try await office.desk.history(), at: office.clock.now)
    #expect(try await verdict() == "fresh")
    office.clock.pass(.days(29))
    #expect(try await verdict() == "stale")
  }

  @Test(arguments: Engine.allCases)
  func `a model learns from nobody who did not agree, and not from what is older than a year`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let now = office.clock.now
    try await office.agree("prediction", Cast.maria)
    try await office.store.write { tx in
      let talk = CallbackTalk(keyring: Cast.keyring, surroundings: office.clock.surroundings, in: tx)
      for (customer, day) in [(Cast.maria, 10), (Cast.maria, 11), (Cast.maria, 370), (Cast.jan, 10)] {
        _ = try talk.take(
          ImportedCall(
            customer: customer.id, startedAt: now - .days(day), direction: .outgoing,
            outcome: .noAnswer, seconds: 0))
      }
      for customer in [Cast.maria.id, Cast.jan.id] {
        _ = try talk.take(.pageView, of: customer, at: now - .days(3))
      }
    }
    let history = try await office.desk.history()
    #expect(history.dossiers.keys.map(\.text) == [Cast.maria.id.text])
    let dossier = try #require(history.dossiers.values.first)
    #expect(dossier.attempts.map(\.number) == [1, 2], "calls one after the other were for one request")
    #expect(dossier.signals.count == 1 && Set(dossier.attempts.map(\.request)) == Set(history.requests.keys))
    let forecaster = CallForecaster(grow: nil)
    try forecaster.learn(history, at: now)
    #expect(forecaster.contest == nil && forecaster.progress?.calls == 2, "too little to learn from")
  }

  @Test(arguments: Engine.allCases)
  func `the hours that somebody named for one request are known when the next is planned`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let wish = CallbackWish(from: Office.at("14:00", "2026-11-25"), to: Office.at("16:00", "2026-11-25"))
    let first = try await office.ask(wish: wish, prediction: true).callback
    try await office.attempt(first.id, .answered)
    let named = NamedWindow(said: first.createdAt, hours: try #require(wish.from)..<(try #require(wish.to)))
    let learnt = try await office.desk.history()
    #expect(learnt.dossiers.values.map(\.windows) == [[named]])

    office.clock.pass(.days(5))
    let next = try await office.ask().callback
    var past = DossierRule.Past()
    for callback in [first, next] { past.note(callback) }
    let callee = try #require(learnt.dossiers.values.first?.callee)
    #expect(past.dossier(callee, next).windows == [named])
    #expect(past.dossier(callee, first).windows == [named], "its own hours count once")
  }

  @Test(arguments: Engine.allCases)
  func `a look at a page is noted once a visit, and only of those who agreed`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    for minutes in [0, 10, 20, 5] {
      office.clock.pass(.minutes(minutes))
      for customer in [Cast.maria, Cast.jan] { try await office.desk.noteVisit(of: customer.id) }
    }
    let seen = try await office.store.read { try SignalRecords.all(in: $0) }
    #expect(seen.map(\.customer) == [Cast.maria.id, Cast.maria.id])
    #expect(seen.map(\.at) == [Cast.now, Cast.now + .minutes(30)])
    // It is a reason for the next call, told as a fact.
    _ = try await office.ask(prediction: true)
    office.clock.pass(.minutes(10))
    try await office.desk.noteVisit(of: Cast.maria.id)
    office.clock.pass(.minutes(5))
    try await office.work()
    let reasons = try #require(try await office.desk.plan().first).choice.reasons
    #expect(reasons.contains { if case .signal(.pageView, _) = $0 { true } else { false } }, "\(reasons)")
  }

  @Test(arguments: Engine.allCases)
  func `what was said of another time is no forecast of a call that an agent brings forward`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    let id = try await office.ask(wish: CallbackWish(from: Office.at("10:00"), to: Office.at("12:00"))).callback.id
    try await office.work(model: EveryMorning())
    #expect(try #require(try await office.desk.plan().first).choice.chance == 0.9)
    let call = try await office.dial.call(id, by: Cast.anna.id, overruling: .urgent)
    #expect(call.choice == Choice(basis: .person, reasons: [.byPerson]))
  }

  @Test func `a new model begins only after it has shown on enough calls that it is right and knows something`() {
    let health = ForecastHealth()
    func bears(_ count: Int, _ chance: (Bool) -> Double) -> Bool {
      // One of five is answered, and is in both halves of what is said.
      health.bears(
        ForecastScore((0..<count).map { (chance: chance($0.isMultiple(of: 2)), answered: $0.isMultiple(of: 5)) }))
    }
    func knowing(_ count: Int, _ high: Double, _ low: Double) -> Bool {
      health.bears(
        ForecastScore(
          (0..<count).map { (chance: $0.isMultiple(of: 2) ? high : low, answered: [0, 2, 4, 1].contains($0 % 10)) }))
    }
    #expect(knowing(400, 0.6, 0.2))
    #expect(!knowing(40, 0.6, 0.2), "too few")
    #expect(!knowing(400, 0.95, 0.6), "too sure of itself")
    #expect(!bears(400) { _ in 0.2 }, "right on the whole, and knows nothing")
  }
}
