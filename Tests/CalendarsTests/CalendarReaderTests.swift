import Foundation
import Ground
import Testing

@testable import CalendarDoor
@testable import Calendars

/// One event each, by its lines, and when it makes somebody busy: in Warsaw, from 20 March 2027 for three weeks, over the
/// change of the clocks on the 28th.
@Suite struct CalendarReaderTests {
  static let window = Moment(iso: "2027-03-20T00:00:00+01:00")!..<Moment(iso: "2027-04-10T00:00:00+02:00")!

  static func file(_ lines: String, before: String = "") -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//test//test//EN
    \(before)BEGIN:VEVENT
    UID:e1
    DTSTAMP:20270301T000000Z
    \(lines)
    END:VEVENT
    END:VCALENDAR

    """.replacingOccurrences(of: "\n", with: "\r\n")
  }

  static func busy(_ text: String, zone: Zone = .warsaw) throws -> [String] {
    try CalendarReader(window: window, zone: zone).read(text).busy.map { time in
      let (from, to) = (Zone.warsaw.text(time.lowerBound), Zone.warsaw.text(time.upperBound))
      let end = from.prefix(10) == to.prefix(10) ? to.dropFirst(11).prefix(5) : to.dropFirst(5).prefix(11)
      return "\(from.dropFirst(5).prefix(11))-\(end)"
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: String
    let busy: [String]

    init(_ name: String, _ lines: String, _ busy: [String]) {
      testDescription = name
      self.lines = lines
      self.busy = busy
    }
  }

  static let cases = [
    Case("in UTC", "DTSTART:20270322T080000Z\nDTEND:20270322T090000Z", ["03-22T09:00-10:00"]),
    Case(
      "in a zone that is only named", "DTSTART;TZID=Europe/Warsaw:20270322T080000\nDURATION:PT90M",
      ["03-22T08:00-09:30"]),
    Case("in another zone", "DTSTART;TZID=America/New_York:20270322T080000\nDURATION:PT1H", ["03-22T13:00-14:00"]),
    Case("floating", "DTSTART:20270322T080000\nDTEND:20270322T083000", ["03-22T08:00-08:30"]),
    Case("without an end", "DTSTART:20270322T080000Z", []),
    Case("all day", "DTSTART;VALUE=DATE:20270322", ["03-22T00:00-03-23T00:00"]),
    Case(
      "three whole days over the change of the clocks", "DTSTART;VALUE=DATE:20270327\nDTEND;VALUE=DATE:20270330",
      ["03-27T00:00-03-30T00:00"]),
    Case("two whole days by duration", "DTSTART;VALUE=DATE:20270327\nDURATION:P2D", ["03-27T00:00-03-29T00:00"]),
    Case("free", "DTSTART:20270322T080000Z\nDTEND:20270322T090000Z\nTRANSP:TRANSPARENT", []),
    Case("cancelled", "DTSTART:20270322T080000Z\nDTEND:20270322T090000Z\nSTATUS:CANCELLED", []),
    Case("before the window", "DTSTART:20260322T080000Z\nDTEND:20260322T090000Z", []),
    Case("into the window", "DTSTART:20270319T220000Z\nDTEND:20270320T010000Z", ["03-19T23:00-03-20T02:00"]),
    Case(
      "weekly, by the clock on the wall, in spring as in summer",
      "DTSTART;TZID=Europe/Warsaw:20260105T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO",
      ["03-22T10:00-11:00", "03-29T10:00-11:00", "04-05T10:00-11:00"]),
    Case(
      "weekly in UTC", "DTSTART:20260105T100000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO",
      ["03-22T11:00-12:00", "03-29T12:00-13:00", "04-05T12:00-13:00"]),
    Case(
      "with a day left out",
      "DTSTART;TZID=Europe/Warsaw:20260105T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;TZID=Europe/Warsaw:20270329T100000",
      ["03-22T10:00-11:00", "04-05T10:00-11:00"]),
    Case(
      "with days left out by their date",
      "DTSTART;TZID=Europe/Warsaw:20260105T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;VALUE=DATE:20270329,20270405",
      ["03-22T10:00-11:00"]),
    Case(
      "until a moment in UTC, which counts",
      "DTSTART;TZID=Europe/Warsaw:20270322T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20270324T090000Z",
      ["03-22T10:00-11:00", "03-23T10:00-11:00", "03-24T10:00-11:00"]),
    Case(
      "three times", "DTSTART;TZID=Europe/Warsaw:20270322T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=3",
      ["03-22T10:00-11:00", "03-24T10:00-11:00", "03-26T10:00-11:00"]),
    Case(
      "on the last Friday of the month",
      "DTSTART;TZID=Europe/Warsaw:20260130T100000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=-1FR",
      ["03-26T10:00-11:00"]),
    Case(
      "a birthday", "DTSTART;VALUE=DATE:19700401\nRRULE:FREQ=YEARLY", ["04-01T00:00-04-02T00:00"]),
    Case(
      "weekly leave, whole days", "DTSTART;VALUE=DATE:20270320\nDTEND;VALUE=DATE:20270322\nRRULE:FREQ=WEEKLY;COUNT=2",
      ["03-20T00:00-03-22T00:00", "03-27T00:00-03-29T00:00"]),
    Case(
      "on further dates",
      "DTSTART;TZID=Europe/Warsaw:20270322T100000\nDURATION:PT1H\nRDATE;TZID=Europe/Warsaw:20270323T120000,20270324T130000",
      ["03-22T10:00-11:00", "03-23T12:00-13:00", "03-24T13:00-14:00"]),
  ]

  @Test(arguments: cases)
  func `an event makes its person busy`(one: Case) throws {
    #expect(try Self.busy(Self.file(one.lines)) == one.busy)
  }

  @Test func `a repetition that was moved counts where it lies, and one that was cancelled does not`() throws {
    let lines = """
      DTSTART;TZID=Europe/Warsaw:20270322T100000
      DURATION:PT1H
      RRULE:FREQ=DAILY;COUNT=4
      END:VEVENT
      BEGIN:VEVENT
      UID:e1
      DTSTAMP:20270301T000000Z
      RECURRENCE-ID;TZID=Europe/Warsaw:20270323T100000
      DTSTART;TZID=Europe/Warsaw:20270323T150000
      DURATION:PT2H
      END:VEVENT
      BEGIN:VEVENT
      UID:e1
      DTSTAMP:20270301T000000Z
      RECURRENCE-ID:20270324T090000Z
      DTSTART:20270324T090000Z
      DURATION:PT1H
      STATUS:CANCELLED
      """
    #expect(try Self.busy(Self.file(lines)) == ["03-22T10:00-11:00", "03-23T15:00-17:00", "03-25T10:00-11:00"])
  }

  @Test func `a zone of the file's own is followed`() throws {
    // Two hours ahead of Greenwich all year, whatever its name says.
    let zone = """
      BEGIN:VTIMEZONE
      TZID:Firma
      BEGIN:STANDARD
      DTSTART:19700101T000000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0200
      END:STANDARD
      END:VTIMEZONE

