public import Customers
public import Ground
public import Jobs
import Journal
public import Store

/// Handles the job `letter.send`: takes a letter to the door. A door that fails is tried again, ever more rarely; what no
/// mailbox takes, or what comes too late, is written down as refused.
public struct LetterWorker: Sendable {
  public static let kind = "letter.send"
  /// So long a letter without an end of its own is tried: what mail servers do (RFC 5321, 4.5.4.1).
  public static let patience = Span.days(5)

  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let door: any LetterDoor

  public init(store: any Database, keyring: Keyring, surroundings: Surroundings, door: any LetterDoor) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.door = door
  }

  public func handle(_ job: Job) async throws {
    let id = ID<Letter>(job.payload)
    let letter = try await store.read { try LetterRecords.unsent(id, keyring: keyring, in: $0) }
    let refusal = if let letter { try await send(letter) } else { LetterRefusal?.none }
    let now = surroundings.now()
    try await store.write { tx in
      if let letter, let why = refusal?.why {
        try LetterRecords.markRefused(id, why, at: now, in: tx)
        try JournalRecords.note(
          "letter.refused", letter.customer, by: "system", data: "{\"why\":\"\(why.rawValue)\"}", at: now, in: tx)
      } else {
        try LetterRecords.markSent(id, at: now, in: tx)
      }
      try JobRecords.finish(job, at: now, in: tx)
    }
  }

  private func send(_ letter: Letter) async throws -> LetterRefusal? {
    guard surroundings.now() <= letter.until ?? letter.at + Self.patience else { return LetterRefusal(.late) }
    do { try await door.send(letter) } catch let refusal as LetterRefusal { return refusal }
    return nil
  }
}
