import Callbacks
import Customers
import Ground
import HouseTesting
import Jobs
import Staff
import Store
import Synchronization
import Testing
import Timing

/// The plan: made anew at every event, told to customers, and kept.
@Suite struct PlanTests {
  @Test(arguments: Engine.allCases)
  func `a fresh request is planned at once, with a reason, by whoever is free`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    try await office.work()
    let entry = try #require(try await office.desk.plan().first)
    #expect(entry.callback == id && entry.choice.basis == .rules && entry.staff != nil)
    #expect(entry.startsAt <= office.clock.now && entry.choice.chance.map { $0 > 0.2 } == true)
    #expect(entry.choice.reasons.contains { if case .fresh = $0 { true } else { false } })
    #expect(try await office.callback(id).window == nil, "what comes at once is not announced")
  }

  @Test(arguments: Engine.allCases)
  func `a request that must wait is told its window once, and is called within it`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    office.clock.set(Office.at("19:30", "2026-11-23"))
    let id = try await office.ask().callback.id
    try await office.work()
    let window = try #require(try await office.callback(id).window)
    #expect(window.from >= Office.at("09:00") && window.to <= Office.at("18:00"))
    #expect(window.to - window.from <= .minutes(120))
    #expect(office.told.map(\.window) == [window])
    let entry = try #require(try await office.desk.plan().first)
    #expect(window.contains(entry.startsAt))
    // Planned again and again, it stays as it was promised.
    office.clock.set(Office.at("08:00"))
    try await office.desk.planByClock()
    try await office.work()
    #expect(try await office.callback(id).window == window && office.told.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a chosen time is the plan, and nothing is predicted for it`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    let id = try await office.ask(wish: CallbackWish(from: Office.at("15:05"), exact: true)).callback.id
    try await office.work()
    let entry = try #require(try await office.desk.plan().first)
    #expect(entry.callback == id && entry.startsAt == Office.at("15:05"))
    #expect(entry.choice == Choice(basis: .chosen, reasons: [.wished]))
  }

  @Test(arguments: Engine.allCases)
  func `cancelling frees the place at once, and a failed attempt is planned again later`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let first = try await office.ask().callback.id
    let second = try await office.ask(PhoneNumber("+48 602 345 678")!, name: "Jan Żółkiewicz").callback.id
    try await office.work()
    #expect(Set(try await office.desk.plan().map(\.callback)) == [first, second])
    _ = try await office.desk.cancel(first, as: .byCustomer, by: "customer")
    #expect(try await office.desk.plan().map(\.callback) == [second])
    try await office.attempt(second, .noAnswer)
    #expect(try await office.desk.plan().isEmpty)
    try await office.work()
    let again = try #require(try await office.desk.plan().first)
    #expect(again.startsAt >= office.clock.now + .minutes(75), "not soon after a failed attempt")
  }

  @Test(arguments: Engine.allCases)
  func `nobody is left out, however many there are`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    for number in 0..<150 { try await office.ask(PhoneNumber("+48600000\(100 + number)")!, name: nil) }
    try await office.work()
    let plan = try await office.desk.plan()
    #expect(plan.count == 150)
    // One call an agent in a quarter of an hour.
    let places = plan.compactMap { entry in entry.staff.map { "\($0) \(entry.startsAt.milliseconds / 900_000)" } }
    #expect(Set(places).count == places.count)
    #expect(plan.allSatisfy { Zone.warsaw.time($0.startsAt) < TimeOfDay("18:00")! })
  }

  @Test(arguments: Engine.allCases)
  func `a promise whose window went by is broken, and another is made`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask(wish: CallbackWish(from: Office.at("12:00"), to: Office.at("13:00"))).callback.id
    office.clock.set(Office.at("13:10"))
    try await office.desk.planByClock()
    try await office.work()
    let promises = try await office.desk.promises(of: id)
    try await office.work()
    #expect(promises.first?.kept == false)
    #expect(try await office.desk.plan().map(\.callback) == [id])
    #expect(try await office.journal(id).contains("callback.promise-broken"))
  }

  @Test(arguments: Engine.allCases)
  func `only whoever agreed is predicted, and taking it back returns to plain rules at once`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    let maria = try await office.ask().callback.id
    let jan = try await office.ask(PhoneNumber("+48 602 345 678")!, name: "Jan Żółkiewicz").callback.id
    let model = EveryMorning()
    try await office.work(model: model)
    func basis(_ id: ID<Callback>) async throws -> Choice.Basis? {
      try await office.desk.plan().first { $0.callback == id }?.choice.basis
    }
    #expect(try await basis(maria) == .model)
    #expect(try await basis(jan) == .rules)
    #expect(model.asked == [maria.text])
    try await office.desk.refusePrediction(maria, by: "customer")
    try await office.work(model: model)
    #expect(try await basis(maria) == .rules)
  }

  @Test(arguments: Engine.allCases)
  func `a pilot leaves its control group to first come, first served`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    var policy = CallbackPolicy()
    policy.pilot = .init(share: 1, since: office.clock.now)
    try await office.desk.put(policy: policy, by: "staff:s-olga")
    var arms: [Callback.Arm] = []
    for number in 0..<40 {
      let receipt = try await office.ask(PhoneNumber("+48600000\(100 + number)")!, name: nil)
      arms.append(receipt.callback.arm)
      if number == 0 {
        let same = try await office.ask(PhoneNumber("+48600000100")!, name: nil)
        #expect(same.callback.arm == receipt.callback.arm)
      }
    }
    #expect(Set(arms) == [.engine, .control])
    policy.pilot = .init(share: 1, aDay: 40, since: office.clock.now)
    try await office.desk.put(policy: policy, by: "staff:s-olga")
    #expect(try await office.ask(PhoneNumber("+48600000999")!, name: nil).callback.arm == .none, "enough for today")
  }

  @Test(arguments: Engine.allCases)
  func `two nodes that plan at once leave one plan`(engine: Engine) async throws {
    let nodes = try await Office.nodes(engine)
    for number in 0..<10 { try await nodes[number % 2].ask(PhoneNumber("+48600000\(100 + number)")!, name: nil) }
    nodes[0].clock.pass(.seconds(2))
    _ = try await together(6) { try await nodes[$0 % 2].work(passing: false) }
    #expect(try await nodes[0].desk.plan().count == 10)
  }
}

/// A model that believes in mornings, and remembers for whom it was asked.
final class EveryMorning: CallForecast {
  private let seen = Mutex<Set<String>>([])

  var asked: Set<String> { seen.withLock { $0 } }
  var source: ForecastSource { .model }

  func fatigue(of matter: CallCase, at slots: [Moment], now: Moment) -> Fatigue { Fatigue(steps: [], sameDay: 0) }

  func chances(of matter: CallCase, at slots: [Moment], now: Moment) -> [Double] {
    seen.withLock { _ = $0.insert(matter.request.id.text) }
    return slots.map { Zone.warsaw.time($0) < TimeOfDay("11:00")! ? 0.9 : 0.1 }
  }

  func parts(of matter: CallCase, at slot: Moment, now: Moment) -> [ChancePart] { [] }
}
