/// Polish durations, distances, ranges, beginnings and ends.
enum PolishSpans {
  static func add(to grammar: inout GrammarBuilder) {
    durations(&grammar)
    distances(&grammar)
    ranges(&grammar)
    bounds(&grammar)
    stretches(&grammar)
  }

  private static func durations(_ grammar: inout GrammarBuilder) {
    grammar.rule("#number #unit\n#number #unit .") { match in
      guard match.list.text(match.end - 1) != "." || match.list.tokens[match.end - 2].digits == 0 else { return nil }
      // "5 h" is a span, "s" and "h" need digits before them.
      let unit = match.list.tokens[match.end - 1]
      if unit.end - unit.start == 1, match.list.tokens[match.end - 2].kind != .digits { return nil }
      return .duration(match.a.value, match.b.grain)
    }
    grammar.rule("pół #unit\npołowa|połowę #unit") { match in
      switch match.a.grain {
      case .hour: .duration(30, .minute)
      case .minute: .duration(30, .second)
      case .day: .duration(12, .hour)
      case .year: .duration(6, .month)
      case .month: .duration(15, .day)
      default: nil
      }
    }
    grammar.rule("półtora|półtorej|półtorja #unit") { halves(1.5, $0.a.grain) }
    grammar.rule("#whole i pół #unit\n#whole #unit i pół") { halves($0.a.value + 0.5, $0.b.grain) }
    grammar.rule("półgodziny|półgodzinie|półgodzinka") { _ in .duration(30, .minute) }
    grammar.rule("kwadrans|kwadransa|kwadransik") { _ in
      var node = Node.duration(15, .minute)
      node?.score = -1
      return node
    }
    grammar.rule("trzy_kwadranse") { _ in .duration(45, .minute) }
    grammar.rule("#whole kwadranse|kwadransów") { .duration($0.a.value * 15, .minute) }
    grammar.rule("kilka|kilku|kilkoma|parę|paru #unit") { .duration(3, $0.a.grain) }
    grammar.rule("kilkanaście|kilkunastu #unit") { .duration(15, $0.a.grain) }
    grammar.rule(
      """
      około|ok|jakieś|jakies|z|mniej_więcej|góra|maksymalnie|max|min|minimum|prawie|ponad .? #duration
      """
    ) { $0.a }
    grammar.rule("#duration i? #duration\n#duration , #duration") { match in
      guard match.a.grain > match.b.grain, match.a.value == match.a.value.rounded() else { return nil }
      return sum(match.a, match.b)
    }
  }

  /// Both durations in the finer one's unit.
  static func sum(_ one: Node, _ other: Node) -> Node? {
    let seconds: [Grain: Double] = [
      .second: 1, .minute: 60, .hour: 3_600, .day: 86_400, .week: 604_800, .month: 2_592_000, .quarter: 7_776_000,
      .year: 31_536_000,
    ]
    if one.grain == .year, other.grain == .month { return .duration(one.value * 12 + other.value, .month) }
    guard let big = seconds[one.grain], let small = seconds[other.grain] else { return nil }
    return .duration(one.value * big / small + other.value, other.grain)
  }

  /// A number of halves in whole finer units.
  static func halves(_ value: Double, _ grain: Grain) -> Node? {
    switch grain {
    case .hour: .duration(value * 60, .minute)
    case .minute: .duration(value * 60, .second)
    case .day: .duration(value * 24, .hour)
    case .week: .duration((value * 7).rounded(), .day)
    case .month: .duration(value * 30, .day)
    case .year: .duration(value * 12, .month)
    default: nil
    }
  }

