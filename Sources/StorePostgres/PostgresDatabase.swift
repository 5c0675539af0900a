import CPostgres
public import Store

/// PostgreSQL through libpq: worker threads with a connection each, every write SERIALIZABLE and run again when others
/// won. The database must order text by bytes (collation C), as SQLite does; the first connection checks it.
public final class PostgresDatabase: Store.Database {
  private let workers: PostgresWorkers
  public let description: String

  /// `url` is `postgresql://user@host/name` or libpq's `host=… dbname=…`. Connections are made when they are needed, at
  /// most `connections`; while the server is away a call waits for `patience` and then fails with `unreachable`.
  public init(url: String, connections: Int = 8, patience: Duration = .seconds(10)) throws {
    description = "PostgreSQL at \(try Self.place(url))"
    workers = PostgresWorkers(count: max(1, connections)) { PostgresLine(url: url, patience: patience) }
  }

  deinit { workers.stop() }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await run(.write, body)
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await run(.read, body)
  }

  public func claim<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    try await run(.claim, body)
  }

  public func close() async { await workers.close() }

  private func run<T: Sendable>(
    _ mode: PostgresMode, _ body: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    let asked = ContinuousClock.now
    return try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<T, any Error>) in
      let taken = workers.submit { line in
        continuation.resume(with: Result { try line.run(mode, asked: asked, body) })
      }
      if !taken { continuation.resume(throwing: StoreError.closed) }
    }
  }

  /// Host and name for people: never the password.
  private static func place(_ url: String) throws -> String {
    var complaint: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(url, &complaint) else {
      defer { PQfreemem(complaint) }
      // libpq's own words may quote the password.
      throw StoreError.unreachable("the PostgreSQL address is not written as libpq reads it")
    }
    defer { PQconninfoFree(options) }
    var values: [String: String] = [:]
    var option = options
    while let key = option.pointee.keyword {
      if let value = option.pointee.val { values[String(cString: key)] = String(cString: value) }
      option += 1
    }
    return "\(values["host"] ?? "the local socket")/\(values["dbname"] ?? values["user"] ?? "")"
  }
}

/// The three kinds of transaction.
enum PostgresMode: Sendable {
  case write, read, claim

  var begin: String {
    switch self {
    case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .claim: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }
  }
}
