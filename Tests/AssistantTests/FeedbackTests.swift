import Conversations
import Customers
import Firm
import Ground
import House
import HouseTesting
import Jobs
import Knowledge
import Language
import Staff
import Store
import Testing

@testable import Assistant

/// What customers and colleagues say of answers, and what search makes of it on every node.
@Suite struct FeedbackTests {
  static let question = "Gdzie zaparkować samochód?"

  /// A visitor asks and is answered from the entry on parking; gives the conversation and the answer's number.
  private func answered(
    _ house: House, _ text: String = FeedbackTests.question, as customer: Customer? = nil
  ) async throws -> (id: ID<Conversation>, seq: Int) {
    let id = try await house.open(as: customer)
    try await house.say(text, in: id)
    try await house.runner(Self.thinker(house)).drain()
    let last = try #require(try await house.messages(of: id).last)
    #expect(last.author == .assistant && last.extras.sources.map(\.id) == ["parking"], "\(last.text)")
    return (id, last.seq)
  }

  private static func thinker(_ house: House) -> ConsiderWorker {
    ConsiderWorker(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings,
      announcer: Announcer { what, _, _ in "\(what)" }, bookings: house.bookings, callbacks: house.callbacks,
      mind: AssistantMind(knowledge: house.knowledge) { Cast.firm }, wake: {})
  }

  private func judge(_ house: House, helped: Bool, from address: String, as customer: Customer? = nil) async throws {
    let (id, seq) = try await answered(house, as: customer)
    try await house.feedback.judge(seq, helped: helped, in: id, address: address)
  }

  private func balance(_ house: House) async throws -> Double {
    try await house.knowledge.learn(from: house.store)
    return house.knowledge.remembered.balance(of: "parking", question: Self.question, .pl)
  }

  private func sureness(_ house: House, _ text: String = FeedbackTests.question) throws -> Double {
    let found = house.knowledge.search(text, lang: .pl, on: Cast.firm.zone.day(Cast.now))
    return try #require(found.first { $0.entry.id == "parking" }).sureness
  }

