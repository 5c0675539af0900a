import Conversations
import Customers
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

/// Taking what customers and colleagues write.
@Suite struct ReceiveTests {
  @Test(arguments: Engine.allCases)
  func
    `a message that is sent 20 times at once is taken once, and each sender gets the same answer`(
      engine: Engine
    ) async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let taken = try await together(20) { _ in
      try await house.conversations.receive("Czy jest serwis?", clientID: "only-one", in: id)
    }
    #expect(taken.filter(\.fresh).count == 1)
    #expect(Set(taken.map(\.message)).count == 1)
    #expect(try await house.lines(of: id) == ["customer: Czy jest serwis?"])
    let jobs = try await house.store.read {
      try $0.all("SELECT id FROM job WHERE kind = 'assistant.consider'").count
    }
    #expect(jobs == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a repeat long after changes nothing, not even a resolved conversation`(engine: Engine)
    async throws
  {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let id = try await house.open()
    let first = try await house.conversations.receive("pierwsza", clientID: "a", in: id)
    try await house.team.resolve(id, by: Cast.anna.id)
    let before = try await house.conversation(id)
    clock.pass(.days(1))
    let again = try await house.conversations.receive(
      "inne słowa, ta sama nazwa", clientID: "a", in: id)
    #expect(!again.fresh)
    #expect(again.message == first.message)
    #expect(try await house.conversation(id) == before)
  }

  @Test(arguments: Engine.allCases)
  func
    `the same client_id in two conversations, or of a customer and a colleague, names two messages`(
      engine: Engine
    ) async throws
  {
    let house = try await Cast.house(on: engine)
    let (one, other) = (try await house.open(), try await house.open())
    #expect(try await house.conversations.receive("a", clientID: "1", in: one).fresh)
    #expect(try await house.conversations.receive("b", clientID: "1", in: other).fresh)
    _ = try await house.team.reply("c", clientID: "1", in: one, by: Cast.anna.id)
    let twice = try await house.team.reply("c znowu", clientID: "1", in: one, by: Cast.anna.id)
    #expect(twice.text == "c")
    let note = try await house.team.note("d", clientID: "1", in: one, by: Cast.anna.id)
    #expect(try await house.team.note("d znowu", clientID: "1", in: one, by: Cast.anna.id) == note)
    #expect(try await house.team.note("e", clientID: "1", in: one, by: Cast.bartek.id).text == "e")
    #expect(try await house.team.note("f", clientID: "1", in: other, by: Cast.anna.id).text == "f")
    #expect(
      try await house.messages(of: one).filter { $0.author != .system }.map(\.text) == ["a", "c"])
  }

  @Test(arguments: Engine.allCases)
  func `50 writers at once leave numbers without a gap and every text once`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let taken = try await together(50) { number in
      try await house.conversations.receive("tekst \(number)", clientID: "w\(number)", in: id)
        .message
    }
    let kept = try await house.messages(of: id)
    #expect(kept.map(\.seq) == Array(1...50))
    #expect(Set(kept.map(\.text)).count == 50)
    #expect(Set(taken) == Set(kept))
    #expect(try await house.conversation(id).lastSeq == 50)
  }

  @Test(arguments: Engine.allCases)
  func `customers, colleagues and notes written at once do not disturb each other`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.team.take(id, by: Cast.anna.id)
    _ = try await together(30) { number in
      switch number % 3 {
      case 0:
        _ = try await house.conversations.receive("k\(number)", clientID: "k\(number)", in: id)
      case 1:
        _ = try await house.team.reply(
          "p\(number)", clientID: "p\(number)", in: id, by: Cast.anna.id)
      default: _ = try await house.team.note("n\(number)", in: id, by: Cast.bartek.id)
      }
    }
    let messages = try await house.messages(of: id)
    #expect(messages.map(\.seq) == Array(1...21))
    let notes = try await house.store.read {
      try MessageRecords.notes(of: id, keyring: Cast.keyring, in: $0)
    }
    #expect(Set(notes.map(\.text)) == Set((0..<30).filter { $0 % 3 == 2 }.map { "n\($0)" }))
  }

  @Test(arguments: Engine.allCases)
  func `two colleagues who take it at once do not both have it`(engine: Engine) async throws {
    for _ in 0..<5 {
      let house = try await Cast.house(on: engine)
      let id = try await house.open()
      try await house.conversations.askForPerson(in: id)
      let people = [Cast.anna.id, Cast.bartek.id, Cast.celina.id]
      let won = try await together(9) { number in
        do {
          try await house.team.take(id, by: people[number % 3])
          return Set([people[number % 3]])
        } catch OwnershipRefusal.ownedBy { return [] }
      }.reduce(into: Set()) { $0.formUnion($1) }
      #expect(won.count == 1)
      #expect(try await house.conversation(id).ownership.staff == won.first)
      #expect(
        try await house.lines(of: id).filter { $0.contains("Rozmowę prowadzi teraz człowiek") }
          .count == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `only the token of a conversation opens it`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let one = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    let other = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    #expect(try await house.conversations.conversation(one.id, token: one.token).id == one.id)
    for wrong in [other.token, "", one.token + "0", String(one.token.dropLast()), one.visitor] {
      await #expect(throws: ConversationRefusal.wrongToken) {
        try await house.conversations.conversation(one.id, token: wrong)
      }
    }
    await #expect(throws: ConversationRefusal.noSuchConversation) {
      try await house.conversations.conversation("none", token: one.token)
    }
    // The token itself is not in the store.
    let hashes = try await house.store.read {
      try $0.all("SELECT token_hash FROM conversation").map { $0.text("token_hash") }
    }
    #expect(!hashes.contains(one.token))
  }

  @Test(arguments: Engine.allCases)
  func `a visitor who comes back is the same customer, a made-up secret is not taken over`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let first = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    let again = try await house.conversations.open(
      channel: .chat, language: .pl, visitor: first.visitor)
    #expect(again.visitor == first.visitor && again.token != first.token)
    #expect(
      try await house.conversation(first.id).customer == house.conversation(again.id).customer)
    let planted = try await house.conversations.open(
      channel: .chat, language: .pl, visitor: "planted-by-somebody")
    #expect(planted.visitor != "planted-by-somebody")
    #expect(
      try await house.conversation(planted.id).customer != house.conversation(first.id).customer)
  }

  @Test(arguments: Engine.allCases)
  func
    `writing to a resolved conversation opens it for the assistant, with nothing of the old quarrel`(
      engine: Engine
    ) async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.store.write { tx in
      _ = try tx.run("UPDATE conversation SET failures = 1 WHERE id = \(id)")
    }
    try await house.conversations.askForPerson(in: id)
    _ = try await house.conversations.receive("halo?", clientID: "1", in: id)
    try await house.team.resolve(id, by: Cast.anna.id)
    _ = try await house.conversations.receive("jeszcze jedno pytanie", clientID: "2", in: id)
    let now = try await house.conversation(id)
    #expect(now.ownership.owner == .assistant)
    #expect(now.failures == 0)
    // Only the new message is the assistant's to consider.
    #expect(now.consideredSeq == now.lastSeq - 2, "the words of closing stand between")
  }
}
