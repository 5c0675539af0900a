public import Ground

/// A visit as a calendar shows it.
public struct VisitEvent: Hashable, Sendable {
  /// Somebody with an address, as organiser or guest.
  public struct Person: Hashable, Sendable {
    public let name: String
    public let email: String

    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// The same for the whole life of the visit (`VisitUID`).
  public let uid: String
  /// Rises with each change: a calendar takes an update only for a higher one.
  public let sequence: Int
  public let startsAt: Moment
  public let endsAt: Moment
  public let title: String
  /// When this text was made, or the visit was last changed.
  public let stamp: Moment
  public var isCancelled = false
  public var place: String?
  public var details: String?
  /// Where the visit can be seen, moved and cancelled.
  public var link: String?
  public var organiser: Person?
  public var guest: Person?

  public init(
    uid: String, sequence: Int, startsAt: Moment, endsAt: Moment, title: String, stamp: Moment
  ) {
    self.uid = uid
    self.sequence = sequence
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.title = title
    self.stamp = stamp
  }
}

/// Writes iCalendar text (RFC 5545). Times are in UTC, so no zone has to be described and no clock change can shift
/// them.
public enum ICalendar {
  /// What a message asks the receiver's calendar to do (RFC 5546).
  public enum Method: String, Sendable {
    /// Put it in, or change what is there when the sequence is higher.
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  /// For an e-mail to the guest (`text/calendar; method=…`).
  public static func message(_ method: Method, _ event: VisitEvent) -> String {
    var event = event
    event.isCancelled = method == .cancel
    return text([event], method: method.rawValue)
  }

  /// To be stored on a calendar server, or fetched as a file: no method.
  public static func object(_ event: VisitEvent) -> String { text([event]) }

  /// A calendar that others subscribe to; asks them to look again every quarter of an hour (RFC 7986).
  public static func feed(_ events: [VisitEvent], name: String) -> String { text(events, name: name) }

  private static func text(_ events: [VisitEvent], method: String? = nil, name: String? = nil) -> String {
    var lines = ICalendarText()
    lines.line("BEGIN", "VCALENDAR")
    lines.line("VERSION", "2.0")
    lines.line("PRODID", "-//Odzew//Odzew//PL")
    lines.line("CALSCALE", "GREGORIAN")
    if let method { lines.line("METHOD", method) }
    if let name {
      lines.words("NAME", name)
      lines.words("X-WR-CALNAME", name)
      lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT15M")
    }
    for event in events { add(event, to: &lines) }
    lines.line("END", "VCALENDAR")
    return lines.text
  }

  private static func add(_ event: VisitEvent, to lines: inout ICalendarText) {
    lines.line("BEGIN", "VEVENT")
    lines.words("UID", event.uid)
    lines.time("DTSTAMP", event.stamp)
    lines.line("SEQUENCE", "\(event.sequence)")
    lines.time("DTSTART", event.startsAt)
    lines.time("DTEND", event.endsAt)
    lines.words("SUMMARY", event.title)
    lines.line("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.line("TRANSP", event.isCancelled ? "TRANSPARENT" : "OPAQUE")
    if let place = event.place { lines.words("LOCATION", place) }
    if let details = event.details { lines.words("DESCRIPTION", details) }
    if let link = event.link, isAddress(link) { lines.line("URL", link) }
    if let one = event.organiser, isAddress(one.email) {
      lines.line("ORGANIZER;CN=\(ICalendarText.quoted(one.name))", "mailto:\(one.email)")
    }
    if let one = event.guest, isAddress(one.email) {
      // Whoever booked has said yes, and answers by the visit's own page, not by mail.
      let said = "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE"
      lines.line("ATTENDEE;\(said);CN=\(ICalendarText.quoted(one.name))", "mailto:\(one.email)")
    }
    lines.line("END", "VEVENT")
  }

  /// Made of what may stand in an address (RFC 3986), so that nothing in it could end the line.
  private static func isAddress(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 && !"\\\"<>^`{|}".unicodeScalars.contains($0) }
  }
}
