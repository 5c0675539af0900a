public import Conversations
public import Customers
public import Ground
public import Store

public enum AssistantRetentionTalk {
  public static let steps = [
    RetentionStep("feedback") { try FeedbackRecords.forget(before: $0, limit: $1, in: $2) }
  ]

  /// What was understood of these conversations, and what was said of answers in them.
  public static func forget(of conversations: [ID<Conversation>], in tx: Transaction) throws {
    try FeedbackRecords.forget(of: conversations, in: tx)
    try ReadingRecords.forget(of: conversations, in: tx)
  }
}
