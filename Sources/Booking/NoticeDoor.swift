public import Store

/// Where notices leave the house. The row in `notice` is the outbox: it is written first, in the same transaction, and a
/// door that can send asks for its own job there. A door errs towards sending twice, with the notice's identity as the
/// message's, never towards losing one.
public struct NoticeDoor: Sendable {
  /// Called once for each notice that goes out. False when there was no way to the customer.
  public let put: @Sendable (Notice, Transaction) throws -> Bool

  public init(put: @escaping @Sendable (Notice, Transaction) throws -> Bool) { self.put = put }

  /// Leaves the row where it is.
  public static let outbox = NoticeDoor { _, _ in false }
}
