import Foundation
import GRDB
import Store
import Synchronization

/// Writes that wait for the disk together share one commit, a savepoint each: durability then costs one flush a
/// group instead of one a write. An answer goes out only after the commit.
final class GroupCommit: Sendable {
  private struct Waiting: Sendable {
    let run: @Sendable (GRDB.Database) -> any Settled
    let fail: @Sendable (any Error) -> Void
  }

  /// The outcome of one body, told to its caller once the group's commit has succeeded or failed.
  private protocol Settled {
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
        run: { db in Outcome(result: Self.attempt(body, db), continuation: continuation) },
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
    do { try db.execute(cached: "BEGIN IMMEDIATE") } catch {
      for waiting in group { waiting.fail(SQLiteFailure.translated(error)) }
      return
    }
    let outcomes = group.map { $0.run(db) }
    var failure: (any Error)?
    do { try db.execute(cached: "COMMIT") } catch {
      failure = SQLiteFailure.translated(error)
      try? db.execute(cached: "ROLLBACK")
    }
    for outcome in outcomes { outcome.tell(commit: failure) }
  }

  private static func attempt<T>(_ body: (Transaction) throws -> T, _ db: GRDB.Database) -> Result<T, any Error> {
    do {
      // A full disk rolls back the whole group; a savepoint would then begin, and commit, a transaction of its own.
      guard db.isInsideTransaction else { throw StoreError.unreachable("the group was lost before this write") }
      try db.execute(cached: "SAVEPOINT one")
      do {
        let value = try Transaction.run(body, on: db)
        try db.execute(cached: "RELEASE one")
        return .success(value)
      } catch {
        // The whole group may be lost already (disk full rolls everything back); then there is no savepoint left.
        if db.isInsideTransaction {
          try db.execute(cached: "ROLLBACK TO one")
          try db.execute(cached: "RELEASE one")
        }
        throw error
      }
    } catch {
      return .failure(SQLiteFailure.translated(error))
    }
  }

  private struct Outcome<T: Sendable>: Settled {
    let result: Result<T, any Error>
    let continuation: CheckedContinuation<T, any Error>

    func tell(commit: (any Error)?) {
      if let commit, case .success = result { continuation.resume(throwing: commit) } else {
        continuation.resume(with: result)
      }
    }
  }
}
