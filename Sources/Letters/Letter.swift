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
  /// Where answers go, if not to `from`.
  public var answers: String?
  /// After this it is of no use and is not sent any more; nil = after `LetterWorker.patience`.
  public var until: Moment?
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

    /// A firm; nil where it has no address.
    public init?(name: String, email: EmailAddress?) {
      guard let email else { return nil }
      self.init(name: name, email: email.description)
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
  /// May be called twice for the same letter: what it sends must show that it is the same.
  /// - Throws: `LetterRefusal` when it will never arrive; anything else when it was not sent, and it is tried again.
  func send(_ letter: Letter) async throws
}

/// Why a letter will never arrive as it is.
public struct LetterRefusal: Error, Hashable, Sendable {
  public enum Why: String, Sendable {
    /// There is no such mailbox.
    case noMailbox = "no-mailbox"
    case mailboxFull = "mailbox-full"
    case tooLarge = "too-large"
    /// What stands there is no address.
    case noAddress = "no-address"
    /// It could not be sent while it was of use.
    case late
  }

  public let why: Why

  public init(_ why: Why) { self.why = why }
}
