import Dispatch
import Foundation
import HouseTesting
import Store
import Synchronization

extension Engine {
  /// A database with nothing but these tables.
  func open(with tables: Statement...) async throws -> any Database {
    let database = try open(at: try await newPlace())
    try await database.write { tx in for table in tables { try tx.run(table) } }
    return database
  }
}

extension Database {
  /// One statement, one transaction.
  func run(_ statement: Statement) async throws {
    try await write { _ = try $0.run(statement) }
  }

  func count(_ table: String) async throws -> Int {
    // A name cannot be bound; this one is the test's own.
    try await read { try $0.first(Statement(stringLiteral: "SELECT COUNT(*) AS n FROM \(table)"))!.integer("n") }
  }
}

/// What a body refuses with.
struct Refusal: Error, Hashable {}

/// A door between a test and a body, which must not `await`.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let opened = Atomic(false)

  func open() {
    opened.store(true, ordering: .sequentiallyConsistent)
    semaphore.signal()
  }

  /// For bodies: blocks until the gate is open, for ten seconds at most.
  func pass() {
    if opened.load(ordering: .sequentiallyConsistent) { return }
    if semaphore.wait(timeout: .now() + 10) == .success { semaphore.signal() }
  }

  /// For tests.
  func reached() async throws {
    while !opened.load(ordering: .sequentiallyConsistent) { try await Task.sleep(for: .milliseconds(2)) }
  }
}

/// Runs `count` tasks at once and gives their answers.
func together<T: Sendable>(
  _ count: Int, _ body: @escaping @Sendable (Int) async throws -> T
) async throws -> [T] {
  try await withThrowingTaskGroup(of: T.self) { group in
    for number in 0..<count { group.addTask { try await body(number) } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}
