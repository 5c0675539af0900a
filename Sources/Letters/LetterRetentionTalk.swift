public import Customers

public enum LetterRetentionTalk {
  public static let steps = [
    RetentionStep("letter") { try LetterRecords.forget(before: $0, limit: $1, in: $2) }
  ]
}
