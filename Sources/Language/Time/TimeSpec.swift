/// What an expression of time says, before it is worked out: the fields that were named and no others.
///
/// Expressions beside each other merge field by field ("w piątek" + "o 8" + "rano"); `TimeResolver` gives the moments.
struct TimeSpec: Hashable, Sendable {
  enum Bound: UInt8, Sendable { case after, before }
  enum Half: UInt8, Sendable { case morning, afternoon, evening, night }

  // The day.
  var year: Int16?
  var month: Int8?
  var day: Int8?
  /// 1 = Monday.
  var weekday: Int8?
  /// Days since 1970-01-01.
  var date: Int32?
  /// The Monday of a week.
  var week: Int32?
  var quarter: Int8?
  /// Place in `NamedDays.all`.
  var named: Int16?

  // The clock.
  var hour: Int8?
  var minute: Int8?
  var second: Int8?
  /// The hour may stand for the second half of the day.
  var twelve = false
  var half: Half?
  var part: DayPart?
  // The end of a span of the clock.
  var endHour: Int8?
  var endMinute: Int8?
  var endTwelve = false
  var endHalf: Half?
  /// The zone of the clock that was named, in minutes before UTC.
  var zone: Int16?

  /// A moment or a span worked out already, in civil seconds.
  var from: Int?
  var to: Int?
  var grain: Grain?
  /// `date` is told as a distance in this unit, so a weekday beside it moves it within the week, a day within the month.
  var loose: Grain?
  var bound: Bound?
  /// The weekend of `week`, or the next one.
  var weekend = false
  /// "next", "last" or "this" stands at it.
  var chosen = false
  var approximate = false

  var hasDay: Bool {
    year != nil || month != nil || day != nil || weekday != nil || date != nil || week != nil || quarter != nil
      || named != nil || weekend
  }
  var hasClock: Bool { hour != nil }
  var isFixed: Bool { from != nil }

  /// Names one day, or a day that can be found.
  var isDay: Bool {
    hour == nil && part == nil && bound == nil && !weekend
      && (date != nil || weekday != nil || day != nil || named != nil)
  }
  var isClockOnly: Bool { hour != nil && !hasDay && !isFixed }

  init() {}
  init(weekday: Int) { self.weekday = Int8(weekday) }
  init(month: Int) { self.month = Int8(month) }
  init(date: Int) { self.date = Int32(clamping: date) }
  init(hour: Int, minute: Int? = nil, twelve: Bool) {
    self.hour = Int8(hour)
    self.minute = minute.map { Int8($0) }
    self.twelve = twelve
  }
  init(from: Int, to: Int? = nil, _ grain: Grain) {
    self.from = from
    self.to = to
    self.grain = grain
  }

  /// Both together, or `nil` when they do not go together.
  func merged(with other: TimeSpec) -> TimeSpec? {
    var one = self
    var two = other
    if one.loose != nil, two.hasDay, !two.isFixed { return one.loosened(by: two) }
    if two.loose != nil, one.hasDay, !one.isFixed { return two.loosened(by: one) }
    if one.loose != nil { one = one.firm }
    if two.loose != nil { two = two.firm }
    if one.isFixed || two.isFixed { return nil }
    if one.bound != nil, two.bound != nil { return one.between(two) }
    if one.bound != nil && one.hasDay || two.bound != nil && two.hasDay { return nil }
    guard let sum = one.clockMerged(with: two), let whole = sum.dayMerged(one, two) else { return nil }
    return whole.hasClock && !whole.clockFits ? nil : whole
  }

  /// "after 15:30 but before 18": a span of the clock.
  private func between(_ other: TimeSpec) -> TimeSpec? {
    guard bound == .after, other.bound == .before, let hour, let end = other.hour, !other.hasDay, hour >= 0 else {
      return nil
    }
    var span = self
    span.bound = nil
    span.endHour = end
    span.endMinute = other.minute
    span.endTwelve = other.twelve
    span.endHalf = other.half
    return span
  }

  /// A distance of days as a plain day.
  private var firm: TimeSpec {
    var plain = self
    plain.from = nil
    plain.to = nil
    plain.grain = nil
    plain.loose = nil
    return plain
  }

  private func loosened(by other: TimeSpec) -> TimeSpec? {
    guard let date, other.date == nil, other.week == nil, other.named == nil || loose == .year, other.year == nil else {
      return nil
    }
    var sum = other
    let day = Civil.date(Int(date))
    switch loose {
    case .day:
      guard Int(other.weekday ?? 0) == Civil.weekday(Int(date)), other.day == nil, other.month == nil else {
        return nil
      }
      sum.weekday = nil
      sum.date = date
    case .week:
      guard other.weekday != nil || other.weekend, other.day == nil, other.month == nil else { return nil }
      sum.week = Int32(Civil.monday(Int(date)))
    case .month:
      guard other.day != nil, other.month == nil else { return nil }
      sum.year = Int16(day.year)
      sum.month = Int8(day.month)
    case .year:
      guard other.month != nil || other.named != nil else { return nil }
      sum.year = Int16(day.year)
    default: return nil
    }
    return sum
  }

  /// The clock may stand only beside a day.
  private var clockFits: Bool {
    if date != nil || weekday != nil || day != nil || named != nil { return true }
    return year == nil && month == nil && week == nil && quarter == nil && !weekend
  }

