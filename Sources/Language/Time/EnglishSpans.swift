/// English durations, distances, ranges, beginnings and ends.
enum EnglishSpans {
  static func add(to grammar: inout GrammarBuilder) {
    durations(&grammar)
    fractions(&grammar)
    distances(&grammar)
    ranges(&grammar)
    bounds(&grammar)
    stretches(&grammar)
  }

  private static func durations(_ grammar: inout GrammarBuilder) {
    grammar.rule("#number -? #unit\n#number more|additional|extra|less #unit") { match in
      let unit = match.list.tokens[match.end - 1]
      if unit.end - unit.start == 1, match.list.tokens[match.end - 2].kind != .digits { return nil }
      return .duration(match.a.value, match.b.grain)
    }
    grammar.rule("#digits '") { match in
      match.list.tokens[match.end - 1].glued ? .duration(match.a.value, .minute) : nil
    }
    grammar.rule("a|an|another #unit", score: -1) { match in
      var node = Node.duration(1, match.a.grain)
      if match.list.text(match.end - 1) == "second" { node?.score = -1 }
      return node
    }
    grammar.rule("a_couple|couple|a_pair|pair of? #unit") { .duration(2, $0.a.grain) }
    grammar.rule("a? few|several of? #unit") { .duration(3, $0.a.grain) }
    grammar.rule("a? fortnight|fortnights") { _ in .duration(14, .day) }
    grammar.rule("#whole fortnights") { .duration($0.a.value * 14, .day) }
    grammar.rule("about|around|approximately|roughly|at_least|up_to|maximum|nearly|almost #duration") { $0.a }
    grammar.rule("#duration and|, #duration\n#duration #duration") { match in
      guard match.a.grain > match.b.grain, match.a.value == match.a.value.rounded() else { return nil }
      return PolishSpans.sum(match.a, match.b)
    }
    grammar.rule("#duration and #whole", score: 1) { match in
      guard match.a.grain == .hour, match.b.value < 60, match.b.value >= 5 else { return nil }
      return .duration(match.a.value * 60 + match.b.value, .minute)
    }
  }

  private static func fractions(_ grammar: inout GrammarBuilder) {
    @Sendable func part(_ quarters: Double, _ grain: Grain) -> Node? {
      switch grain {
      case .hour: .duration(quarters * 15, .minute)
      case .minute: .duration(quarters * 15, .second)
      case .day: .duration(quarters * 6, .hour)
      case .month where quarters == 2: .duration(15, .day)
      case .year: .duration(quarters * 3, .month)
      default: nil
      }
    }
    let quarters: [(Double, String)] = [
      (1, "a|one? quarter of? an|a?"), (2, "half of? an|a?"), (2, "two quarters|quarter of? an|a?"),
      (3, "three -? quarters|quarter of? an|a?"),
    ]
    for (count, words) in quarters {
      grammar.rule("\(words) #unit", score: 1) { part(count, $0.a.grain) }
      let plain = words.replacing("of? an|a?", with: "of?")
      grammar.rule("#whole and \(plain) #unit\n#whole and a \(plain) #unit", score: 2) { match in
        guard let rest = part(count, match.b.grain) else { return nil }
        return Node.duration(match.a.value, match.b.grain).flatMap { PolishSpans.sum($0, rest) }
      }
    }
    grammar.rule("#duration and a? half", score: 1) { match in
      part(2, match.a.grain).flatMap { PolishSpans.sum(match.a, $0) }
    }
    for (text, count) in [("1", 2.0), ("3", 3)] {
      grammar.rule("\(text) / \(count == 2 ? "2" : "4") of? an? #unit", score: 2) { match in
        guard match.list.tokens[match.start + 1].glued else { return nil }
        return part(count, match.a.grain)
      }
    }
    grammar.rule("1 / 4 of? an? #unit", score: 2) { part(1, $0.a.grain) }
  }

  private static func distances(_ grammar: inout GrammarBuilder) {
    grammar.rule("in|within #duration", score: 1) { match in
      let far = TimeMake.distance(match.a, 1, match.resolver)
      guard match.list.text(match.start) == "within", let far else { return far }
      return TimeMake.by(far, end: false, match.resolver)
    }
    grammar.rule("in #digits", score: -1) { match in
      guard [5, 10, 15, 20, 25, 30, 45, 60].contains(match.a.value), match.next == nil else { return nil }
      return Node.duration(match.a.value, .minute).flatMap { TimeMake.distance($0, 1, match.resolver) }
    }
    grammar.rule("#duration ago|back|earlier", score: 1) { TimeMake.distance($0.a, -1, $0.resolver) }
    grammar.rule("#duration from_now|hence|later", score: 1) { TimeMake.distance($0.a, 1, $0.resolver) }
    grammar.rule("#duration after|before|from #time", score: 1) { match in
      guard match.b.time.hasDay || match.b.time.isFixed else { return nil }
      let sign = match.list.text(Int(match.b.start) - 1) == "before" ? -1 : 1
      return TimeMake.beside(match.a, sign, match.b, match.resolver)
    }
    grammar.rule("#holiday|#month|#time in #duration\n#holiday|#month|#time #duration ago", score: 2) { match in
      guard match.b.grain == .year, match.b.value < 1_000, match.a.time.year == nil else { return nil }
      let isAgo = match.list.text(match.end - 1) == "ago"
      var spec = match.a.time
      guard spec.month != nil || spec.named != nil else { return nil }
      guard let base = match.resolver.span(spec) else { return nil }
      let year = spec.named != nil ? Civil.date(match.resolver.today).year : Civil.date(Civil.days(base.from)).year
      spec.year = Int16(year + (isAgo ? -1 : 1) * Int(match.b.value))
      return .time(spec)
    }
    grammar.rule("for #duration from|starting #time", score: 4) { match in
      TimeMake.lasting(match.b, match.a, match.resolver)
    }
    grammar.rule("#clock|#hour for #duration", score: 1) { match in
      var start = match.a
      if start.sorts.contains(.hour) {
        guard let clock = TimeMake.clock(start) else { return nil }
        start = clock
      }
      return TimeMake.lasting(start, match.b, match.resolver)
    }
  }

