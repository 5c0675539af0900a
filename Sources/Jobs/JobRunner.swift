public import Ground
public import Store

/// Claims due jobs and hands each to the worker for its kind.
public struct JobRunner: Sendable {
  /// Does the job and finishes it (`JobRecords.finish`) in the transaction that records what came of it.
  public typealias Handler = @Sendable (Job) async throws -> Void

  private let store: any Database
  private let surroundings: Surroundings
  private let name: String
  private let handlers: [String: Handler]
  private let lease: Span
  private let batch: Int
  private let complain: @Sendable (_ job: Job, _ error: any Error) -> Void

  /// `name` tells nodes apart; `complain` is told of each failure once. A claimed job is held for `lease`; a worker that
  /// takes longer loses it to another. `batch` jobs are done at once.
  public init(
    store: any Database, surroundings: Surroundings, name: String, handlers: [String: Handler],
    lease: Span = .seconds(15), batch: Int = 32, complain: @escaping @Sendable (Job, any Error) -> Void
  ) {
    self.store = store
    self.surroundings = surroundings
    self.name = name
    self.handlers = handlers
    self.lease = lease
    self.batch = batch
    self.complain = complain
  }

  /// Works at each ring of the bell and at least every `often`, until cancelled.
  public func run(bell: Bell, often: Duration = .milliseconds(500)) async {
    await bell.whenever(often: often) {
      do { try await drain() } catch {
        complain(Job(id: "claim", kind: "claim", payload: "", tries: 0, fence: 0), error)
      }
    }
  }

  /// Does everything that is due now, and what comes due by it. Returns how many jobs were handled.
  @discardableResult
  public func drain() async throws -> Int {
    var count = 0
    while !Task.isCancelled {
      let jobs = try await claim()
      if jobs.isEmpty { return count }
      count += jobs.count
      await withTaskGroup(of: Void.self) { group in
        for job in jobs { group.addTask { await handle(job) } }
      }
    }
    return count
  }

  private func claim() async throws -> [Job] {
    let now = surroundings.now()
    // A read is far cheaper than a claim that finds nothing.
    guard let due = try await store.read({ try JobRecords.nextDue(in: $0) }), due <= now else { return [] }
    let kinds = handlers.keys.sorted()
    return try await store.claim { tx in
      try JobRecords.claim(kinds: kinds, worker: name, now: now, lease: lease, limit: batch, in: tx)
    }
  }

  private func handle(_ job: Job) async {
    guard let handler = handlers[job.kind] else { return }
    do { try await handler(job) } catch {
      complain(job, error)
      let due = surroundings.now() + Backoff.wait(afterTries: job.tries)
      do {
        try await store.write { try JobRecords.retry(job, due: due, error: "\(error)", in: $0) }
      } catch { complain(job, error) }
    }
  }
}
