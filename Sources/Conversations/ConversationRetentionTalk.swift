public import Customers
public import Ground
public import Store

/// A conversation is forgotten as a whole, by its last line. One that waits for somebody, that a colleague has, or in
/// which the customer's last word was not considered is open, however old it is.
public enum ConversationRetentionTalk {
  /// - Parameter others: Forgets what other rooms hang on these conversations.
  public static func steps(
    others: @escaping @Sendable (_ ids: [ID<Conversation>], _ tx: Transaction) throws -> Void
  ) -> [RetentionStep] {
    [
      RetentionStep("conversation", "message", "note") { before, limit, tx in
        let ids = try ConversationRecords.over(before: before, limit: limit, in: tx)
        if ids.isEmpty { return 0 }
        try others(ids, tx)
        try MessageRecords.forget(of: ids, in: tx)
        try ConversationRecords.forget(ids, in: tx)
        return ids.count
      }
    ]
  }
}
