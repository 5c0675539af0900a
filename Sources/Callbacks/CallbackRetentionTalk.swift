public import Customers

/// Call times, and what the team said of them, are forgotten by their moment; numbers, topics and notes by the moment
/// at which their request was closed. An open request keeps everything.
public enum CallbackRetentionTalk {
  public static let steps = [
    RetentionStep("phone_call") { try CallRecords.forget(before: $0, limit: $1, in: $2) },
    RetentionStep("phone_call", rows: "callback_overrule") {
      try PlanRecords.forgetOverrules(before: $0, limit: $1, in: $2)
    },
    RetentionStep("customer_signal") { try SignalRecords.forget(before: $0, limit: $1, in: $2) },
    RetentionStep("callback", rows: "callback_note") {
      try CallbackNoteRecords.forget(before: $0, limit: $1, in: $2)
    },
    RetentionStep("callback") { try CallbackRecords.forgetNumbers(before: $0, limit: $1, in: $2) },
  ]
}
