/// What the reading took for granted.
public struct Assumption: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// An hour of the dial was taken for the first or the second half of the day.
  public static let morning = Assumption(rawValue: 1)
  public static let afternoon = Assumption(rawValue: 2)
  /// The opening hours decided.
  public static let openingHours = Assumption(rawValue: 4)
  public static let today = Assumption(rawValue: 8)
  public static let tomorrow = Assumption(rawValue: 16)
  /// "next" or a weekday was taken for the one of next week.
  public static let nextWeek = Assumption(rawValue: 32)
  public static let nextMonth = Assumption(rawValue: 64)
  public static let nextYear = Assumption(rawValue: 128)
  public static let past = Assumption(rawValue: 256)
}

/// A moment or a span in civil seconds, `from..<to`.
struct TimeSpan: Hashable, Sendable {
  var from: Int
  var to: Int
  var grain: Grain
  var isInterval = false
  var assumed: Assumption = []

  init(from: Int, to: Int, _ grain: Grain, isInterval: Bool = true, assumed: Assumption = []) {
    self.from = from
    self.to = to
    self.grain = grain
    self.isInterval = isInterval
    self.assumed = assumed
  }

  init(at from: Int, _ grain: Grain, assumed: Assumption = []) {
    self.init(from: from, to: Civil.add(1, grain, to: from), grain, isInterval: false, assumed: assumed)
  }
}

/// Works specs out, seen from the moment of speaking.
struct TimeResolver: Sendable {
  let now: Int
  let lang: Lang
  let past: Bool
  let openings: [[Range<Int>]]
  private let utcOffset: Int?

  init(_ context: EntityContext, _ lang: Lang) {
    now = context.now.civil
    self.lang = lang
    past = context.direction == .past
    openings = context.openings
    utcOffset = context.utcOffset
  }

  private init(_ other: TimeResolver, now: Int) {
    self.now = now
    lang = other.lang
    past = false
    openings = other.openings
    utcOffset = other.utcOffset
  }

  /// The same rules seen from another moment, looking forward.
  func seen(from moment: Int) -> TimeResolver { TimeResolver(self, now: moment) }

  var today: Int { Civil.days(now) }

  /// Gives the span that a spec stands for, or `nil` when there is no such day or clock.
  func span(_ spec: TimeSpec) -> TimeSpan? {
    if let from = spec.from {
      let grain = spec.grain ?? .second
      guard let to = spec.to else { return TimeSpan(at: from, grain) }
      return from < to ? TimeSpan(from: from, to: to, grain) : nil
    }
    if let zone = spec.zone, let utcOffset { return zoned(spec, later: utcOffset - Int(zone)) }
    var day: TimeSpan?
    if spec.hasDay {
      day = days(spec)
      guard day != nil else { return nil }
    }
    if spec.hour != nil { return clock(spec, day) }
    if let part = spec.part { return span(part, day) }
    return day
  }

  /// A clock of another zone: worked out there, then moved by the minutes that this place is later. A change of the
  /// clocks between now and then is not seen.
  private func zoned(_ spec: TimeSpec, later minutes: Int) -> TimeSpan? {
    var there = spec
    there.zone = nil
    guard var span = TimeResolver(self, now: now - minutes * 60).span(there) else { return nil }
    let isInterval = span.isInterval
    span.from += minutes * 60
    span.to += minutes * 60
    guard !isInterval, span.grain > .minute else { return span }
    return TimeSpan(at: span.from, .minute, assumed: span.assumed)
  }

  private func span(_ part: DayPart, _ day: TimeSpan?) -> TimeSpan? {
    let hours = part.hours(lang)
    if let day {
      guard day.grain == .day else { return nil }
      let last = Civil.days(day.to - 1) * Civil.day
      return TimeSpan(
        from: day.from + hours.from * 3_600, to: last + hours.to * 3_600, .hour, assumed: day.assumed)
    }
    var start = today
    var assumed = Assumption.today
    if start * Civil.day + hours.to * 3_600 <= now, !past {
      start += 1
      assumed = .tomorrow
    }
    return TimeSpan(
      from: start * Civil.day + hours.from * 3_600, to: start * Civil.day + hours.to * 3_600, .hour, assumed: assumed)
  }

  // MARK: Clock

