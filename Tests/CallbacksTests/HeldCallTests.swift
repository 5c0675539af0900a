import Callbacks
import Customers
import Ground
import HouseTesting
import Store
import Testing
import Timing

/// How a later export tells why somebody was called when they were.
@Suite struct HeldCallTests {
  static func field(_ name: String, _ row: HeldRow) -> HeldValue? { row.fields.first { $0.name == name }?.value }

  @Test(arguments: Engine.allCases)
  func `each window and each call keeps who chose it, how likely a pick-up was held to be, and why`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    office.clock.set(Office.at("08:00"))
    let id = try await office.ask(prediction: true).callback.id
    try await office.work()
    let promise = try #require(try await office.desk.promises(of: id).first)
    office.clock.set(promise.window.from)
    try await office.work()
    try await office.attempt(id, .noAnswer)
    let customer = try await office.callback(id).customer
    let held = try await office.store.read {
      try CallbackHeldTalk.held(of: [customer], keyring: Cast.keyring, in: $0)
    }
    let request = try #require(held.first { $0.table == "callback" }?.rows.first)
    let told = try #require(request.parts.first { $0.table == "callback_promise" }?.rows.first)
    #expect(Self.field("window_from", told) == .moment(promise.window.from))
    #expect(Self.field("basis", told) == .code("rules"))
    #expect(Self.field("chance", told) == .share(try #require(promise.choice.chance)))
    #expect(Self.field("reasons", told) != nil && Self.field("kept", told) == .truth(true))
    let call = try #require(request.parts.first { $0.table == "phone_call" }?.rows.first)
    #expect(Self.field("outcome", call) == .code("no_answer") && Self.field("basis", call) != nil)
    #expect(Self.field("chance", call) != nil && Self.field("reasons", call) != nil)
    #expect(held.first { $0.table == "phone_call" }?.rows.isEmpty == true, "a request's call stands with its request")
  }
}
