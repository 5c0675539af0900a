import Customers
import Ground
import House
import HouseTesting
import Store
import Testing

/// One-time codes: right once, soon over, few tries, and nothing told of who is known.
@Suite struct ProofTests {
  @Test(arguments: [
    ("123456", "123456"), ("mój kod to 123 456", "123456"), ("kod: 123-456.", "123456"), ("12345", nil),
    ("1234567", nil), ("tel. 602 118 330", nil), ("123456 albo 654321", nil), ("", nil),
  ])
  func `a code is found in a message`(text: String, code: String?) {
    #expect(Proof.code(in: text) == code)
  }

  @Test(arguments: Engine.allCases)
  func `a code is good once, for its own talk, and not for long`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let (keyring, surroundings) = (house.keyring, house.surroundings)
    let anna = Cast.customers[0].id
    func start(_ talk: String) async throws -> String? {
      try await house.store.write {
        try ProofRecords.start(anna, talk: talk, surroundings: surroundings, keyring: keyring, in: $0)
      }
    }
    func redeem(_ code: String, _ talk: String) async throws -> ID<Customer>? {
      try await house.store.write {
        try ProofRecords.redeem(code, talk: talk, keyring: keyring, at: surroundings.now(), in: $0)
      }
    }
    let code = try #require(try await start("one"))
    #expect(code.count == Proof.digits && code.allSatisfy(\.isNumber))
    #expect(try await redeem(code, "two") == nil)
    #expect(try await redeem(code, "one") == anna)
    #expect(try await redeem(code, "one") == nil)

    let second = try #require(try await start("one"))
    let wrong = second == "000000" ? "000001" : "000000"
    for _ in 0..<Proof.tries { #expect(try await redeem(wrong, "one") == nil) }
    #expect(try await redeem(second, "one") == nil, "the tries are used up")

    let third = try #require(try await start("one"))
    #expect(try await start("one") == nil, "three an hour")
    clock.pass(.minutes(Proof.lifetime.minutes + 1))
    #expect(try await redeem(third, "one") == nil)
    clock.pass(.hours(1))
    #expect(try await start("one") != nil)
  }
}
