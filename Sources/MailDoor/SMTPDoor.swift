import Dispatch
import Ground
public import Letters
import Outbound

/// Why a letter was not sent now, in words for whoever keeps the house.
public struct MailProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
}

/// Sends letters over a mail server, by libcurl. It errs on the side of twice: a letter whose end the server did not
/// confirm is sent again with the same Message-ID.
public struct SMTPDoor: LetterDoor, CustomStringConvertible {
  private let settings: MailSettings
  private let password: @Sendable () -> String?

  /// `password` is asked for at each letter, so that a new one needs no restart.
  public init(_ settings: MailSettings, password: @escaping @Sendable () -> String?) {
    self.settings = settings
    self.password = password
  }

  public var description: String { "\(settings.server):\(settings.port)" }

  public func send(_ letter: Letter) async throws {
    guard let recipient = EmailAddress(letter.to), recipient.description.utf8.allSatisfy({ $0 < 128 }) else {
      throw LetterRefusal(.noAddress)
    }
    var letter = letter
    if let sender = settings.sender {
      if letter.from?.email.lowercased() != sender.description { letter.answers = letter.from?.email }
      letter.from = .init(name: letter.from?.name ?? "", email: sender.description)
    }
    guard let from = letter.from else {
      throw MailProblem(description: "the firm has no e-mail address (firm.yaml), and mail.yaml names no sender")
    }
    let text = LetterMessage(letter).text
    try await talk { try $0.send(Array(text.utf8), from: from.email, to: recipient.description) }
  }

  /// Connects, signs in and leaves again.
  public func check() async throws { try await talk { try $0.greet() } }

  private func talk(_ body: @escaping @Sendable (SMTPTalk) throws -> Void) async throws {
    guard settings.user == nil || password() != nil else {
      throw MailProblem(description: "the password is missing: the variable ODZEW_MAIL or the file secrets/mail")
    }
    let (settings, password) = (settings, password())
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      // It waits for the network: on a thread of its own, not on one of the house's.
      DispatchQueue.global().async {
        continuation.resume(with: Result { try body(SMTPTalk(settings, password: password)) })
      }
    }
  }
}
