/// English words of time.
enum EnglishTime {
  static func add(to grammar: inout GrammarBuilder) {
    words(&grammar)
    ordinals(&grammar)
    days(&grammar)
    dates(&grammar)
    EnglishCycles.add(to: &grammar)
    EnglishClock.add(to: &grammar)
    EnglishSpans.add(to: &grammar)
    EnglishHolidays.add(to: &grammar)
  }

  private static func words(_ grammar: inout GrammarBuilder) {
    grammar.series(
      """
      monday mondays mon moday|tuesday tuesdays tue tues tuseday|wednesday wednesdays wed weds wensday wednsday
      |thursday thursdays thu thur thurs thrusday|friday fridays fri|saturday saturdays sat saterday|sunday sundays sun
      """
    ) { number in
      var node = Node.time(TimeSpec(weekday: number))
      node.sorts.insert(.weekday)
      return node
    }
    grammar.series(
      """
      january jan|february feb febuary|march|april apr|may|june jun|july jul|august aug|september sep sept|october oct
      |november nov|december dec
      """
    ) { number in
      var node = Node.time(TimeSpec(month: number))
      node.sorts.insert(.month)
      if number == 5 { node.sorts = .month }
      return node
    }
    grammar.word("mar", .latent(.month, TimeSpec(month: 3)))
    grammar.word("second seconds sec secs s", .unit(.second))
    grammar.word("minute minutes min mins m", .unit(.minute))
    grammar.word("hour hours hr hrs h", .unit(.hour))
    grammar.word("day days", .unit(.day))
    grammar.word("week weeks wk wks", .unit(.week))
    grammar.word("month months mth mths", .unit(.month))
    grammar.word("quarter quarters qtr qtrs", .unit(.quarter))
    grammar.word("year years yr yrs", .unit(.year))
    func part(_ part: DayPart) -> Node {
      var spec = TimeSpec()
      spec.part = part
      return .time(spec)
    }
    grammar.word("morning mornings", part(.morning))
    grammar.word("afternoon afternoons arvo", part(.afternoon))
    grammar.word("evening evenings", part(.evening))
    grammar.word("night nite nights", part(.night))
    grammar.word("lunch lunchtime", part(.lunch))
    grammar.word("next following upcoming coming nxt", Node(.which, value: 1))
    grammar.word("last past previous", Node(.which, value: -1))
    grammar.word("this current same", Node(.which, value: 0))
    grammar.word("last", Node(.rank, value: -1))
  }

