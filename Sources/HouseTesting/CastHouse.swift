public import Conversations
public import Customers
public import Firm
public import Ground
public import House
public import Knowledge
public import Language
public import Letters
public import Logging
import Staff
public import Store
import Synchronization

/// A clock that only the test moves.
public final class FakeClock: Sendable {
  private let moment: Mutex<Moment>

  public init(_ start: Moment = Cast.now) { moment = Mutex(start) }

  public var now: Moment { moment.withLock { $0 } }
  public func set(_ now: Moment) { moment.withLock { $0 = now } }
  public func pass(_ span: Span) { moment.withLock { $0 = $0 + span } }

  /// This clock, with luck that is real.
  public var surroundings: Surroundings {
    Surroundings(now: { self.now }, bytes: Surroundings.real.bytes)
  }
}

extension Cast {
  /// Says nothing.
  public static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// A house of its own on `engine` in which the whole cast lives. Nothing runs in it by itself.
  public static func house(
    on engine: Engine, firm: Firm = Cast.firm, entries: [Entry] = Cast.entries,
    clock: FakeClock = FakeClock(), letters: any LetterDoor = NoLetterDoor()
  ) async throws -> House {
    let store = try await engine.open()
    try await move(into: store, firm: firm, entries: entries)
    return try await house(in: store, clock: clock, letters: letters)
  }

  /// A house on a store in which the cast lives already: a second node, or the same after a restart.
  public static func house(
    in store: any Database, clock: FakeClock = FakeClock(), letters: any LetterDoor = NoLetterDoor()
  ) async throws -> House {
    try await House(
      store: store, key: key, surroundings: clock.surroundings, logger: silent, letters: letters,
      address: "https://wizyty.dwakola.example")
  }

  public static func move(
    into store: any Database, firm: Firm = Cast.firm, entries: [Entry] = Cast.entries
  ) async throws {
    try await store.write { tx in
      try FirmDesk.put(firm, by: "test", at: now, in: tx)
      for one in team { try StaffRecords.put(one, at: now, in: tx) }
      for one in customers {
        let consent = Consent(
          purpose: "service", granted: true, at: one.createdAt, source: "import")
        try CustomerDesk.put(
          one, consents: [consent], by: "test", at: now, keyring: keyring, in: tx)
      }
      _ = try KnowledgeDesk.replaceAll(with: entries, by: "test", at: now, in: tx)
    }
  }
}

/// Short ways to what tests look at.
extension House {
  public func open(as customer: Customer? = nil, language: Lang = .pl) async throws -> ID<
    Conversation
  > {
    if let customer {
      return try await conversations.open(
        channel: .chat, language: language, customer: customer.id, verified: true)
    }
    return try await conversations.open(channel: .chat, language: language, visitor: nil).id
  }

  public func conversation(_ id: ID<Conversation>) async throws -> Conversation {
    try await store.read { try ConversationRecords.one(id, in: $0)! }
  }

  public func owner(of id: ID<Conversation>) async throws -> Owner {
    try await conversation(id).ownership.owner
  }

  public func messages(of id: ID<Conversation>) async throws -> [Message] {
    try await conversations.messages(after: 0, of: id)
  }

  /// Who said what, as `customer: dzień dobry`.
  public func lines(of id: ID<Conversation>) async throws -> [String] {
    try await messages(of: id).map { "\($0.author.rawValue): \($0.text)" }
  }
}

/// Runs `count` tasks at once and gives their answers.
public func together<T: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) async throws -> T
) async throws -> [T] {
  try await withThrowingTaskGroup(of: T.self) { group in
    for number in 0..<count { group.addTask { try await body(number) } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}
