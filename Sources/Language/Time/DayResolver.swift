extension TimeResolver {
  /// Gives the day, week, month, quarter or year that the fields of the day name.
  func days(_ spec: TimeSpec) -> TimeSpan? {
    if let date = spec.date { return span(Int(date)) }
    if spec.weekend { return weekend(spec) }
    if let week = spec.week { return inWeek(Int(week), spec) }
    if let named = spec.named { return namedDay(Int(named), spec) }
    if let quarter = spec.quarter { return inQuarter(Int(quarter), spec) }
    if let day = spec.day { return dayOfMonth(Int(day), spec) }
    if let month = spec.month { return wholeMonth(Int(month), spec) }
    if let year = spec.year {
      return TimeSpan(at: Civil.dayNumber(Int(year), 1, 1) * Civil.day, .year)
    }
    return spec.weekday.map { next(weekday: Int($0)) }
  }

  private func span(_ day: Int, assumed: Assumption = []) -> TimeSpan {
    TimeSpan(at: day * Civil.day, .day, assumed: assumed)
  }

  /// The next such day, never today; looking back, the one before.
  private func next(weekday: Int) -> TimeSpan {
    if past {
      let back = (Civil.weekday(today) - weekday + 7) % 7
      return span(today - (back == 0 ? 7 : back), assumed: .past)
    }
    let ahead = (weekday - Civil.weekday(today) + 7) % 7
    let day = today + (ahead == 0 ? 7 : ahead)
    return span(day, assumed: day >= Civil.monday(today) + 7 ? .nextWeek : [])
  }

  private func inWeek(_ monday: Int, _ spec: TimeSpec) -> TimeSpan? {
    guard let weekday = spec.weekday else { return TimeSpan(at: monday * Civil.day, .week) }
    return span(monday + Int(weekday) - 1)
  }

  /// Friday 18:00 to Sunday's end.
  private func weekend(_ spec: TimeSpec) -> TimeSpan {
    let monday = Int(spec.week ?? Int32(Civil.monday(today)))
    return TimeSpan(from: (monday + 4) * Civil.day + 18 * 3_600, to: (monday + 7) * Civil.day, .hour)
  }

  private func namedDay(_ index: Int, _ spec: TimeSpec) -> TimeSpan? {
    let named = NamedDays.all[index]
    let year = Civil.date(today).year
    let years: [Int]
    if let year = spec.year {
      years = [Int(year)]
    } else {
      // A day that does not come again is the last one there was.
      years = past ? [year, year - 1, year - 2] : Array(year - 1...year + 8) + (1...20).map { year - $0 }
    }
    for (place, year) in years.enumerated() {
      guard let days = named.days(in: year) else { continue }
      let isPassed = past ? days.lowerBound > today : days.upperBound <= today
      if spec.year == nil, isPassed, place < 10 { continue }
      let from = days.lowerBound * Civil.day + named.minutes.lowerBound * 60
      guard days.count > 1 || named.isSpan else { return span(days.lowerBound) }
      let to =
        named.minutes.upperBound == 0
        ? days.upperBound * Civil.day : (days.upperBound - 1) * Civil.day + named.minutes.upperBound * 60
      return TimeSpan(from: from, to: to, named.grain)
    }
    return nil
  }

  private func inQuarter(_ quarter: Int, _ spec: TimeSpec) -> TimeSpan? {
    let year = Int(spec.year ?? Int16(Civil.date(today).year))
    guard (1...4).contains(quarter) else { return nil }
    return TimeSpan(at: Civil.dayNumber(year, quarter * 3 - 2, 1) * Civil.day, .quarter)
  }

  private func wholeMonth(_ month: Int, _ spec: TimeSpec) -> TimeSpan? {
    let date = Civil.date(today)
    var year = Int(spec.year ?? Int16(date.year))
    var assumed: Assumption = []
    if spec.year == nil {
      if past, month > date.month { year -= 1 }
      if !past, month < date.month {
        year += 1
        assumed = .nextYear
      }
    }
    return TimeSpan(at: Civil.dayNumber(year, month, 1) * Civil.day, .month, assumed: assumed)
  }

  private func dayOfMonth(_ day: Int, _ spec: TimeSpec) -> TimeSpan? {
    let date = Civil.date(today)
    func number(_ year: Int, _ month: Int) -> Int? {
      guard day >= 1, day <= Civil.length(ofMonth: month, year) else { return nil }
      let number = Civil.dayNumber(year, month, day)
      if let weekday = spec.weekday, Civil.weekday(number) != Int(weekday) { return nil }
      return number
    }
    if let month = spec.month {
      if let year = spec.year { return number(Int(year), Int(month)).map { span($0) } }
      return dated(Int(month), weekday: spec.weekday != nil, number)
    }
    for step in 0..<96 {
      let total = date.year * 12 + date.month - 1 + (past ? -step : step)
      guard let found = number(total / 12, total % 12 + 1) else { continue }
      if past ? found <= today : found >= today {
        return span(found, assumed: step > 0 && !past ? .nextMonth : [])
      }
    }
    return nil
  }

  /// A day and a month without a year: the next one; with a weekday the nearest that falls on it.
  private func dated(_ month: Int, weekday: Bool, _ number: (Int, Int) -> Int?) -> TimeSpan? {
    let year = Civil.date(today).year
    var best: Int?
    for candidate in year - 8...year + 8 {
      guard let found = number(candidate, month) else { continue }
      if weekday {
        if best.map({ abs($0 - today) > abs(found - today) }) ?? true { best = found }
      } else if past ? found <= today : found >= today {
        if past { best = found } else if best == nil { best = found }
      }
    }
    return best.map { span($0, assumed: Civil.date($0).year > year ? .nextYear : []) }
  }
}
