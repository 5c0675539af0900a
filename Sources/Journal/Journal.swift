public import Ground

/// What happened, in the order in which it became true. Lines name things; they hold no personal data.
public struct JournalLine: Sendable, Hashable {
  public let place: JournalPlace
  public let at: Moment
  /// Dotted and in the past tense, as `message.received`.
  public let kind: String
  /// The identity of what it happened to.
  public let subject: String
  /// Who did it: `customer`, `assistant`, `staff:<id>` or `system`.
  public let by: String
  /// Further facts as a JSON object; `{}` when there are none.
  public let data: String
}

/// A position in the journal. `era` is the writing transaction's number on PostgreSQL, where the counter alone may
/// become visible out of order, and 0 on SQLite.
public struct JournalPlace: Hashable, Comparable, Sendable {
  public let era: Int
  public let number: Int

  public init(era: Int, number: Int) {
    self.era = era
    self.number = number
  }

  public static let start = JournalPlace(era: 0, number: 0)

  public static func < (left: JournalPlace, right: JournalPlace) -> Bool {
    (left.era, left.number) < (right.era, right.number)
  }
}
