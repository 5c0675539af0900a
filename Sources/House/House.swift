import Assistant
public import Booking
public import Conversations
public import Customers
import Firm
public import Ground
import Jobs
import Journal
public import Knowledge
public import Language
public import Letters
public import Logging
import Schema
public import Seal
public import Staff
public import Store
import Web

/// The whole of Odzew put together: engines and doors plugged into rooms. Only this target knows all of them.
public struct House: Sendable {
  public let store: any Database
  public let keyring: Keyring
  public let surroundings: Surroundings
  public let conversations: ConversationDesk
  public let team: TeamDesk
  public let staff: StaffDesk
  public let knowledge: KnowledgeIndex
  public let bookings: BookingDesk
  let firm: FirmCache
  let runner: JobRunner
  let announcer: Announcer
  let workBell: Bell
  let newsBell: Bell
  let logger: Logger

  /// Brings the schema up to date, checks the key, and fills the caches from rows.
  public init(
    store: any Database, key: HouseKey, surroundings: Surroundings = .real, logger: Logger,
    synonyms: Synonyms = .builtIn, letters: any LetterDoor = NoLetterDoor()
  ) async throws {
    try await Schema.bringUpToDate(store, now: surroundings.now())
    try await store.write { try HouseRecords.check(key, in: $0) }
    let (workBell, newsBell) = (Bell(), Bell())
    let wake: @Sendable () -> Void = {
      workBell.ring()
      newsBell.ring()
    }
    let firm = FirmCache()
    let keyring = Keyring(house: key)
    let announcer = HandoverWords.announcer { firm.orNameless }
    let knowledge = KnowledgeIndex(synonyms: synonyms)
    let mind = AssistantMind(knowledge: knowledge) { firm.orNameless }
    let bookings = BookingDesk(store: store, keyring: keyring, surroundings: surroundings, wake: wake)
    let consider = ConsiderWorker(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, bookings: bookings, mind: mind,
      wake: newsBell.ring)
    let post = LetterWorker(store: store, keyring: keyring, surroundings: surroundings, door: letters)

    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.firm = firm
    self.knowledge = knowledge
    self.announcer = announcer
    self.workBell = workBell
    self.newsBell = newsBell
    self.logger = logger
    conversations = ConversationDesk(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, wake: wake)
    team = TeamDesk(store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, wake: wake)
    staff = StaffDesk(store: store, surroundings: surroundings)
    self.bookings = bookings
    let notices = NoticeWorker(
      store: store, keyring: keyring, surroundings: surroundings, door: .outbox, wake: newsBell.ring)
    runner = JobRunner(
      store: store, surroundings: surroundings, name: "node-\(surroundings.newSecret().prefix(8))",
      handlers: notices.handlers.merging([
        ConsiderWorker.kind: consider.handle, LetterWorker.kind: post.handle,
      ]) { $1 }
    ) { job, error in
      logger.error("job failed", metadata: ["job": "\(job.id)", "try": "\(job.tries)", "error": "\(error)"])
    }
    try await refresh()
  }

  /// Fills the caches anew from rows.
  func refresh() async throws {
    try await firm.reload(from: store)
    try await knowledge.rebuild(from: store)
    try await bookings.refresh()
  }

  /// Forgets what rooms keep only for a while.
  func tidy() async throws {
    try await bookings.tidy()
    let now = surroundings.now()
    try await store.write { tx in
      try ProofRecords.forget(before: now - .days(1), in: tx)
      try LetterRecords.forget(before: now - .days(365), in: tx)
    }
  }

  /// Follows the journal for the caches; the web follows the same lines.
  func take(_ lines: [JournalLine]) async throws {
    if lines.contains(where: { $0.kind == "firm.changed" }) { try await firm.reload(from: store) }
    if lines.contains(where: { $0.kind == "knowledge.changed" }) { try await knowledge.rebuild(from: store) }
    if lines.contains(where: { BookingDesk.concerns($0.kind) }) { try await bookings.refresh() }
  }
}
