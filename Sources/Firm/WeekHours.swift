public import Ground

/// The hours of an ordinary week: none, one or several spans for each day.
public struct WeekHours: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Monday first; each day's spans in order and apart from each other (they may touch).
  private var days: [[ClockSpan]]

  /// Never open.
  public init() { days = Array(repeating: [], count: 7) }

  /// Spans that overlap are joined.
  public init(_ spans: [Weekday: [ClockSpan]]) {
    self.init()
    for (day, list) in spans { self[day] = list }
  }

  public subscript(day: Weekday) -> [ClockSpan] {
    get { days[day.rawValue - 1] }
    set { days[day.rawValue - 1] = WeekHours.joined(newValue) }
  }

  public var isEmpty: Bool { days.allSatisfy(\.isEmpty) }

  /// Minutes in an ordinary week.
  public var minutes: Int { days.joined().reduce(0) { $0 + $1.minutes } }

  /// Runs of neighbouring days with the same spans, closed days left out: how `firm.yaml` wants them.
  public var runs: [(days: String, spans: [ClockSpan])] {
    var runs: [(first: Weekday, last: Weekday, spans: [ClockSpan])] = []
    for day in Weekday.allCases where !self[day].isEmpty {
      if let run = runs.last, run.last.rawValue == day.rawValue - 1, run.spans == self[day] {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day, self[day]))
      }
    }
    return runs.map { run in
      (run.first == run.last ? run.first.short : "\(run.first.short)-\(run.last.short)", run.spans)
    }
  }

  /// The form of `staff.csv`: `mon-thu 08:00-12:00, 12:30-15:00; sat 10:00-14:00`; empty when never open.
  public var description: String {
    runs.map { "\($0.days) \($0.spans.map(\.description).joined(separator: ", "))" }.joined(separator: "; ")
  }

  private static func joined(_ spans: [ClockSpan]) -> [ClockSpan] {
    var result: [ClockSpan] = []
    for span in spans.sorted() {
      if let last = result.last, last.overlaps(span), let both = ClockSpan(from: last.from, to: max(last.to, span.to)) {
        result[result.count - 1] = both
      } else {
        result.append(span)
      }
    }
    return result
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    do throws(HoursProblem) {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: error.reason))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Weekday {
  /// `mon` … `sun`, as files write it.
  public var short: String { ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][rawValue - 1] }

  /// Reads `mon` or `Monday`; nil for anything else.
  init?(name: some StringProtocol) {
    let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    let name = name.lowercased()
    guard let index = full.firstIndex(where: { $0 == name || $0.prefix(3) == name }) else { return nil }
    self.init(rawValue: index + 1)
  }
}
