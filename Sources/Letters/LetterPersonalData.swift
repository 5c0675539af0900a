public import Seal

public enum LetterPersonalData {
  public static let declarations = [
    PersonalData(
      table: "letter", what: "address, subject and text of e-mails that the firm sent by itself",
      why: "to send what was promised, and to show that it was sent", keepDays: 365, erasure: .sealed)
  ]
}
