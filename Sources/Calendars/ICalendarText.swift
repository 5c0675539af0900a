import Ground

/// Lines of iCalendar text as RFC 5545 wants them: CRLF, at most 75 octets, continued with a space (3.1).
struct ICalendarText {
  private(set) var text = ""

  /// A line whose value is ours and needs no escaping.
  mutating func line(_ name: String, _ value: String) {
    var octets = 0
    for letter in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(letter)
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(letter)
      octets += size
    }
    text += "\r\n"
  }

  /// A line whose value is anybody's text.
  mutating func words(_ name: String, _ value: String) { line(name, Self.escaped(value)) }

  /// A point in time in UTC, to the second.
  mutating func time(_ name: String, _ moment: Moment) { line(name, Self.utc(moment)) }

  /// `20261124T083000Z` (3.3.5).
  static func utc(_ moment: Moment) -> String {
    String(moment.iso.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }

  /// TEXT (3.3.11): backslash, comma, semicolon and line ends are escaped, other control characters left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch letter {
      case "\\", ";", ",": escaped += "\\\(letter)"
      case "\n", "\r": escaped += "\\n"
      case _ where letter.value < 32 || letter.value == 127: continue
      default: escaped.unicodeScalars.append(letter)
      }
    }
    return escaped
  }

  /// A parameter's value in quotes, which has no escapes: quotes and control characters are left out (3.2).
  static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { $0 != "\"" && $0.value >= 32 && $0.value != 127 }
    return "\"\(String(String.UnicodeScalarView(plain)))\""
  }
}