  private static func ranges(_ grammar: inout GrammarBuilder) {
    let to = "to|till|til|until|untill|through|thru|-|and"
    grammar.rule("from|between #hour|#clock \(to) #hour|#clock", score: 1) { range($0) }
    grammar.rule("#clock to|till|til|until|untill|thru|- #clock|#hour\n#hour -|to|until|till #clock") { range($0) }
    grammar.rule("from|between #time \(to) #time\n#time -|to|till|until|through|thru #time", score: 1) { match in
      TimeMake.range(match.a, match.b, match.resolver)
    }
    grammar.rule("around|about #hour - #hour", score: 1) { range($0) }
    grammar.rule("#hour - #hour") { match in
      guard !EnglishClock.isCounted(match), let span = TimeMake.range(match.a, match.b, match.resolver) else {
        return nil
      }
      return .latent(.pair, span.time)
    }
    grammar.rule("#day #pair") { TimeMake.merged($0.a, .time($0.b.time)) }
    grammar.rule("from|between? the? #dom \(to) the? #day", score: 1) { match in
      guard match.b.time.day != nil, match.b.time.month != nil else { return nil }
      return TimeMake.range(.time(match.a.time), match.b, match.resolver)
    }
    grammar.rule("from|between? #day -|to|through|till|until|and the? #dom", score: 1) { match in
      guard match.a.time.day != nil, match.a.time.month != nil, match.b.time.month == nil else { return nil }
      return TimeMake.range(match.a, .time(match.b.time), match.resolver)
    }
    grammar.rule("later_than|after #clock but|and before #clock|#hour", score: 2) { match in
      match.list.text(Int(match.b.start) - 1) == "before" ? TimeMake.range(match.a, match.b, match.resolver) : nil
    }
  }

  private static func range(_ match: RuleMatch) -> Node? {
    EnglishClock.isCounted(match) ? nil : TimeMake.range(match.a, match.b, match.resolver)
  }

  private static func bounds(_ grammar: inout GrammarBuilder) {
    grammar.rule(
      """
      after|from|since|anytime_after|any_time_after|later_than|past|starting|starting_from|no_earlier_than|earliest \
      #time|#year
      """
    ) { match in
      match.a.time.part == nil || match.a.time.hasDay ? TimeMake.bound(.after, time(match.a)) : nil
    }
    grammar.rule("after|from|past|later_than|no_earlier_than #hour", score: -1) { match in
      guard !EnglishClock.isCounted(match), match.list.tokens[match.end - 1].kind == .digits else { return nil }
      return TimeMake.clock(match.a).flatMap { TimeMake.bound(.after, $0) }
    }
    grammar.rule(
      """
      before|until|till|untill|til|through|up_to|sooner_than|earlier_than|no_later_than #time|#year
      """
    ) { match in
      match.a.time.part == nil ? TimeMake.bound(.before, time(match.a)) : nil
    }
    grammar.rule("before|until|till #hour", score: -1) { match in
      EnglishClock.isCounted(match) ? nil : TimeMake.clock(match.a).flatMap { TimeMake.bound(.before, $0) }
    }
    grammar.rule("#time or_later|onwards|and_later") { TimeMake.bound(.after, $0.a) }
    grammar.rule("#time or_earlier|or_sooner") { TimeMake.bound(.before, $0.a) }
    grammar.rule("by #time", score: 1) { match in
      match.a.time.hasClock || match.a.time.hasDay
        ? TimeMake.by(match.a, end: !match.a.time.hasClock && match.a.time.isDay, match.resolver) : nil
    }
  }

  private static func time(_ node: Node) -> Node { .time(node.time) }

  private static func stretches(_ grammar: inout GrammarBuilder) {
    for (part, words) in [(0, "beginning|start|early"), (1, "mid|middle"), (2, "end|late")] {
      grammar.rule("at|in|by? the? \(words) of? around? #cycle|#month|#year", score: 2) { match in
        match.list.text(match.start) == "by"
          ? TimeMake.by(match.a, end: part == 2, match.resolver) : TimeMake.stretch(part, of: match.a, match.resolver)
      }
      grammar.rule("mid - #month", score: 2) { TimeMake.stretch(1, of: $0.a, $0.resolver) }
    }
    for (part, grain, word) in [
      (0, Grain.month, "bom"), (2, .month, "eom"), (0, .year, "boy"), (2, .year, "eoy"), (2, .week, "eow"),
      (2, .day, "eod"),
    ] {
      grammar.rule("at|by? the? \(word)", score: 1) { match in
        guard let cycle = TimeMake.cycle(grain, 0, match.resolver) else { return nil }
        return match.list.text(match.start) == "by"
          ? TimeMake.by(cycle, end: part == 2, match.resolver) : TimeMake.stretch(part, of: cycle, match.resolver)
      }
    }
  }
}
