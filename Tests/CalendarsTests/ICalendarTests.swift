import Foundation
import Ground
import HouseTesting
import Testing

@testable import CalendarDoor
@testable import Calendars

@Suite struct ICalendarTests {
  static let start = Moment(iso: "2026-11-24T09:00:00+01:00")!
  static let window = start - .days(30)..<start + .days(400)

  static var visit: VisitEvent {
    var event = VisitEvent(
      uid: "b1.0123@odzew", sequence: 2, startsAt: start, endsAt: start + .minutes(45),
      title: "Przegląd; rower, koła \\ hamulce", stamp: start - .days(3))
    event.place = "ul. Rowerowa 7, 00-001 Warszawa"
    event.details = String(repeating: "Zażółć gęślą jaźń – 🚲. ", count: 20) + "\nDruga linia"
    event.link = "https://dwakola.example/v/abc"
    event.organiser = .init(name: "Dwa \"Koła\"", email: "kontakt@dwakola.example")
    event.guest = .init(name: "Marianna Żółkiewicz", email: "marianna@poczta.example")
    return event
  }

  static func read(_ text: String) throws -> CalendarReading {
    try CalendarReader(window: window, zone: .warsaw).read(text)
  }

  /// What Python's `icalendar`, a reader that we did not write, makes of a text: one JSON object an event.
  static func secondReading(_ text: String) throws -> [[String: String]] {
    let program = """
      import sys, json, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      events = []
      for event in calendar.walk('VEVENT'):
          one = {'method': str(calendar.get('METHOD', '')), 'errors': str(len(event.errors))}
          for name in ('UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS', 'SEQUENCE', 'URL', 'ORGANIZER', 'ATTENDEE'):
              one[name] = str(event.get(name, ''))
          one['DTSTART'] = event['DTSTART'].dt.isoformat()
          one['DTEND'] = event['DTEND'].dt.isoformat()
          one['CN'] = str(event['ATTENDEE'].params.get('CN', '')) if 'ATTENDEE' in event else ''
          events.append(one)
      print(json.dumps(events))
      """
    let process = Process()
    process.executableURL = URL(filePath: Program.python)
    process.arguments = ["-c", program]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([[String: String]].self, from: data)
  }

  @Test func `no line is longer than 75 octets, and all end with CRLF`() {
    let text = ICalendar.message(.request, Self.visit)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.utf8.count > 70 })
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
  }

  @Test(arguments: [ICalendar.Method.request, .cancel])
  func `an invitation says the same to another reader`(method: ICalendar.Method) throws {
    let event = Self.visit
    let read = try #require(try Self.secondReading(ICalendar.message(method, event)).first)
    #expect(read["method"] == method.rawValue)
    #expect(read["errors"] == "0")
    #expect(read["UID"] == event.uid)
    #expect(read["SEQUENCE"] == "2")
    #expect(read["SUMMARY"] == event.title)
    #expect(read["DESCRIPTION"] == event.details)
    #expect(read["LOCATION"] == event.place)
    #expect(read["URL"] == event.link)
    #expect(read["STATUS"] == (method == .cancel ? "CANCELLED" : "CONFIRMED"))
    #expect(read["DTSTART"] == "2026-11-24T08:00:00+00:00")
    #expect(read["DTEND"] == "2026-11-24T08:45:00+00:00")
    #expect(read["ORGANIZER"] == "mailto:kontakt@dwakola.example")
    #expect(read["ATTENDEE"] == "mailto:marianna@poczta.example")
    #expect(read["CN"] == "Marianna Żółkiewicz")
  }

  @Test func `what we write is what we read`() throws {
    let read = try Self.read(ICalendar.object(Self.visit))
    #expect(
      read.event
        == .init(
          uid: "b1.0123@odzew", sequence: 2, startsAt: Self.start, endsAt: Self.start + .minutes(45), repeats: false,
          isCancelled: false))
    #expect(read.busy == [Self.start..<Self.start + .minutes(45)])
  }

  @Test func `a cancelled visit keeps nobody busy`() throws {
    var event = Self.visit
    event.isCancelled = true
    let read = try Self.read(ICalendar.object(event))
    #expect(read.event?.isCancelled == true)
    #expect(read.busy.isEmpty)
  }

  @Test func `a feed holds every visit, and another reader finds them`() throws {
    let events = (0..<120).map { number in
      VisitEvent(
        uid: "b\(number)@odzew", sequence: 0, startsAt: Self.start + .hours(number),
        endsAt: Self.start + .hours(number + 1),
        title: "Wizyta \(number)", stamp: Self.start)
    }
    let read = try Self.secondReading(ICalendar.feed(events, name: "Dwa Koła – Anna"))
    #expect(read.map { $0["UID"] } == events.map(\.uid))
    #expect(read.allSatisfy { $0["method"] == "" && $0["errors"] == "0" })
  }

  @Test(arguments: [
    "a\r\nATTENDEE:mailto:x@y.example", "a\nEND:VEVENT", "\u{0}\u{1}a\u{7F}", "\u{2028}linia",
    String(repeating: "ą", count: 500), "\\n\\,\\;", "",
  ])
  func `no text of a customer gets out of its line`(words: String) throws {
    var event = Self.visit
    event.details = words
    event.guest = .init(name: words, email: "marianna@poczta.example")
    event.link = words
    let text = ICalendar.message(.request, event)
    #expect(text.components(separatedBy: "\r\nEND:VEVENT").count == 2)
    #expect(text.components(separatedBy: "\r\nATTENDEE").count == 2)
    let read = try #require(try Self.secondReading(text).first)
    #expect(read["errors"] == "0")
    #expect(read["UID"] == event.uid)
  }
}
