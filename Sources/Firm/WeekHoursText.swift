import Ground

/// What is wrong with hours that somebody wrote.
public struct HoursProblem: Error, Hashable, Sendable {
  public let reason: String
  public let cure: String
  /// Where it is: code points from the start of the text.
  public let offset: Int
  /// Which of the spans handed to `add` is meant; nil for the days.
  public var span: Int?
}

extension WeekHours {
  /// Reads `mon-thu 08:00-12:00, 12:30-15:00; sat 10:00-14:00`. Empty text gives no hours at all.
  public init(_ text: String) throws(HoursProblem) {
    self.init()
    for part in pieces(of: text, at: 0, by: ";") where !part.text.isEmpty {
      let letters = part.text.unicodeScalars.prefix { !("0"..."9").contains($0) }
      let days = piece(String(letters), at: part.offset)
      guard letters.count < part.text.unicodeScalars.count else {
        throw HoursProblem(
          reason: "“\(part.text)” has no times", cure: "write e.g. mon-fri 09:00-17:00", offset: part.offset)
      }
      guard !days.text.isEmpty else {
        throw HoursProblem(
          reason: "“\(part.text)” has no days in front of its times",
          cure: "write e.g. mon-fri 09:00-17:00, with ; between groups of days", offset: part.offset)
      }
      let rest = String(String.UnicodeScalarView(part.text.unicodeScalars.dropFirst(letters.count)))
      try add(days, pieces(of: rest, at: part.offset + letters.count, by: ","))
    }
  }

  /// Adds what `firm.yaml` says of some days: `mon-fri` and `["09:00-13:00", "14:00-18:00"]`; an empty list says that
  /// the firm is closed. The problem's offset counts within the text that it names.
  public mutating func add(days: String, spans: [String]) throws(HoursProblem) {
    try add(piece(days, at: 0), spans.map { piece($0, at: 0) })
  }

  private mutating func add(_ days: Piece, _ spans: [Piece]) throws(HoursProblem) {
    var read: [ClockSpan] = []
    for (index, text) in spans.enumerated() {
      let span = try clockSpan(text, index)
      if let other = read.first(where: { $0.overlaps(span) }) {
        throw HoursProblem(
          reason: "\(other) and \(span) overlap", cure: "join them or move one", offset: text.offset, span: index)
      }
      read.append(span)
    }
    for day in try weekdays(days) {
      if read.isEmpty, !self[day].isEmpty {
        throw HoursProblem(
          reason: "\(day.short) is given twice: with hours and as closed", cure: "name each day once",
          offset: days.offset)
      }
      for span in read {
        if let other = self[day].first(where: { $0.overlaps(span) }) {
          throw HoursProblem(
            reason: "\(day.short) is given twice: \(other) and \(span) overlap", cure: "name each day once",
            offset: days.offset)
        }
      }
      self[day] += read
    }
  }
}

/// A part of a text, without the spaces around it, and where it begins.
private struct Piece {
  let text: String
  let offset: Int
}

private func piece(_ text: String, at offset: Int) -> Piece {
  let scalars = Array(text.unicodeScalars)
  let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count
  let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
  return Piece(text: String(String.UnicodeScalarView(scalars[start..<end])), offset: offset + start)
}

private func pieces(of text: String, at offset: Int, by separator: Unicode.Scalar) -> [Piece] {
  var offset = offset
  return text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { part in
    defer { offset += part.count + 1 }
    return piece(String(String.UnicodeScalarView(part)), at: offset)
  }
}

private func weekdays(_ piece: Piece) throws(HoursProblem) -> [Weekday] {
  var days: [Weekday] = []
  for part in pieces(of: piece.text, at: piece.offset, by: ",") {
    let ends = part.text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map {
      $0.trimmed
    }
    let known = ends.map { Weekday(name: $0) }
    guard ends.count <= 2, let first = known[0], let last = known[known.count - 1] else {
      let wrong = zip(ends, known).first { $1 == nil }?.0 ?? part.text
      throw HoursProblem(
        reason: "“\(wrong)” is no day", cure: "days are mon, tue, wed, thu, fri, sat, sun, or a range as mon-fri",
        offset: part.offset)
    }
    let count = (last.rawValue - first.rawValue + 7) % 7
    days += (0...count).compactMap { Weekday(rawValue: (first.rawValue - 1 + $0) % 7 + 1) }
  }
  return days
}

private func clockSpan(_ piece: Piece, _ index: Int) throws(HoursProblem) -> ClockSpan {
  if let span = ClockSpan(piece.text) { return span }
  let ends = piece.text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
  guard ends.count == 2 else {
    throw HoursProblem(
      reason: "“\(piece.text)” is no span of time", cure: "write from-to, e.g. 09:00-17:00", offset: piece.offset,
      span: index)
  }
  for end in ends where ClockSpan.time(end) == nil {
    throw HoursProblem(
      reason: "“\(end.trimmed)” is no time", cure: "times go from 00:00 to 24:00, e.g. 09:30", offset: piece.offset,
      span: index)
  }
  throw HoursProblem(
    reason: "“\(piece.text)” ends before it starts",
    cure: "hours over midnight are two spans: 22:00-24:00 and, on the next day, 00:00-02:00", offset: piece.offset,
    span: index)
}

extension StringProtocol {
  var trimmed: String {
    let from = firstIndex { !$0.isWhitespace } ?? endIndex
    let last = lastIndex { !$0.isWhitespace }
    return last.map { String(self[from...$0]) } ?? ""
  }
}