  @Test(arguments: Engine.allCases)
  func `one voice teaches nothing, two do, and every node learns it`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let other = try await Cast.house(in: house.store)
    try await judge(house, helped: true, from: "192.0.2.1")
    #expect(try await balance(house) == 0)
    try await judge(other, helped: true, from: "192.0.2.2")
    #expect(try await balance(house) == 2)
    #expect(try await balance(other) == 2)
    #expect(house.knowledge.remembered == other.knowledge.remembered)
    // Also a node that starts now.
    #expect(try await Cast.house(in: house.store).knowledge.remembered == house.knowledge.remembered)
  }

  @Test(arguments: Engine.allCases)
  func `a prankster with one address moves nothing, however often they come`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let before = try sureness(house)
    for _ in 0..<5 { try await judge(house, helped: false, from: "192.0.2.66") }
    #expect(try await balance(house) == 0)
    #expect(try sureness(house) == before)
  }

  @Test func `even many who say no move one question by a bounded step, and no other`() async throws {
    let house = try await Cast.house(on: .sqlite)
    let far = "Czy parking jest strzeżony w nocy?"
    let before = (here: try sureness(house), far: try sureness(house, far))
    for number in 0..<8 { try await judge(house, helped: false, from: "192.0.2.\(number)") }
    #expect(try await balance(house) == -8)
    let after = try sureness(house)
    #expect(after < before.here)
    // 4 steps of log odds at most, from 0.95 where an answer is surer.
    let odds = min(before.here, 0.95) / (1 - min(before.here, 0.95)) * 0.018_315
    #expect(after >= odds / (1 + odds) - 0.001)
    #expect(try sureness(house, far) == before.far)
  }

  @Test func `a proved customer is one voice wherever they write from`() async throws {
    let house = try await Cast.house(on: .sqlite)
    for number in 0..<3 { try await judge(house, helped: true, from: "192.0.2.\(number)", as: Cast.maria) }
    #expect(try await balance(house) == 0)
    try await judge(house, helped: true, from: "192.0.2.9")
    #expect(try await balance(house) == 2)
  }

  @Test(arguments: Engine.allCases)
  func `who changes their mind counts once, with what they said last`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    try await judge(house, helped: true, from: "192.0.2.1")
    let (id, seq) = try await answered(house)
    for helped in [false, true, true, false, true] {
      try await house.feedback.judge(seq, helped: helped, in: id, address: "192.0.2.2")
    }
    #expect(try await balance(house) == 2)
    try await house.feedback.judge(seq, helped: false, in: id, address: "192.0.2.2")
    #expect(try await balance(house) == 0)
  }

  @Test(arguments: Engine.allCases)
  func `what was taken back teaches nothing, also when it is said again`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let (id, seq) = try await answered(house)
    try await house.feedback.judge(seq, helped: true, in: id, address: "192.0.2.1")
    try await judge(house, helped: true, from: "192.0.2.2")
    #expect(try await balance(house) == 2)
    let rows = try await house.store.read { try FeedbackRecords.newest(10, keyring: house.keyring, in: $0) }
    try await house.feedback.undo(rows.map(\.id), by: "staff:s-olga")
    #expect(try await balance(house) == 0)
    try await house.feedback.judge(seq, helped: false, in: id, address: "192.0.2.1")
    try await house.feedback.judge(seq, helped: true, in: id, address: "192.0.2.1")
    #expect(try await balance(house) == 0)
    let kept = try await house.store.read { try FeedbackRecords.newest(10, keyring: house.keyring, in: $0) }
    #expect(kept.allSatisfy { $0.undone?.by == "staff:s-olga" })
  }

  @Test(arguments: Engine.allCases)
  func `only an answer with one source can be judged`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let (id, seq) = try await answered(house)
    for wrong in [0, seq - 1, seq + 1, -5, .max / 2] {
      await #expect(throws: FeedbackRefusal.noSuchAnswer, "\(wrong)") {
        try await house.feedback.judge(wrong, helped: true, in: id, address: "192.0.2.1")
      }
    }
    await #expect(throws: ConversationRefusal.noSuchConversation) {
      try await house.feedback.judge(seq, helped: true, in: "nobody", address: "192.0.2.1")
    }
  }

  @Test(arguments: Engine.allCases)
  func `what an erased customer asked is gone, and the others still count`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    for number in 1...3 { try await judge(house, helped: true, from: "192.0.2.\(number)") }
    #expect(try await balance(house) == 3)
    let rows = try await house.store.read { try FeedbackRecords.newest(10, keyring: house.keyring, in: $0) }
    try await CustomerDesk(store: house.store, keyring: house.keyring, surroundings: house.surroundings).erase(
      rows[0].customer, by: "customer")
    #expect(try await balance(house) == 2)
  }

  @Test(arguments: Engine.allCases)
  func `a colleague who answers with what an entry says teaches it at once`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let odd = "Przyjadę kombi z rodziną, gdzie stanąć?"
    func learn() -> JobRunner {
      let worker = LearnWorker(
        store: house.store, keyring: house.keyring, surroundings: house.surroundings, knowledge: house.knowledge,
        wake: {})
      return JobRunner(
        store: house.store, surroundings: house.surroundings, name: "test",
        handlers: [LearnWorker.kind: worker.handle], complain: { _, error in Issue.record(error) })
    }
    let id = try await house.open()
    try await house.say(odd, in: id)
    _ = try await house.team.reply("Już sprawdzam, chwileczkę.", clientID: "r-1", in: id, by: Cast.anna.id)
    try await learn().drain()
    try await house.say(odd, in: id)
    _ = try await house.team.reply(
      "Dzień dobry, parking dla klientów jest za budynkiem, wjazd jest od ulicy Łańcuchowej.", clientID: "r-2", in: id,
      by: Cast.anna.id)
    try await learn().drain()
    let rows = try await house.store.read { try FeedbackRecords.newest(10, keyring: house.keyring, in: $0) }
    #expect(rows.map(\.entry) == ["parking"], "small talk teaches nothing")
    #expect(rows.first?.verdict == .answered && rows.first?.question == odd && rows.first?.by == "staff:s-anna")
    try await house.knowledge.learn(from: house.store)
    #expect(house.knowledge.remembered.wordings(of: "parking", .pl) == [odd])
    #expect(try sureness(house, odd) >= Cast.firm.assistant.sureEnough)
  }
}
