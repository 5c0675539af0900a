public import Seal

public enum FeedbackPersonalData {
  static let keepDays = 730

  public static let declarations = [
    PersonalData(
      table: "feedback", what: "whether an answer was the right one, and to which question; the question is sealed",
      why: "to find the right answer for the next customer who asks so", keepDays: keepDays, erasure: .sealed)
  ]
}
