import Foundation
import Ground
import HouseTesting
import Jobs
import Store
import Testing

@Suite struct JobTests {
  static let start = Moment(milliseconds: 1_800_000_000_000)

  private func ask(_ count: Int, on database: any Database) async throws {
    try await database.write { tx in
      for number in 0..<count {
        try JobRecords.ask(ID("job-\(number)"), kind: "test", payload: "{}", due: Self.start, in: tx)
      }
    }
  }

  private func claim(
    _ database: any Database, worker: String = "me", at now: Moment = start, limit: Int = 100
  ) async throws -> [Job] {
    try await database.claim { tx in
      try JobRecords.claim(
        kinds: ["test", "other"], worker: worker, now: now, lease: .seconds(30), limit: limit, in: tx)
    }
  }

  @Test(arguments: Engine.allCases)
  func `asking twice is asking once`(engine: Engine) async throws {
    let database = try await engine.open()
    try await ask(3, on: database)
    try await ask(3, on: database)
    #expect(try await claim(database).map(\.id.text) == ["job-0", "job-1", "job-2"])
  }

  @Test(arguments: Engine.allCases)
  func `four workers claim 200 jobs, each once`(engine: Engine) async throws {
    let database = try await engine.open()
    try await ask(200, on: database)
    let claims = try await together(4) { number in
      var mine: [Job] = []
      while true {
        let some = try await claim(database, worker: "worker-\(number)", limit: 7)
        if some.isEmpty { return mine }
        mine += some
      }
    }.flatMap(\.self)
    #expect(claims.count == 200)
    #expect(Set(claims.map(\.id)).count == 200)
    #expect(claims.allSatisfy { $0.fence == 1 && $0.tries == 1 })
  }

  @Test(arguments: Engine.allCases)
  func `no more is claimed than was asked for, in whatever way the engine joins`(engine: Engine) async throws {
    let database = try await engine.open()
    try await ask(50, on: database)
    let claimed = try await database.claim { tx in
      if engine == .postgres {
        for way in ["hashjoin", "hashagg", "mergejoin", "sort", "material", "indexscan", "bitmapscan"] {
          try tx.run(Statement(stringLiteral: "SET LOCAL enable_\(way) = off"))
        }
      }
      return try JobRecords.claim(
        kinds: ["test"], worker: "me", now: Self.start, lease: .seconds(1), limit: 5, in: tx)
    }
    #expect(claimed.count == 5)
  }

  @Test(arguments: Engine.allCases)
  func `who outlives the lease may not record the result`(engine: Engine) async throws {
    let database = try await engine.open()
    try await ask(1, on: database)
    let slow = try #require(try await claim(database, worker: "slow").first)
    let later = Self.start + .seconds(31)
    #expect(try await claim(database, worker: "early", at: Self.start + .seconds(29)).isEmpty)
    let next = try #require(try await claim(database, worker: "next", at: later).first)
    #expect(next.fence == 2 && next.tries == 2)
    await #expect(throws: LeaseLost.self) {
      try await database.write { try JobRecords.finish(slow, at: later, in: $0) }
    }
    try await database.write { try JobRecords.finish(next, at: later, in: $0) }
    await #expect(throws: LeaseLost.self) {
      try await database.write { try JobRecords.finish(next, at: later, in: $0) }
    }
    #expect(try await claim(database, at: later + .days(1)).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a failed job comes back when it is due, and who lost it cannot postpone it`(engine: Engine) async throws {
    let database = try await engine.open()
    try await ask(1, on: database)
    let first = try #require(try await claim(database).first)
    let again = Self.start + Backoff.wait(afterTries: first.tries)
    try await database.write { try JobRecords.retry(first, due: again, error: "no answer", in: $0) }
    #expect(try await claim(database).isEmpty)
    #expect(try await database.read { try JobRecords.nextDue(in: $0) } == again)
    let second = try #require(try await claim(database, at: again).first)
    #expect(second.tries == 2)
    try await database.write { try JobRecords.retry(first, due: again + .days(1), error: "late", in: $0) }
    #expect(try await database.read { try JobRecords.nextDue(in: $0) } == again + .seconds(30))
    try await database.write { try JobRecords.finish(second, at: again, in: $0) }
    #expect(try await database.read { try JobRecords.nextDue(in: $0) } == nil)
    #expect(try await database.write { try JobRecords.forget(before: again + .seconds(1), in: $0) } == 1)
  }

  @Test(arguments: Engine.allCases)
  func `of twelve nodes one wins a tick`(engine: Engine) async throws {
    let database = try await engine.open()
    for hour in 0..<3 {
      let won = try await together(12) { _ in
        try await database.write { try JobRecords.tick("retention", at: Self.start + .hours(hour), in: $0) }
      }
      #expect(won.count { $0 } == 1)
    }
  }
}
