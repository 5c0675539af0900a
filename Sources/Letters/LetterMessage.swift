import Foundation
import Ground

/// A letter as mail servers take it (RFC 5322, RFC 2045): CRLF at the end of each line, ASCII only, no line over 78
/// characters. The same letter always gives the same bytes, so that sending it twice is seen to be a repeat.
public struct LetterMessage: Sendable {
  /// Without angle brackets; for the same letter always the same.
  public let id: String
  public let text: String

  public init(_ letter: Letter) {
    let domain = letter.from?.email.split(separator: "@").last.map(String.init) ?? "odzew.invalid"
    id = "\(Self.plain(letter.id.text))@\(Self.plain(domain))"
    let mark = "=_" + Self.plain(letter.id.text)
    var lines = [
      "Date: \(Self.date(letter.at))", "To: \(Self.plain(letter.to))",
      "Subject: " + Self.words(letter.subject, after: 9), "Message-ID: <\(id)>", "MIME-Version: 1.0",
      // Nobody's holiday reply answers it (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
    if let from = letter.from {
      lines.insert("From: \(Self.words(from.name, after: 6))\r\n <\(Self.plain(from.email))>", at: 1)
    }
    if let answers = letter.answers { lines.append("Reply-To: <\(Self.plain(answers))>") }
    if let ending = letter.ending, ending.hasPrefix("https://") {
      lines += ["List-Unsubscribe:\r\n <\(Self.plain(ending))>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]
    }
    text = (lines + Self.body(letter, mark)).joined(separator: "\r\n") + "\r\n"
  }

  private static func body(_ letter: Letter, _ mark: String) -> [String] {
    let plain = part("text/plain; charset=utf-8", letter.text)
    guard let html = letter.html else { return plain }
    // From the plainest to the richest; what asks the calendar last, where programs look for it.
    var parts = [plain, part("text/html; charset=utf-8", html)]
    guard let invitation = letter.invitation else { return many("alternative", parts, mark + "a") }
    parts.append(part("text/calendar; charset=utf-8; method=\(invitation.method)", invitation.text))
    // And as a file, for programs that do not look inside.
    let file = part("application/ics; name=\"visit.ics\"", invitation.text, more: "attachment; filename=\"visit.ics\"")
    return many("mixed", [many("alternative", parts, mark + "a"), file], mark + "m")
  }

  /// Header lines, an empty one, and the content in base64, which no mark can be part of.
  private static func part(_ type: String, _ content: String, more disposition: String? = nil) -> [String] {
    let data = Data(content.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    let coded = data.base64EncodedString(options: .lineLength76Characters)
    var lines = ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"]
    if let disposition { lines.append("Content-Disposition: \(disposition)") }
    return lines + ["", coded]
  }

  private static func many(_ kind: String, _ parts: [[String]], _ mark: String) -> [String] {
    ["Content-Type: multipart/\(kind);\r\n boundary=\"\(mark)\"", ""] + parts.flatMap { ["--\(mark)"] + $0 }
      + ["--\(mark)--"]
  }

  /// Text in a header: encoded words of at most 75 characters (RFC 2047), each whole characters, one a line. `after`
  /// characters stand before it on its first line.
  private static func words(_ text: String, after: Int) -> String {
    if text.unicodeScalars.allSatisfy({
      $0.value > 31 && $0.value < 127 && !"=?\"<>@,;:\\()[]".unicodeScalars.contains($0)
    }),
      after + text.utf8.count <= 76
    {
      return text
    }
    var words: [String] = []
    var (word, room) = ("", 45 - after)
    for letter in text.unicodeScalars where letter.value > 31 && letter.value != 127 {
      if word.utf8.count + UTF8.width(letter) > room {
        words.append(word)
        (word, room) = ("", 45)
      }
      word.unicodeScalars.append(letter)
    }
    words.append(word)
    return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  /// Without anything that could end the header or begin another.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 32 && $0.value < 127 && $0 != "<" && $0 != ">" })
    )
  }

  /// `Mon, 23 Nov 2026 13:05:00 +0000`.
  private static func date(_ moment: Moment) -> String {
    let utc = Zone("UTC") ?? .warsaw
    let day = utc.day(moment)
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday.rawValue - 1]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year) \(moment.iso.dropFirst(11).prefix(8)) +0000"
  }
}
