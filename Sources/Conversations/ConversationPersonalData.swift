public import Seal

public enum ConversationPersonalData {
  public static let declarations = [
    PersonalData(
      table: "conversation", what: "the last line of the talk; language, mood, times and owner",
      why: "to answer and to show the team what waits", keepDays: 1_095, erasure: .sealed),
    PersonalData(
      table: "message", what: "what was written, when and by whom", why: "to answer and to go on with the talk",
      keepDays: 1_095, erasure: .sealed),
    PersonalData(
      table: "note", what: "what colleagues told each other about the case", why: "to help the customer together",
      keepDays: 1_095, erasure: .sealed),
  ]
}
