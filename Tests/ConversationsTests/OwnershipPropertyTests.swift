import Conversations
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

/// Whatever happens in whatever order, a conversation has one owner, and the customer knows who.
@Suite struct OwnershipPropertyTests {
  static let people = [Cast.anna.id, Cast.bartek.id, Cast.celina.id]

  static func event(_ dice: inout Dice) -> OwnershipEvent {
    let (one, other) = (people.randomElement(using: &dice)!, people.randomElement(using: &dice)!)
    return switch Int.random(in: 0..<8, using: &dice) {
    case 0: .assistantHandsOver(HandoverReason.allCases.randomElement(using: &dice)!)
    case 1: .customerAsksForPerson
    case 2: .customerWrites
    case 3: .taken(by: one, for: other, from: people.randomElement(using: &dice))
    case 4: .personReplies(one)
    case 5: .handedBack(by: one)
    case 6: .resolved(by: one)
    default: .reopened(by: one)
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `50,000 random events keep the rules of the hand-over`(seed: Int) throws {
    var dice = Dice(seed)
    var ownership = Ownership(.assistant)
    var now = Cast.now
    for _ in 0..<50_000 {
      let event = Self.event(&dice)
      let before = ownership
      now = now + .seconds(1)
      do { ownership = try ownership.after(event, at: now) } catch { continue }
      switch event {
      case .assistantHandsOver:
        #expect(before.owner == .assistant, "only the assistant hands over what it has")
      case .customerWrites: #expect(ownership == before || before.owner == .nobody)
      case .personReplies(let who): #expect(ownership.staff == who)
      case .taken(let by, let who, let from):
        #expect(ownership.staff == who)
        // What a colleague has is taken by another for themselves only on purpose.
        if let owner = before.staff, by == who { #expect(owner == by || owner == from) }
      case .handedBack(let who): #expect(before.staff == nil || before.staff == who)
      case .customerAsksForPerson:
        #expect(ownership.owner != .assistant && ownership.owner != .nobody)
      case .resolved: #expect(ownership.owner == .nobody)
      case .reopened(let who): #expect(before.owner == .nobody && ownership.staff == who)
      }
      // A wait is as long as it has lasted: an event that changes nothing does not begin it anew.
      if let since = before.waitingSince, ownership.kind == "waiting" {
        #expect(ownership.waitingSince == since)
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `the store keeps exactly one owner through 300 random verbs, and tells of each change once`(
    engine: Engine
  ) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let id = try await house.open()
    var dice = Dice(engine == .sqlite ? 11 : 12)
    for number in 0..<300 {
      clock.pass(.seconds(7))
      let before = try await house.conversation(id)
      let spoken = try await house.messages(of: id).count
      let event = Self.event(&dice)
      let refused: Bool
      do {
        try await Self.carryOut(event, number, id, house)
        refused = false
      } catch is OwnershipRefusal { refused = true }
      let after = try await house.conversation(id)
      let fresh = try await house.messages(of: id).dropFirst(spoken)
      let told = fresh.filter { $0.author == .system }.count
      if refused {
        #expect(after == before && fresh.isEmpty, "a refusal leaves no trace: \(event)")
      } else if after.ownership != before.ownership, event != .customerWrites {
        #expect(told == 1, "\(event) from \(before.ownership.kind) to \(after.ownership.kind)")
      } else {
        #expect(told == 0, "\(event) changed nothing")
      }
      let steps = try await house.store.read { try ConversationRecords.history(id, in: $0) }
      #expect(steps.last?.kind == after.ownership.kind)
      #expect(steps.last?.staff == after.ownership.staff)
    }
    #expect(
      try await house.messages(of: id).map(\.seq) == Array(1...house.conversation(id).lastSeq))
  }

  private static func carryOut(
    _ event: OwnershipEvent, _ number: Int, _ id: ID<Conversation>, _ house: House
  ) async throws {
    switch event {
    case .assistantHandsOver(let reason):
      try await house.store.write { tx in
        var talk = try ConversationTalk(
          id, keyring: house.keyring, surroundings: house.surroundings, in: tx)!
        try talk.happen(.assistantHandsOver(reason), by: "assistant")
        try talk.announce(.waiting(reason), Announcer { what, _, _ in "\(what)" })
        try talk.save()
      }
    case .customerAsksForPerson: try await house.conversations.askForPerson(in: id)
    case .customerWrites:
      _ = try await house.conversations.receive(
        "wiadomość \(number)", clientID: "m\(number)", in: id)
    case .taken(let by, let who, let from):
      try await house.team.take(id, by: by, for: who, from: from)
    case .personReplies(let who):
      _ = try await house.team.reply("odpowiedź \(number)", clientID: "r\(number)", in: id, by: who)
    case .handedBack(let who): try await house.team.handBack(id, by: who)
    case .resolved(let who): try await house.team.resolve(id, by: who)
    case .reopened(let who): try await house.team.reopen(id, by: who)
    }
  }

  /// The schema says it too, should the code forget.
  @Test(arguments: Engine.allCases)
  func `the store refuses a person's conversation without a person and a wait without a beginning`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let wrong: [Statement] = [
      "UPDATE conversation SET owner = 'person' WHERE id = \(id)",
      "UPDATE conversation SET staff_id = \(Cast.anna.id) WHERE id = \(id)",
      "UPDATE conversation SET owner = 'waiting' WHERE id = \(id)",
      "UPDATE conversation SET waiting_since = 1 WHERE id = \(id)",
      "UPDATE conversation SET owner = 'robot' WHERE id = \(id)",
      "UPDATE conversation SET owner = 'person', staff_id = 's-nobody' WHERE id = \(id)",
    ]
    for statement in wrong {
      await #expect(throws: StoreError.self) {
        try await house.store.write { _ = try $0.run(statement) }
      }
    }
    #expect(try await house.owner(of: id) == .assistant)
  }
}