      """
    let text = Self.file("DTSTART;TZID=Firma:20270322T100000\nDURATION:PT1H", before: zone)
    #expect(try Self.busy(text) == ["03-22T09:00-10:00"])
  }

  @Test func `floating times are those of the firm's zone`() throws {
    let tokyo = try #require(Zone("Asia/Tokyo"))
    #expect(
      try Self.busy(Self.file("DTSTART:20270322T170000\nDURATION:PT1H"), zone: tokyo) == ["03-22T09:00-10:00"])
  }

  @Test(arguments: [
    ("hello", "no calendar"), ("", "no calendar"), ("BEGIN:VEVENT\r\nEND:VEVENT\r\n", "no calendar"),
    (file("SUMMARY:x"), "no start"), (file("DTSTART:yesterday"), "no start"),
    (file("DTSTART:20270322T100000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY"), "more often than once"),
    (file("DTSTART:20270322T100000Z\nDURATION:PT1S\nRRULE:FREQ=HOURLY;COUNT=5"), "more often than once"),
    (file("DTSTART:19010322T100000Z\nDURATION:PT1S" + String(repeating: "\nRRULE:FREQ=DAILY", count: 3)), "too often"),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "do not match"),
    (file("DESCRIPTION:" + String(repeating: "x", count: CalendarReader.most)), "larger than"),
  ])
  func `what cannot be read is refused with its reason`(text: String, reason: String) throws {
    let problem = #expect(throws: CalendarTextProblem.self) { try Self.busy(text) }
    #expect(problem?.description.contains(reason) == true, "\(problem?.description ?? "")")
  }

  @Test func `a file of tasks says nothing`() throws {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    let read = try CalendarReader(window: Self.window, zone: .warsaw).read(text)
    #expect(read == CalendarReading(event: nil, busy: []))
  }
}
