import Foundation
import Ground
import HouseTesting
import Journal
import Store
import Testing

@Suite struct JournalTests {
  static let at = Moment(milliseconds: 1_800_000_000_000)

  @Test(arguments: Engine.allCases)
  func `a follower misses no line and sees none twice while sixteen write`(engine: Engine) async throws {
    let database = try await engine.open()
    async let writing: [Void] = together(16) { writer in
      for number in 0..<20 {
        try await database.write { tx in
          try JournalRecords.note("line.written", "\(writer)/\(number)", by: "system", at: Self.at, in: tx)
          // Its number is taken, but it is not to be seen yet: meanwhile others commit higher ones.
          if number % 5 == writer % 5 { Thread.sleep(forTimeInterval: Double(writer % 4) / 100) }
          try JournalRecords.note("line.ended", "\(writer)/\(number)", by: "system", at: Self.at, in: tx)
        }
      }
    }
    var seen: [JournalLine] = []
    var place = JournalPlace.start
    let patience = ContinuousClock.now + .seconds(180)
    while seen.count < 640, ContinuousClock.now < patience {
      let from = place
      let lines = try await database.read { try JournalRecords.after(from, limit: 17, in: $0) }
      seen += lines
      if let last = lines.last { place = last.place } else { try await Task.sleep(for: .milliseconds(3)) }
    }
    _ = try await writing
    #expect(seen.count == 640)
    #expect(Set(seen.map { "\($0.kind) \($0.subject)" }).count == 640)
    #expect(seen.map(\.place) == seen.map(\.place).sorted())
    let end = place
    #expect(try await database.read { try JournalRecords.after(end, limit: 17, in: $0) }.isEmpty)
    #expect(try await database.read { try JournalRecords.end(in: $0) } == place)
  }

  @Test func `on PostgreSQL a line waits for the slower transaction that began before it`() async throws {
    let database = try await Engine.postgres.open()
    let (begun, done) = (Gate(), Gate())
    async let slow: Void = database.write { tx in
      try JournalRecords.note("test.slow", "slow", by: "system", at: Self.at, in: tx)
      begun.open()
      done.pass()
    }
    try await begun.reached()
    try await database.write { try JournalRecords.note("test.quick", "quick", by: "system", at: Self.at, in: $0) }
    #expect(try await database.count("journal") == 1)
    #expect(try await database.read { try JournalRecords.after(.start, limit: 9, in: $0) }.isEmpty)
    done.open()
    try await slow
    var subjects: [String] = []
    // Other tests' transactions on the same server hold lines back, too.
    for _ in 0..<2_000 where subjects.count < 2 {
      subjects = try await database.read { try JournalRecords.after(.start, limit: 9, in: $0).map(\.subject) }
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(subjects == ["slow", "quick"])
  }

  @Test(arguments: Engine.allCases)
  func `a line of a transaction that failed was never there`(engine: Engine) async throws {
    let database = try await engine.open()
    await #expect(throws: Refusal.self) {
      try await database.write { tx in
        try JournalRecords.note("case.opened", "7", by: "system", at: Self.at, in: tx)
        throw Refusal()
      }
    }
    try await database.write {
      try JournalRecords.note("case.closed", "7", by: "staff:1", data: #"{"why":"done"}"#, at: Self.at, in: $0)
    }
    let lines = try await database.read { try JournalRecords.about("7", in: $0) }
    #expect(lines.map(\.kind) == ["case.closed"])
    #expect(lines.map(\.data) == [#"{"why":"done"}"#])
  }
}
