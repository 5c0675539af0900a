/// Polish expressions of time.
enum PolishTime {
  static func add(to grammar: inout GrammarBuilder) {
    PolishTimeWords.add(to: &grammar)
    days(&grammar)
    dates(&grammar)
    cycles(&grammar)
    PolishClock.add(to: &grammar)
    PolishSpans.add(to: &grammar)
    PolishHolidays.add(to: &grammar)
  }

  private static func days(_ grammar: inout GrammarBuilder) {
    for (offset, words) in [
      (
        0,
        """
        dziś|dzisiaj|dzisiejszy|dzisiejszego|dzisiejszej|dzisiejsza|dzisiejszą|dzisiejszym|dzisiejsze|dzis|dzisaj|\
        dzisjaj|dzisiej
        """
      ),
      (
        1,
        """
        jutro|jutra|jutru|jutrzejszy|jutrzejszego|jutrzejszej|jutrzejsza|jutrzejszą|jutrzejszym|jutrzejsze|jurto|jutr
        """
      ),
      (2, "pojutrze|po_jutrze|pojutrzejszy"),
      (
        -1,
        """
        wczoraj|wczorajszy|wczorajszego|wczorajszej|wczorajsza|wczorajszym
        """
      ),
      (-2, "przedwczoraj|przed_wczoraj|przedwczorajszy"),
    ] {
      grammar.rule(words, score: 1) { day(offset, $0.resolver) }
    }
    grammar.rule("popojutrze") { day(3, $0.resolver) }
    grammar.rule("teraz|obecnie|aktualnie|w_tej_chwili|natychmiast|od_razu|od_zaraz|w_tym_momencie") {
      .time(TimeSpec(from: $0.resolver.now, .second))
    }
    grammar.rule("jak_najszybciej|jak_najprędzej|asap|jak_najwcześniej|najszybciej_jak") {
      var spec = TimeSpec(from: $0.resolver.now, .second)
      spec.bound = .after
      return .time(spec)
    }
    grammar.rule("w|we|na|o|z|ze|przez #time") { match in
      guard match.a.time.hour == nil || match.a.time.hasDay || match.list.text(match.start) != "z" else { return nil }
      return .time(match.a.time)
    }
    grammar.rule("w|na? dniu|dnia|dzień #day") { .time($0.a.time) }
    grammar.rule("#time #time\n#time ,|( #time\n#time . #time") { match in
      // A full stop joins only after a short form: "wtr. 5 maja".
      merged(match.a, match.b)
    }
    grammar.rule("#weekday .") { match in
      match.list.tokens[match.start].end - match.list.tokens[match.start].start <= 4 ? .time(match.a.time) : nil
    }
    grammar.rule("#time )") { .time($0.a.time, score: -1) }
  }

