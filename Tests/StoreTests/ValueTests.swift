import Foundation
import Ground
import HouseTesting
import Store
import Testing

@Suite struct ValueTests {
  static let table: Statement = """
    CREATE TABLE thing (id TEXT PRIMARY KEY, number \(.integer), sure DOUBLE PRECISION, word TEXT, raw \(.bytes))
    """

  @Test(arguments: Engine.allCases)
  func `every kind of value comes back as it went in`(engine: Engine) async throws {
    let values: [(String, Value)] =
      [0, 1, -1, Int64.max, .min, 253_402_300_799_999].map { ("number", .integer($0)) }
      + [0.0, -0.5, 0.1, 1.0, 1e-300, .greatestFiniteMagnitude, .pi].map { ("sure", .real($0)) }
      + ["", " ", "Zażółć gęślą jaźń", "𝄞👩‍👩‍👧", "e\u{301}", "a'b\"c\\d$1?", "\r\n\t", "\u{FFFF}", "NULL"].map {
        ("word", .text($0))
      }
      + [.text(String(repeating: "ł", count: 1_000_000))].map { ("word", $0) }
      + [[], [0], [0, 255, 92, 39], Array(0...255)].map { ("raw", .bytes($0)) }
      + [.bytes((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })].map { ("raw", $0) }
      + ["number", "sure", "word", "raw"].map { ($0, .null) }
    let database = try await engine.open(with: Self.table)
    for (column, value) in values {
      let back = try await database.write { tx in
        try tx.run("DELETE FROM thing")
        switch column {
        case "number": try tx.run("INSERT INTO thing (id, number) VALUES ('a', \(value))")
        case "sure": try tx.run("INSERT INTO thing (id, sure) VALUES ('a', \(value))")
        case "word": try tx.run("INSERT INTO thing (id, word) VALUES ('a', \(value))")
        default: try tx.run("INSERT INTO thing (id, raw) VALUES ('a', \(value))")
        }
        return try tx.first("SELECT number, sure, word, raw FROM thing")![column]
      }
      // Not `#expect` alone: a difference in a million letters is no message.
      #expect(back == value, "\(column) \(String(describing: value).prefix(60))")
    }
  }

  @Test(arguments: Engine.allCases)
  func `a text that SQLite would cut and PostgreSQL refuse is refused by both`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    let error = await #expect(throws: StoreError.self) {
      try await database.run("INSERT INTO thing (id, word) VALUES ('a', \("cut\0here"))")
    }
    #expect(error == .refused(rule: "a text must not hold the character U+0000"))
    #expect(try await database.count("thing") == 0)
  }

  @Test(arguments: Engine.allCases)
  func `what is interpolated is bound and never pasted`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    let evil = "'); DROP TABLE thing; --"
    try await database.run("INSERT INTO thing (id, word) VALUES (\(evil), \("$1 ? \(evil)"))")
    let row = try await database.read { try $0.first("SELECT word FROM thing WHERE id = \(evil)") }
    #expect(row?.text("word") == "$1 ? \(evil)")
  }

  @Test(arguments: Engine.allCases)
  func `a filter that is nil lets everything through`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    try await database.write { tx in
      for number in 1...3 { try tx.run("INSERT INTO thing (id, number) VALUES (\("\(number)"), \(number))") }
    }
    for (filter, count) in [(nil, 3), (2, 1), (9, 0)] as [(Int?, Int)] {
      let rows = try await database.read {
        try $0.all("SELECT id FROM thing WHERE \(filter) IS NULL OR number = \(filter)")
      }
      #expect(rows.count == count)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a list for IN holds one, many or none`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    try await database.write { tx in
      for id in ["a", "b", "c"] { try tx.run("INSERT INTO thing (id) VALUES (\(id))") }
    }
    for wanted in [[], ["b"], ["a", "c", "x"]] as [[String]] {
      let found = try await database.read {
        try $0.all("SELECT id FROM thing WHERE id IN (\(list: wanted)) ORDER BY id").map { $0.text("id") }
      }
      #expect(found == wanted.filter { $0 != "x" })
    }
  }

  @Test(arguments: Engine.allCases)
  func `sums and counts are integers, averages are not, truth is 0 or 1`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    let row = try await database.write { tx in
      for number in [1, 2, 6] { try tx.run("INSERT INTO thing (id, number) VALUES (\("\(number)"), \(number))") }
      return try tx.first(
        """
        SELECT COUNT(*) AS n, SUM(number) AS sum, AVG(number) AS mean, MAX(number) = 6 AS six, SUM(sure) AS none,
          SUM(number) + \(1) AS more
        FROM thing
        """)!
    }
    #expect(row["n"] == .integer(3))
    #expect(row["sum"] == .integer(9))
    #expect(row["more"] == .integer(10))
    #expect(row["mean"] == .real(3))
    #expect(row["six"] == .integer(1))
    #expect(row["none"] == .null)
  }

  @Test(arguments: Engine.allCases)
  func `text is ordered by its bytes`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    let words = ["z", "ł", "a", "B", "a-c", "ab", "Ż", "", "👍", "\u{FFFD}"]
    let ordered = try await database.write { tx in
      for word in words { try tx.run("INSERT INTO thing (id) VALUES (\(word))") }
      return try tx.all("SELECT id FROM thing ORDER BY id").map { $0.text("id") }
    }
    #expect(ordered == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test(arguments: Engine.allCases)
  func `nouns of the ground are bound and read`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.table)
    let id = ID<ValueTests>("one")
    let at = Moment(milliseconds: 1_800_000_000_123)
    let row = try await database.write { tx in
      try tx.run("INSERT INTO thing (id, number, word) VALUES (\(id), \(at), \(nil as ID<ValueTests>?))")
      return try tx.first("SELECT id, number, word FROM thing")!
    }
    #expect(row.id("id", ValueTests.self) == id)
    #expect(row.moment("number") == at)
    #expect(row.optionalID("word", ValueTests.self) == nil)
  }
}
