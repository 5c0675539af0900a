import Foundation

/// A time zone of the IANA list; turns moments into days and clock times and back, across clock changes.
public struct Zone: Hashable, Sendable, CustomStringConvertible {
  private let zone: TimeZone

  /// Nil for a name that the system's list does not have.
  public init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  public static let warsaw = Zone("Europe/Warsaw") ?? Zone(zone: .gmt)

  private init(zone: TimeZone) { self.zone = zone }

  public var description: String { zone.identifier }

  /// Seconds east of Greenwich at a moment.
  public func offset(at moment: Moment) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000))
  }

  public func day(_ moment: Moment) -> Day {
    Day(number: Int((localSeconds(moment) / 86_400).rounded(.down)))
  }

  public func time(_ moment: Moment) -> TimeOfDay {
    let seconds = localSeconds(moment)
    let within = seconds - (seconds / 86_400).rounded(.down) * 86_400
    return TimeOfDay(minutes: Int(within) / 60)!
  }

  /// The moment of a clock time on a day. A time that the spring change skips becomes the same distance after it;
  /// one that the autumn change repeats is the earlier.
  public func moment(_ day: Day, _ time: TimeOfDay) -> Moment {
    let local = Int64(day.number) * 86_400 + Int64(time.minutes) * 60
    let before = offset(at: Moment(milliseconds: (local - 86_400) * 1_000))
    let after = offset(at: Moment(milliseconds: (local + 86_400) * 1_000))
    let early = Moment(milliseconds: (local - Int64(max(before, after))) * 1_000)
    if offset(at: early) == max(before, after) { return early }
    let late = Moment(milliseconds: (local - Int64(min(before, after))) * 1_000)
    return late
  }

  private func localSeconds(_ moment: Moment) -> Double {
    (Double(moment.milliseconds) / 1_000).rounded(.down) + Double(offset(at: moment))
  }

  /// ISO 8601 with the zone's offset, to the second: `2026-11-23T14:05:00+01:00`.
  public func text(_ moment: Moment) -> String {
    let shift = offset(at: moment)
    let local = (Double(moment.milliseconds) / 1_000).rounded(.down) + Double(shift)
    let second = Int(local - (local / 60).rounded(.down) * 60)
    let sign = shift < 0 ? "-" : "+"
    let minutes = abs(shift) / 60
    return
      "\(day(moment))T\(time(moment)):\(padded(second, 2))\(sign)\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}

extension Moment {
  /// Reads ISO 8601 with an offset (`2026-11-23T14:05:00+01:00`, `…Z`, fractions allowed); nil for anything else.
  public init?(iso text: String) {
    let plain = ISO8601DateFormatter()
    if let date = plain.date(from: text) {
      self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1_000).rounded()))
      return
    }
    plain.formatOptions.insert(.withFractionalSeconds)
    guard let date = plain.date(from: text) else { return nil }
    self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1_000).rounded()))
  }

  /// ISO 8601 in UTC, to the millisecond.
  public var iso: String {
    let seconds = milliseconds >= 0 ? milliseconds / 1_000 : (milliseconds - 999) / 1_000
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let within = Int(seconds) - day.number * 86_400
    let fraction = Int(milliseconds - seconds * 1_000)
    return
      "\(day)T\(padded(within / 3_600, 2)):\(padded(within / 60 % 60, 2)):\(padded(within % 60, 2)).\(padded(fraction, 3))Z"
  }
}