  private static func dates(_ grammar: inout GrammarBuilder) {
    grammar.rule("#dom #month\n#month #dom\n#dom . #month\n#month . #dom", score: 1) { match in
      let one = match.a.time.day != nil ? match.a : match.b
      let other = match.a.time.day != nil ? match.b : match.a
      guard one.time.hour == nil, let day = one.time.day, let month = other.time.month,
        Int(day) <= Civil.length(ofMonth: Int(month), 2_000)
      else { return nil }
      if match.a.time.month != nil, match.b.sorts.contains(.ordinal) == false, isHour(match) { return nil }
      var spec = TimeSpec(month: Int(month))
      spec.day = day
      return .time(spec)
    }
    // "sie" is also "się": a month only with a capital letter and a number.
    grammar.rule("#dom sie .?\nsie .? #dom") { match in
      let word = match.list.tokens[match.start].kind == .word ? match.start : match.start + 1
      guard match.list.tokens[word].capital, let day = match.a.time.day else { return nil }
      var spec = TimeSpec(month: 8)
      spec.day = day
      return .time(spec)
    }
    grammar.rule("#day ,? #year roku|r|rok?\n#day ,? #year r .") { year($0) }
    grammar.rule("#month #year roku|r|rok?") { year($0) }
    grammar.rule("#day #digits\n#day ,? #digits roku|r") { match in
      guard match.a.time.month != nil, match.a.time.day != nil, match.a.time.year == nil,
        (10...50).contains(match.b.value),
        match.list.tokens[match.end - 1].digits == 2 || match.list.tokens[match.end - 1].kind == .word
      else { return nil }
      var spec = match.a.time
      spec.year = Int16(2_000 + match.b.value)
      return .time(spec, score: -1)
    }
    grammar.rule("w|we #year roku|r|rok?\n#year rok|roku|r") { .time($0.a.time) }
    grammar.rule("roku|rok|r .? #year") { .time($0.a.time) }
    grammar.rule("do|od|na|dnia|w_dniu|po|przed #dom", score: -1) { match in
      guard match.a.sorts.contains(.ordinal), match.a.time.day != nil else { return nil }
      guard isGenitive(match.list.text(match.end - 1)) else { return nil }
      switch match.list.text(match.start) {
      case "po", "od": return bound(.after, .time(match.a.time))
      case "przed": return bound(.before, .time(match.a.time))
      default: return .time(match.a.time)
      }
    }
    grammar.rule("#dom", score: -3) { match in
      guard match.a.sorts.contains(.ordinal), let day = match.a.time.day, day >= 4,
        isGenitive(match.list.text(match.end - 1))
      else { return nil }
      return .time(match.a.time)
    }
    grammar.rule("#weekday #dom") { match in
      match.b.sorts.contains(.ordinal) ? merged(match.a, match.b) : nil
    }
    grammar.rule("#dom tego|bieżącego miesiąca|mies|bm\n#dom bm") { match in
      guard let month = cycle(.month, 0, match.resolver) else { return nil }
      return merged(match.a, month)
    }
    grammar.rule("#dom #cycle") { merged($0.a, $0.b) }
  }

  /// "maj 8:30" is no day.
  private static func isHour(_ match: RuleMatch) -> Bool {
    guard let next = match.next, next.glued, next.kind == .sign else { return false }
    return next.value == 0x3A
      || next.value == 0x2E && match.end + 1 < match.list.tokens.count
        && match.list.tokens[match.end + 1].glued && match.list.tokens[match.end + 1].kind == .digits
  }

  private static func isGenitive(_ word: String) -> Bool { word.hasSuffix("ego") }

  private static func year(_ match: RuleMatch) -> Node? {
    guard match.a.time.year == nil, match.a.time.month != nil || match.a.time.named != nil, !match.a.time.hasClock,
      let year = match.b.time.year
    else { return nil }
    var spec = match.a.time
    spec.year = year
    return .time(spec, score: 1)
  }

