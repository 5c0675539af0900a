/// A moment on a local calendar and clock, without a zone.
public struct LocalTime: Hashable, Comparable, Sendable, Codable {
  public var year: Int
  /// 1…12.
  public var month: Int
  /// 1…31.
  public var day: Int
  /// 0…23.
  public var hour: Int
  public var minute: Int
  public var second: Int

  public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// A count of civil seconds since 1970-01-01T00:00:00: each day has 86,400 of them, whatever the clocks do.
  init(civil: Int) {
    let day = Civil.days(civil)
    let rest = civil - day * Civil.day
    self = LocalTime(day: day)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// Midnight of a day counted from 1970-01-01.
  public init(day number: Int) {
    let date = Civil.date(number)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int { Civil.dayNumber(year, month, day) }

  /// 1 = Monday … 7 = Sunday.
  public var weekday: Int { Civil.weekday(dayNumber) }

  var civil: Int { dayNumber * Civil.day + hour * 3_600 + minute * 60 + second }

  public static func < (one: LocalTime, other: LocalTime) -> Bool { one.civil < other.civil }

  /// ISO 8601 without a zone: `2013-02-12T04:30:00`.
  public init?(iso text: String) {
    var parts: [Int] = []
    var value: Int?
    for byte in text.utf8 {
      if byte &- 48 < 10 {
        value = (value ?? 0) * 10 + Int(byte - 48)
        if value ?? 0 > 99_999 { return nil }
      } else {
        if let value { parts.append(value) }
        value = nil
        if byte == 0x2E || byte == 0x5A || byte == 0x2B { break }
        guard byte == 0x2D || byte == 0x3A || byte == 0x54 || byte == 0x20 else { return nil }
        if parts.count == 6 { break }
      }
    }
    if let value, parts.count < 6 { parts.append(value) }
    guard parts.count >= 3, (1...12).contains(parts[1]), parts[2] >= 1,
      parts[2] <= Civil.length(ofMonth: parts[1], parts[0])
    else { return nil }
    while parts.count < 6 { parts.append(0) }
    guard parts[3] < 24, parts[4] < 60, parts[5] < 61 else { return nil }
    self.init(
      year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: min(59, parts[5]))
  }

  /// The zone at the end of such a text (`Z`, `+01:00`, `-0200`) in minutes before UTC; nil when there is none.
  public static func utcOffset(iso text: String) -> Int? {
    if text.utf8.last == 0x5A { return 0 }
    guard let clock = text.firstIndex(where: { $0 == "T" || $0 == " " }),
      let sign = text[clock...].lastIndex(where: { $0 == "+" || $0 == "-" })
    else { return nil }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.utf8.count == 4, let value = Int(digits), value / 100 <= 14, value % 100 < 60 else { return nil }
    return (text[sign] == "-" ? -1 : 1) * (value / 100 * 60 + value % 100)
  }

  /// `2013-02-12T04:30:00`.
  public var iso: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let four = String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
    return "\(four)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))"
  }
}

/// How fine a moment or a span is told.
public enum Grain: UInt8, Comparable, Sendable, Codable, CaseIterable {
  case second, minute, hour, day, week, month, quarter, year

  public static func < (one: Grain, other: Grain) -> Bool { one.rawValue < other.rawValue }

  public var name: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// The grain of a moment told as a distance of this unit: "in two weeks" is a day.
  var finer: Grain {
    switch self {
    case .second, .minute: .second
    case .hour: .minute
    case .day: .hour
    case .week, .month: .day
    case .quarter, .year: .month
    }
  }
}

/// Arithmetic of the Gregorian calendar on day numbers (days since 1970-01-01) and civil seconds.
enum Civil {
  static let day = 86_400

  static func days(_ civil: Int) -> Int { civil >= 0 ? civil / day : -((-civil + day - 1) / day) }

  /// After Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1 = Monday … 7 = Sunday.
  static func weekday(_ number: Int) -> Int { ((number + 3) % 7 + 7) % 7 + 1 }

  static func monday(_ number: Int) -> Int { number - weekday(number) + 1 }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Months counted on, the day held within the month's length: 31 January and one month is 28 February.
  static func adding(months: Int, to number: Int) -> Int {
    let date = date(number)
    let total = date.year * 12 + date.month - 1 + months
    let year = total >= 0 ? total / 12 : -((-total + 11) / 12)
    let month = total - year * 12 + 1
    return dayNumber(year, month, min(date.day, length(ofMonth: month, year)))
  }

  /// Easter Sunday of the western church, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
  static func easter(_ year: Int) -> Int {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return dayNumber(year, sum / 31, sum % 31 + 1)
  }

  /// Easter Sunday of the eastern church, told in the Gregorian calendar (Meeus, ch. 8, Julian Easter).
  static func orthodoxEaster(_ year: Int) -> Int {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let month = (d + e + 114) / 31
    let day = (d + e + 114) % 31 + 1
    return dayNumber(year, month, day) + year / 100 - year / 400 - 2
  }

  /// The first moment of the grain that holds `civil`.
  static func floor(_ civil: Int, _ grain: Grain) -> Int {
    let number = days(civil)
    switch grain {
    case .second: return civil
    case .minute: return civil - ((civil % 60) + 60) % 60
    case .hour: return civil - ((civil % 3_600) + 3_600) % 3_600
    case .day: return number * day
    case .week: return monday(number) * day
    case .month, .quarter, .year:
      let date = date(number)
      let month = grain == .month ? date.month : grain == .quarter ? (date.month - 1) / 3 * 3 + 1 : 1
      return dayNumber(date.year, month, 1) * day
    }
  }

  /// `count` grains further; months and years hold the day within the month.
  static func add(_ count: Int, _ grain: Grain, to civil: Int) -> Int {
    switch grain {
    case .second: return civil + count
    case .minute: return civil + count * 60
    case .hour: return civil + count * 3_600
    case .day: return civil + count * day
    case .week: return civil + count * 7 * day
    case .month, .quarter, .year:
      let number = days(civil)
      let months = count * (grain == .month ? 1 : grain == .quarter ? 3 : 12)
      return adding(months: months, to: number) * day + civil - number * day
    }
  }
}
