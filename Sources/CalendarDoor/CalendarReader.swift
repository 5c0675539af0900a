import CIcal
import Calendars
import Ground
import Synchronization

/// Reads iCalendar text through libical.
struct CalendarReader {
  let window: Range<Moment>
  let zone: Zone

  /// A single event with pictures in it; larger files are not read.
  static let most = 2 << 20
  /// libical keeps time zones and its last error for the whole process: one at a time.
  private static let library = Mutex(Library())

  func read(_ text: String) throws(CalendarTextProblem) -> CalendarReading {
    guard text.utf8.count <= Self.most else {
      throw CalendarTextProblem("the event is larger than \(Self.most >> 20) MB")
    }
    let result = Self.library.withLock { _ in Result { () throws(CalendarTextProblem) in try reading(of: text) } }
    return try result.get()
  }

  private func reading(of text: String) throws(CalendarTextProblem) -> CalendarReading {
    guard Self.isNested(text) else { throw CalendarTextProblem("this is no calendar: its BEGIN and END do not match") }
    guard let root = icalparser_parse_string(text) else { throw CalendarTextProblem("this is no calendar") }
    defer {
      icalcomponent_free(root)
      icalmemory_free_ring()
    }
    guard icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT else { throw CalendarTextProblem("this is no calendar") }
    var events: [CalendarEvent] = []
    var next = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)
    while let component = next {
      events.append(try CalendarEvent(component, zone: zone))
      next = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)
    }
    return try reading(of: events)
  }

  private func reading(of events: [CalendarEvent]) throws(CalendarTextProblem) -> CalendarReading {
    let masters = events.filter { $0.replaces == nil }
    var busy: [Range<Moment>] = []
    for event in events where event.isBusy {
      if event.replaces == nil {
        let replaced = Set(events.filter { $0.uid == event.uid }.compactMap(\.replaces))
        busy += try Recurrence(of: event, in: window).times(without: replaced)
      } else if event.time.overlaps(window) {
        busy.append(event.time)
      }
    }
    return CalendarReading(
      event: masters.first.map {
        CalendarReading.Event(
          uid: $0.uid, sequence: $0.sequence, startsAt: $0.time.lowerBound, endsAt: $0.time.upperBound,
          repeats: $0.repeats || events.count > 1, isCancelled: $0.isCancelled)
      }, busy: Self.joined(busy))
  }

  /// libical mends what is not, and complains of it on standard error.
  private static func isNested(_ text: String) -> Bool {
    var open: [Substring.UTF8View] = []
    for line in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      if line.starts(with: "BEGIN:".utf8) { open.append(line.dropFirst(6)) }
      guard line.starts(with: "END:".utf8) else { continue }
      guard let last = open.popLast(), last.elementsEqual(line.dropFirst(4)) else { return false }
    }
    return open.isEmpty
  }

  /// In order and apart from each other.
  static func joined(_ times: [Range<Moment>]) -> [Range<Moment>] {
    var joined: [Range<Moment>] = []
    for time in times.sorted(by: { $0.lowerBound < $1.lowerBound }) where !time.isEmpty {
      if let last = joined.last, time.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, time.upperBound)
      } else {
        joined.append(time)
      }
    }
    return joined
  }

  /// Set up once: by default libical ends the process where it does not understand something.
  private struct Library {
    init() {
      icalerror_set_errors_are_fatal(0)
      ical_set_unknown_token_handling_setting(ICAL_DISCARD_TOKEN)
    }
  }
}
