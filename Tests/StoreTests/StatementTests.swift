import HouseTesting
import Store
import Testing

/// The SQL that both engines understand alike.
@Suite struct StatementTests {
  static let stock: Statement = """
    CREATE TABLE stock (shelf TEXT NOT NULL, item TEXT NOT NULL, n \(.integer) NOT NULL CHECK (n >= 0),
      PRIMARY KEY (shelf, item))
    """

  @Test(arguments: Engine.allCases)
  func `inserting over a row that is there updates it or leaves it`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.stock)
    let (counts, n) = try await database.write { tx in
      let add: (Int) -> Statement = { n in
        """
        INSERT INTO stock (shelf, item, n) VALUES ('a', 'cup', \(n))
        ON CONFLICT (shelf, item) DO UPDATE SET n = stock.n + excluded.n
        """
      }
      let statements: [Statement] = [
        add(1), add(5), "INSERT INTO stock VALUES ('a', 'cup', 100) ON CONFLICT (shelf, item) DO NOTHING",
        """
        INSERT INTO stock VALUES ('a', 'cup', 100)
        ON CONFLICT (shelf, item) DO UPDATE SET n = excluded.n WHERE stock.n > 1000
        """,
      ]
      return (try statements.map { try tx.run($0) }, try tx.first("SELECT n FROM stock")!.integer("n"))
    }
    #expect(counts == [1, 1, 0, 0])
    #expect(n == 6)
  }

  @Test(arguments: Engine.allCases)
  func `what was written is returned`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.stock)
    let returned = try await database.write { tx in
      [
        try tx.all("INSERT INTO stock VALUES ('a', 'cup', 1), ('a', 'mug', 2) RETURNING n"),
        try tx.all("UPDATE stock SET n = n + \(10) WHERE item = 'mug' RETURNING n, shelf"),
        try tx.all("DELETE FROM stock WHERE item = 'jug' RETURNING n"),
      ].map { $0.map { $0.integer("n") }.sorted() }
    }
    #expect(returned == [[1, 2], [12], []])
    #expect(try await database.write { try $0.run("DELETE FROM stock RETURNING n") } == 2)
  }

  @Test(arguments: Engine.allCases)
  func `paging by a pair of keys gives every row once`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.stock)
    let all = (0..<10).flatMap { shelf in (0..<7).map { item in "\(shelf)/\(item)" } }
    let paged = try await database.write { tx in
      for place in all.shuffled() {
        try tx.run("INSERT INTO stock VALUES (\(String(place.prefix(1))), \(String(place.suffix(1))), 1)")
      }
      var paged: [String] = []
      var last = ("", "")
      while let page = Optional(
        try tx.all(
          """
          SELECT shelf, item FROM stock WHERE (shelf, item) > (\(last.0), \(last.1))
          ORDER BY shelf, item LIMIT \(8)
          """)), let end = page.last
      {
        last = (end.text("shelf"), end.text("item"))
        paged += page.map { "\($0.text("shelf"))/\($0.text("item"))" }
      }
      return paged
    }
    #expect(paged == all)
  }

  @Test(arguments: Engine.allCases)
  func `the count is of the rows that were named, not of those that a cascade took along`(engine: Engine) async throws {
    let database = try await engine.open(
      with: "CREATE TABLE shelf (id TEXT PRIMARY KEY)",
      "CREATE TABLE item (id \(.integer) PRIMARY KEY, shelf TEXT NOT NULL REFERENCES shelf (id) ON DELETE CASCADE)")
    let statements: [Statement] = [
      "INSERT INTO shelf VALUES ('a'), ('b')", "INSERT INTO item VALUES (1, 'a'), (2, 'a'), (3, 'a')",
      "DELETE FROM shelf WHERE id = 'a'", "DELETE FROM shelf WHERE id = 'a'", "SELECT id FROM shelf",
    ]
    let counts = try await database.write { tx in try statements.map { try tx.run($0) } }
    #expect(counts == [2, 3, 1, 0, 0])
    #expect(try await database.count("item") == 0)
  }

  @Test(arguments: Engine.allCases)
  func `the schema may change inside a transaction, and goes back with it`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.stock)
    await #expect(throws: Refusal.self) {
      try await database.write { tx in
        try tx.run("ALTER TABLE stock ADD COLUMN note TEXT")
        try tx.run("CREATE INDEX stock_note ON stock (note) WHERE note IS NOT NULL")
        try tx.run("INSERT INTO stock (shelf, item, n, note) VALUES ('a', 'cup', 1, 'blue')")
        throw Refusal()
      }
    }
    await #expect(throws: StoreError.self) { try await database.read { try $0.all("SELECT note FROM stock") } }
    #expect(try await database.count("stock") == 0)
  }

  @Test(arguments: Engine.allCases)
  func `a statement that is no SQL is broken`(engine: Engine) async throws {
    let database = try await engine.open(with: Self.stock)
    let error = await #expect(throws: StoreError.self) { try await database.read { try $0.all("SELEKT 1") } }
    guard case .broken = error else { return #expect(error == .broken("…")) }
  }

  @Test(arguments: Engine.allCases)
  func `a statement goes on working after the table has changed`(engine: Engine) async throws {
    let place = try await engine.newPlace()
    let (one, other) = (try engine.open(at: place), try engine.open(at: place))
    try await one.run(Self.stock)
    let read: @Sendable (Transaction) throws -> Int = { tx in
      try tx.all("SELECT * FROM stock").count + tx.run("INSERT INTO stock (shelf, item, n) VALUES ('a', 'b', 1)")
    }
    #expect(try await one.write(read) == 1)
    try await other.write { tx in
      try tx.run("DELETE FROM stock")
      try tx.run("ALTER TABLE stock ADD COLUMN note TEXT")
    }
    #expect(try await one.write(read) == 1)
    await one.close()
    await other.close()
  }
}
