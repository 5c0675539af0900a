/// English weeks, months, years, and days counted within them.
enum EnglishCycles {
  static func add(to grammar: inout GrammarBuilder) {
    grammar.rule("the? #which #unit", score: 1) { match in
      guard match.b.grain >= .day else { return nil }
      let word = match.list.text(Int(match.a.start))
      if word == "same" { return nil }
      return TimeMake.cycle(match.b.grain, Int(match.a.value), match.resolver)
    }
    grammar.rule("the #unit") { match in
      match.a.grain >= .week ? TimeMake.cycle(match.a.grain, 0, match.resolver).map { latent($0) } : nil
    }
    grammar.rule("#which s? #time") { match in
      if match.b.time.weekday != nil, match.b.time.day == nil, match.a.value == 1,
        ["coming", "upcoming"].contains(match.list.text(match.start))
      {
        return TimeMake.chosen(2, match.b, match.resolver)
      }
      return TimeMake.chosen(Int(match.a.value), match.b, match.resolver)
    }
    grammar.rule("this past|last #time", score: 1) { TimeMake.chosen(-1, $0.a, $0.resolver) }
    grammar.rule("this coming|next #time", score: 1) { TimeMake.chosen(2, $0.a, $0.resolver) }
    grammar.rule("the? #which #whole #unit\nthe? past|last|next few #unit", score: 1) { match in
      if match.count == 1 {
        return TimeMake.several(
          match.list.text(Int(match.a.start) - 2) == "next" ? 1 : -1, 3, match.a.grain, match.resolver)
      }
      let word = match.list.text(Int(match.a.start))
      if word == "upcoming" { return TimeMake.cycle(match.c.grain, Int(match.b.value), match.resolver) }
      return TimeMake.several(Int(match.a.value), match.b.value, match.c.grain, match.resolver)
    }
    grammar.rule("#whole upcoming #unit", score: 1) { TimeMake.cycle($0.b.grain, Int($0.a.value), $0.resolver) }
    grammar.rule("#weekday|#month after_next", score: 1) { match in
      if let weekday = match.a.time.weekday {
        return TimeMake.weekday(
          2, Int(weekday), 1, TimeMake.day(0, match.resolver), match.resolver)
      }
      guard let first = TimeMake.chosen(1, match.a, match.resolver), let month = first.time.month else { return nil }
      guard let span = match.resolver.span(TimeSpec(month: Int(month))) else { return nil }
      var spec = TimeSpec(month: Int(month))
      spec.year = Int16(Civil.date(Civil.days(span.from)).year + 1)
      return .time(spec)
    }
    // "last week's sunday"
    grammar.rule("#cycle s #weekday") { TimeMake.merged($0.a, $0.b) }
    grammar.rule("#which weeks #weekday") { match in
      TimeMake.cycle(.week, Int(match.a.value), match.resolver).flatMap { TimeMake.merged($0, match.b) }
    }
    grammar.rule("#weekday|#month|#day of|in #cycle", score: 1) { TimeMake.merged($0.a, $0.b) }
    grammar.rule("#whole #weekday from now|today", score: 2) { match in
      guard let weekday = match.b.time.weekday else { return nil }
      return TimeMake.weekday(Int(match.a.value), Int(weekday), 1, TimeMake.day(0, match.resolver), match.resolver)
    }
    grammar.rule("#whole #weekday ago|back", score: 2) { match in
      guard let weekday = match.b.time.weekday else { return nil }
      return TimeMake.weekday(Int(match.a.value), Int(weekday), -1, TimeMake.day(0, match.resolver), match.resolver)
    }
    counted(&grammar)
    grammar.rule("the? #ordinal #unit of? #year?", score: 1) { match in
      guard match.b.grain == .quarter, (1...4).contains(match.a.value) else { return nil }
      return quarter(Int(match.a.value), match.c.time.year)
    }
    grammar.rule("q #digits of? #year?", score: 1) { match in
      guard (1...4).contains(match.a.value), match.list.tokens[match.start + 1].glued else { return nil }
      return quarter(Int(match.a.value), match.b.time.year)
    }
    grammar.rule("the? week of the? #day", score: 2) { match in
      guard let span = match.resolver.span(match.a.time) else { return nil }
      return .time(TimeSpec(from: Civil.days(span.from) * Civil.day, .week))
    }
    grammar.rule("all week\nrest of the week") { match in
      guard let week = TimeMake.cycle(.week, 0, match.resolver), let span = match.resolver.span(week.time) else {
        return nil
      }
      let from = match.list.text(match.start) == "all" ? span.from : match.resolver.today * Civil.day
      return .time(TimeSpec(from: from, to: span.to - Civil.day, .day))
    }
    weekends(&grammar)
  }

