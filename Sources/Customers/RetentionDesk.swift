public import Ground
import Journal
public import Seal
public import Store

/// Carries out what rooms declare of how long they keep what they hold of a person.
public struct RetentionDesk: Sendable {
  /// In the journal: rows were forgotten because their time was over. Its data is how many, and until when they were.
  public static let forgotten = "personal-data.forgotten"
  /// So many rows are one transaction, so that nobody waits long behind it.
  static let batch = 200

  private let store: any Database
  private let surroundings: Surroundings
  private let keepDays: [String: Int]
  private let steps: [RetentionStep]

  /// `steps` in their order: what hangs on other rows before those.
  public init(store: any Database, surroundings: Surroundings, declared: [PersonalData], steps: [RetentionStep]) {
    self.store = store
    self.surroundings = surroundings
    self.steps = steps
    keepDays = declared.reduce(into: [:]) { $0[$1.table] = $1.keepDays }
  }

  /// Forgets everything that is due, batch by batch, each with its line in the journal. What one run leaves, because it
  /// was stopped, the next one takes.
  public func carryOut() async throws {
    for step in steps {
      guard let days = step.tables.compactMap({ keepDays[$0] }).max() else { continue }
      while try await forgetSome(step, days: days) == Self.batch { try Task.checkCancellation() }
    }
  }

  private func forgetSome(_ step: RetentionStep, days: Int) async throws -> Int {
    let now = surroundings.now()
    let before = now - .days(days)
    return try await store.write { tx in
      let count = try step.forget(before, Self.batch, tx)
      guard count > 0 else { return 0 }
      try JournalRecords.note(
        Self.forgotten, step.rows, by: "system", data: "{\"rows\":\(count),\"before\":\"\(before.iso)\"}", at: now,
        in: tx)
      return count
    }
  }
}