  private func clock(_ spec: TimeSpec, _ day: TimeSpan?) -> TimeSpan? {
    if let day, day.grain != .day || day.to - day.from > Civil.day { return nil }
    guard let start = start(spec, day) else { return nil }
    let grain: Grain = spec.second != nil ? .second : spec.minute != nil ? .minute : .hour
    guard let endHour = spec.endHour else { return TimeSpan(at: start.moment, grain, assumed: start.assumed) }
    let whole = min(grain, spec.endMinute != nil ? .minute : .hour)
    var end = minutes(Int(endHour), Int(spec.endMinute ?? 0), spec.endTwelve, spec.endHalf)
    let midnight = Civil.days(start.moment) * Civil.day
    if end.count > 1 { end.sort() }
    for minute in end where midnight + minute * 60 > start.moment {
      return TimeSpan(
        from: start.moment, to: Civil.add(1, whole, to: midnight + minute * 60), whole, assumed: start.assumed)
    }
    guard let first = end.first else { return nil }
    return TimeSpan(
      from: start.moment, to: Civil.add(1, whole, to: midnight + Civil.day + first * 60), whole, assumed: start.assumed)
  }

  private func start(_ spec: TimeSpec, _ day: TimeSpan?) -> (moment: Int, assumed: Assumption)? {
    var half = spec.half
    // "3-4 pm": the end's half of the day counts for the beginning too.
    if half == nil, spec.twelve, let end = spec.endHour, let other = spec.endHalf,
      Int(spec.hour ?? 0) % 12 < Int(end) % 12 || end == 12
    {
      half = end == 12 && other != .morning ? .morning : other
    }
    let options = minutes(Int(spec.hour ?? 0), Int(spec.minute ?? 0), spec.twelve, half)
    let second = Int(spec.second ?? 0)
    func moment(_ day: Int, _ minute: Int) -> Int { day * Civil.day + minute * 60 + second }
    if let day {
      let number = Civil.days(day.from)
      if let open = open(options, on: number) {
        return (moment(number, open), day.assumed.union(options.count > 1 ? .openingHours : []))
      }
      if number == today, options.count > 1, !past {
        for option in options where moment(number, option) > now { return (moment(number, option), day.assumed) }
      }
      guard let option = options.first else { return nil }
      return (moment(number, option), day.assumed)
    }
    if past {
      for number in [today, today - 1] {
        for option in options.reversed() where moment(number, option) <= now { return (moment(number, option), .past) }
      }
    }
    for number in today...today + 1 {
      let later = options.filter { moment(number, $0) > now }
      let assumed: Assumption = number == today ? .today : .tomorrow
      if options.count > 1, let open = open(later, on: number) {
        return (moment(number, open), [assumed, .openingHours, open < 720 ? .morning : .afternoon])
      }
      if options.count > 1, !openings.isEmpty, open(options, on: number) != nil || number == today { continue }
      if let option = later.first {
        let half: Assumption = options.count < 2 ? [] : option < 720 ? .morning : .afternoon
        return (moment(number, option), [assumed, half])
      }
    }
    return options.first.map { (moment(today + 1, $0), .tomorrow) }
  }

  /// The option within opening hours; on a closed day the one that fits any day's hours.
  private func open(_ options: [Int], on day: Int) -> Int? {
    guard !openings.isEmpty, !options.isEmpty else { return nil }
    let spans = openings[Civil.weekday(day) - 1]
    if let open = options.first(where: { option in spans.contains { $0.contains(option) } }) { return open }
    guard spans.isEmpty || options.count > 1 else { return nil }
    return options.first { option in openings.contains { $0.contains { $0.contains(option) } } }
  }

  /// Minutes of the day that an hour may stand for; midnight at the end of the day is 1,440.
  private func minutes(_ hour: Int, _ minute: Int, _ twelve: Bool, _ half: TimeSpec.Half?) -> [Int] {
    let plain = hour * 60 + minute
    guard hour <= 12 else { return [plain] }
    switch half {
    case .morning: return [hour == 12 ? minute + (lang == .en ? 1_440 : 0) : plain]
    case .afternoon: return [hour == 12 ? plain : plain + 720]
    case .evening: return [plain + 720]
    case .night: return [hour == 12 ? 1_440 + minute : hour <= 5 ? plain : plain + 720]
    case nil: return twelve && hour < 12 && hour > 0 ? [plain, plain + 720] : [plain]
    }
  }
}
