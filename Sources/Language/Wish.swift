/// A job that a customer wants done, read coarsely: enough to say honestly that it will be passed on.
public enum Wish: String, Codable, Sendable, CaseIterable {
  case book, move, cancel, orderStatus, invoice, callback, contactChange, consent, erase, export, caseStatus

  /// Gives the jobs asked for, surest first. Questions about such a job ("do kiedy można odwołać wizytę?") are none.
  public static func read(_ text: String, lang: Lang) -> [Wish] { [] }
}
