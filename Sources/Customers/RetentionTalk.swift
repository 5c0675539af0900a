public import Ground
public import Store

/// How rows that a declaration speaks of are forgotten when their time is over. A room has one for each kind of row.
public struct RetentionStep: Sendable {
  /// Forgets up to `limit` rows that were over before a moment, never one that is still open; gives how many. Fewer than
  /// `limit` = no more are due. Harmless when repeated.
  public typealias Forget = @Sendable (_ before: Moment, _ limit: Int, _ tx: Transaction) throws -> Int

  /// As `PersonalData.table` names them: what it forgets of, all kept equally long.
  public let tables: [String]
  /// The rows that it counts.
  public let rows: String
  let forget: Forget

  /// - Parameter rows: nil = the first of the tables.
  public init(_ tables: String..., rows: String? = nil, forget: @escaping Forget) {
    self.tables = tables
    self.rows = rows ?? tables[0]
    self.forget = forget
  }
}

public enum CustomerRetentionTalk {
  public static let steps = [
    RetentionStep("proof") { try ProofRecords.forget(before: $0, limit: $1, in: $2) }
  ]
}
