import Foundation
import Ground
import Testing

@testable import CalendarDoor
@testable import Calendars

/// Spoiled calendars: each is read or refused, none ends or holds up the house.
@Suite struct ReaderFuzzTests {
  /// Splitmix64 (Steele, Lea and Flood 2014): the same spoiling in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=HOURLY;BYMONTHDAY=31;BYMONTH=2",
    "RRULE:FREQ=DAILY;COUNT=-1",
    "RRULE:FREQ=MONTHLY;BYSETPOS=999;BYDAY=MO", "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=53MO",
    "RRULE:FREQ=YEARLY;BYYEARDAY=366",
    "DTSTART:99999999T999999Z", "DTSTART:00000000T000000", "DTEND:19000101T000000Z", "DURATION:P99999999W",
    "DURATION:-P1D",
    "EXDATE:,,,", "RDATE;VALUE=PERIOD:20270322T100000Z/PT1H", "DTSTART;TZID=Nowhere/At_All:20270322T100000",
    "BEGIN:VALARM",
    "BEGIN:VEVENT", "END:VCALENDAR", "BEGIN:VTIMEZONE", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270322T090000Z",
    "SEQUENCE:-99999999999",
    "X-\u{1F6B2}:\u{0}", "DTSTART;VALUE=DATE:20270230", "RRULE:FREQ=WEEKLY;UNTIL=00010101;WKST=XX", "RRULE:",
  ]

  @Test(arguments: 0..<8)
  func `a spoiled calendar is read or refused`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7_919)
    let sound = CalendarReaderTests.cases.map { CalendarReaderTests.file($0.lines) }
    var (read, refused) = (0, 0)
    for _ in 0..<500 {
      let text = Self.spoil(try #require(sound.randomElement(using: &dice)), &dice)
      do throws(CalendarTextProblem) {
        let reading = try CalendarReader(window: CalendarReaderTests.window, zone: .warsaw).read(text)
        let isInOrder = zip(reading.busy, reading.busy.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
        #expect(isInOrder && reading.busy.allSatisfy { $0.overlaps(CalendarReaderTests.window) })
        read += 1
      } catch {
        #expect(!error.description.isEmpty)
        refused += 1
      }
    }
    #expect(read > 0 && refused > 0)
  }

  private static func spoil(_ text: String, _ dice: inout Dice) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...60, using: &dice)))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
      default:
        let line = "\r\n" + (pieces.randomElement(using: &dice) ?? "") + "\r\n"
        let start = bytes[place...].firstIndex(of: 13) ?? place
        bytes.insert(contentsOf: line.utf8, at: start)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
