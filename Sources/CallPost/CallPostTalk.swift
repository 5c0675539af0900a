public import Callbacks
public import Customers
import Firm
public import Ground
import Letters
import Store

/// Tells customers by letter when they will be called, where an e-mail is known. Part of the transaction in which the
/// promise is made.
public struct CallPostTalk: Sendable {
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let link: @Sendable (_ token: String) -> String?

  /// `link` gives the whole address of a request's page; nil while the house does not know its own.
  public init(keyring: Keyring, surroundings: Surroundings, link: @escaping @Sendable (String) -> String?) {
    self.keyring = keyring
    self.surroundings = surroundings
    self.link = link
  }

  public var door: CallbackDoor { CallbackDoor { try tell($0, $1) } }

  private func tell(_ notice: CallbackNotice, _ tx: Transaction) throws -> Bool {
    guard let firm = try FirmRecords.load(in: tx),
      let reader = try CustomerRecords.one(notice.callback.customer, keyring: keyring, in: tx),
      let email = reader.profile.email
    else { return false }
    let token = CallbackLink.token(for: notice.callback.id, ask: CallbackTalk.whole, house: keyring.house)
    let words = CallLetter(
      firm: firm, lang: firm.languages.contains(notice.callback.language) ? notice.callback.language : firm.language,
      window: notice.window, caller: notice.caller, link: link(token))
    var letter = Letter(
      id: surroundings.newID(), customer: reader.id, to: email, subject: words.subject, text: words.text,
      at: surroundings.now())
    letter.from = .init(name: firm.name, email: firm.email)
    letter.until = notice.window.to
    try LetterRecords.post(letter, keyring: keyring, in: tx)
    return true
  }
}
