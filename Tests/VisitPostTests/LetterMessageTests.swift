import Foundation
import Ground
import HouseTesting
import Letters
import Testing

@Suite struct LetterMessageTests {
  private func letter(subject: String = "Wizyta: wtorek", text: String = "Dzień dobry,\nżółw\n") -> Letter {
    var letter = Letter(
      id: "tell-01-1-booked", customer: "c", to: "anna@poczta.example", subject: subject, text: text, at: Cast.now)
    letter.from = .init(name: "Dwa Koła, serwis", email: "kontakt@dwakola.example")
    return letter
  }

  @Test func `a letter is a message that mail programs read`() throws {
    var one = letter()
    one.html = "<p>Dzień dobry</p>"
    one.invitation = .init(text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", method: "REQUEST")
    one.ending = "https://wizyty.dwakola.example/visit/x/reminders"
    let mail = try Mail(LetterMessage(one).text)
    #expect(
      mail.types == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics",
      ])
    #expect(mail.headers["date"] == "Mon, 23 Nov 2026 13:05:00 +0000")
    #expect(mail.headers["message-id"] == "<tell-01-1-booked@dwakola.example>")
    #expect(mail.headers["from"]?.hasSuffix("<kontakt@dwakola.example>") == true)
    #expect(mail.headers["auto-submitted"] == "auto-generated")
    #expect(mail.headers["list-unsubscribe"] == "<https://wizyty.dwakola.example/visit/x/reminders>")
    #expect(mail.headers["list-unsubscribe-post"] == "List-Unsubscribe=One-Click")
    #expect(mail.part("text/plain")?.body == "Dzień dobry,\r\nżółw\r\n")
    #expect(mail.part("text/calendar")?.headers["content-type"]?.contains("method=REQUEST") == true)
    #expect(mail.part("text/calendar")?.body == "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    #expect(LetterMessage(one).text == LetterMessage(one).text)
  }

  @Test func `lines stay short and pure ASCII, whatever the words are`() throws {
    let long = String(repeating: "Zażółć gęślą jaźń 🚲 ", count: 12)
    let text = LetterMessage(letter(subject: long, text: long)).text
    #expect(text.utf8.allSatisfy { $0 < 128 })
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    let subject = try #require(try Mail(text).headers["subject"])
    let words = subject.matches(of: /=\?utf-8\?B\?([A-Za-z0-9+\/=]+)\?=/).map { String($0.output.1) }
    #expect(words.count > 1)
    let read = try words.map { String(decoding: try #require(Data(base64Encoded: $0)), as: UTF8.self) }.joined()
    #expect(read == long)
  }

  @Test func `nothing in it can add a header`() throws {
    var one = letter(subject: "a\r\nBcc: x@y.example")
    one.from = .init(name: "x\r\nBcc: a@b.example", email: "a@b.example>\r\nBcc: c@d.example")
    let mail = try Mail(LetterMessage(one).text)
    #expect(mail.headers["bcc"] == nil)
    #expect(mail.headers.count == 9)
  }

  @Test func `a one-click end is only promised where it is safe`() throws {
    var one = letter()
    one.ending = "http://localhost:8080/visit/x/reminders"
    #expect(try Mail(LetterMessage(one).text).headers["list-unsubscribe"] == nil)
  }
}
