public import Ground

/// A span of the clock's face within one day, the end not included: `09:00-13:00`, at most to `24:00`.
public struct ClockSpan: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let from: TimeOfDay
  public let to: TimeOfDay

  /// Nil unless `from` is before `to`.
  public init?(from: TimeOfDay, to: TimeOfDay) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Reads `9:00-13:00`, with a hyphen or a dash, spaces allowed; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
    guard parts.count == 2, let from = ClockSpan.time(parts[0]), let to = ClockSpan.time(parts[1]) else { return nil }
    self.init(from: from, to: to)
  }

  public var minutes: Int { to.minutes - from.minutes }
  public var description: String { "\(from)-\(to)" }

  public func contains(_ time: TimeOfDay) -> Bool { from <= time && time < to }
  public func overlaps(_ other: ClockSpan) -> Bool { from < other.to && other.from < to }

  public static func < (left: ClockSpan, right: ClockSpan) -> Bool { (left.from, left.to) < (right.from, right.to) }

  static func time(_ text: some StringProtocol) -> TimeOfDay? {
    let bare = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard bare.allSatisfy({ $0 == ":" || ("0"..."9").contains($0) }) else { return nil }
    return TimeOfDay(String(bare))
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let span = ClockSpan(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no span: \(text)"))
    }
    self = span
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