  /// "the month" needs company.
  private static func latent(_ node: Node) -> Node {
    var node = node
    node.sorts = .cycle
    return node
  }

  private static func quarter(_ number: Int, _ year: Int16?) -> Node {
    var spec = TimeSpec()
    spec.quarter = Int8(number)
    spec.year = year
    return .time(spec)
  }

  private static func counted(_ grammar: inout GrammarBuilder) {
    let rank = "the? #ordinal|#rank"
    grammar.rule("\(rank) #weekday in|of|for #cycle|#time|#month", score: 1) { match in
      match.b.time.weekday.flatMap {
        TimeMake.ranked(Int(match.a.value), weekday: Int($0), within: match.c, match.resolver)
      }
    }
    grammar.rule("\(rank) #unit in|of|for #cycle|#time|#year|#month", score: 1) { match in
      TimeMake.ranked(Int(match.a.value), unit: match.b.grain, within: match.c, match.resolver)
    }
    grammar.rule("the? #ordinal last #unit in|of #cycle|#time|#year|#month", score: 2) { match in
      var within = match.c
      // Weeks are counted back from the one that holds the last day.
      if match.b.grain == .week, let span = match.resolver.span(within.time) {
        within = .time(TimeSpec(from: span.from, to: span.to, .day))
      }
      return TimeMake.ranked(-Int(match.a.value), unit: match.b.grain, within: within, match.resolver)
    }
    grammar.rule("\(rank) #weekday after|before #time", score: 1) { match in
      guard let weekday = match.b.time.weekday, match.c.time.hasDay else { return nil }
      let sign = match.list.text(Int(match.c.start) - 1) == "after" ? 1 : -1
      return TimeMake.weekday(max(1, Int(match.a.value)), Int(weekday), sign, match.c, match.resolver)
    }
    grammar.rule("the? #weekday before|after #holiday|#day", score: 1) { match in
      guard let weekday = match.a.time.weekday, match.b.time.hasDay, match.b.time.hour == nil else { return nil }
      let sign = match.list.text(Int(match.b.start) - 1) == "after" ? 1 : -1
      return TimeMake.weekday(1, Int(weekday), sign, match.b, match.resolver)
    }
    grammar.rule("the? #ordinal? closest #weekday|#holiday|#time to #time|#year", score: 2) { match in
      let isRanked = match.a.sorts.contains(.ordinal)
      return TimeMake.closest(
        isRanked ? Int(match.a.value) : 1, isRanked ? match.b : match.a, to: isRanked ? match.c : match.b,
        match.resolver)
    }
    grammar.rule("#holiday in|of? #cycle", score: 1) { match in
      var spec = match.a.time
      guard let year = match.b.time.year, match.b.time.month == nil, spec.year == nil else { return nil }
      spec.year = year
      return .time(spec)
    }
  }

  private static func weekends(_ grammar: inout GrammarBuilder) {
    grammar.rule("weekend|weekends|week_-_end|week_end|wkend", score: 1) { _ in
      var spec = TimeSpec()
      spec.weekend = true
      return .time(spec)
    }
    grammar.rule("last weekend|wkend|week_end|week_-_end of|in #cycle|#month", score: 3) { match in
      guard let node = TimeMake.ranked(-1, weekday: 5, within: match.a, match.resolver), let date = node.time.date
      else {
        return nil
      }
      let friday = Int(date) * Civil.day
      return .time(TimeSpec(from: friday + 18 * 3_600, to: friday + 3 * Civil.day, .hour))
    }
  }
}
