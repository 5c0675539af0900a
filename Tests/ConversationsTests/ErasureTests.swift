import Conversations
import Customers
import Ground
import House
import HouseTesting
import Language
import Seal
import Staff
import Store
import Testing

/// Forgetting a customer: nothing of what they said or were can be read again, and the house goes on.
@Suite struct ErasureTests {
  static func desk(_ house: House) -> CustomerDesk {
    CustomerDesk(store: house.store, keyring: house.keyring, surroundings: house.surroundings)
  }

  /// A customer with a conversation of every kind of sealed value, and a second one whose data must stay.
  static func lived(on engine: Engine, clock: FakeClock = FakeClock()) async throws -> (
    House, ID<Conversation>, ID<Conversation>
  ) {
    let house = try await Cast.house(on: engine, clock: clock)
    let id = try await house.open(as: Cast.maria)
    _ = try await house.conversations.receive("Mój PESEL to tajemnica", clientID: "1", in: id)
    _ = try await house.team.reply(
      "Pani Marianno, już patrzę", clientID: "1", in: id, by: Cast.anna.id)
    _ = try await house.team.note("Klientka jest miła", in: id, by: Cast.anna.id)
    let other = try await house.open(as: Cast.jan)
    _ = try await house.conversations.receive("To ja, Jan", clientID: "1", in: other)
    return (house, id, other)
  }

