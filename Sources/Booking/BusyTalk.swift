public import Ground
import Journal
public import Staff
import Store

/// Times at which people are busy elsewhere, and the visits of one person, for whoever keeps their calendar.
extension BookingTalk {
  /// Says when `person` is busy as far as one `source` knows (an event of their calendar); what it said before is
  /// forgotten. Visits that are booked stay. A time that becomes free is offered to those who wait. True when something
  /// changed.
  @discardableResult
  public func put(busy times: [Range<Moment>], of person: ID<Staff>, source: String, by: String) throws -> Bool {
    let wanted = Set(times.filter { !$0.isEmpty })
    let known = Set(try BusyRecords.all(of: person, source: source, in: tx))
    guard wanted != known else { return false }
    try BusyRecords.replace(wanted.sorted { $0.lowerBound < $1.lowerBound }, of: person, source: source, in: tx)
    try JournalRecords.note("booking.busy-changed", person, by: by, at: now, in: tx)
    for gone in known.subtracting(wanted).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      try offer(Taken(from: gone.lowerBound, to: gone.upperBound, staff: person), turn: 1)
    }
    return true
  }

  /// Forgets everything that calendars said of a person.
  public func forgetBusy(of person: ID<Staff>, by: String) throws {
    try BusyRecords.remove(of: person, in: tx)
    try JournalRecords.note("booking.busy-changed", person, by: by, at: now, in: tx)
  }

  /// When a person is busy elsewhere at any time between two moments; by start.
  public func busy(of person: ID<Staff>, from: Moment, to: Moment) throws -> [BusyTime] {
    try BusyRecords.times(of: person, from: from, to: to, in: tx)
  }

  /// A person's visits that begin from one moment until before another, cancelled ones too, without notes; by start.
  public func visits(of person: ID<Staff>, from: Moment, to: Moment) throws -> [Booking] {
    try BookingRecords.of(person, from: from, to: to, in: tx)
  }
}

/// A time at which somebody cannot be visited.
public struct BusyTime: Hashable, Sendable {
  /// Who said so, as `put(busy:of:source:by:)` has it.
  public let source: String
  public let time: Range<Moment>
}
