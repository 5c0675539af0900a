/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Sendable, Codable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
  public static func + (moment: Moment, span: Span) -> Moment {
    Moment(milliseconds: moment.milliseconds + span.milliseconds)
  }
  public static func - (moment: Moment, span: Span) -> Moment {
    Moment(milliseconds: moment.milliseconds - span.milliseconds)
  }
  public static func - (later: Moment, earlier: Moment) -> Span {
    Span(milliseconds: later.milliseconds - earlier.milliseconds)
  }

  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

/// A length of time in whole milliseconds; may be negative.
public struct Span: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func seconds(_ count: Int) -> Span { Span(milliseconds: Int64(count) * 1_000) }
  public static func minutes(_ count: Int) -> Span { seconds(count * 60) }
  public static func hours(_ count: Int) -> Span { minutes(count * 60) }
  public static func days(_ count: Int) -> Span { hours(count * 24) }

  public var minutes: Int { Int(milliseconds / 60_000) }
  public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }
}
