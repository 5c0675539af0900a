/// An engine: SQLite or PostgreSQL, by the same text and the same promises.
public protocol Database: Sendable {
  /// Runs `body` as one transaction, as if alone (SERIALIZABLE); the answer comes only after its commit is on disk.
  /// After a conflict `body` runs again, so it may have no effect but through the handle.
  func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T

  /// Runs `body` on one consistent picture; writing in it fails.
  func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T

  /// Runs `body` as one transaction under READ COMMITTED: only for claiming rows with `\(.skipLocked)`.
  func claim<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T

  /// For people: `SQLite 3.40.1 at data/odzew.sqlite`.
  var description: String { get }

  /// Lets running transactions end, then closes. Later calls fail with `closed`.
  func close() async
}

/// What an engine can fail with. Everything else that `write` throws came out of its body.
public enum StoreError: Error, Hashable, Sendable {
  /// A UNIQUE, CHECK, FOREIGN KEY or NOT NULL rule of the schema said no; `rule` is the engine's own text.
  case refused(rule: String)
  /// Others kept winning; trying again later may help.
  case conflict
  /// The engine is not there. Nothing of this transaction was kept.
  case unreachable(String)
  /// The connection broke while committing: it may have been kept or not.
  case unknownOutcome(String)
  /// A statement that the engine does not understand, or a broken file: a bug or a bad disk.
  case broken(String)
  case closed
}
