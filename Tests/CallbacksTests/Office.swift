import Callbacks
import Customers
import Firm
import Ground
import HouseTesting
import Jobs
import Language
import Schema
import Staff
import Store
import Synchronization
import Testing
import Timing

/// The cast's firm with its telephones: Monday 14:05, calls go out from 9:00 to 18:00.
struct Office: Sendable {
  let store: any Database
  let clock: FakeClock
  let desk: CallbackDesk
  let exchange: StandInExchange
  let dial: DialDesk
  private let notices = Notices()
  /// What customers were told, in order.
  var told: [CallbackNotice] { notices.all }

  static let phone = PhoneNumber("+48 601 234 567")!

  init(on engine: Engine) async throws { try await self.init(in: try await engine.open()) }

  /// In an empty store, with Anna and Bartek at their telephones.
  init(in store: any Database, firm: Firm = Cast.firm) async throws {
    self.init(node: store, clock: FakeClock(), exchange: StandInExchange())
    try await Cast.move(into: store, firm: firm)
    for (number, agent) in [Cast.anna, Cast.bartek].enumerated() {
      _ = try await desk.put(agent: agent.id, line: "PJSIP/10\(number + 1)", ready: true)
    }
  }

  /// Another node on a store in which the office is already.
  init(node store: any Database, clock: FakeClock, exchange: StandInExchange) {
    self.store = store
    self.clock = clock
    self.exchange = exchange
    desk = CallbackDesk(store: store, keyring: Cast.keyring, surroundings: clock.surroundings)
    dial = DialDesk(desk: desk, switchboard: exchange.switchboard)
  }

  /// Two nodes on one store; on SQLite two desks in one process, since one file has one writer.
  static func nodes(_ engine: Engine) async throws -> [Office] {
    switch engine {
    case .sqlite:
      let office = try await Office(on: engine)
      return [office, Office(node: office.store, clock: office.clock, exchange: office.exchange)]
    case .postgres:
      let place = try await engine.newPlace()
      let store = try engine.open(at: place)
      try await Schema.bringUpToDate(store, now: Cast.now)
      let office = try await Office(in: store)
      return [
        office, Office(node: try engine.open(at: place), clock: office.clock, exchange: office.exchange),
      ]
    }
  }

  /// Forgets what is due.
  func tidy() async throws {
    try await RetentionDesk(
      store: store, surroundings: clock.surroundings, declared: CallbackPersonalData.declarations,
      steps: CallbackRetentionTalk.steps
    ).carryOut()
  }

  static func at(_ time: String, _ day: String = "2026-11-24") -> Moment { Moment(iso: "\(day)T\(time):00+01:00")! }

  @discardableResult
  func ask(
    _ phone: PhoneNumber = Office.phone, name: String? = "Marianna Żółkiewicz", topic: String? = nil,
    wish: CallbackWish = CallbackWish(), source: Callback.Source = .form, prediction: Bool? = nil, key: String? = nil
  ) async throws -> CallbackReceipt {
    try await desk.ask(
      CallbackOrder(
        who: .person(name: name, email: nil), phone: phone, topic: topic, wish: wish, source: source, language: .pl,
        prediction: prediction), by: "customer", key: key)
  }

  /// Tells what the exchange would, as the follower does.
  func hear(_ what: CallEvent.What, of call: Call) async throws {
    try await desk.hear(CallEvent(reference: call.reference, at: clock.now, what: what))
  }

