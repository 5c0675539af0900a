import Conversations
import Customers
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

/// The customer is always told who has the conversation, once, and nobody is left alone.
@Suite struct AnnouncingTests {
  private func told(_ house: House, _ id: ID<Conversation>) async throws -> [String] {
    try await house.messages(of: id).filter { $0.author == .system }.map(\.text)
  }

  @Test(arguments: Engine.allCases)
  func `each change of hands is told once, and doing it twice tells nothing more`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let anna = Cast.anna.id
    for _ in 0..<2 { try await house.conversations.askForPerson(in: id) }
    for _ in 0..<2 { try await house.team.take(id, by: anna) }
    _ = try await house.team.reply("Dzień dobry", clientID: "1", in: id, by: anna)
    for _ in 0..<2 { try await house.team.handBack(id, by: anna) }
    try await house.team.resolve(id, by: anna)
    await #expect(throws: OwnershipRefusal.alreadyResolved) {
      try await house.team.resolve(id, by: anna)
    }
    try await house.team.reopen(id, by: anna)
    await #expect(throws: OwnershipRefusal.notResolved) {
      try await house.team.reopen(id, by: anna)
    }
    let told = try await told(house, id)
    #expect(told.count == 5)
    #expect(told[0].contains("Przekazuję rozmowę człowiekowi"))
    #expect(told[1] == "Rozmowę prowadzi teraz człowiek: Anna.")
    #expect(told[2] == "Rozmowę prowadzi znów Ola, asystentka (program).")
    #expect(told[3].contains("Rozmowa zakończona"))
    #expect(told[4] == told[1])
  }

  @Test(arguments: Lang.allCases)
  func `the customer is told in their own language`(lang: Lang) async throws {
    let house = try await Cast.house(on: .sqlite)
    let id = try await house.open(language: lang)
    try await house.conversations.askForPerson(in: id)
    try await house.team.take(id, by: Cast.anna.id)
    let words = [Lang.pl: "człowiek", .en: "person", .uk: "людин", .de: "Mensch"]
    for text in try await told(house, id) { #expect(text.contains(words[lang]!)) }
  }

  @Test(arguments: Engine.allCases)
  func `a reply to a waiting conversation takes it over and says so before the reply`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    _ = try await house.team.reply("Już jestem", clientID: "1", in: id, by: Cast.bartek.id)
    #expect(try await house.owner(of: id) == .person(Cast.bartek.id))
    #expect(
      try await house.lines(of: id) == [
        "system: Rozmowę prowadzi teraz człowiek: Bartek.", "person: Już jestem",
      ])
    await #expect(throws: OwnershipRefusal.ownedBy(Cast.bartek.id)) {
      try await house.team.reply("To moje", clientID: "1", in: id, by: Cast.anna.id)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a conversation goes to no colleague who is not there`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    var gone = Cast.bartek
    gone.active = false
    try await house.store.write { [gone] in try StaffRecords.put(gone, at: Cast.now, in: $0) }
    let id = try await house.open()
    for who in [Cast.bartek.id, "s-nobody", ""] as [ID<Staff>] {
      await #expect(throws: ConversationRefusal.noSuchColleague, "\(who)") {
        try await house.team.take(id, by: Cast.anna.id, for: who)
      }
    }
    #expect(try await house.owner(of: id) == .assistant)
    #expect(try await house.messages(of: id).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func
    `whoever waits for the assistant longer than the span is handed to people, with an apology, once`(
      engine: Engine
    ) async throws
  {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let left = try await ConversationListTests.talk(house, "czy ktoś tu jest?")
    let taken = try await ConversationListTests.talk(house, "a tu?")
    try await house.team.take(taken, by: Cast.anna.id)
    clock.pass(.seconds(20))
    let fresh = try await ConversationListTests.talk(house, "dopiero piszę")
    clock.pass(.seconds(11))
    #expect(try await house.conversations.rescueForgotten(olderThan: .seconds(30)) == 1)
    #expect(try await house.owner(of: left) == .waiting(since: clock.now, reason: .error))
    #expect(
      try await told(house, left).map { $0.hasPrefix("Coś po naszej stronie nie zadziałało.") } == [
        true
      ])
    #expect(try await house.owner(of: taken) == .person(Cast.anna.id))
    #expect(try await house.owner(of: fresh) == .assistant)
    #expect(try await house.conversations.rescueForgotten(olderThan: .seconds(30)) == 0)
    clock.pass(.seconds(60))
    #expect(try await house.conversations.rescueForgotten(olderThan: .seconds(30)) == 1)
    #expect(try await told(house, left).count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `two nodes that rescue at once tell the customer once`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let other = try await Cast.house(in: house.store, clock: clock)
    let id = try await ConversationListTests.talk(house)
    clock.pass(.minutes(1))
    _ = try await together(6) { number in
      try await (number % 2 == 0 ? house : other).conversations.rescueForgotten(
        olderThan: .seconds(30))
    }
    #expect(try await told(house, id).count == 1)
  }
}
