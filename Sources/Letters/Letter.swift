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
  /// Who it is from; nil where the firm has no address of its own.
  public var from: Sender?
  /// The same as the text, for those who see it as a page: a whole HTML document.
  public var html: String?
  public var invitation: Invitation?
  /// Where the reader ends letters of this kind with one POST (RFC 8058); an `https` address.
  public var ending: String?

  public init(id: ID<Letter>, customer: ID<Customer>, to: String, subject: String, text: String, at: Moment) {
    self.id = id
    self.customer = customer
    self.to = to
    self.subject = subject
    self.text = text
    self.at = at
  }

  public struct Sender: Sendable, Hashable, Codable {
    public let name: String
    public let email: String

    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// What the letter asks of the reader's calendar (RFC 6047).
  public struct Invitation: Sendable, Hashable, Codable {
    /// iCalendar text.
    public let text: String
    /// As in the text: `REQUEST` or `CANCEL`.
    public let method: String

    public init(text: String, method: String) {
      self.text = text
      self.method = method
    }
  }
}

/// Sends letters. What this room needs of a mail server, or of whatever stands in for one.
public protocol LetterDoor: Sendable {
  /// - Throws: when it was not sent; it is tried again.
  func send(_ letter: Letter) async throws
}
