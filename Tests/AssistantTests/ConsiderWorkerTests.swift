import Conversations
import Customers
import Ground
import House
import HouseTesting
import Jobs
import Language
import Staff
import Store
import Synchronization
import Testing

@testable import Assistant

/// The assistant's turn: once for what was written, never lost, never twice.
@Suite struct ConsiderWorkerTests {
  private func replies(_ house: House, _ id: ID<Conversation>) async throws -> [String] {
    try await house.messages(of: id).filter { $0.author == .assistant }.map(\.text)
  }

  @Test(arguments: Engine.allCases)
  func `messages in quick succession are answered together`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    for text in ["hej", "mam pytanie", "macie kaski?"] { try await house.say(text, in: id) }
    let thoughts = Thoughts()
    try await house.runner(house.worker(thoughts: thoughts)).drain()
    #expect(thoughts.all.first == "hej\nmam pytanie\nmacie kaski?")
    #expect(try await replies(house, id).count == 1)
    #expect(try await house.conversation(id).consideredSeq == 3)
  }

  @Test(arguments: Engine.allCases)
  func `what is written while the assistant thinks is considered next`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.say("pierwsze", in: id)
    let slow = Meanwhile(house.store) { try await house.say("drugie", in: id) }
    try await house.runner(house.worker(in: slow)).drain()
    #expect(
      try await replies(house, id).map { $0.split(separator: "\n").last } == [
        "on: pierwsze", "on: drugie",
      ])
  }

  /// Two jobs at once: the second has read both messages when the first writes its reply to the first message.
  @Test(arguments: Engine.allCases)
  func `of two turns that overlap the second considers what the first had not seen`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.say("pierwsze", in: id)
    let first = try #require(try await house.claim().first)
    let (secondHasRead, firstIsDone) = (Door(), Door())
    let thoughts = Thoughts()
    let second = Task {
      await secondHasRead.pass()
      try await house.say("drugie", in: id)
      let job = try #require(try await house.claim().first)
      let slow = Meanwhile(house.store) {
        await secondHasRead.open()
        await firstIsDone.pass()
      }
      try await house.worker(in: slow, thoughts: thoughts).handle(job)
    }
    let slow = Meanwhile(house.store) {
      // The first has read; now the second writes, is claimed and reads.
      let gate = secondHasRead
      await gate.open()
      _ = await eventually { thoughts.all.contains("pierwsze\ndrugie") }
    }
    try await house.worker(in: slow, thoughts: thoughts).handle(first)
    await firstIsDone.open()
    try await second.value
    #expect(try await house.conversation(id).consideredSeq >= 2, "the second message was lost")
    let said = try await replies(house, id).joined(separator: "\n")
    #expect(said.contains("on: pierwsze") && said.contains("drugie"))
    #expect(try await house.claim().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a worker whose lease ran out records nothing, the one who took over does`(engine: Engine)
    async throws
  {
    for lateFirst in [true, false] {
      let clock = FakeClock()
      let house = try await Cast.house(on: engine, clock: clock)
      let id = try await house.open()
      try await house.say("hej", in: id)
      let late = try #require(try await house.claim(by: "late").first)
      clock.pass(.seconds(61))
      let next = try #require(try await house.claim(by: "next").first)
      for job in lateFirst ? [late, next] : [next, late] {
        do { try await house.worker().handle(job) } catch {
          #expect(error is LeaseLost && job == late)
        }
      }
      #expect(try await replies(house, id).count == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `ten nodes that work at once answer each message once`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    var ids: [ID<Conversation>] = []
    for number in 0..<12 {
      let id = try await house.open()
      try await house.say("pytanie \(number)", in: id)
      ids.append(id)
    }
    _ = try await together(10) { _ in try await house.runner(house.worker()).drain() }
    for id in ids {
      #expect(try await replies(house, id).count == 1)
      #expect(try await house.conversation(id).consideredSeq == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `when thinking fails the customer reaches a person after three tries, with an apology`(
    engine: Engine
  ) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let id = try await house.open()
    try await house.say("hej", in: id)
    let failures = Mutex(0)
    let runner = house.runner(house.worker { _, _ in throw CannotThink() }) { _, error in
      #expect(error is CannotThink)
      failures.withLock { $0 += 1 }
    }
    for wait in [1, 2] {
      try await runner.drain()
      #expect(try await house.owner(of: id) == .assistant)
      try await runner.drain()
      clock.pass(.seconds(wait))
    }
    try await runner.drain()
    #expect(failures.withLock { $0 } == 2)
    #expect(try await house.conversation(id).ownership.reason == .error)
    #expect(
      try await house.lines(of: id) == [
        "customer: hej", "system: waiting(Conversations.HandoverReason.error)",
      ])
    clock.pass(.hours(1))
    #expect(try await runner.drain() == 0)
    let unassigned = try await house.store.read {
      try ConversationListRecords.list(
        .unassigned, closed: false, customers: nil, behind: nil, limit: 5, keyring: Cast.keyring,
        in: $0)
    }
    #expect(unassigned.map(\.conversation.id) == [id])
  }

  @Test(arguments: Engine.allCases)
  func `thinking that fails once and then works answers`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let id = try await house.open()
    try await house.say("hej", in: id)
    let tries = Mutex(0)
    let runner = house.runner(
      house.worker { text, _ in
        if tries.withLock({
          $0 += 1
          return $0
        }) == 1 {
          throw CannotThink()
        }
        return Decision(.answered, [.say("już")], sure: 1)
      })
    try await runner.drain()
    clock.pass(.seconds(1))
    try await runner.drain()
    #expect(try await replies(house, id) == ["Tu program (pl).\n\njuż"])
    #expect(try await house.owner(of: id) == .assistant)
  }

  @Test(arguments: Engine.allCases)
  func `the introduction stands before the first reply only`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let runner = house.runner(house.worker())
    // Longer than what a turn looks back on.
    for number in 0..<12 {
      try await house.say("\(number)", in: id)
      try await runner.drain()
    }
    try await house.team.resolve(id, by: Cast.anna.id)
    try await house.say("wracam", in: id)
    try await runner.drain()
    let said = try await replies(house, id)
    #expect(said.count == 13)
    #expect(said.first == "Tu program (pl).\n\non: 0")
    #expect(said.dropFirst().allSatisfy { !$0.contains("program") })
  }

  @Test(arguments: Engine.allCases)
  func `an erased customer is not answered, and nothing is tried for ever`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let id = try await house.open(as: Cast.maria)
    try await house.say("hej", in: id)
    try await CustomerDesk(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings
    )
    .erase(Cast.maria.id, by: "customer")
    let thoughts = Thoughts()
    let runner = house.runner(house.worker(thoughts: thoughts)) { _, error in Issue.record(error) }
    #expect(try await runner.drain() == 1)
    #expect(thoughts.all.isEmpty)
    let waiting = try await house.store.read { try JobRecords.nextDue(in: $0) }
    #expect(waiting == nil)
  }

  @Test(arguments: Engine.allCases)
  func `a turn leaves a reading without a word of the customer, and a line in the journal`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    try await house.say("Nazywam się Tajemniczka", in: id)
    try await house.runner(
      house.worker { _, _ in Decision(.answered, [.say("ok")], sure: 0.75, answers: ["returns"]) }
    ).drain()
    let reading = try #require(
      try await house.store.read { try ReadingRecords.all(of: id, in: $0) }.first)
    #expect(
      reading.seq == 1 && reading.kind == .answered && reading.answers == ["returns"]
        && reading.sure == 0.75)
    let rows = try await house.store.read { tx in
      try tx.all("SELECT trace AS text FROM reading").map { $0.text("text") }
        + tx.all("SELECT data AS text FROM journal").map { $0.text("text") }
    }
    #expect(!rows.contains { $0.contains("Tajemniczka") })
  }
}
