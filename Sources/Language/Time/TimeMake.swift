/// Steps that the rules of every language are made of.
enum TimeMake {
  // MARK: Days and cycles seen from now

  static func day(_ offset: Int, _ resolver: TimeResolver) -> Node { .time(TimeSpec(date: resolver.today + offset)) }

  /// This, the next or the last week, month, quarter, year, day; `offset` counts from the running one.
  static func cycle(_ grain: Grain, _ offset: Int, _ resolver: TimeResolver) -> Node? {
    guard abs(offset) < 10_000 else { return nil }
    let start = Civil.floor(Civil.add(offset, grain, to: Civil.floor(resolver.now, grain)), grain)
    let date = Civil.date(Civil.days(start))
    var spec = TimeSpec()
    spec.chosen = true
    switch grain {
    case .second, .minute, .hour: return .time(TimeSpec(from: start, grain))
    case .day: spec.date = Int32(Civil.days(start))
    case .week: spec.week = Int32(Civil.days(start))
    case .month:
      spec.month = Int8(date.month)
      spec.year = Int16(date.year)
    case .quarter:
      spec.quarter = Int8((date.month + 2) / 3)
      spec.year = Int16(date.year)
    case .year: spec.year = Int16(clamping: date.year)
    }
    return .time(spec)
  }

  /// A cycle that a spec names ("marzec", "Wigilia", "poniedziałek"), chosen by -1, 0, 1 or 2 (the nearest).
  static func chosen(_ which: Int, _ node: Node, _ resolver: TimeResolver) -> Node? {
    var spec = node.time
    guard !spec.isFixed, !spec.hasClock, spec.bound == nil, !spec.chosen else { return nil }
    let isWeekday = spec.weekday != nil && spec.day == nil && spec.week == nil && spec.date == nil
    let isPart = spec.part != nil && !spec.hasDay
    if isPart, which == 0 {
      spec.date = Int32(resolver.today)
    } else if isWeekday, let weekday = spec.weekday {
      switch which {
      case -1:
        let back = (Civil.weekday(resolver.today) - Int(weekday) + 7) % 7
        spec.date = Int32(resolver.today - (back == 0 ? 7 : back))
        spec.weekday = nil
      case 1:
        spec.week = Int32(Civil.monday(resolver.today) + 7)
      default: break
      }
    } else if spec.weekend, spec.week == nil {
      let monday = Civil.monday(resolver.today)
      spec.week = Int32(which == -1 ? monday - 7 : which == 1 ? monday + 7 : monday)
    } else if spec.month != nil, spec.day == nil, spec.year == nil, which != 0 {
      let now = Civil.date(resolver.today)
      let isPast = Int(spec.month ?? 0) < now.month
      let isNow = Int(spec.month ?? 0) == now.month
      spec.year = Int16(now.year + (which == -1 ? (isPast ? 0 : -1) : isPast || isNow ? 1 : 0))
    } else if spec.named != nil, spec.year == nil {
      if which == -1 { return previous(spec, resolver) }
    } else {
      return nil
    }
    spec.chosen = true
    return .time(spec, score: 1)
  }

  private static func previous(_ spec: TimeSpec, _ resolver: TimeResolver) -> Node? {
    let year = Civil.date(resolver.today).year
    for candidate in stride(from: year, through: year - 8, by: -1) {
      var dated = spec
      dated.year = Int16(candidate)
      if let span = resolver.span(dated), Civil.days(span.from) < resolver.today {
        dated.chosen = true
        return .time(dated)
      }
    }
    return nil
  }

  // MARK: Distances

  /// "in two weeks", "three days ago": `sign` is 1 or -1, `base` another moment than now.
  static func distance(
    _ duration: Node, _ sign: Int, _ resolver: TimeResolver, from base: Int? = nil, grain: Grain? = nil
  ) -> Node? {
    guard duration.value < 100_000 else { return nil }
    var count = duration.value
    var unit = duration.grain
    while count != count.rounded() || unit == .quarter {
      switch unit {
      case .year: (count, unit) = (count * 12, .month)
      case .quarter: (count, unit) = (count * 3, .month)
      case .month: (count, unit) = ((count * 30).rounded(), .day)
      case .week: (count, unit) = (count * 7, .day)
      case .day: (count, unit) = (count * 24, .hour)
      case .hour: (count, unit) = (count * 60, .minute)
      case .minute: (count, unit) = (count * 60, .second)
      case .second: count = count.rounded()
      }
    }
    let told = grain ?? unit.finer
    let start = Civil.floor(base ?? resolver.now, told)
    let moment = Civil.floor(Civil.add(Int(count) * sign, unit, to: start), told)
    let day = Civil.days(moment)
    guard (1...9_999).contains(Civil.date(day).year) else { return nil }
    var spec = TimeSpec(from: moment, told)
    if unit >= .day {
      spec.date = Int32(Civil.days(Civil.add(Int(count) * sign, unit, to: Civil.floor(base ?? resolver.now, .day))))
      spec.loose = unit == .quarter ? .month : unit
    }
    return .time(spec)
  }

