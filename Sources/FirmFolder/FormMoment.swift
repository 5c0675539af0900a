import Ground

extension Form {
  /// Reads `2026-11-24T09:00:00+01:00` strictly: seconds and fractions may be missing, the offset (or `Z`) may not.
  static func moment(_ text: String) throws(Wrong) -> Moment {
    let cure = "write 2026-11-24T09:00:00+01:00"
    let nothing = Wrong(reason: "\(quoted(text)) is no date and time", cure: cure)
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 16, scalars[10] == "T" || scalars[10] == "t" || scalars[10] == " " else { throw nothing }
    guard let day = Form.day(String(text.prefix(10))) else {
      throw Wrong(reason: "\(quoted(text.prefix(10))) is no day", cure: cure)
    }
    guard scalars[10] == "T" else {
      throw Wrong(reason: "\(quoted(text)) has no T between date and time", cure: cure)
    }
    let rest = scalars[11...]
    let clock = rest.prefix { $0 == ":" || $0 == "." || isDigit($0) }
    let offset = try seconds(offset: String(String.UnicodeScalarView(rest.dropFirst(clock.count))), of: text)
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView($0))
    }
    guard (2...3).contains(parts.count), parts[0].count == 2, parts[1].count == 2, let hour = integer(parts[0]),
      let minute = integer(parts[1]), hour < 24, minute < 60
    else { throw nothing }
    var milliseconds = 0
    if parts.count == 3 {
      let pieces = parts[2].split(separator: ".", omittingEmptySubsequences: false)
      guard pieces.count <= 2, pieces[0].count == 2, let whole = integer(String(pieces[0])), whole < 60 else {
        throw nothing
      }
      milliseconds = whole * 1_000
      if pieces.count == 2 {
        guard !pieces[1].isEmpty, let fraction = integer(String((pieces[1] + "00").prefix(3))) else { throw nothing }
        milliseconds += fraction
      }
    }
    let local = (day.number * 86_400 + hour * 3_600 + minute * 60) * 1_000 + milliseconds
    return Moment(milliseconds: Int64(local - offset * 1_000))
  }

  private static func seconds(offset: String, of text: String) throws(Wrong) -> Int {
    if offset == "Z" { return 0 }
    if offset.isEmpty {
      throw Wrong(
        reason: "\(quoted(text)) has no offset", cure: "write 2026-11-24T09:00:00+01:00, in summer +02:00")
    }
    let parts = offset.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = offset.first, sign == "+" || sign == "-", parts.count == 2, parts.allSatisfy({ $0.count == 2 }),
      let hours = integer(String(parts[0])), let minutes = integer(String(parts[1])), hours <= 14,
      (0..<60).contains(minutes),
      hours >= 0
    else { throw Wrong(reason: "\(quoted(offset)) is no offset", cure: "write +01:00, -05:00 or Z") }
    return (hours * 60 + minutes) * 60 * (sign == "-" ? -1 : 1)
  }
}
