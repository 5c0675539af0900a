import Letters

/// How far a conversation with a mail server came, and what it said last.
struct MailReply: Hashable, Sendable {
  enum Step: Sendable { case greeting, signingIn, sender, recipient, content }

  private(set) var step = Step.greeting
  /// The server's last line before we said goodbye, such as `550 5.1.1 <…>: no such user`. It is logged and kept with the
  /// job, so no address stays in it.
  private(set) var line = ""
  private var isOver = false

  /// Takes note of a command that is being sent.
  mutating func sent(_ command: String) {
    switch command.prefix(4).uppercased() {
    case "AUTH": step = .signingIn
    case "MAIL": step = .sender
    case "RCPT": step = .recipient
    case "DATA": step = .content
    case "QUIT": isOver = true
    default: break
    }
  }

  /// Takes note of what the server says.
  mutating func heard(_ text: String) {
    guard !isOver, let last = text.split(whereSeparator: \.isNewline).last else { return }
    line = String(last.prefix(300)).replacing(/[^\s<>@]+@[^\s<>@]+/, with: "…")
  }

  /// Only what is wrong with this one mailbox or letter for good (RFC 5321, 4.2; RFC 3463). Everything else may be our own
  /// settings or a bad day of the server, and mending those must not have cost a letter.
  var refusal: LetterRefusal? {
    guard let match = line.firstMatch(of: /^5\d\d[ \-](?:5\.(\d{1,3})\.(\d{1,3}))?/) else { return nil }
    let code = line.prefix(3)
    switch (step, match.1, match.2) {
    case (.recipient, "1"?, _), (.recipient, "2"?, "1"?): return LetterRefusal(.noMailbox)
    case (.recipient, "2"?, "2"?), (.content, "2"?, "2"?): return LetterRefusal(.mailboxFull)
    case (.recipient, nil, _): return ["550", "551", "553"].contains(code) ? LetterRefusal(.noMailbox) : nil
    case (.content, "2"?, "3"?), (.content, "3"?, "4"?), (.sender, "3"?, "4"?): return LetterRefusal(.tooLarge)
    case (.content, nil, _), (.sender, nil, _): return code == "552" ? LetterRefusal(.tooLarge) : nil
    default: return nil
    }
  }
}
