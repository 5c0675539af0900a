/// What one table holds of a customer, declared beside the room that writes it. The register of processing, subject
/// access, retention and erasure walk these declarations; a test fails for a table with a customer and none.
public struct PersonalData: Sendable, Hashable {
  /// How erasing the customer reaches these rows.
  public enum Erasure: Sendable, Hashable {
    /// Sealed with the customer's key: destroying the key is enough, in backups too.
    case sealed
    /// The rows are deleted.
    case deleted
    /// The rows stay: they name the customer by an identity that means nothing without the key.
    case staysNameless
  }

  public let table: String
  public let what: String
  public let why: String
  /// How long it is kept, in days; nil = as long as the customer is one.
  public let keepDays: Int?
  public let erasure: Erasure

  public init(table: String, what: String, why: String, keepDays: Int?, erasure: Erasure) {
    self.table = table
    self.what = what
    self.why = why
    self.keepDays = keepDays
    self.erasure = erasure
  }
}