  private static func distances(_ grammar: inout GrammarBuilder) {
    grammar.rule("za|w|we|na? #duration") { match in
      guard match.list.tokens[match.start].kind == .word, ["za", "w", "we"].contains(match.list.text(match.start))
      else {
        return nil
      }
      return TimeMake.distance(match.a, 1, match.resolver)
    }
    grammar.rule("za|przez|w|w_przeciągu|w_ciągu #unit", score: -1) { match in
      guard let one = Node.duration(1, match.a.grain) else { return nil }
      let first = match.list.text(match.start)
      // "w tydzień" is a distance, "w tygodniu" none.
      if first == "w", match.end - match.start == 2,
        !["tydzien", "minute", "miesiac", "rok"].contains(
          match.list.text(match.end - 1))
      {
        return nil
      }
      return TimeMake.distance(one, 1, match.resolver)
    }
    grammar.rule("w_ciągu|w_przeciągu|przez_najbliższe|na_przestrzeni #duration", score: 1) { match in
      guard let far = TimeMake.distance(match.a, 1, match.resolver) else { return nil }
      if match.a.grain <= .hour { return far }
      return TimeMake.by(far, end: false, match.resolver)
    }
    grammar.rule("#duration temu|wstecz") { TimeMake.distance($0.a, -1, $0.resolver) }
    grammar.rule("#unit temu") { match in
      Node.duration(1, match.a.grain).flatMap { TimeMake.distance($0, -1, match.resolver) }
    }
    grammar.rule("przed #duration", score: -1) { TimeMake.distance($0.a, -1, $0.resolver) }
    grammar.rule("#duration od teraz|dziś|dzisiaj|dzis\n#duration potem|później|pozniej", score: 3) {
      TimeMake.distance($0.a, 1, $0.resolver)
    }
    grammar.rule("#unit od teraz|dziś|dzisiaj\n#unit potem|później", score: 1) { match in
      Node.duration(1, match.a.grain).flatMap { TimeMake.distance($0, 1, match.resolver) }
    }
    grammar.rule("po #duration", score: 1) { match in
      TimeMake.distance(match.a, 1, match.resolver).flatMap { far in
        var plain = far
        plain.time.loose = nil
        plain.time.date = nil
        return TimeMake.bound(.after, plain)
      }
    }
    grammar.rule("#duration|#unit po|przed #time", score: 1) { match in
      var length = match.a
      if length.sorts.contains(.unit) {
        guard let one = Node.duration(1, length.grain), length.grain >= .day else { return nil }
        length = one
      }
      guard match.b.time.hour == nil || match.b.time.hasDay else { return nil }
      let sign = match.list.text(Int(match.b.start) - 1) == "po" ? 1 : -1
      return TimeMake.beside(length, sign, match.b, match.resolver)
    }
    grammar.rule("#weekday po|przed #time", score: 1) { match in
      guard let weekday = match.a.time.weekday, match.b.time.hasDay, match.b.time.hour == nil else { return nil }
      let sign = match.list.text(Int(match.b.start) - 1) == "po" ? 1 : -1
      return TimeMake.weekday(1, Int(weekday), sign, match.b, match.resolver)
    }
    grammar.rule("#ordinal|#rank|#which #weekday po|przed #time", score: 1) { match in
      guard let weekday = match.b.time.weekday, match.c.time.hasDay, match.c.time.hour == nil else { return nil }
      let sign = match.list.text(Int(match.c.start) - 1) == "po" ? 1 : -1
      let rank = match.a.sorts.contains(.ordinal) ? Int(match.a.value) : 1
      return TimeMake.weekday(rank, Int(weekday), sign, match.c, match.resolver)
    }
    // "za dwa tygodnie od piątku", "tydzień od jutra"
    grammar.rule("za? #duration od #day", score: 1) { TimeMake.beside($0.a, 1, $0.b, $0.resolver) }
    grammar.rule("#day za tydzień", score: 2) { match in
      guard match.a.time.weekday == nil, let week = Node.duration(1, .week) else { return nil }
      return TimeMake.beside(week, 1, match.a, match.resolver)
    }
  }

  private static func ranges(_ grammar: inout GrammarBuilder) {
    for pattern in [
      """
      od|między|pomiędzy|miedzy|od_godz|od_godziny|w_godz|w_godzinach|w_godzinach_od|godz|godziny|godzinach .? \
      #hour|#clock do|a|i|- #hour|#clock
      """,
      "od|między|pomiędzy #hour|#clock do|a|i|- godz|godziny|godziną .? #hour|#clock",
    ] {
      grammar.rule(pattern, score: 1) { match in
        PolishClock.isCounted(match) ? nil : TimeMake.range(match.a, match.b, match.resolver)
      }
    }
    grammar.rule("#clock do|- #clock|#hour\n#hour do|- #clock\n#clock a #clock") { match in
      PolishClock.isCounted(match) ? nil : TimeMake.range(match.a, match.b, match.resolver)
    }
    grammar.rule("#hour do|- #hour") { match in
      guard !PolishClock.isCounted(match), let span = TimeMake.range(match.a, match.b, match.resolver) else {
        return nil
      }
      return .latent(.pair, span.time)
    }
    grammar.rule("na|o|w_godz|w_godzinach|godz|gdzieś|tak|około|koło .? #pair") { match in
      .time(match.a.time)
    }
    grammar.rule("#pair #part") { match in
      guard let half = match.b.time.part?.half else { return nil }
      var spec = match.a.time
      spec.half = half
      spec.endHalf = half
      return .time(spec)
    }
    grammar.rule("#day #pair\n#pair w|we? #day\n#day w_godz|w_godzinach|godz|godziny|, .? #pair") { match in
      match.a.sorts.contains(.pair)
        ? TimeMake.merged(match.b, .time(match.a.time)) : TimeMake.merged(match.a, .time(match.b.time))
    }
    grammar.rule("od|między|pomiędzy|miedzy #time do|a|i|- #time\n#time - #time") { range($0) }
    grammar.rule("#day|#cycle do #day|#cycle") { range($0) }
    grammar.rule("od|między|pomiędzy #dom do|a|-|i #day\n#dom -|do #day") { match in
      guard match.b.time.day != nil, match.b.time.month != nil else { return nil }
      return TimeMake.range(.time(match.a.time), match.b, match.resolver)
    }
    grammar.rule("od|między #day do|a|- #dom\n#day -|do #dom") { match in
      guard match.a.time.day != nil, match.a.time.month != nil, match.a.time.weekday == nil, match.b.time.month == nil,
        !PolishClock.isCounted(match)
      else { return nil }
      return TimeMake.range(match.a, .time(match.b.time), match.resolver)
    }
  }

