import Foundation
import GRDB
import Store
import Synchronization

/// Writes that wait for the disk together share one commit: durability then costs one flush a group instead of one a
/// write. An answer goes out only after the commit. When a body fails that has written already, its group is rolled back
/// and runs again with a savepoint each.
final class GroupCommit: Sendable {
  private struct Waiting: Sendable {
    let run: @Sendable (GRDB.Database, _ bySavepoints: Bool) -> any Settled
    let fail: @Sendable (any Error) -> Void
  }

  /// The outcome of one body, told to its caller once the group's commit has succeeded or failed.
  private protocol Settled {
    /// The body failed after it had written, and without a savepoint: the group cannot be committed.
    var spoils: Bool { get }
    func tell(commit: (any Error)?)
  }

  private struct State: ~Copyable {
    var waiting: [Waiting] = []
    var running = false
    var closed = false
    var idle: [CheckedContinuation<Void, Never>] = []
  }

  private let pool: DatabasePool
  private let limit: Int
  private let state = Mutex(State())

  init(pool: DatabasePool, limit: Int) {
    self.pool = pool
    self.limit = limit
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
      let waiting = Waiting(
        run: { db, bySavepoints in
          Told(outcome: Self.attempt(body, db, bySavepoints: bySavepoints), continuation: continuation)
        },
        fail: { continuation.resume(throwing: $0) })
      let (start, closed) = state.withLock { state -> (Bool, Bool) in
        if state.closed { return (false, true) }
        state.waiting.append(waiting)
        defer { state.running = true }
        return (!state.running, false)
      }
      if closed { continuation.resume(throwing: StoreError.closed) }
      if start { pool.asyncWriteWithoutTransaction { db in self.drain(db) } }
    }
  }

  /// Waits for what is running; true for the first who closes.
  func close() async -> Bool {
    let first = state.withLock { state -> Bool in
      defer { state.closed = true }
      return !state.closed
    }
    await withCheckedContinuation { continuation in
      let done = state.withLock { state -> Bool in
        if state.running { state.idle.append(continuation) }
        return !state.running
      }
      if done { continuation.resume() }
    }
    return first
  }

  private func drain(_ db: GRDB.Database) {
    while true {
      let (group, idle) = state.withLock { state -> ([Waiting], [CheckedContinuation<Void, Never>]) in
        if state.waiting.isEmpty {
          state.running = false
          defer { state.idle = [] }
          return ([], state.idle)
        }
        let count = min(limit, state.waiting.count)
        defer { state.waiting.removeFirst(count) }
        return (Array(state.waiting[..<count]), [])
      }
      if group.isEmpty {
        for continuation in idle { continuation.resume() }
        return
      }
      commit(group, db)
    }
  }

  private func commit(_ group: [Waiting], _ db: GRDB.Database) {
    // Mostly every body succeeds, and savepoints would cost a tenth of the time: they come only when one has failed.
    if commit(group, db, bySavepoints: false) { return }
    _ = commit(group, db, bySavepoints: true)
  }

  /// False when a body failed after it had written: then nothing of the group was kept, and nobody was told anything.
  private func commit(_ group: [Waiting], _ db: GRDB.Database, bySavepoints: Bool) -> Bool {
    let running = SQLiteRun(db: db)
    do { try running.execute("BEGIN IMMEDIATE") } catch {
      for waiting in group { waiting.fail(SQLiteFailure.translated(error)) }
      return true
    }
    var outcomes: [any Settled] = []
    outcomes.reserveCapacity(group.count)
    for waiting in group {
      let outcome = waiting.run(db, bySavepoints)
      // A full disk rolls the whole group back by itself.
      if outcome.spoils || !db.isInsideTransaction {
        try? running.execute("ROLLBACK")
        // Alone it has nobody to spoil it for.
        if group.count == 1 { outcome.tell(commit: nil) }
        return group.count == 1
      }
      outcomes.append(outcome)
    }
    var failure: (any Error)?
    do { try running.execute("COMMIT") } catch {
      failure = SQLiteFailure.translated(error)
      try? running.execute("ROLLBACK")
    }
    for outcome in outcomes { outcome.tell(commit: failure) }
    return true
  }

  private static func attempt<T>(
    _ body: (Transaction) throws -> T, _ db: GRDB.Database, bySavepoints: Bool
  ) -> Transaction.Outcome<T> {
    guard bySavepoints else { return Transaction.run(body, on: db) }
    let running = SQLiteRun(db: db)
    do {
      // A full disk rolls back the whole group; a savepoint would then begin, and commit, a transaction of its own.
      guard db.isInsideTransaction else { throw StoreError.unreachable("the group was lost before this write") }
      try running.execute("SAVEPOINT one")
      do {
        let value = try Transaction.run(body, on: db).result.get()
        try running.execute("RELEASE one")
        return .init(result: .success(value), wrote: false)
      } catch {
        // The whole group may be lost already (disk full rolls everything back); then there is no savepoint left.
        if db.isInsideTransaction {
          try running.execute("ROLLBACK TO one")
          try running.execute("RELEASE one")
        }
        throw error
      }
    } catch {
      return .init(result: .failure(SQLiteFailure.translated(error)), wrote: false)
    }
  }

  private struct Told<T: Sendable>: Settled {
    let outcome: Transaction.Outcome<T>
    let continuation: CheckedContinuation<T, any Error>

    var spoils: Bool {
      if case .failure = outcome.result { outcome.wrote } else { false }
    }

    func tell(commit: (any Error)?) {
      if let commit, case .success = outcome.result {
        continuation.resume(throwing: commit)
      } else {
        continuation.resume(with: outcome.result)
      }
    }
  }
}
