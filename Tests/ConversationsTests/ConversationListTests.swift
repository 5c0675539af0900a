import Conversations
import Customers
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

/// The lists of the inbox.
@Suite struct ConversationListTests {
  static func list(
    _ view: ConversationView, in house: House, closed: Bool = false,
    customers: [ID<Customer>]? = nil,
    behind cursor: ConversationCursor? = nil, limit: Int = 50
  ) async throws -> [ConversationItem] {
    try await house.store.read { tx in
      try ConversationListRecords.list(
        view, closed: closed, customers: customers, behind: cursor, limit: limit,
        keyring: Cast.keyring, in: tx)
    }
  }

  static func ids(_ items: [ConversationItem]) -> [ID<Conversation>] {
    items.map(\.conversation.id)
  }

  /// Opens a conversation and writes in it.
  static func talk(_ house: House, _ text: String = "dzień dobry", as customer: Customer? = nil)
    async throws -> ID<Conversation>
  {
    let id = try await house.open(as: customer)
    _ = try await house.conversations.receive(text, clientID: "1", in: id)
    return id
  }

  @Test(arguments: Engine.allCases)
  func `each view shows its own, in its own order`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let (anna, bartek) = (Cast.anna.id, Cast.bartek.id)
    var all: [ID<Conversation>] = []
    for _ in 0..<6 {
      clock.pass(.minutes(1))
      all.append(try await Self.talk(house))
    }
    // 0 stays with the assistant, 1 and 2 wait, 3 is Anna's, 4 is Bartek's, 5 is resolved; 2 has waited longer than 1.
    for (number, id) in [(2, all[2]), (1, all[1])] {
      clock.pass(.minutes(number))
      try await house.conversations.askForPerson(in: id)
    }
    clock.pass(.minutes(1))
    try await house.team.take(all[3], by: anna)
    clock.pass(.minutes(1))
    try await house.team.take(all[4], by: bartek)
    clock.pass(.minutes(1))
    try await house.team.resolve(all[5], by: anna)
    // Opened and never written in: nobody's business yet.
    _ = try await house.open()

