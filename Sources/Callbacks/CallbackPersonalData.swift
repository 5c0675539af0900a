public import Seal

public enum CallbackPersonalData {
  /// Call times are forgotten after 12 months, numbers 24 months after the request was closed (`CallbackRetentionTalk`).
  public static let callTimeDays = 365
  public static let numberDays = 730

  public static let declarations = [
    PersonalData(
      table: "callback",
      what: "number, topic and the team's notes (sealed), wished and promised windows, what became of it",
      why: "to call back whoever asked for it, at the time that was promised", keepDays: numberDays, erasure: .sealed),
    PersonalData(
      table: "phone_call", what: "when the customer was called or called, whether they picked up, why then",
      why: "to call at a time at which they are likely to pick up, and to explain how it was chosen",
      keepDays: callTimeDays, erasure: .staysNameless),
    PersonalData(
      table: "customer_signal", what: "when the customer looked at a page, opened a letter or sent a form",
      why: "to call while they are about, where they agreed to it", keepDays: callTimeDays, erasure: .staysNameless),
  ]
}