  func callback(_ id: ID<Callback>) async throws -> Callback { try #require(try await desk.callback(id)) }

  /// One attempt from the dial to its end.
  @discardableResult
  func attempt(_ id: ID<Callback>, _ outcome: CallOutcome, by staff: Staff = Cast.anna) async throws -> Call {
    _ = try await desk.put(agent: staff.id, line: nil, ready: true)
    let call = try await dial.call(id, by: staff.id)
    clock.pass(.seconds(20))
    try await hear(.ended(CallEnding(outcome: outcome)), of: call)
    return call
  }

  func agree(_ purpose: String, _ customer: Customer) async throws {
    let consent = Consent(purpose: purpose, granted: true, at: clock.now, source: "chat")
    _ = try await store.write { [clock] tx in
      try CustomerDesk.put(
        customer, consents: [consent], by: "test", at: clock.now, keyring: Cast.keyring, in: tx)
    }
  }

  /// Does every job that is due, or comes due within two seconds, with a model or by rules.
  func work(model: (any CallForecast)? = nil, passing: Bool = true) async throws {
    try await work(passing: passing) { book in
      (model, WatchSpan(since: book.now, basis: model == nil ? .rules : .model, reason: "test"))
    }
  }

  func work(passing: Bool = true, brain: @escaping PlanWorker.Brain) async throws {
    if passing { clock.pass(.seconds(2)) }
    let worker = PlanWorker(
      desk: desk, door: CallbackDoor { [notices] notice, _ in notices.add(notice) }, brain: brain)
    let runner = JobRunner(
      store: store, surroundings: clock.surroundings, name: "test", handlers: [CallbackTalk.planKind: worker.handle]
    ) { job, error in
      if error as? LeaseLost == nil { Issue.record("\(job.id): \(error)") }
    }
    try await runner.drain()
  }

  func journal(_ subject: some CustomStringConvertible) async throws -> [String] {
    let subject = subject.description
    return try await store.read { tx in
      try tx.all("SELECT kind FROM journal WHERE subject = \(subject) ORDER BY era, position").map { $0.text("kind") }
    }
  }
}

/// What went out, even if its transaction ran twice.
private final class Notices: Sendable {
  private let kept = Mutex<[CallbackNotice]>([])

  var all: [CallbackNotice] { kept.withLock { $0 } }

  func add(_ notice: CallbackNotice) -> Bool {
    kept.withLock { kept in
      if !kept.contains(where: { $0.window == notice.window && $0.callback.id == notice.callback.id }) {
        kept.append(notice)
      }
    }
    return true
  }
}

/// An exchange that writes down what it was asked for and says what the test wants it to.
final class StandInExchange: Sendable {
  private struct State {
    var orders: [CallOrder] = []
    var hungUp: [CallReference] = []
    var fault: SwitchboardFault?
    var standings: [CallReference: CallStanding] = [:]
    var isDown = false
  }

  private let state = Mutex(State())
  private let limits: DialLimits

  init(limits: DialLimits = DialLimits(callsPerSecond: 1_000, atOnce: 10)) { self.limits = limits }

  var orders: [CallOrder] { state.withLock { $0.orders } }
  var hungUp: [CallReference] { state.withLock { $0.hungUp } }
  /// The next orders fail so.
  func fail(_ fault: SwitchboardFault?) { state.withLock { $0.fault = fault } }
  /// The line is down: not even a question is answered.
  func goDown(_ down: Bool) { state.withLock { $0.isDown = down } }
  /// What it answers when it is asked where a call stands; nothing = it does not know it.
  func stands(_ call: Call, _ standing: CallStanding) { state.withLock { $0.standings[call.reference] = standing } }

  var switchboard: Switchboard {
    Switchboard(
      place: { [self] order throws(SwitchboardFault) in
        let fault = state.withLock { state in
          if case .unknown = state.fault {
            state.orders.append(order)
          } else if state.fault == nil {
            state.orders.append(order)
          }
          return state.fault
        }
        if let fault { throw fault }
      },
      hangUp: { [self] reference throws(SwitchboardFault) in state.withLock { $0.hungUp.append(reference) } },
      standing: { [self] references throws(SwitchboardFault) in
        let (down, all) = state.withLock { ($0.isDown, $0.standings) }
        if down { throw .unreachable("the line is down") }
        return all.filter { references.contains($0.key) }
      },
      events: { AsyncStream { $0.finish() } }, limits: limits)
  }
}