  /// The next or the last n units: "ostatnie dwa tygodnie".
  static func several(_ which: Int, _ count: Double, _ grain: Grain, _ resolver: TimeResolver) -> Node? {
    guard count >= 1, count < 10_000, count == count.rounded(), which != 0 else { return nil }
    let start = Civil.floor(resolver.now, grain)
    if which < 0 {
      return .time(TimeSpec(from: Civil.floor(Civil.add(-Int(count), grain, to: start), grain), to: start, grain))
    }
    let from = Civil.add(1, grain, to: start)
    return .time(TimeSpec(from: from, to: Civil.add(Int(count), grain, to: from), grain))
  }

  // MARK: Counting within a span

  /// "drugi wtorek października", "ostatni dzień miesiąca", "the 3rd last week of 2018": rank n or -n.
  static func ranked(_ rank: Int, weekday: Int, within node: Node, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time), span.grain >= .week, rank != 0, abs(rank) < 60 else { return nil }
    let first = Civil.days(span.from)
    let last = Civil.days(span.to) - 1
    let day: Int
    if rank > 0 {
      day = first + (weekday - Civil.weekday(first) + 7) % 7 + (rank - 1) * 7
    } else {
      day = last - (Civil.weekday(last) - weekday + 7) % 7 + (rank + 1) * 7
    }
    return day >= first && day <= last ? .time(TimeSpec(date: day), score: 1) : nil
  }

  static func ranked(_ rank: Int, unit: Grain, within node: Node, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time), unit >= .day, unit < span.grain || span.isInterval, abs(rank) < 400
    else { return nil }
    let first = Civil.floor(span.from, unit)
    var start: Int
    if rank > 0 {
      start = first < span.from ? Civil.add(1, unit, to: first) : first
      start = Civil.add(rank - 1, unit, to: start)
    } else {
      start = Civil.floor(span.to, unit)
      start = Civil.add(rank, unit, to: start)
    }
    guard start >= span.from, start < span.to else { return nil }
    let date = Civil.date(Civil.days(start))
    var spec = TimeSpec()
    spec.chosen = true
    switch unit {
    case .day: spec.date = Int32(Civil.days(start))
    case .week: spec.week = Int32(Civil.days(start))
    case .month:
      spec.month = Int8(date.month)
      spec.year = Int16(date.year)
    default: spec = TimeSpec(from: start, unit)
    }
    return .time(spec, score: 1)
  }

  // MARK: Beginnings and ends

  /// The first (0), middle (1) or last (2) stretch of a cycle: ten days of a month, three days of a week,
  /// three or four months of a year.
  static func stretch(_ part: Int, of node: Node, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time) else { return nil }
    let (from, to): (Int, Int)
    let grain: Grain
    switch span.grain {
    case .week:
      (from, to) = part == 0 ? (0, 3) : part == 1 ? (2, 5) : (4, 7)
      return .time(TimeSpec(from: span.from + from * Civil.day, to: span.from + to * Civil.day, .day))
    case .month:
      let length = (span.to - span.from) / Civil.day
      (from, to) = part == 0 ? (0, 10) : part == 1 ? (10, 20) : (20, length)
      return .time(TimeSpec(from: span.from + from * Civil.day, to: span.from + to * Civil.day, .day))
    case .year:
      (from, to) = part == 0 ? (0, 3) : part == 1 ? (4, 8) : (8, 12)
      grain = .month
    case .day where !span.isInterval:
      (from, to) = part == 0 ? (8, 11) : part == 1 ? (11, 15) : (16, 20)
      return .time(TimeSpec(from: span.from + from * 3_600, to: span.from + to * 3_600, .hour))
    default: return nil
    }
    return .time(
      TimeSpec(from: Civil.add(from, grain, to: span.from), to: Civil.add(to, grain, to: span.from), grain))
  }

  /// "by the end of the month", "do końca tygodnia": from now to the end of a cycle or to a moment.
  static func by(_ node: Node, end: Bool, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time) else { return nil }
    let to = end ? span.to : span.from
    return to > resolver.now ? .time(TimeSpec(from: resolver.now, to: to, .second), score: 1) : nil
  }

  static func bound(_ bound: TimeSpec.Bound, _ node: Node) -> Node? {
    var spec = node.time
    guard spec.bound == nil, spec.endHour == nil else { return nil }
    spec.bound = bound
    return .time(spec)
  }
}
