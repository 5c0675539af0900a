public import Store
import Synchronization

/// Reads the journal behind a place and hands each batch on, in order. What it derives is a cache: after a restart it
/// begins where its owner says.
public final class JournalFollower: Sendable {
  private let store: any Database
  private let place: Mutex<JournalPlace>

  public init(store: any Database, from place: JournalPlace) {
    self.store = store
    self.place = Mutex(place)
  }

  /// Hands on everything that is new. One caller at a time.
  public func catchUp(_ take: ([JournalLine]) async throws -> Void) async throws {
    while true {
      let from = place.withLock { $0 }
      let lines = try await store.read { try JournalRecords.after(from, limit: 500, in: $0) }
      guard let last = lines.last else { return }
      try await take(lines)
      place.withLock { $0 = last.place }
    }
  }
}