  private static func ordinals(_ grammar: inout GrammarBuilder) {
    let units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
    let teens = [
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
      "nineteenth",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let ties = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
    @Sendable func node(_ value: Int) -> Node {
      var node = Node(.ordinal, value: Double(value))
      if value <= 31 {
        node.sorts.insert(.dom)
        node.time.day = Int8(value)
      }
      return node
    }
    for (index, word) in (units + teens).enumerated() { grammar.word(word, node(index + 1)) }
    for (index, ten) in tens.enumerated() {
      grammar.word(ties[index], node(index * 10 + 20))
      for (unit, word) in units.enumerated() {
        let value = index * 10 + 21 + unit
        grammar.word(ten + word, node(value))
        grammar.rule("\(ten) -? \(word)", score: 1) { _ in node(value) }
      }
    }
  }

  private static func days(_ grammar: inout GrammarBuilder) {
    for (offset, pattern) in [
      (0, "today|todays|at_this_time"), (1, "tomorrow|tomorrows|tmrw|tomorow|tommorow|tmr|tomorrw"),
      (2, "the? day after tomorrow"), (-1, "yesterday|yesterdays"), (-2, "the? day before yesterday"),
    ] {
      grammar.rule(pattern, score: 1) { TimeMake.day(offset, $0.resolver) }
    }
    grammar.rule("right_now|just_now|now|immediately|atm|at_the_moment|straight_away") {
      .time(TimeSpec(from: $0.resolver.now, .second))
    }
    grammar.rule("as_soon_as_possible|asap|as_early_as_possible|soonest") {
      var spec = TimeSpec(from: $0.resolver.now, .second)
      spec.bound = .after
      return .time(spec)
    }
    grammar.rule("on|in|at|for|during|the|of|@ #time") { match in
      let word = match.list.text(match.start)
      if word == "the", match.a.time.hasClock, match.a.time.half == nil { return nil }
      if match.a.time.bound != nil { return nil }
      var node = Node.time(match.a.time)
      node.sorts.formUnion(match.a.sorts.intersection([.cycle, .holiday]))
      return node
    }
    grammar.rule("#time #time\n#time , #time") { TimeMake.merged($0.a, $0.b) }
    grammar.rule("#weekday|#month .") { match in
      match.list.tokens[match.start].end - match.list.tokens[match.start].start <= 4 ? match.a : nil
    }
    grammar.rule("about|around|approximately|exactly|roughly|at_about|at_around|circa|like|maybe|only #time") { match in
      var spec = match.a.time
      guard spec.hasClock || spec.hasDay || spec.part != nil else { return nil }
      spec.approximate = !["exactly", "maybe", "only"].contains(match.list.text(match.start))
      var node = Node.time(spec)
      node.sorts.formUnion(match.a.sorts.intersection([.cycle]))
      return node
    }
    grammar.rule("#time approximately|exactly|ish|sharp|thereabouts") { .time($0.a.time) }
  }

  private static func dates(_ grammar: inout GrammarBuilder) {
    grammar.rule(
      "the? #dom of? #month\n#month ,? the? #dom\n#dom of #month\n#month . #dom", score: 1
    ) { match in
      let one = match.a.time.day != nil ? match.a : match.b
      let other = match.a.time.day != nil ? match.b : match.a
      guard let day = one.time.day, let month = other.time.month, Int(day) <= Civil.length(ofMonth: Int(month), 2_000)
      else {
        return nil
      }
      if match.b.time.day != nil, let next = match.next, next.glued, next.kind == .sign, next.value == 0x3A {
        return nil
      }
      var spec = TimeSpec(month: Int(month))
      spec.day = day
      return .time(spec)
    }
    grammar.rule("the? ides of #month") { match in
      guard let month = match.a.time.month else { return nil }
      var spec = TimeSpec(month: Int(month))
      spec.day = [3, 5, 7, 10].contains(Int(month)) ? 15 : 13
      return .time(spec, score: 1)
    }
    grammar.rule("#day|#holiday of|in? #year\n#day , #year") { match in
      guard match.a.time.year == nil, match.a.time.month != nil || match.a.time.named != nil,
        let year = match.b.time.year
      else { return nil }
      var spec = match.a.time
      spec.year = year
      return .time(spec, score: 1)
    }
    grammar.rule("#month of? #year\n#month , #year") { match in
      guard let month = match.a.time.month, match.a.time.day == nil else { return nil }
      var spec = TimeSpec(month: Int(month))
      spec.year = match.b.time.year
      return .time(spec, score: 1)
    }
    grammar.rule("#holiday two_thousand #whole") { match in
      guard match.b.value < 100, match.a.time.named != nil else { return nil }
      var spec = match.a.time
      spec.year = Int16(2_000 + match.b.value)
      return .time(spec, score: 1)
    }
    grammar.rule("in|since|during|year #year\n#year a . d .\nin? #year ad|a_._d_.") { .time($0.a.time) }
    grammar.rule("on|by|before|after? the #dom\non #dom", score: -1) { match in
      guard match.a.sorts.contains(.ordinal) else { return nil }
      switch match.list.text(match.start) {
      case "before": return TimeMake.bound(.before, .time(match.a.time))
      case "after": return TimeMake.bound(.after, .time(match.a.time))
      case "the": return nil
      default: return .time(match.a.time)
      }
    }
    grammar.rule("#weekday the? #dom") { match in
      match.b.sorts.contains(.ordinal) ? TimeMake.merged(match.a, match.b) : nil
    }
    grammar.rule("the? #dom day? of|in #cycle") { match in
      var spec = TimeSpec()
      spec.day = match.a.time.day
      return TimeMake.merged(.time(spec), match.b)
    }
  }
}
