import Ground
import HouseTesting
import Store
import Testing

@testable import Access

/// Tokens of the firm's own programs, on both engines.
@Suite struct AccessTests {
  private static func desk(_ engine: Engine, _ clock: FakeClock) async throws -> (AccessDesk, any Database) {
    let store = try await engine.open()
    return (AccessDesk(store: store, surroundings: clock.surroundings), store)
  }

  @Test(arguments: Engine.allCases)
  func `a token opens what it was made for, until it is withdrawn`(engine: Engine) async throws {
    let (desk, _) = try await Self.desk(engine, FakeClock())
    let made = try await desk.create("  CRM \n firmy ", scopes: [.readBookings, .webhooks], by: "test")
    #expect(made.token.name == "CRM firmy" && made.secret.hasPrefix("odzew_") && made.secret.count > 50)
    let found = try #require(try await desk.token(made.secret))
    #expect(found.id == made.token.id && found.scopes == [.readBookings, .webhooks])
    for wrong in [made.secret + "0", String(made.secret.dropLast()), "odzew_", "", made.token.id.text] {
      #expect(try await desk.token(wrong) == nil, "\(wrong)")
    }
    try await desk.withdraw(made.token.id, by: "test")
    #expect(try await desk.token(made.secret) == nil)
    #expect(try await desk.all().isEmpty)
    await #expect(throws: AccessRefusal.noSuchToken) { try await desk.withdraw(made.token.id, by: "test") }
  }

  @Test(arguments: Engine.allCases)
  func `no row of the house holds a secret`(engine: Engine) async throws {
    let (desk, store) = try await Self.desk(engine, FakeClock())
    let secret = try await desk.create("CRM", scopes: [.webhooks], by: "test").secret
    let row = try #require(try await store.read { try $0.first("SELECT * FROM access_token") })
    let texts = ["id", "name", "hash", "tail", "scopes"].map { row.text($0) }
    #expect(texts.allSatisfy { !$0.contains(secret.dropFirst(AccessToken.prefix.count).prefix(8)) })
    #expect(row.text("tail") == secret.suffix(4))
    let told = try await store.read { try $0.all("SELECT data FROM journal") }.map { $0.optionalText("data") ?? "" }
    #expect(!told.contains { $0.contains(secret.suffix(8)) })
  }

  @Test(arguments: Engine.allCases)
  func `its last use is known to the minute, and is not written at every request`(engine: Engine) async throws {
    let clock = FakeClock()
    let (desk, _) = try await Self.desk(engine, clock)
    let secret = try await desk.create("CRM", scopes: [.webhooks], by: "test").secret
    #expect(try await desk.all().map(\.usedAt) == [nil])
    let first = clock.now
    _ = try await desk.token(secret)
    clock.pass(.seconds(59))
    _ = try await desk.token(secret)
    #expect(try await desk.all().map(\.usedAt) == [first])
    clock.pass(.seconds(1))
    _ = try await desk.token(secret)
    #expect(try await desk.all().map(\.usedAt) == [first + .minutes(1)])
  }

  @Test func `a token without a name or anything to do is refused, and so is one too many`() async throws {
    let (desk, _) = try await Self.desk(.sqlite, FakeClock())
    for name in ["", " \n", String(repeating: "x", count: 81)] {
      await #expect(throws: AccessRefusal.noName) { try await desk.create(name, scopes: [.webhooks], by: "test") }
    }
    await #expect(throws: AccessRefusal.noScope) { try await desk.create("CRM", scopes: [], by: "test") }
    for number in 1...AccessDesk.most { _ = try await desk.create("\(number)", scopes: [.webhooks], by: "test") }
    await #expect(throws: AccessRefusal.tooMany) { try await desk.create("x", scopes: [.webhooks], by: "test") }
  }
}