    #expect(Self.ids(try await Self.list(.unassigned, in: house)) == [all[2], all[1]])
    #expect(Self.ids(try await Self.list(.mine(anna), in: house)) == [all[3]])
    #expect(Self.ids(try await Self.list(.mine(Cast.celina.id), in: house)) == [])
    #expect(
      Self.ids(try await Self.list(.all, in: house)) == [all[4], all[3], all[1], all[2], all[0]])
    #expect(Self.ids(try await Self.list(.all, in: house, closed: true)) == [all[5]])
    let counts = try await house.store.read {
      try ConversationListRecords.counts(for: anna, in: $0)
    }
    #expect(counts == (mine: 1, unassigned: 2, all: 5))
    // What is written to comes to the top, but the longest wait stays first.
    clock.pass(.minutes(1))
    _ = try await house.conversations.receive("halo?", clientID: "2", in: all[1])
    #expect(Self.ids(try await Self.list(.all, in: house)).first == all[1])
    #expect(Self.ids(try await Self.list(.unassigned, in: house)) == [all[2], all[1]])
  }

  @Test(arguments: Engine.allCases)
  func `pages of a list are the list, though many moments are equal`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    var ids: Set<ID<Conversation>> = []
    for number in 0..<24 {
      // Eight at the same millisecond.
      if number % 8 == 0 { clock.pass(.seconds(1)) }
      ids.insert(try await Self.talk(house))
    }
    for id in ids.sorted(by: { $0.text < $1.text }).prefix(12) {
      try await house.conversations.askForPerson(in: id)
    }
    for (view, count) in [(ConversationView.all, 24), (.unassigned, 12)] {
      let whole = Self.ids(try await Self.list(view, in: house))
      #expect(whole.count == count)
      for size in [1, 5, 7, 12] {
        var pages: [ID<Conversation>] = []
        var cursor: ConversationCursor?
        while true {
          let page = try await Self.list(view, in: house, behind: cursor, limit: size)
          guard let last = page.last?.conversation else { break }
          pages += Self.ids(page)
          cursor = ConversationCursor(
            moment: view == .all ? last.lastAt : last.ownership.waitingSince!, id: last.id)
        }
        #expect(pages == whole, "\(view) by \(size)")
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a row shows the last words, whose they are and what is unread`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await Self.talk(house, String(repeating: "ą", count: 300), as: Cast.maria)
    var row = try #require(try await Self.list(.all, in: house).first)
    #expect(row.customerName == "Marianna Żółkiewicz")
    #expect(row.snippet == String(repeating: "ą", count: 160))
    #expect(row.unread == 1)
    _ = try await house.team.reply("Już patrzę.", clientID: "1", in: id, by: Cast.anna.id)
    row = try #require(try await Self.list(.all, in: house).first)
    #expect(row.snippet == "Już patrzę.")
    #expect(row.conversation.lastAuthor == .person)
    try await house.team.read(2, in: id, by: Cast.anna.id)
    row = try #require(try await Self.list(.all, in: house).first)
    #expect(row.unread == 1)
    // Reading does not go back, and not beyond what was written.
    try await house.team.read(1, in: id, by: Cast.anna.id)
    #expect(try await house.conversation(id).readSeq == 2)
    try await house.team.read(1_000_000, in: id, by: Cast.anna.id)
    #expect(try await house.conversation(id).readSeq == 3)
    let guest = try await Self.talk(house, "gość")
    let other = try #require(
      try await Self.list(.all, in: house).first { $0.conversation.id == guest })
    #expect(other.customerName == nil)
  }

  @Test(arguments: Engine.allCases)
  func `searching narrows every view to these customers, and nobody found is an empty list`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let marias = try await Self.talk(house, as: Cast.maria)
    let jans = try await Self.talk(house, as: Cast.jan)
    for id in [marias, jans] { try await house.conversations.askForPerson(in: id) }
    for view in [ConversationView.all, .unassigned] {
      #expect(
        Self.ids(try await Self.list(view, in: house, customers: [Cast.maria.id])) == [marias])
      #expect(
        Self.ids(try await Self.list(view, in: house, customers: [Cast.maria.id, Cast.jan.id]))
          .count == 2)
      #expect(Self.ids(try await Self.list(view, in: house, customers: [])) == [])
    }
    try await house.team.take(jans, by: Cast.anna.id)
    #expect(
      Self.ids(try await Self.list(.mine(Cast.anna.id), in: house, customers: [Cast.jan.id])) == [
        jans
      ])
    #expect(
      Self.ids(try await Self.list(.mine(Cast.anna.id), in: house, customers: [Cast.maria.id]))
        == [])
  }

  @Test(arguments: Engine.allCases)
  func `earlier conversations of the same person are found from any of them, also after a merge`(
    engine: Engine
  ) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let first = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    _ = try await house.conversations.receive("pierwsza", clientID: "1", in: first.id)
    clock.pass(.days(1))
    let second = try await house.conversations.open(
      channel: .chat, language: .pl, visitor: first.visitor)
    _ = try await house.conversations.receive("druga", clientID: "1", in: second.id)
    clock.pass(.days(1))
    let known = try await Self.talk(house, "trzecia", as: Cast.maria)
    // The page vouches: the visitor is Maria.
    try await house.conversations.identify(
      .init(externalID: "shop-17", email: EmailAddress("marianna@poczta.example"), name: "M. Ż."),
      in: second.id)
    for (id, wanted) in [
      (second.id, [known, first.id]), (known, [second.id, first.id]),
      (first.id, [known, second.id]),
    ] {
      let customer = try await house.conversation(id).customer
      let others = try await house.store.read {
        try ConversationListRecords.others(
          than: id, of: customer, limit: 10, keyring: Cast.keyring, in: $0)
      }
      #expect(Self.ids(others) == wanted)
    }
  }
}
