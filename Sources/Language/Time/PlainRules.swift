/// The words that the everyday rules of a language need; each a choice as in a pattern.
struct PlainWords: Sendable {
  /// Days from today, with their words.
  var days: [(Int, String)]
  var now: String
  /// Before a clock time.
  var at: String
  /// Before days and cycles.
  var on: String
  /// Words after an hour ("Uhr").
  var clock: String
  /// Before a distance into the future, and after and before one into the past.
  var ahead: String
  var ago: String
  var agoBefore: String
  var from: String
  var to: String
  var between: String
  var and: String
  var after: String
  var before: String
  var about: String
  var noon: String
  var midnight: String
  var quarterPast: String
  var quarterTo: String
  var halfTo: String
  var weekend: String
  var holidays: String
  var soon: String

  static let ukrainian = PlainWords(
    days: [(0, "сьогодні"), (1, "завтра"), (2, "післязавтра"), (-1, "вчора|учора"), (-2, "позавчора")],
    now: "зараз|негайно", at: "о|об|на|коло|близько", on: "в|у|на|до|о", clock: "годині|година|годину|години|год",
    ahead: "через|за", ago: "тому", agoBefore: "", from: "з|із|від", to: "до|по|-", between: "між", and: "і|та|й|-",
    after: "після", before: "до|перед", about: "близько|приблизно|десь|коло", noon: "опівдні|полудень",
    midnight: "опівночі|північ", quarterPast: "чверть_на", quarterTo: "за_чверть|чверть_до",
    halfTo: "пів_на|пів_до|о_пів_на",
    weekend: "вихідні|вихідних|вікенд",
    holidays: """
      New Year's Eve:новий_рік_ввечері
      New Year's Day:новий|нового рік|року
      Christmas Eve:святвечір|святвечора;святий вечір
      Christmas:різдво|різдва
      Easter Sunday:великдень|великодня
      Orthodox Easter Sunday:православний великдень
      Ukrainian Independence Day:день_незалежності
      Women's Day:жіночий день;восьме березня
      """, soon: "якнайшвидше|якомога_швидше|найшвидше")

  static let german = PlainWords(
    days: [(0, "heute"), (1, "morgen"), (2, "übermorgen"), (-1, "gestern"), (-2, "vorgestern")], now: "jetzt|sofort",
    at: "um|gegen|ab_um", on: "am|im|in|an|den|der|dem|zum|für", clock: "uhr", ahead: "in", ago: "", agoBefore: "vor",
    from: "von|vom", to: "bis|bis_zum|-|zum", between: "zwischen", and: "und|-", after: "nach|ab", before: "vor|bis",
    about: "gegen|etwa|ca|circa|ungefähr", noon: "mittags_um_zwölf|um_zwölf_uhr_mittags",
    midnight: "mitternacht|um_mitternacht",
    quarterPast: "viertel_nach", quarterTo: "viertel_vor", halfTo: "", weekend: "wochenende|wochenendes|wochenenden",
    holidays: """
      New Year's Day:neujahr;neujahrstag
      Christmas Eve:heiligabend|heiligabends
      Christmas:weihnachten;erster weihnachtstag
      Boxing Day:zweiter|zweiten weihnachtstag
      New Year's Eve:silvester
      Good Friday:karfreitag
      Easter Sunday:ostern;ostersonntag
      Easter Monday:ostermontag
      Pentecost:pfingsten;pfingstsonntag
      Whit Monday:pfingstmontag
      Ascension Day:christi_himmelfahrt|himmelfahrt
      Corpus Christi:fronleichnam
      All Saints' Day:allerheiligen
      Saint Nicholas Day:nikolaus|nikolaustag
      German Unity Day:tag der deutschen einheit
      """, soon: "so_schnell_wie_möglich|so_bald_wie_möglich|möglichst_bald|schnellstmöglich")
}

/// The rules of everyday time, the same for languages that are alike in it.
enum PlainRules {
  static func part(_ part: DayPart) -> Node {
    var spec = TimeSpec()
    spec.part = part
    return .time(spec)
  }

  static func weekdays(_ table: String, _ grammar: inout GrammarBuilder) {
    grammar.series(table.filter { $0 != "'" }) { number in
      var node = Node.time(TimeSpec(weekday: number))
      node.sorts.insert(.weekday)
      return node
    }
  }

