import Booking
import Firm
import Ground
import Staff

/// A visit as a file for calendars (iCalendar, RFC 5545). It says nothing of the customer.
enum VisitFile {
  static func text(
    _ booking: Booking, service: Service, firm: Firm, people: [ID<Staff>: Specialist], at now: Moment
  ) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Odzew//Odzew//PL", "METHOD:PUBLISH", "BEGIN:VEVENT",
      "UID:\(booking.id.text)@\(firm.slug).odzew", "SEQUENCE:\(max(0, booking.revision - 1))", "DTSTAMP:\(stamp(now))",
      "DTSTART:\(stamp(booking.startsAt))", "DTEND:\(stamp(booking.endsAt))",
      "SUMMARY:\(escaped("\(service.name), \(firm.name)"))",
    ]
    if let address = firm.address { lines.append("LOCATION:\(escaped(address))") }
    let about = [people[booking.staff]?.name, firm.phone?.description].compactMap { $0 }.joined(separator: "\n")
    if !about.isEmpty { lines.append("DESCRIPTION:\(escaped(about))") }
    lines.append("STATUS:\(booking.status == .cancelled ? "CANCELLED" : "CONFIRMED")")
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  /// `20261124T080000Z`.
  private static func stamp(_ moment: Moment) -> String {
    moment.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// Section 3.3.11: backslash, semicolon, comma and line feed.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Section 3.1: at most 75 octets a line, never cut inside of a character.
  private static func folded(_ line: String) -> String {
    var (folded, length) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded
  }
}
