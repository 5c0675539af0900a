/// Ranges and neighbours: what two expressions of time mean together.
extension TimeMake {
  static func merged(_ one: Node, _ other: Node) -> Node? {
    guard let sum = one.time.merged(with: other.time) else { return nil }
    return .time(sum, score: -1)
  }

  /// "od A do B": a span of the clock stays open for a day beside it, other spans are worked out.
  static func range(_ one: Node, _ other: Node, _ resolver: TimeResolver) -> Node? {
    let first = one.time
    var last = other.time
    guard first.bound == nil, last.bound == nil, first.endHour == nil, last.endHour == nil else { return nil }
    if first.hasClock, last.hasClock, !first.isFixed, !last.isFixed, !(first.hasDay && last.hasDay), first.second == nil
    {
      return clockRange(first, last)
    }
    if first.hasClock != last.hasClock && !first.isFixed && !last.isFixed { return nil }
    var start = first
    if start.day != nil, start.month == nil, start.date == nil, let month = last.month, last.day != nil {
      start.month = month  // "od 13 do 15 lipca"
      start.year = last.year
    }
    if last.day != nil, last.month == nil, let month = start.month, start.day != nil {
      last.month = month  // "13 lipca – 15"
      last.year = start.year
    }
    if start.year == nil, let year = last.year, start.month != nil, last.month != nil { start.year = year }
    guard let from = resolver.span(start), (1...9_999).contains(Civil.date(Civil.days(from.from)).year) else {
      return nil
    }
    if last.year == nil, let year = start.year, last.month != nil { last.year = year }
    let isPlainWeekday = last.weekday != nil && last.week == nil && last.date == nil
    let view = isPlainWeekday || last.isClockOnly || last.month != nil ? resolver.seen(from: from.from) : resolver
    guard let to = view.span(last), to.from > from.from || to.from == from.from && to.to > from.to else { return nil }
    let grain = min(from.grain, to.grain)
    let end = to.isInterval ? to.to : Civil.add(1, grain, to: to.grain > grain ? to.from : to.from)
    return .time(TimeSpec(from: from.from, to: to.grain >= .week ? to.to : end, grain), score: 1)
  }

  private static func clockRange(_ first: TimeSpec, _ last: TimeSpec) -> Node? {
    var span = first
    span.endHour = last.hour
    span.endMinute = last.minute ?? (first.minute == nil ? nil : 0)
    span.endTwelve = last.twelve
    span.endHalf = last.half
    span.zone = first.zone ?? last.zone
    if last.hasDay {
      span.year = last.year
      span.month = last.month
      span.day = last.day
      span.weekday = last.weekday
      span.date = last.date
      span.week = last.week
      span.named = last.named
    }
    return .time(span, score: 1)
  }

  /// A latent hour as a time.
  static func clock(_ hour: Node, half: TimeSpec.Half? = nil, score: Int32 = 0) -> Node? {
    var spec = hour.time
    guard spec.hour != nil, spec.part == nil else { return nil }
    if let half {
      guard spec.twelve || half != .morning && spec.hour ?? 0 >= 12 || half == .morning && spec.hour ?? 0 < 12 else {
        return nil
      }
      spec.half = half
    }
    return .time(spec, score: score)
  }

  /// Minutes before or after an hour: "kwadrans po trzeciej", "za pięć ósma", "wpół do trzeciej".
  static func shifted(_ hour: Node, by minutes: Int) -> Node? {
    var spec = hour.time
    guard let base = spec.hour, spec.minute ?? 0 == 0, minutes > -60, minutes < 60, minutes != 0, !spec.hasDay,
      spec.bound == nil, spec.endHour == nil
    else { return nil }
    if minutes > 0 {
      spec.minute = Int8(minutes)
    } else {
      spec.minute = Int8(60 + minutes)
      if base == 0 {
        spec.hour = 23
        spec.twelve = false
      } else if base == 1, spec.twelve {
        spec.hour = 12
      } else {
        spec.hour = base - 1
        if base == 13 { spec.twelve = false }
      }
    }
    return .time(spec)
  }

  /// A duration laid from a moment on: "16h for 30 mins", "for 10 days from 18 December".
  static func lasting(_ start: Node, _ duration: Node, _ resolver: TimeResolver) -> Node? {
    guard duration.value == duration.value.rounded(), duration.value < 10_000, let from = resolver.span(start.time),
      !from.isInterval
    else { return nil }
    let grain = min(from.grain, duration.grain)
    guard (1...9_990).contains(Civil.date(Civil.days(from.from)).year) else { return nil }
    let end = Civil.add(Int(duration.value), duration.grain, to: from.from)
    return .time(TimeSpec(from: from.from, to: Civil.add(1, grain, to: end), grain))
  }

  /// "the second closest Monday to 5 October".
  static func closest(_ rank: Int, _ node: Node, to other: Node, _ resolver: TimeResolver) -> Node? {
    guard let middle = resolver.span(other.time), rank >= 1, rank < 20 else { return nil }
    let target = Civil.days(middle.from)
    var days: [Int] = []
    if let weekday = node.time.weekday, node.time.day == nil {
      days = (target - 70...target + 70).filter { Civil.weekday($0) == Int(weekday) }
    } else if let named = node.time.named {
      let year = Civil.date(target).year
      for candidate in year - 24...year + 24 {
        if let day = NamedDays.all[Int(named)].days(in: candidate)?.lowerBound { days.append(day) }
      }
    }
    days.sort { (abs($0 - target), $0) < (abs($1 - target), $1) }
    guard days.count >= rank else { return nil }
    var spec = TimeSpec(date: days[rank - 1])
    spec.named = node.time.named
    return .time(spec)
  }

  /// A duration before (-1) or after (1) a moment: "two days before Easter", "tydzień po świętach".
  static func beside(_ duration: Node, _ sign: Int, _ node: Node, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time) else { return nil }
    let base = sign > 0 && span.isInterval ? Civil.floor(span.to - 1, .day) : span.from
    let grain: Grain? = duration.grain >= .day ? .day : nil
    guard let found = distance(duration, sign, resolver, from: base, grain: grain) else { return nil }
    var spec = found.time
    if duration.grain >= .day, let date = spec.date {
      spec = TimeSpec(date: Int(date))
    } else {
      spec.loose = nil
    }
    return .time(spec)
  }

  /// The nth weekday after or before a moment: "third Tuesday after Christmas", "sobota przed Wielkanocą".
  static func weekday(_ rank: Int, _ weekday: Int, _ sign: Int, _ node: Node, _ resolver: TimeResolver) -> Node? {
    guard let span = resolver.span(node.time), rank >= 1, rank < 60, span.grain >= .hour else { return nil }
    let base = sign > 0 ? Civil.days(span.to - 1) : Civil.days(span.from)
    let ahead = sign > 0 ? (weekday - Civil.weekday(base) + 7) % 7 : (Civil.weekday(base) - weekday + 7) % 7
    let steps = (ahead == 0 ? 7 : ahead) + (rank - 1) * 7
    return .time(TimeSpec(date: base + sign * steps), score: 1)
  }
}