  static func months(_ table: String, _ grammar: inout GrammarBuilder) {
    grammar.series(table) { number in
      var node = Node.time(TimeSpec(month: number))
      node.sorts.insert(.month)
      return node
    }
  }

  static func add(to grammar: inout GrammarBuilder, _ words: PlainWords) {
    grammar.countables(
      """
      osób осіб людей особи людини personen person kinder euro eur грн гривень uah % zł stück штук днів дні днi \
      tage tagen wochen тижнів хвилин годин minuten stunden years jahre jahren років zimmer nächte ночей
      """)
    days(&grammar, words)
    dates(&grammar)
    clock(&grammar, words)
    spans(&grammar, words)
    for row in words.holidays.split(separator: "\n") {
      let halves = row.split(separator: ":")
      guard halves.count == 2, let place = NamedDays.place(halves[0]) else { preconditionFailure("no day \(row)") }
      for pattern in halves[1].split(separator: ";") { HolidayRules.add(place, String(pattern), to: &grammar) }
    }
  }

  private static func days(_ grammar: inout GrammarBuilder, _ words: PlainWords) {
    for (offset, pattern) in words.days { grammar.rule(pattern, score: 1) { TimeMake.day(offset, $0.resolver) } }
    grammar.rule(words.now) { .time(TimeSpec(from: $0.resolver.now, .second)) }
    grammar.rule(words.soon) { match in
      var spec = TimeSpec(from: match.resolver.now, .second)
      spec.bound = .after
      return .time(spec)
    }
    grammar.rule("\(words.on) #time") { match in
      match.a.time.bound == nil && (match.a.time.hasDay || match.a.time.part != nil) ? .time(match.a.time) : nil
    }
    grammar.rule("#time #time\n#time , #time") { TimeMake.merged($0.a, $0.b) }
    grammar.rule("#weekday .") { match in
      match.list.tokens[match.start].end - match.list.tokens[match.start].start <= 3 ? .time(match.a.time) : nil
    }
    grammar.rule(words.weekend) { _ in
      var spec = TimeSpec()
      spec.weekend = true
      return .time(spec)
    }
    grammar.rule("#which #unit", score: 1) { match in
      guard match.b.grain >= .day else { return nil }
      return TimeMake.cycle(match.b.grain, match.a.value == 2 ? 1 : Int(match.a.value), match.resolver)
    }
    grammar.rule("#which #time") { TimeMake.chosen(Int($0.a.value), $0.b, $0.resolver) }
    grammar.rule("#which #whole #unit", score: 1) {
      TimeMake.several(Int($0.a.value), $0.b.value, $0.c.grain, $0.resolver)
    }
  }

  private static func dates(_ grammar: inout GrammarBuilder) {
    grammar.rule("#dom #month\n#dom . #month", score: 1) { match in
      guard let day = match.a.time.day, let month = match.b.time.month,
        Int(day) <= Civil.length(ofMonth: Int(month), 2_000)
      else { return nil }
      var spec = TimeSpec(month: Int(month))
      spec.day = day
      return .time(spec)
    }
    grammar.rule("#day #year року|jahr?\n#month #year року?") { match in
      guard match.a.time.month != nil, match.a.time.year == nil, !match.a.time.hasClock else { return nil }
      var spec = match.a.time
      spec.year = match.b.time.year
      return .time(spec, score: 1)
    }
  }

