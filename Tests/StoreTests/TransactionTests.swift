import Foundation
import HouseTesting
import Store
import Synchronization
import Testing

@Suite struct TransactionTests {
  static let booking: Statement = "CREATE TABLE booking (id TEXT PRIMARY KEY, slot TEXT NOT NULL, who TEXT NOT NULL)"
  static let counter: Statement = "CREATE TABLE counter (id TEXT PRIMARY KEY, n \(.integer) NOT NULL CHECK (n < 1000))"

  @Test(arguments: Engine.allCases)
  func `a rule of the schema refuses, and nothing of that transaction is kept`(engine: Engine) async throws {
    let database = try await engine.open(
      with: Self.counter, "CREATE TABLE child (of TEXT NOT NULL REFERENCES counter (id))")
    let rules: [@Sendable (Transaction) throws -> Void] = [
      { try $0.run("INSERT INTO counter VALUES ('a', 1)") },
      { try $0.run("INSERT INTO counter VALUES ('b', 1000)") },
      { try $0.run("INSERT INTO counter VALUES ('b', \(nil as Int?))") },
      { try $0.run("INSERT INTO child VALUES ('nobody')") },
    ]
    try await database.run("INSERT INTO counter VALUES ('a', 1)")
    for breakRule in rules {
      let error = await #expect(throws: StoreError.self) {
        try await database.write { tx in
          try tx.run("INSERT INTO counter VALUES ('kept?', 1)")
          try breakRule(tx)
        }
      }
      guard case .refused(let rule) = error else { return #expect(error == .refused(rule: "…")) }
      #expect(rule.contains("constraint"))
    }
    #expect(try await database.count("counter") == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a refused statement dooms its transaction even when the body goes on`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    let error = await #expect(throws: StoreError.self) {
      try await database.write { tx in
        try tx.run("INSERT INTO counter VALUES ('a', 1)")
        _ = try? tx.run("INSERT INTO counter VALUES ('a', 2)")
        _ = try? tx.run("INSERT INTO counter VALUES ('b', 2)")
      }
    }
    guard case .refused = error else { return #expect(error == .refused(rule: "…")) }
    #expect(try await database.count("counter") == 0)
  }

