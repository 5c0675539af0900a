import Customers
import Ground
import HouseTesting
import Language
import Store
import Testing
import Timing

@testable import Callbacks

/// Consent to prediction, taken back in whichever way: at once nothing is kept that served to predict this person.
@Suite struct WithdrawalTests {
  enum Way: CaseIterable { case page, form, chat }

  private static func withdraw(_ way: Way, _ id: ID<Callback>, in office: Office) async throws {
    switch way {
    case .page: try await office.desk.refusePrediction(id, by: "customer")
    case .form: _ = try await office.ask(prediction: false)
    case .chat:
      try await office.desk.write {
        try $0.withdrawPrediction(of: Cast.maria.id, source: "chat", by: "assistant")
      }
    }
  }

  /// Maria and Jan agreed, were about, and wait; the model has planned both.
  private static func planned(on engine: Engine) async throws -> (
    office: Office, maria: ID<Callback>, jan: ID<Callback>
  ) {
    let office = try await Office(on: engine)
    for one in [Cast.maria, Cast.jan] {
      try await office.agree("prediction", one)
      try await office.desk.noteVisit(of: one.id)
      _ = try await office.desk.write {
        try $0.take(
          ImportedCall(
            customer: one.id, startedAt: $0.now - .days(9), direction: .outgoing, outcome: .noAnswer, seconds: 0))
      }
    }
    let maria = try await office.ask().callback.id
    let jan = try await office.ask(PhoneNumber("+48 602 345 678")!, name: "Jan Żółkiewicz").callback.id
    try await office.work(model: EveryMorning())
    #expect(Set(try await office.desk.plan().map(\.choice.basis)) == [.model])
    return (office, maria, jan)
  }

  private static func signals(_ office: Office) async throws -> Set<ID<Customer>> {
    Set(try await office.desk.read { try $0.signals() }.map(\.customer))
  }

  @Test(arguments: Engine.allCases, Way.allCases)
  func `signs and chances are gone with the consent, and another's stay`(engine: Engine, way: Way) async throws {
    let (office, maria, jan) = try await Self.planned(on: engine)
    #expect(try await Self.signals(office) == [Cast.maria.id, Cast.jan.id])
    try await Self.withdraw(way, maria, in: office)
    #expect(try await Self.signals(office) == [Cast.jan.id])
    #expect(try await office.desk.plan().map(\.callback) == [jan])
    #expect(try await office.journal(Cast.maria.id).contains(CallbackTalk.withdrawn))
    #expect(try await office.desk.history().dossiers.keys.map(\.text) == [Cast.jan.id.text])
    try await office.work(model: EveryMorning())
    let plan = Dictionary(uniqueKeysWithValues: try await office.desk.plan().map { ($0.callback, $0.choice.basis) })
    #expect(plan == [maria: .rules, jan: .model])
    // Once more is nothing new.
    try await Self.withdraw(.chat, maria, in: office)
    #expect(try await office.journal(Cast.maria.id).count { $0 == CallbackTalk.withdrawn } == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a plan that was thought out before does not bring it back`(engine: Engine) async throws {
    let (office, maria, jan) = try await Self.planned(on: engine)
    let book = try #require(try await office.desk.read { try $0.planBook() })
    let outcome = PlanRule(book, model: EveryMorning()).made()
    #expect(outcome.entries.contains { $0.callback == maria && $0.choice.basis == .model })
    try await Self.withdraw(.chat, maria, in: office)
    let watch = WatchSpan(since: book.now, basis: .model, reason: "test")
    try await office.desk.write {
      try $0.apply(outcome, of: book, watch: watch, through: CallbackDoor { _, _ in true })
    }
    #expect(try await office.desk.plan().map(\.callback) == [jan])
    #expect(try await office.callback(maria).window == nil)
  }

  @Test(arguments: Engine.allCases)
  func `it holds for every identity under which the person had agreed`(engine: Engine) async throws {
    let (office, maria, jan) = try await Self.planned(on: engine)
    let guest = Customer(id: "c-guest", profile: .init(), language: .pl, createdAt: office.clock.now)
    try await office.agree("prediction", guest)
    try await office.desk.noteVisit(of: guest.id)
    try await office.store.write { tx in
      _ = try CustomerDesk.join(
        guest.id, to: Cast.maria.id, at: office.clock.now, keyring: Cast.keyring, in: tx)
    }
    #expect(try await Self.signals(office) == [guest.id, Cast.maria.id, Cast.jan.id])
    try await Self.withdraw(.page, maria, in: office)
    #expect(try await Self.signals(office) == [Cast.jan.id])
    let agreed = try await office.store.read {
      try CustomerRecords.agreed(to: "prediction", among: [guest.id, Cast.maria.id, Cast.jan.id], in: $0)
    }
    #expect(agreed == [Cast.jan.id])
    #expect(try await office.desk.plan().map(\.callback) == [jan])
  }

  @Test func `the model is due to be learnt anew, and there is none where too few calls are left`() throws {
    let forecaster = CallForecaster(grow: nil)
    #expect(forecaster.isDue(at: Cast.now, isUsed: true))
    forecaster.begin(at: Cast.now)
    #expect(!forecaster.isDue(at: Cast.now + .hours(23), isUsed: true))
    #expect(
      forecaster.isDue(at: Cast.now + .hours(1), isUsed: false)
        && forecaster.isDue(at: Cast.now + .days(1), isUsed: true))
    forecaster.outdate()
    #expect(forecaster.isDue(at: Cast.now + .hours(1), isUsed: true))
    forecaster.begin(at: Cast.now)
    #expect(!forecaster.isDue(at: Cast.now, isUsed: true))
  }

  @Test func `a model goes when its calls are gone`() async throws {
    let office = try await Office(on: .sqlite)
    try await Town(office: office).move(people: 10, weeks: 8)
    let forecaster = CallForecaster(grow: nil)
    try forecaster.learn(try await office.desk.history(), at: office.clock.now)
    #expect(forecaster.contest != nil)
    try forecaster.learn(CallHistory(dossiers: [:], requests: [:]), at: office.clock.now)
    #expect(forecaster.contest == nil)
  }
}