  private static func cycles(_ grammar: inout GrammarBuilder) {
    grammar.rule("#which #unit\n#unit #which", score: 1) { match in
      let which = match.a.sorts.contains(.which) ? match.a : match.b
      let unit = match.a.sorts.contains(.which) ? match.b : match.a
      // "te dni", "tych tygodni" name no single one.
      guard unit.grain >= .day, !plurals.contains(match.list.text(Int(unit.start))) else { return nil }
      return cycle(unit.grain, which.value == 2 ? 1 : Int(which.value), match.resolver)
    }
    grammar.rule("po przedniego|przedni|przednim #unit", score: 1) { cycle($0.a.grain, -1, $0.resolver) }
    grammar.rule("#which #time\n#rank #time") { match in
      guard match.a.value >= -1 else { return nil }
      return chosen(Int(match.a.value), match.b, match.resolver)
    }
    grammar.rule("#which #number #unit\n#rank #number #unit", score: 1) { match in
      let which = match.a.value == 2 ? 1 : Int(match.a.value)
      return several(which, match.b.value, match.c.grain, match.resolver)
    }
    grammar.rule("#which parę|kilka|kilku|paru #unit\n#rank parę|kilka|kilku #unit") { match in
      several(match.a.value == 2 ? 1 : Int(match.a.value), 3, match.b.grain, match.resolver)
    }
    for pattern in ["#ordinal #weekday w|we|z? #time", "#rank #weekday w|we|z? #time"] {
      grammar.rule(pattern, score: 1) { match in
        guard match.a.time.hour == nil || match.a.value <= 5, let weekday = match.b.time.weekday else { return nil }
        return ranked(Int(match.a.value), weekday: Int(weekday), within: match.c, match.resolver)
      }
    }
    grammar.rule("#ordinal #unit w|we|z? #time\n#rank #unit w|we|z? #time", score: 1) { match in
      ranked(Int(match.a.value), unit: match.b.grain, within: match.c, match.resolver)
    }
    grammar.rule("#ordinal|#rank #weekday miesiąca|miesiącu|kwartału|roku") { match in
      guard let weekday = match.b.time.weekday else { return nil }
      let grain: Grain =
        switch match.list.text(match.end - 1) {
        case "roku": .year
        case "kwartalu": .quarter
        default: .month
        }
      return later(match) { shift in
        cycle(grain, shift, match.resolver).flatMap {
          ranked(Int(match.a.value), weekday: Int(weekday), within: $0, match.resolver)
        }
      }
    }
    grammar.rule("#ordinal #unit #year?\n#ordinal #unit #year roku|r") { match in
      guard match.b.grain == .quarter, (1...4).contains(match.a.value) else { return nil }
      var spec = TimeSpec()
      spec.quarter = Int8(match.a.value)
      spec.year = match.c.time.year
      return .time(spec)
    }
    grammar.rule("reszta|resztę|reszty|pozostałe_dni #unit|#time") { match in
      let whole = match.a.sorts.contains(.unit) ? cycle(match.a.grain, 0, match.resolver) : match.a
      guard let whole, let span = match.resolver.span(whole.time), span.to > match.resolver.now else { return nil }
      return .time(TimeSpec(from: max(span.from, match.resolver.today * Civil.day), to: span.to, .day))
    }
  }

  private static let plurals: Set<String> = [
    "dni", "dniach", "dniami", "doby", "tygodnie", "tygodni", "tygodniach", "tygodniami", "miesiace", "miesiecy",
    "miesiacach", "kwartaly", "kwartalow", "kwartalach", "lata", "lat", "latach", "latami",
  ]

  /// The reading of this cycle, or of the next one when that day has passed.
  private static func later(_ match: RuleMatch, _ make: (Int) -> Node?) -> Node? {
    guard let node = make(0), let span = match.resolver.span(node.time) else { return make(1) }
    return span.to <= match.resolver.now && !match.resolver.past ? make(1) : node
  }

  // MARK: Shorthand

  static func day(_ offset: Int, _ resolver: TimeResolver) -> Node { TimeMake.day(offset, resolver) }
  static func merged(_ one: Node, _ other: Node) -> Node? { TimeMake.merged(one, other) }
  static func bound(_ bound: TimeSpec.Bound, _ node: Node) -> Node? { TimeMake.bound(bound, node) }
  static func cycle(_ grain: Grain, _ offset: Int, _ resolver: TimeResolver) -> Node? {
    TimeMake.cycle(grain, offset, resolver)
  }
  static func chosen(_ which: Int, _ node: Node, _ resolver: TimeResolver) -> Node? {
    TimeMake.chosen(which, node, resolver)
  }
  static func several(_ which: Int, _ count: Double, _ grain: Grain, _ resolver: TimeResolver) -> Node? {
    TimeMake.several(which, count, grain, resolver)
  }
  static func ranked(_ rank: Int, weekday: Int, within node: Node, _ resolver: TimeResolver) -> Node? {
    TimeMake.ranked(rank, weekday: weekday, within: node, resolver)
  }
  static func ranked(_ rank: Int, unit: Grain, within node: Node, _ resolver: TimeResolver) -> Node? {
    TimeMake.ranked(rank, unit: unit, within: node, resolver)
  }
}
