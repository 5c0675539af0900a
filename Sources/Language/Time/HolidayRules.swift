/// Rules that all languages share for named days, seasons and weekends.
enum HolidayRules {
  static func add(_ place: Int, _ pattern: String, to grammar: inout GrammarBuilder) {
    var spec = TimeSpec()
    spec.named = Int16(place)
    let named = spec
    grammar.rule(pattern, score: 2) { _ in node(named) }
  }

  static func node(_ spec: TimeSpec) -> Node {
    var node = Node.time(spec)
    node.sorts.insert(.holiday)
    return node
  }

  /// Spring, summer, autumn and winter, each from its equinox or solstice on: 20 March, 21 June, 23 September, 21 December.
  static func seasons(_ patterns: [String], _ grammar: inout GrammarBuilder) {
    for (season, pattern) in patterns.enumerated() {
      grammar.rule(pattern) { named($0, season, shift: 0) }
      grammar.rule("#which \(pattern)", score: 1) { match in
        named(match, season, shift: match.a.value == 2 ? 0 : Int(match.a.value))
      }
    }
  }

  private static func named(_ match: RuleMatch, _ season: Int, shift: Int) -> Node? {
    let starts = [(3, 20), (6, 21), (9, 23), (12, 21)]
    let ends = [(6, 22), (9, 24), (12, 22), (3, 21)]
    let today = match.resolver.today
    let year = Civil.date(today).year
    var spans: [Range<Int>] = []
    for year in year - 2...year + 2 {
      let from = Civil.dayNumber(year, starts[season].0, starts[season].1)
      let to = Civil.dayNumber(season == 3 ? year + 1 : year, ends[season].0, ends[season].1)
      spans.append(from..<to)
    }
    guard let current = spans.firstIndex(where: { $0.upperBound > today }) else { return nil }
    var index = current
    if shift > 0, spans[current].contains(today) { index += 1 }
    if shift < 0 { index -= 1 }
    guard spans.indices.contains(index) else { return nil }
    return .time(TimeSpec(from: spans[index].lowerBound * Civil.day, to: spans[index].upperBound * Civil.day, .day))
  }
}

extension HolidayRules {
  /// The season that runs now, or one of its neighbours: from its first day to its last.
  static func season(shift: Int, _ resolver: TimeResolver) -> Node? {
    let starts = [(3, 20), (6, 21), (9, 23), (12, 21)]
    let ends = [(6, 20), (9, 22), (12, 20), (3, 19)]
    let year = Civil.date(resolver.today).year
    var spans: [Range<Int>] = []
    for year in year - 2...year + 2 {
      for season in 0..<4 {
        let from = Civil.dayNumber(year, starts[season].0, starts[season].1)
        spans.append(from..<Civil.dayNumber(season == 3 ? year + 1 : year, ends[season].0, ends[season].1))
      }
    }
    guard let current = spans.lastIndex(where: { $0.lowerBound <= resolver.today }) else { return nil }
    let index = current + shift
    guard spans.indices.contains(index) else { return nil }
    return .time(TimeSpec(from: spans[index].lowerBound * Civil.day, to: spans[index].upperBound * Civil.day, .day))
  }
}

/// Weekends that a public holiday in Poland makes longer.
enum LongWeekend {
  private static let days = [
    "New Year's Day", "Three Kings' Day", "Easter Monday", "Labour Day", "Constitution Day", "Corpus Christi",
    "Assumption Day", "All Saints' Day", "Independence Day of Poland", "Christmas", "Boxing Day",
  ].compactMap { NamedDays.place($0) }

  /// Day numbers of the next one that has not ended.
  static func next(from today: Int) -> Range<Int>? {
    let year = Civil.date(today).year
    var best: Range<Int>?
    for year in year...year + 1 {
      for place in days {
        guard let day = NamedDays.all[place].days(in: year)?.lowerBound else { continue }
        let span: Range<Int>
        switch Civil.weekday(day) {
        case 1: span = day - 2..<day + 1
        case 2: span = day - 3..<day + 1
        case 4: span = day..<day + 4
        case 5: span = day..<day + 3
        default: continue
        }
        if span.upperBound > today, best.map({ span.lowerBound < $0.lowerBound }) ?? true { best = span }
      }
    }
    return best
  }
}