  private static func clock(_ grammar: inout GrammarBuilder, _ words: PlainWords) {
    grammar.rule("\(words.at) #hour\n\(words.at) #hour \(words.clock)") { match in
      PolishClock.isCounted(match) ? nil : TimeMake.clock(match.a)
    }
    grammar.rule("#hour \(words.clock)") { TimeMake.clock($0.a, score: -1) }
    grammar.rule("\(words.at) #clock") { .time($0.a.time) }
    grammar.rule("\(words.about) #time") { match in
      var spec = match.a.time
      spec.approximate = true
      return spec.hasClock || spec.hasDay ? .time(spec) : nil
    }
    grammar.rule("\(words.about) #hour") { match in
      guard !PolishClock.isCounted(match), var node = TimeMake.clock(match.a) else { return nil }
      node.time.approximate = true
      return .time(node.time)
    }
    grammar.rule("#hour #part\n#hour \(words.clock) #part", score: 1) { match in
      match.b.time.part?.half.flatMap { TimeMake.clock(match.a, half: $0) }
    }
    grammar.rule("#day #hour\n#day , #hour", score: -1) { match in
      guard !PolishClock.isCounted(match), !match.a.time.isFixed, let clock = TimeMake.clock(match.b) else {
        return nil
      }
      return TimeMake.merged(match.a, clock)
    }
    grammar.rule("#hour #whole") { match in
      guard match.a.time.minute == nil, match.a.sorts.contains(.ordinal), match.b.value < 60, match.b.value >= 5 else {
        return nil
      }
      var spec = match.a.time
      spec.minute = Int8(match.b.value)
      return .latent(.hour, spec)
    }
    grammar.rule(words.noon) { _ in .time(TimeSpec(hour: 12, twelve: false)) }
    grammar.rule(words.midnight) { _ in .time(TimeSpec(hour: 24, twelve: false)) }
    for (minutes, pattern) in [(15, words.quarterPast), (-15, words.quarterTo), (-30, words.halfTo)]
    where !pattern.isEmpty {
      // Ukrainian counts the quarter towards the coming hour.
      let shift = grammar.lang == .uk && minutes == 15 ? -45 : minutes
      grammar.rule("\(pattern) #hour", score: 1) { TimeMake.shifted($0.a, by: shift) }
    }
  }

  private static func spans(_ grammar: inout GrammarBuilder, _ words: PlainWords) {
    grammar.rule("#number #unit") { .duration($0.a.value, $0.b.grain) }
    grammar.rule("пів|halbe|halben #unit") { match in
      match.a.grain == .hour ? .duration(30, .minute) : match.a.grain == .year ? .duration(6, .month) : nil
    }
    grammar.rule("півгодини|півтори_години") { match in
      .duration(match.end - match.start > 1 ? 90 : 30, .minute)
    }
    grammar.rule("anderthalb|eineinhalb #unit") { PolishSpans.halves(1.5, $0.a.grain) }
    grammar.rule("\(words.ahead) #duration", score: 1) { TimeMake.distance($0.a, 1, $0.resolver) }
    grammar.rule("\(words.ahead) #unit") { match in
      Node.duration(1, match.a.grain).flatMap { TimeMake.distance($0, 1, match.resolver) }
    }
    if !words.ago.isEmpty {
      grammar.rule("#duration \(words.ago)", score: 1) { TimeMake.distance($0.a, -1, $0.resolver) }
    }
    if !words.agoBefore.isEmpty {
      grammar.rule("\(words.agoBefore) #duration", score: 1) { TimeMake.distance($0.a, -1, $0.resolver) }
    }
    grammar.rule(
      "\(words.from) #hour|#clock \(words.to) #hour|#clock\n\(words.between) #hour|#clock \(words.and) #hour|#clock",
      score: 1
    ) { match in
      PolishClock.isCounted(match) ? nil : TimeMake.range(match.a, match.b, match.resolver)
    }
    grammar.rule("\(words.from) #hour|#clock \(words.to) #hour|#clock \(words.clock)", score: 1) { match in
      TimeMake.range(match.a, match.b, match.resolver)
    }
    grammar.rule("#clock - #clock") { TimeMake.range($0.a, $0.b, $0.resolver) }
    grammar.rule("\(words.from) #day|#cycle \(words.to) #day|#cycle\n#day - #day", score: 1) {
      TimeMake.range($0.a, $0.b, $0.resolver)
    }
    grammar.rule("\(words.from) #dom \(words.to) #day\n#dom - #day", score: 1) { match in
      match.b.time.month != nil ? TimeMake.range(.time(match.a.time), match.b, match.resolver) : nil
    }
    for (bound, pattern) in [(TimeSpec.Bound.after, words.after + "|" + words.from), (.before, words.before)] {
      grammar.rule("\(pattern) #time") { match in
        match.a.time.hasClock || bound == .after || match.a.time.named != nil ? TimeMake.bound(bound, match.a) : nil
      }
      grammar.rule("\(pattern) #hour\n\(pattern) #hour \(words.clock)") { match in
        guard !PolishClock.isCounted(match) else { return nil }
        return TimeMake.clock(match.a, score: -1).flatMap { TimeMake.bound(bound, $0) }
      }
    }
  }
}