  @Test(arguments: Engine.allCases)
  func `a body may put a refusal of the schema in its own words`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    await #expect(throws: Refusal.self) {
      try await database.write { tx in
        do { try tx.run("INSERT INTO counter VALUES ('a', 1), ('a', 2)") } catch StoreError.refused {
          throw Refusal()
        }
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a body that throws takes back its own and nobody else's`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    let kept = try await together(60) { number in
      do {
        try await database.write { tx in
          try tx.run("INSERT INTO counter VALUES (\("\(number)"), 0)")
          if number % 3 == 1 { throw Refusal() }
          if number % 3 == 2 { try tx.run("INSERT INTO counter VALUES (\("\(number)"), 0)") }
        }
        return true
      } catch is Refusal { return false } catch StoreError.refused { return false }
    }
    #expect(kept.count { $0 } == 20)
    let ids = try await database.read { try $0.all("SELECT id FROM counter").map { $0.text("id") } }
    #expect(Set(ids) == Set((0..<20).map { "\($0 * 3)" }))
  }

  @Test(arguments: Engine.allCases)
  func `a read sees one moment, whatever is written meanwhile`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    try await database.run("INSERT INTO counter VALUES ('a', 1)")
    let (begun, written) = (Gate(), Gate())
    async let seen = database.read { tx in
      let before = try tx.first("SELECT n FROM counter")!.integer("n")
      begun.open()
      written.pass()
      return [before, try tx.first("SELECT n FROM counter")!.integer("n")]
    }
    try await begun.reached()
    try await database.run("UPDATE counter SET n = 2")
    written.open()
    #expect(try await seen == [1, 1])
    #expect(try await database.read { try $0.first("SELECT n FROM counter")!.integer("n") } == 2)
  }

  @Test(arguments: Engine.allCases)
  func `a read cannot write`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    await #expect(throws: StoreError.self) {
      try await database.read { _ = try $0.run("INSERT INTO counter VALUES ('a', 1)") }
    }
    await #expect(throws: StoreError.self) {
      try await database.read { _ = try? $0.run("INSERT INTO counter VALUES ('a', 1)") }
    }
    #expect(try await database.count("counter") == 0)
  }

  /// Under READ COMMITTED (say, `claim` in place of `write`) PostgreSQL let 3 to 8 of the ten win: each looks, sees
  /// nobody and inserts a row of its own, and no key of the table can tell that they meant the same hour.
  @Test(arguments: Engine.allCases)
  func `of ten who look first and then book, one wins`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.booking)
    let won = try await together(10) { number in
      try await database.write { tx in
        guard try tx.first("SELECT id FROM booking WHERE slot = '9:00'") == nil else { return false }
        Thread.sleep(forTimeInterval: 0.01)
        try tx.run("INSERT INTO booking VALUES (\("\(number)"), '9:00', 'somebody')")
        return true
      }
    }
    #expect(won.count { $0 } == 1)
    #expect(try await database.count("booking") == 1)
  }

  @Test(arguments: Engine.allCases)
  func `of 64 who read a number and add one, none is lost`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    try await database.run("INSERT INTO counter VALUES ('a', 0)")
    _ = try await together(64) { _ in
      try await database.write { tx in
        let n = try tx.first("SELECT n FROM counter WHERE id = 'a'")!.integer("n")
        try tx.run("UPDATE counter SET n = \(n + 1) WHERE id = 'a'")
      }
    }
    #expect(try await database.read { try $0.first("SELECT n FROM counter")!.integer("n") } == 64)
  }

  /// PostgreSQL may then say `duplicate key` where it means `somebody else took that number`.
  @Test(arguments: Engine.allCases)
  func `of 64 who take the next number, each gets one`(engine: Engine) async throws {
    let database = try await engine.open(with: "CREATE TABLE ticket (number \(.integer) PRIMARY KEY)")
    let numbers = try await together(64) { _ in
      try await database.write { tx in
        let next = try tx.first("SELECT COALESCE(MAX(number), 0) + 1 AS next FROM ticket")!.integer("next")
        try tx.run("INSERT INTO ticket VALUES (\(next))")
        return next
      }
    }
    #expect(numbers.sorted() == Array(1...64))
  }

  @Test(arguments: Engine.allCases)
  func `two who change the same rows in opposite order both get through`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    try await database.run("INSERT INTO counter VALUES ('a', 0), ('b', 0)")
    _ = try await together(6) { number in
      try await database.claim { tx in
        for id in number.isMultiple(of: 2) ? ["a", "b"] : ["b", "a"] {
          try tx.run("UPDATE counter SET n = n + 1 WHERE id = \(id)")
          Thread.sleep(forTimeInterval: 0.005)
        }
      }
    }
    let numbers = try await database.read { try $0.all("SELECT n FROM counter").map { $0.integer("n") } }
    #expect(numbers == [6, 6])
  }

  @Test(arguments: Engine.allCases)
  func `closing lets running transactions end and refuses later ones`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.counter)
    let begun = Gate()
    async let last: Void = database.write { tx in
      begun.open()
      Thread.sleep(forTimeInterval: 0.1)
      try tx.run("INSERT INTO counter VALUES ('a', 0)")
    }
    try await begun.reached()
    await database.close()
    try await last
    await #expect(throws: StoreError.closed) { try await database.run("DELETE FROM counter") }
    await #expect(throws: StoreError.closed) { _ = try await database.read { try $0.all("SELECT 1") } }
    await #expect(throws: StoreError.closed) { _ = try await database.claim { try $0.all("SELECT 1") } }
    await database.close()
  }
}
