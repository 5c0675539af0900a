import Letters
import Outbound
import Testing

@testable import MailDoor

@Suite struct MailSettingsTests {
  @Test func `only the server must be named`() throws {
    let settings = try MailSettings(yaml: "server: smtp.firma.pl")
    #expect(settings.port == 587 && settings.security == .starttls && settings.user == nil && settings.sender == nil)
    #expect(try MailSettings(yaml: "server: smtp.firma.pl\nsecurity: tls").port == 465)
    #expect(try MailSettings(yaml: "server: relay\nsecurity: none").port == 25)
    #expect(try MailSettings(yaml: "server: smtp.firma.pl\nport: 2525").port == 2525)
    #expect(try MailSettings(yaml: "server: localhost\nsecurity: none\nuser: a").user == "a")
  }

  @Test(arguments: [
    ("", "the keys of a mail server are wanted"), ("server:", "server is missing"),
    ("server: smtp.firma.pl:587", "server is a host's name"),
    ("server: smtps://smtp.firma.pl", "server is a host's name"),
    ("server: s.pl\nsecurity: ssl", "security is tls, starttls, none"), ("server: s.pl\nport: 0", "port is a number"),
    ("server: s.pl\npasword: x", "line 2: unknown key"), ("server: s.pl\nsender: firma", "sender is no e-mail address"),
    ("server: s.pl\nsecurity: none\nuser: a", "a password would go unencrypted to s.pl"),
  ])
  func `what is wrong is said with its place and cure`(text: String, words: String) throws {
    let problem = #expect(throws: SettingsProblem.self) { try MailSettings(yaml: text) }
    #expect(problem?.description.contains(words) == true, "\(problem?.description ?? "")")
  }

  @Test(arguments: [
    (
      ["MAIL FROM:<a@b.pl>", "RCPT TO:<x@y.pl>"], "550 5.1.1 <x@y.pl>: no such user",
      LetterRefusal.Why?.some(.noMailbox)
    ),
    (["RCPT TO:<x@y.pl>"], "550 5.2.1 mailbox disabled", .noMailbox),
    (["RCPT TO:<x@y.pl>"], "551 user not local", .noMailbox),
    (["RCPT TO:<x@y.pl>"], "552-5.2.2 over quota", .mailboxFull),
    (["RCPT TO:<x@y.pl>", "DATA"], "552 too much mail data", .tooLarge),
    (["MAIL FROM:<a@b.pl> SIZE=99999999"], "552 5.3.4 too big", .tooLarge),
    (["RCPT TO:<x@y.pl>"], "550 5.7.1 your address is listed", nil),
    (["RCPT TO:<x@y.pl>"], "450 4.1.1 try later", nil),
    (["RCPT TO:<x@y.pl>", "DATA"], "554 5.7.1 looks like spam", nil),
    (["MAIL FROM:<a@b.pl>"], "550 5.1.8 sender has no MX", nil), (["AUTH PLAIN"], "535 5.7.8 wrong", nil),
    ([], "", nil),
  ])
  func `only what is the mailbox's own fault is final`(commands: [String], line: String, why: LetterRefusal.Why?) {
    var reply = MailReply()
    for command in commands { reply.sent(command) }
    reply.heard(line)
    reply.sent("QUIT")
    reply.heard("221 bye")
    #expect(reply.refusal == why.map(LetterRefusal.init))
  }

  @Test func `what is logged and kept of the server's words names nobody`() {
    var reply = MailReply()
    reply.sent("RCPT TO:<jan.kowalski@poczta.pl>")
    reply.heard("450 4.2.0 <jan.kowalski@poczta.pl>: greylisted, jan.kowalski@poczta.pl may come again\r\n")
    #expect(reply.line == "450 4.2.0 <…>: greylisted, … may come again")
  }
}