  @Test(arguments: Engine.allCases)
  func `erasing makes every sealed value unreadable, lookups vanish and counts stay`(engine: Engine)
    async throws
  {
    let (house, id, other) = try await Self.lived(on: engine)
    let sealed = try await house.store.read { tx in
      (
        try tx.first("SELECT profile FROM customer WHERE id = \(Cast.maria.id)")!.optionalBytes(
          "profile")!,
        try tx.first("SELECT body FROM message WHERE conversation_id = \(id) AND seq = 1")!
          .optionalBytes("body")!
      )
    }
    let before = try await house.store.read {
      try $0.first("SELECT COUNT(*) AS n FROM message")!.integer("n")
    }
    try await Self.desk(house).erase(Cast.maria.id, by: "customer")

    let counts = try await house.store.read { tx in
      try ["message", "note", "customer", "conversation", "consent"].map { table in
        try tx.first(Statement(stringLiteral: "SELECT COUNT(*) AS n FROM \(table)"))!.integer("n")
      }
    }
    #expect(counts == [before, 1, 2, 2, 2])
    try await house.store.read { tx in
      #expect(
        try tx.all("SELECT * FROM customer_lookup WHERE customer_id = \(Cast.maria.id)").isEmpty)
      let row = try tx.first(
        "SELECT person_key, profile, erased_at FROM customer WHERE id = \(Cast.maria.id)")!
      #expect(
        row["person_key"] == .null && row["profile"] == .null && row.moment("erased_at") == Cast.now
      )
      #expect(try CustomerRecords.one(Cast.maria.id, keyring: Cast.keyring, in: tx) == nil)
      #expect(throws: SealError.erased) { try Cast.keyring.key(of: Cast.maria.id, in: tx) }
      #expect(
        try CustomerDesk.found("marianna@poczta.example", keyring: Cast.keyring, in: tx) == [])
      #expect(try CustomerDesk.found("Żółkiewicz", keyring: Cast.keyring, in: tx) == [Cast.jan.id])
      #expect(try MessageRecords.notes(of: id, keyring: Cast.keyring, in: tx).map(\.text) == [""])
      let item = try ConversationListRecords.item(id, keyring: Cast.keyring, in: tx)
      #expect(item?.snippet == "" && item?.customerName == nil)
      // What an old copy of the rows holds does not open with any key that is left.
      let jans = try Cast.keyring.key(of: Cast.jan.id, in: tx)
      #expect(throws: SealError.damaged) { try jans.open(sealed.0, for: "customer.profile") }
      #expect(throws: SealError.damaged) { try jans.open(sealed.1, for: "message.body") }
    }
    #expect(try await house.messages(of: id).map(\.text) == Array(repeating: "", count: 3))
    #expect(try await house.messages(of: other).map(\.text) == ["To ja, Jan"])
  }

  @Test(arguments: Engine.allCases)
  func `erasing reaches all who are the same person, whichever of them is named`(engine: Engine)
    async throws
  {
    for named in ["visitor", "customer"] {
      let house = try await Cast.house(on: engine)
      let opened = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
      _ = try await house.conversations.receive("jeszcze nieznana", clientID: "1", in: opened.id)
      let visitor = try await house.conversation(opened.id).customer
      let second = try await house.conversations.open(
        channel: .chat, language: .pl, visitor: opened.visitor)
      try await house.conversations.identify(
        .init(externalID: "17", email: EmailAddress("marianna@poczta.example"), name: nil),
        in: second.id)
      _ = try await house.conversations.receive("już znana", clientID: "1", in: second.id)
      try await Self.desk(house).erase(named == "visitor" ? visitor : Cast.maria.id, by: "customer")
      #expect(try await house.messages(of: opened.id).map(\.text) == [""])
      #expect(try await house.messages(of: second.id).map(\.text) == [""])
    }
  }

  @Test(arguments: Engine.allCases)
  func `the team can still close an erased customer's conversation, and nobody can write in it`(
    engine: Engine
  ) async throws {
    let clock = FakeClock()
    let (house, id, _) = try await Self.lived(on: engine, clock: clock)
    try await Self.desk(house).erase(Cast.maria.id, by: "customer")
    await #expect(throws: SealError.erased) {
      try await house.conversations.receive("halo", clientID: "2", in: id)
    }
    await #expect(throws: SealError.erased) {
      try await house.team.reply("halo", clientID: "2", in: id, by: Cast.anna.id)
    }
    await #expect(throws: SealError.erased) {
      try await house.team.note("halo", in: id, by: Cast.anna.id)
    }
    try await house.team.handBack(id, by: Cast.anna.id)
    try await house.team.take(id, by: Cast.bartek.id)
    try await house.team.resolve(id, by: Cast.bartek.id)
    #expect(try await house.owner(of: id) == .nobody)
    #expect(try await house.messages(of: id).count == 3)
  }

  @Test(arguments: Engine.allCases)
  func `an erased customer who waited does not keep others from being rescued`(engine: Engine)
    async throws
  {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let gone = try await ConversationListTests.talk(house, "zapomnijcie mnie", as: Cast.maria)
    clock.pass(.seconds(1))
    let waits = try await ConversationListTests.talk(house, "halo?", as: Cast.jan)
    try await Self.desk(house).erase(Cast.maria.id, by: "customer")
    clock.pass(.minutes(1))
    _ = try await house.conversations.rescueForgotten(olderThan: .seconds(30))
    #expect(try await house.conversation(waits).ownership.reason == .error)
    #expect(
      try await house.conversation(gone).ownership.reason == nil,
      "there is nobody to answer any more")
    #expect(try await house.conversations.rescueForgotten(olderThan: .seconds(30)) == 0)
  }

  @Test(arguments: Engine.allCases)
  func `who comes back after being erased is somebody new`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let first = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    _ = try await house.conversations.receive("a", clientID: "1", in: first.id)
    let old = try await house.conversation(first.id).customer
    try await Self.desk(house).erase(old, by: "customer")
    let again = try await house.conversations.open(
      channel: .chat, language: .pl, visitor: first.visitor)
    #expect(again.visitor != first.visitor)
    #expect(try await house.conversation(again.id).customer != old)
    _ = try await house.conversations.receive("nowa rozmowa", clientID: "1", in: again.id)
    #expect(try await house.lines(of: again.id) == ["customer: nowa rozmowa"])
    // An identity that the host page vouches for makes somebody new, too.
    try await Self.desk(house).erase(Cast.maria.id, by: "customer")
    try await house.conversations.identify(
      .init(externalID: "17", email: EmailAddress("marianna@poczta.example"), name: "Marianna"),
      in: again.id)
    #expect(try await house.conversation(again.id).customer != Cast.maria.id)
  }
}
