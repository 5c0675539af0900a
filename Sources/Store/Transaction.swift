/// The handle of one running transaction. It is not Sendable and its verbs are synchronous: waiting, leaking it or
/// sending mail inside a transaction does not compile, and the engine may run a body again after a conflict.
public final class Transaction {
  private let answer: (Statement) throws -> [Row]
  private let change: (Statement) throws -> Int

  /// `answer` runs a statement and gives its rows, `change` gives the count of rows that it touched.
  public init(answer: @escaping (Statement) throws -> [Row], change: @escaping (Statement) throws -> Int) {
    self.answer = answer
    self.change = change
  }

  public func all(_ statement: Statement) throws -> [Row] { try answer(statement) }
  public func first(_ statement: Statement) throws -> Row? { try answer(statement).first }

  /// The count of rows inserted, updated or deleted.
  @discardableResult
  public func run(_ statement: Statement) throws -> Int { try change(statement) }
}
