extension DayReading {
  /// The days of the message, those that only the grammar of time knows among them ("sobota przed Wielkanocą",
  /// "za pół godziny"); without `times` only the days that have a word of their own.
  static func all(in message: Message, _ times: HoursQuestion.Times?) -> [DayReading] {
    var found = all(in: message)
    guard let times else { return found }
    let today = times.today
    for entity in times.entities where entity.kind == .time {
      guard let parts = entity.parts, let range = words(entity.range, message) else { continue }
      let inside = found.filter { range.overlaps($0.range) }
      guard let day = day(parts, today: today) else {
        // "do 17" and the like name no day; their words say nothing else.
        if inside.isEmpty { found.append(DayReading(day: .general, range: range)) }
        continue
      }
      if let said = inside.first, inside.count == 1, said.says(parts, range, today: today) {
        found.removeAll { $0.range == said.range }
        found.append(DayReading(day: said.day, range: range.lowerBound..<max(range.upperBound, said.range.upperBound)))
        continue
      }
      found.removeAll { range.overlaps($0.range) }
      found.append(DayReading(day: day, range: range))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func words(_ range: Range<Int>, _ message: Message) -> Range<Int>? {
    guard let first = message.words.firstIndex(where: { $0.end > range.lowerBound }) else { return nil }
    let next = message.words.firstIndex { $0.start >= range.upperBound } ?? message.words.count
    return first < next ? first..<next : nil
  }

  private static func day(_ parts: TimeParts, today: Int) -> HoursQuestion.Day? {
    if let minutes = parts.minutes, minutes.count == 1, parts.bound == nil, parts.days.map({ $0.count == 1 }) ?? true {
      let day = parts.days?.lowerBound ?? today
      return day >= today ? .moment(day: day, minute: minutes.lowerBound) : nil
    }
    guard var days = parts.days, days.upperBound > today else { return nil }
    if parts.bound == .after { return .firstOpen(from: days.upperBound) }
    guard parts.bound == nil else { return nil }
    days = max(days.lowerBound, today)..<days.upperBound
    return days.count <= 31 ? .days(days) : nil
  }

  /// True when the word for the day says as much as the grammar found.
  private func says(_ parts: TimeParts, _ found: Range<Int>, today: Int) -> Bool {
    if let minutes = parts.minutes, minutes.count == 1, parts.bound == nil, day != .now { return false }
    switch day {
    case .now, .general, .nextOpen, .holiday: return range.count + 1 >= found.count
    case .today: return parts.days == today..<today + 1
    case .tomorrow: return parts.days == today + 1..<today + 2
    case .dayAfterTomorrow: return parts.days == today + 2..<today + 3
    case .weekday(let number):
      guard let days = parts.days, days.count == 1 else { return false }
      return Civil.weekday(days.lowerBound) == number && (today...today + 7).contains(days.lowerBound)
    case .date(let day, let month):
      guard let days = parts.days, days.count == 1 else { return false }
      let date = Civil.date(days.lowerBound)
      return date.day == day && date.month == month && days.lowerBound < today + 366
    case .thisWeekend: return parts.days.map { $0.count == 2 && $0.lowerBound <= today + 7 } ?? false
    case .days, .moment, .firstOpen: return false
    }
  }
}