  private static func range(_ match: RuleMatch) -> Node? { TimeMake.range(match.a, match.b, match.resolver) }

  private static func bounds(_ grammar: inout GrammarBuilder) {
    grammar.rule(
      """
      po|od|począwszy_od|dopiero_po|dopiero_od|najwcześniej|najwcześniej_od|najwcześniej_po #time
      """
    ) { match in
      guard match.a.time.part == nil || match.a.time.hasDay, !match.a.time.isFixed || match.a.time.to != nil else {
        return nil
      }
      return after(match)
    }
    grammar.rule(
      """
      po|od|po_godz|po_godzinie|od_godz|od_godziny|najwcześniej_o|dopiero_po|dopiero_od .? #hour
      """
    ) { match in
      guard !PolishClock.isCounted(match), !goesOn(match) else { return nil }
      return TimeMake.clock(match.a, score: -1).flatMap { TimeMake.bound(.after, $0) }
    }
    grammar.rule("przed #time\nnie później_niż #time") { match in
      guard match.a.time.part == nil, !match.a.time.isFixed || match.a.time.to != nil else { return nil }
      return TimeMake.bound(.before, match.a)
    }
    grammar.rule(
      """
      przed|do|przed_godz|przed_godziną|do_godz|do_godziny|nie_później_niż|nie_później_niż_o|najpóźniej_o|\
      najdalej_do|najpóźniej_do .? #hour|#clock
      """
    ) { match in
      guard !PolishClock.isCounted(match) else { return nil }
      return TimeMake.clock(match.a, score: -1).flatMap { TimeMake.bound(.before, $0) }
    }
    grammar.rule(
      """
      do|najpóźniej|najdalej|najpóźniej_w|najpóźniej_do|nie_później_niż|do_dnia|aż_do #day|#cycle|#holiday
      """
    ) { match in
      guard !match.a.time.hasClock, match.a.time.part == nil else { return nil }
      return TimeMake.by(match.a, end: true, match.resolver)
    }
  }

  /// "od 3 do 5 sztuk": a range that did not become one is no time.
  private static func goesOn(_ match: RuleMatch) -> Bool {
    guard match.list.tokens[match.end - 1].kind == .digits, match.end + 1 < match.list.tokens.count else {
      return false
    }
    let word = match.list.text(match.end)
    return (word == "do" || word == "-") && match.list.tokens[match.end + 1].kind == .digits
  }

  /// After a season or a holiday of several days means after its end.
  private static func after(_ match: RuleMatch) -> Node? {
    let isPo = match.list.text(match.start).hasSuffix("po")
    if isPo, !match.a.time.hasClock, let span = match.resolver.span(match.a.time), span.isInterval {
      var spec = TimeSpec(from: Civil.floor(span.to, .day), .day)
      spec.bound = .after
      return .time(spec)
    }
    return TimeMake.bound(.after, match.a)
  }

  private static func stretches(_ grammar: inout GrammarBuilder) {
    for (part, words) in [
      (2, "koniec|końca|końcu|końcówka|końcówce|końcem|schyłku"), (0, "początek|początku|początkiem"),
      (1, "połowa|połowie|połowy|połowę|środek|środku"),
    ] {
      grammar.rule("na|w|pod|z|przed? \(words) #cycle|#day", score: 1) { TimeMake.stretch(part, of: $0.a, $0.resolver) }
      grammar.rule("na|w|pod|z|przed? \(words) #unit", score: 1) { match in
        TimeMake.cycle(match.a.grain, 0, match.resolver).flatMap { TimeMake.stretch(part, of: $0, match.resolver) }
      }
    }
    grammar.rule("do|przed końca|koniec|końcem #cycle|#day", score: 2) { TimeMake.by($0.a, end: true, $0.resolver) }
    grammar.rule("do|przed|najpóźniej_do końca|koniec|końcem #unit", score: 2) { match in
      TimeMake.cycle(match.a.grain, 0, match.resolver).flatMap { TimeMake.by($0, end: true, match.resolver) }
    }
    grammar.rule("jeszcze|już|juz|dopiero|tylko|może|moze #time", score: -1) { match in
      match.a.time.hasDay || match.a.time.isFixed ? .time(match.a.time) : nil
    }
  }
}
