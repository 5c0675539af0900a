public import Customers
public import Ground

/// Something that the firm writes to one person by e-mail. Kept sealed until a door has sent it.
public struct Letter: Sendable, Hashable {
  public let id: ID<Letter>
  public let customer: ID<Customer>
  public let to: String
  public let subject: String
  public let text: String
  public let at: Moment

  public init(id: ID<Letter>, customer: ID<Customer>, to: String, subject: String, text: String, at: Moment) {
    self.id = id
    self.customer = customer
    self.to = to
    self.subject = subject
    self.text = text
    self.at = at
  }
}

/// Sends letters. What this room needs of a mail server, or of whatever stands in for one.
public protocol LetterDoor: Sendable {
  /// - Throws: when it was not sent; it is tried again.
  func send(_ letter: Letter) async throws
}