  private func clockMerged(with other: TimeSpec) -> TimeSpec? {
    var sum = self
    if other.hour != nil {
      guard hour == nil else { return nil }
      sum.hour = other.hour
      sum.minute = other.minute
      sum.second = other.second
      sum.twelve = other.twelve
      sum.endHour = other.endHour
      sum.endMinute = other.endMinute
      sum.endTwelve = other.endTwelve
      sum.endHalf = other.endHalf
      if other.half != nil { sum.half = other.half }
    }
    guard part == nil || other.part == nil || part == other.part else { return nil }
    sum.part = part ?? other.part
    sum.bound = bound ?? other.bound
    sum.chosen = chosen || other.chosen
    sum.approximate = approximate || other.approximate
    sum.zone = zone ?? other.zone
    if sum.hour != nil, let part = sum.part {
      guard sum.half == nil || sum.half == part.half, let half = part.half else { return nil }
      guard sum.twelve || sum.endTwelve || part.holds(hour: Int(sum.hour ?? 0)) else { return nil }
      sum.half = half
      sum.part = nil
      if sum.endHour != nil { sum.endHalf = half }
    }
    return sum
  }

  private func dayMerged(_ one: TimeSpec, _ two: TimeSpec) -> TimeSpec? {
    var sum = self
    func join<Value: Equatable>(_ first: Value?, _ second: Value?) -> Value?? {
      guard let first, let second else { return .some(first ?? second) }
      return first == second ? .some(first) : nil
    }
    guard let year = join(one.year, two.year), let month = join(one.month, two.month), let day = join(one.day, two.day),
      let weekday = join(one.weekday, two.weekday), let date = join(one.date, two.date),
      let week = join(one.week, two.week), let quarter = join(one.quarter, two.quarter),
      let named = join(one.named, two.named)
    else { return nil }
    (sum.year, sum.month, sum.day, sum.weekday) = (year, month, day, weekday)
    (sum.date, sum.week, sum.quarter, sum.named) = (date, week, quarter, named)
    sum.weekend = one.weekend || two.weekend
    return sum.daysFit(one, two) ? sum : nil
  }

  /// True when the fields of the day belong together.
  private func daysFit(_ one: TimeSpec, _ two: TimeSpec) -> Bool {
    if one.hasDay && two.hasDay && one.sameDays(two) { return false }
    if let date {
      let calendar = Civil.date(Int(date))
      guard week == nil, quarter == nil, !weekend else { return false }
      if let named { return NamedDays.all[Int(named)].days(in: calendar.year)?.contains(Int(date)) ?? false }
      return (weekday.map { Int($0) == Civil.weekday(Int(date)) } ?? true)
        && (day.map { Int($0) == calendar.day } ?? true) && (month.map { Int($0) == calendar.month } ?? true)
        && (year.map { Int($0) == calendar.year } ?? true)
    }
    if week != nil {
      return year == nil && month == nil && day == nil && quarter == nil && named == nil
    }
    if named != nil { return month == nil && day == nil && quarter == nil && weekday == nil && !weekend }
    if quarter != nil { return month == nil && day == nil && weekday == nil && !weekend }
    if weekday != nil, day == nil { return month == nil && year == nil && !weekend }
    if day != nil, month == nil { return year == nil && !weekend }
    return true
  }

  private func sameDays(_ other: TimeSpec) -> Bool {
    year == other.year && month == other.month && day == other.day && weekday == other.weekday && date == other.date
      && week == other.week && named == other.named && quarter == other.quarter && weekend == other.weekend
  }
}

/// A part of the day by name.
enum DayPart: UInt8, Sendable {
  case morning, earlyMorning, forenoon, noon, afternoon, lateAfternoon, evening, night, lateNight, lunch, afterWork
  case afterSchool

  /// Which half of the dial an hour beside it means.
  var half: TimeSpec.Half? {
    switch self {
    case .morning, .earlyMorning, .forenoon: .morning
    case .noon, .afternoon, .lateAfternoon, .lunch: .afternoon
    case .evening, .afterWork, .afterSchool: .evening
    case .night, .lateNight: .night
    }
  }

  /// True when an hour of the 24-hour clock may stand beside the part ("18 wieczorem").
  func holds(hour: Int) -> Bool {
    switch half {
    case .morning: hour <= 12
    case .afternoon, .evening: hour >= 12
    default: hour >= 18 || hour <= 6
    }
  }

  /// First hour and the hour after the last.
  func hours(_ lang: Lang) -> (from: Int, to: Int) {
    switch self {
    case .morning: lang == .en ? (0, 12) : (4, 12)
    case .earlyMorning: lang == .en ? (0, 9) : (4, 9)
    case .forenoon: (9, 12)
    case .noon, .lunch: (12, 14)
    case .afternoon: (12, 19)
    case .lateAfternoon: (15, 19)
    case .evening: (18, 24)
    case .night: (18, 24)
    case .lateNight: (21, 24)
    case .afterWork: (17, 21)
    case .afterSchool: (15, 21)
    }
  }

  /// The minutes of the day that a customer means who asks for a visit then.
  var visit: Range<Int> {
    switch self {
    case .morning: 6 * 60..<12 * 60
    case .earlyMorning: 6 * 60..<9 * 60
    case .forenoon: 8 * 60..<12 * 60
    case .noon: 11 * 60..<14 * 60
    case .lunch: 12 * 60..<14 * 60
    case .afternoon: 12 * 60..<18 * 60
    case .lateAfternoon: 15 * 60..<18 * 60
    case .evening: 17 * 60..<24 * 60
    case .night, .lateNight: 20 * 60..<24 * 60
    case .afterWork: 16 * 60..<22 * 60
    case .afterSchool: 14 * 60..<20 * 60
    }
  }
}
