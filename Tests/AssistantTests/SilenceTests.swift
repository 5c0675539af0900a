import Conversations
import Customers
import Ground
import House
import HouseTesting
import Jobs
import Language
import Staff
import Store
import Testing

@testable import Assistant

/// From the moment a person has the conversation, software is silent.
@Suite struct SilenceTests {
  /// What a person may do while the assistant thinks.
  enum Quicker: String, CaseIterable, Sendable {
    case replies, takes, resolves, reopens, handsBack, customerAsks

    func act(_ house: House, _ id: ID<Conversation>) async throws {
      let anna = Cast.anna.id
      switch self {
      case .replies: _ = try await house.team.reply("Już jestem", clientID: "1", in: id, by: anna)
      case .takes: try await house.team.take(id, by: anna)
      case .resolves: try await house.team.resolve(id, by: anna)
      case .reopens:
        try await house.team.resolve(id, by: anna)
        try await house.team.reopen(id, by: anna)
      case .handsBack:
        try await house.team.take(id, by: anna)
        try await house.team.handBack(id, by: anna)
      case .customerAsks: try await house.conversations.askForPerson(in: id)
      }
    }
  }

  @Test(arguments: Engine.allCases, Quicker.allCases)
  func `a reply that was thought out while a person acted is thrown away`(
    engine: Engine, quicker: Quicker
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.say("Czy macie kaski?", in: id)
    let slow = Meanwhile(house.store) { try await quicker.act(house, id) }
    let thoughts = Thoughts()
    try await house.runner(house.worker(in: slow, thoughts: thoughts)).drain()
    #expect(thoughts.all == ["Czy macie kaski?"], "it did think")
    #expect(try await house.messages(of: id).filter { $0.author == .assistant }.isEmpty)
    // Nothing is left that would make it speak later.
    try await house.runner(house.worker(thoughts: thoughts)).drain()
    #expect(thoughts.all.count == 1)
    #expect(try await house.claim().isEmpty)
    #expect(try await house.store.read { try ReadingRecords.all(of: id, in: $0) }.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func
    `what is written while a person has it is never the assistant's, not even after it is handed back`(
      engine: Engine
    ) async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let thoughts = Thoughts()
    let runner = house.runner(house.worker(thoughts: thoughts))
    try await house.conversations.askForPerson(in: id)
    try await house.say("czekam", in: id)
    try await runner.drain()
    try await house.team.take(id, by: Cast.anna.id)
    try await house.say("do Anny", in: id)
    try await runner.drain()
    try await house.team.handBack(id, by: Cast.anna.id)
    try await runner.drain()
    #expect(thoughts.all.isEmpty)
    try await house.say("do programu", in: id)
    try await runner.drain()
    #expect(thoughts.all == ["do programu"])
    #expect(try await house.lines(of: id).last == "assistant: on: do programu")
  }

  @Test(arguments: Engine.allCases)
  func `writing to a resolved conversation is a new talk: answered, not handed over at once`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let unknowing: @Sendable (String, Situation) throws -> Decision = { _, situation in
      var here = situation
      here.failures = 0
      return Decision(.declined, [.say("nie wiem")], sure: 0, isFailure: true)
    }
    let thoughts = Thoughts()
    let runner = house.runner(house.worker(thoughts: thoughts, think: unknowing))
    try await house.say("pierwsze", in: id)
    try await runner.drain()
    #expect(try await house.conversation(id).failures == 1)
    try await house.conversations.askForPerson(in: id)
    try await house.team.resolve(id, by: Cast.anna.id)
    for round in 1...3 {
      try await house.say("runda \(round)", in: id)
      try await runner.drain()
      #expect(try await house.owner(of: id) == .assistant)
      #expect(try await house.conversation(id).failures == 1, "counted from the new beginning")
      #expect(try await house.lines(of: id).last == "assistant: nie wiem")
      try await house.team.resolve(id, by: Cast.anna.id)
    }
    #expect(thoughts.all == ["pierwsze", "runda 1", "runda 2", "runda 3"])
  }

  @Test(arguments: Engine.allCases)
  func `a hand-over is told in the same breath, and the reason is kept`(engine: Engine) async throws {
    for reason in HandoverReason.allCases {
      let house = try await Cast.house(on: engine)
      let id = try await house.open()
      try await house.say("pomocy", in: id)
      try await house.runner(house.worker { _, _ in .handOver(reason) }).drain()
      #expect(try await house.conversation(id).ownership.reason == reason)
      #expect(
        try await house.lines(of: id) == [
          "customer: pomocy", "system: waiting(Conversations.HandoverReason.\(reason))",
        ])
    }
  }
}
