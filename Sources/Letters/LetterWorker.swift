public import Customers
public import Ground
public import Jobs
public import Store

/// Handles the job `letter.send`: takes a letter to the door. A door that fails is tried again, ever more rarely.
public struct LetterWorker: Sendable {
  public static let kind = "letter.send"

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
    if let letter = try await store.read({ try LetterRecords.unsent(id, keyring: keyring, in: $0) }) {
      try await door.send(letter)
    }
    let now = surroundings.now()
    try await store.write { tx in
      try LetterRecords.markSent(id, at: now, in: tx)
      try JobRecords.finish(job, at: now, in: tx)
    }
  }
}
