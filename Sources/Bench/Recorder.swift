import Ground
import Store
import StoreSQLite
import Synchronization

/// A store that notes every statement of every transaction, so that the same can be done again without what lies between.
final class Recorder: Database {
  struct Step: Sendable {
    enum Kind: Sendable { case read, write, claim }
    let kind: Kind
    let statements: [(statement: Statement, asks: Bool)]
  }

  private let store: SQLiteDatabase
  private let steps = Mutex<[Step]>([])

  init(_ store: SQLiteDatabase) { self.store = store }

  var description: String { store.description }

  /// What was done since this was last asked, without transactions that failed.
  func take() -> [Step] {
    steps.withLock { steps in
      defer { steps = [] }
      return steps
    }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    let (result, statements) = try await store.write { try Self.noting($0, body) }
    note(.write, statements)
    return result
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    let (result, statements) = try await store.read { try Self.noting($0, body) }
    note(.read, statements)
    return result
  }

  func claim<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    let (result, statements) = try await store.claim { try Self.noting($0, body) }
    note(.claim, statements)
    return result
  }

  func close() async { await store.close() }

  private func note(_ kind: Step.Kind, _ statements: [Noted]) {
    steps.withLock { $0.append(Step(kind: kind, statements: statements.map { ($0.statement, $0.asks) })) }
  }

  private struct Noted: Sendable {
    let statement: Statement
    let asks: Bool
  }

  private static func noting<T: Sendable>(
    _ tx: Transaction, _ body: (Transaction) throws -> T
  ) throws -> (T, [Noted]) {
    var noted: [Noted] = []
    let result = try body(
      Transaction(
        answer: {
          noted.append(Noted(statement: $0, asks: true))
          return try tx.all($0)
        },
        change: {
          noted.append(Noted(statement: $0, asks: false))
          return try tx.run($0)
        }))
    return (result, noted)
  }
}

/// A clock that only the benchmark moves.
final class BenchClock: Sendable {
  private let moment = Mutex(Moment(iso: "2026-11-23T09:00:00+01:00")!)

  func pass(_ span: Span) { moment.withLock { $0 = $0 + span } }

  var surroundings: Surroundings {
    Surroundings(now: { self.moment.withLock { $0 } }, bytes: Surroundings.real.bytes)
  }
}
