import Customers
import Foundation
import Ground
import HouseTesting
import Letters
import Outbound
import Testing

@testable import MailDoor

@Suite struct SMTPDoorTests {
  private static let letter = {
    var letter = Letter(
      id: "l1", customer: Cast.maria.id, to: "marianna@poczta.example", subject: "Jutro o 9:00: Przegląd roweru",
      text: "Dzień dobry,\n.\nczekamy na Ciebie – zażółć gęślą jaźń.", at: Cast.now)
    letter.from = .init(name: "Dwa Koła", email: "kontakt@dwakola.example")
    letter.html = "<!doctype html><p>Dzień dobry</p>"
    letter.invitation = .init(text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR", method: "REQUEST")
    return letter
  }()

  private static func door(
    _ server: MailServer, _ security: MailSettings.Security, password: String? = MailServer.password,
    more: String = ""
  ) throws -> SMTPDoor {
    var yaml = "server: localhost\nport: \(server.port)\nsecurity: \(security.rawValue)\nca: \(server.certificate)\n"
    if security != .none { yaml += "user: \(MailServer.user)\n" }
    return SMTPDoor(try MailSettings(yaml: yaml + more)) { password }
  }

  private func letter(to address: String) -> Letter {
    Letter(id: "l2", customer: Cast.maria.id, to: address, subject: "Próba", text: "Próba", at: Cast.now)
  }

  @Test(arguments: MailSettings.Security.allCases)
  func `a letter arrives as it was written`(security: MailSettings.Security) async throws {
    let server = try await MailServer(security)
    try await Self.door(server, security).send(Self.letter)
    let arrived = try server.arrived()
    let mail = try #require(arrived.first)
    #expect(arrived.count == 1 && mail.faults == [])
    #expect(mail.sender == "kontakt@dwakola.example" && mail.readers == ["marianna@poczta.example"])
    #expect(mail.isEncrypted == (security != .none) && mail.user == (security == .none ? nil : MailServer.user))
    #expect(mail.headers["subject"] == Self.letter.subject && mail.headers["to"] == "marianna@poczta.example")
    #expect(mail.headers["from"] == "Dwa Koła <kontakt@dwakola.example>" && mail.headers["reply-to"] == nil)
    #expect(mail.headers["message-id"] == "<l1@dwakola.example>" && mail.headers["auto-submitted"] == "auto-generated")
    #expect(mail.text.trimmingCharacters(in: .newlines).replacing("\r\n", with: "\n") == Self.letter.text)
    #expect(mail.html?.contains("Dzień dobry") == true && mail.calendar?.hasPrefix("BEGIN:VCALENDAR") == true)
  }

  @Test func `where the server wants its own sender, answers still go to the firm`() async throws {
    let server = try await MailServer(.starttls)
    let door = try Self.door(server, .starttls, more: "sender: listy@hosting.example\n")
    try await door.send(Self.letter)
    try await door.send(letter(to: "jan@firma.example"))
    let mails = try server.arrived()
    #expect(mails.map(\.sender) == ["listy@hosting.example", "listy@hosting.example"])
    #expect(mails.first?.headers["from"] == "Dwa Koła <listy@hosting.example>")
    #expect(mails.map { $0.headers["reply-to"] } == ["kontakt@dwakola.example", nil])
  }

  @Test(arguments: [
    ("nobody", LetterRefusal.Why.noMailbox), ("gone", .noMailbox), ("full", .mailboxFull), ("small", .tooLarge),
  ])
  func `what one mailbox does not take is refused for good`(name: String, why: LetterRefusal.Why) async throws {
    let server = try await MailServer(.starttls)
    var letter = Self.letter
    letter = self.letter(to: "\(name)@poczta.example")
    letter.from = Self.letter.from
    let door = try Self.door(server, .starttls)
    await #expect(throws: LetterRefusal(why)) { try await door.send(letter) }
  }

  @Test(arguments: ["later", "foreign"])
  func `what may be our own fault or pass is tried again`(name: String) async throws {
    let server = try await MailServer(.starttls)
    var letter = letter(to: "\(name)@poczta.example")
    letter.from = Self.letter.from
    let door = try Self.door(server, .starttls)
    let problem = await #expect(throws: MailProblem.self) { try await door.send(letter) }
    #expect(problem?.description.contains(name == "later" ? "greylisted" : "relay access denied") == true)
  }

  @Test func `what is no address never leaves the house`() async throws {
    let door = SMTPDoor(try MailSettings(yaml: "server: 127.0.0.1\nport: 1")) { nil }
    for address in ["", "ala", "ala@poczta.example\r\nRCPT TO:<x@y.example>", "łucja@poczta.example"] {
      await #expect(throws: LetterRefusal(.noAddress), "\(address)") { try await door.send(letter(to: address)) }
    }
  }

  @Test func `what is wrong with the settings is said in words`() async throws {
    let server = try await MailServer(.starttls)
    let right = try Self.door(server, .starttls)
    try await right.check()
    #expect(try await said { try await Self.door(server, .starttls, password: "złe").check() }.contains("password"))
    #expect(try await said { try await Self.door(server, .starttls, password: nil).check() }.contains("secrets/mail"))
    let strange = MailSettings.self
    #expect(
      try await said {
        try await SMTPDoor(try strange.init(yaml: "server: localhost\nport: \(server.port)")) { nil }.check()
      }.contains("not trusted"))
    #expect(try await said { try await Self.door(server, .tls).check() }.contains("speaks no TLS"))
    let plain = try await MailServer(.none)
    #expect(try await said { try await Self.door(plain, .starttls).check() }.contains("no encryption"))
    #expect(
      try await said { try await SMTPDoor(try strange.init(yaml: "server: localhost\nport: 1")) { nil }.check() }
        .contains("nothing answers"))
    #expect(try await said { try await right.send(letter(to: "jan@firma.example")) }.contains("no sender"))
    #expect(try server.arrived().isEmpty && plain.arrived().isEmpty)
  }

  private func said(_ body: () async throws -> Void) async throws -> String {
    try #require(await #expect(throws: MailProblem.self) { try await body() }).description
  }
}
