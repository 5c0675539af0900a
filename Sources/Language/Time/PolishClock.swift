/// Polish clock times and parts of the day.
enum PolishClock {
  static func add(to grammar: inout GrammarBuilder) {
    grammar.countables(
      """
      osób osoby osobom osobami sztuk sztuki sztukę szt zł zl złotych złote pln eur euro procent proc % kg g km m cm \
      mm l ml
      razy raz tabletki tabletek tabletkę punkty punktów pokoje pokoi bilety biletów miejsc miejsca sesji sesje zabiegi
      zabiegów wizyty wizyt rowery rowerów stron strony par pary tys mln tysięcy lat latach roku lata dni dniach \
      miesiące
      miesięcy miesiącach tygodnie tygodni tygodniach godzin godziny godzinach minut minuty minutach minutę kwartałów
      piętro piętra klasy klasa rat raty klient klientów osobowy osobowe calowy cali letni letnia letniego kawałki \
      porcje
      nocy noce noclegi dorosłych dzieci dziecka dorosłe usd gbp groszy gr dolarów stów stówek kilo litrów metrów gb mb
      """)
    grammar.rule(
      """
      o|na|od_godz|o_godz|o_godzinie|na_godz|na_godzinę|godz|godzina|godzinie|godzinę|godziny|godzin|g|ok|około|\
      koło|gdzieś_o|tak_o .? #hour
      """
    ) { match in
      isCounted(match) ? nil : TimeMake.clock(match.a, score: isWeak(match) ? -1 : 0)
    }
    grammar.rule(
      """
      o|na|około|koło pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty
      """
    ) { match in
      let ordinals = [
        "pierwszy", "drugi", "trzeci", "czwarty", "piaty", "szosty", "siodmy", "osmy", "dziewiaty", "dziesiaty",
      ]
      guard match.next == nil, let hour = ordinals.firstIndex(of: match.list.text(match.end - 1)) else { return nil }
      return .time(TimeSpec(hour: hour + 1, twelve: true), score: -2)
    }
    grammar.rule(
      """
      około|ok|koło|mniej_więcej|równo|punktualnie|gdzieś|gdzies|tak|w_okolicach|w_okolicy|jakoś|najlepiej|\
      tak_około .? #time
      """
    ) { match in
      guard match.a.time.hasClock || match.a.time.isDay || match.a.time.part != nil else { return nil }
      var spec = match.a.time
      spec.approximate = !["rowno", "punktualnie", "najlepiej"].contains(match.list.text(match.start))
      return .time(spec)
    }
    grammar.rule("w_okolicach|w_okolicy|równo|punktualnie|w_okolicach_godziny #hour") { TimeMake.clock($0.a) }
    grammar.rule("#hour godzina|godzinę|godziną|godziny|godzinie|godz|00") { match in
      guard match.list.text(match.end - 1) != "00" || match.list.tokens[match.end - 1].kind == .digits else {
        return nil
      }
      if match.a.sorts.contains(.ordinal) { return TimeMake.clock(match.a) }
      return nil
    }
    // "ósma trzydzieści", "14 30"
    grammar.rule("#hour #whole") { match in
      guard match.a.time.minute == nil, match.a.time.part == nil, match.b.value < 60, match.b.value >= 5 else {
        return nil
      }
      guard match.a.sorts.contains(.ordinal) || match.list.tokens[match.end - 1].digits == 2 else { return nil }
      if let next = match.next, next.glued, next.kind == .sign, next.value != 0x2C { return nil }
      var spec = match.a.time
      spec.minute = Int8(match.b.value)
      return .latent(.hour, spec)
    }
    grammar.rule("#hour #part\n#hour z #part\n#hour #which #part\n#hour , #part") { match in
      let part = match.count == 3 ? match.c : match.b
      guard let half = part.time.part?.half else { return nil }
      return TimeMake.clock(match.a, half: half, score: 1)
    }
    grammar.rule("#hour w? południe") { TimeMake.clock($0.a, half: .afternoon) }
    grammar.rule("#clock w? południe") { match in
      var spec = match.a.time
      guard spec.twelve, spec.half == nil else { return nil }
      spec.half = .afternoon
      return .time(spec)
    }
    grammar.rule("#part #hour\n#part o|na|ok|około|koło #hour") { match in
      guard let half = match.a.time.part?.half,
        match.list.tokens[match.end - 1].kind != .digits || !isNumberAhead(match)
      else { return nil }
      return TimeMake.clock(match.b, half: half)
    }
    grammar.rule("#day #hour\n#day , #hour") { match in
      guard !isCounted(match), !match.a.time.isFixed, let clock = TimeMake.clock(match.b) else { return nil }
      // A number after a month is a day ("maj 8"), after a date a year perhaps.
      return TimeMake.merged(match.a, clock)
    }
    grammar.rule("#clock|#hour #which #part") { match in
      guard let half = match.c.time.part?.half else { return nil }
      return TimeMake.clock(match.a, half: half).flatMap {
        match.b.value == 0 ? TimeMake.merged($0, TimeMake.day(0, match.resolver)) : nil
      }
    }
    minutes(&grammar)
    names(&grammar)
    // A whole message of one word: a number too ("piętnasta", "nic").
    grammar.rule("#hour") { match in
      guard match.start == 0, match.next == nil, match.a.sorts.contains(.ordinal), match.a.value > 0 else { return nil }
      return .number(match.a.value)
    }
    grammar.rule("nic|żaden|żadna|żadnego") { $0.start == 0 && $0.next == nil ? .number(0) : nil }
  }

  private static func minutes(_ grammar: inout GrammarBuilder) {
    grammar.rule("w_pół|wpół|pół|wpol|o_wpół do #hour\no? pół_do #hour", score: 1) { TimeMake.shifted($0.a, by: -30) }
    grammar.rule("w_pół|wpół|pół|wpol #hour", score: 1) { match in
      match.a.sorts.contains(.ordinal) ? TimeMake.shifted(match.a, by: -30) : nil
    }
    grammar.rule("pół|wpół po #hour\npół_godziny po #hour", score: 1) { TimeMake.shifted($0.a, by: 30) }
    grammar.rule("kwadrans po #hour|#clock", score: 1) { TimeMake.shifted($0.a, by: 15) }
    grammar.rule("kwadrans do|przed #hour|#clock\nza kwadrans #hour", score: 1) { TimeMake.shifted($0.a, by: -15) }
    grammar.rule("#whole po #hour\n#whole minut|min|minuty po #hour|#clock", score: 1) { match in
      guard match.a.value < 60, match.a.value >= 1, !isCounted(match) else { return nil }
      return TimeMake.shifted(match.b, by: Int(match.a.value))
    }
    grammar.rule("#whole minut|min|minuty do|przed #hour|#clock\n#whole do #hour", score: 1) { match in
      guard match.a.value < 60, match.a.value >= 1, match.list.tokens[match.start].kind == .word || match.count == 2
      else {
        return nil
      }
      guard match.list.text(match.start + 1) != "do" || match.b.sorts.contains(.ordinal) else { return nil }
      return TimeMake.shifted(match.b, by: -Int(match.a.value))
    }
    grammar.rule("za #whole minut|min|minuty? #hour", score: 1) { match in
      guard match.a.value < 60, match.a.value >= 1, match.b.sorts.contains(.ordinal) || match.b.value == 0 else {
        return nil
      }
      guard match.b.sorts.contains(.ordinal) else { return nil }
      return TimeMake.shifted(match.b, by: -Int(match.a.value))
    }
    grammar.rule(
      """
      o|na|koło|około|godz|godzina|godzinie|godzinę|o_godz|o_godzinie|na_godzinę|g .? #clock
      """
    ) { .time($0.a.time) }
  }

  private static func names(_ grammar: inout GrammarBuilder) {
    grammar.rule("w|o? południe|południa|południem|południu\ndo|od południa", score: -1) { match in
      let first = match.list.text(match.start)
      if first == "od" { return TimeMake.bound(.after, .time(TimeSpec(hour: 12, twelve: false))) }
      if first == "do" { return PolishClock.part(.forenoon) }
      return .time(TimeSpec(hour: 12, twelve: false))
    }
    grammar.word("południa południem", .latent(.hour, TimeSpec(hour: 12, twelve: false)))
    grammar.rule("w_samo południe\nsamo południe") { _ in .time(TimeSpec(hour: 12, twelve: false)) }
    grammar.rule("to w południe") { match in
      var spec = TimeSpec(date: match.resolver.today)
      spec.part = .afternoon
      return .time(spec)
    }
    grammar.rule("o? północy|północ|północą|pólnocy\no północ") { _ in .time(TimeSpec(hour: 24, twelve: false)) }
    for (part, words) in [
      (
        DayPart.afternoon,
        """
        po_południu|po_poł|popo|w_godzinach_popołudniowych|w_popołudniowych_godzinach|po_poludniowych
        """
      ),
      (.forenoon, "przed_południem|przed_poł|w_godzinach_przedpołudniowych"),
      (.morning, "z_rana|od_rana|nad_ranem|w_godzinach_porannych|o_poranku|bladym_świtem|o_świcie|skoro_świt"),
      (.evening, "pod_wieczór|w_godzinach_wieczornych|po_zmroku|po_zmierzchu"),
      (.afterWork, "po_pracy|po_robocie"), (.afterSchool, "po_szkole|po_lekcjach|po_zajęciach"),
      (.lunch, "w_porze_lunchu|w_porze_obiadowej|w_przerwie_obiadowej"),
    ] {
      grammar.rule(words, score: 1) { _ in PolishClock.part(part) }
    }
    grammar.rule("wczesnym|wcześnie #part") { match in
      match.a.time.part == .morning ? PolishClock.part(.earlyMorning) : match.a
    }
    grammar.rule("późnym|późno #part") { match in
      switch match.a.time.part {
      case .evening, .night: PolishClock.part(.lateNight)
      case .afternoon: PolishClock.part(.lateAfternoon)
      default: nil
      }
    }
  }

  static func part(_ part: DayPart) -> Node {
    var spec = TimeSpec()
    spec.part = part
    return .time(spec)
  }

  /// A bare number that stands before something it counts.
  static func isCounted(_ match: RuleMatch) -> Bool {
    guard match.end > match.start, match.list.tokens[match.end - 1].kind == .digits, let next = match.next else {
      return false
    }
    if next.kind == .sign { return next.value == 0x25 || next.glued && isNumberAhead(match) || next.value == 0x20AC }
    return match.isCountable(next)
  }

  /// "8/10", "8.5": the number goes on.
  private static func isNumberAhead(_ match: RuleMatch) -> Bool {
    guard let next = match.next, next.glued, next.kind == .sign, match.end + 1 < match.list.tokens.count else {
      return false
    }
    return match.list.tokens[match.end + 1].glued && match.list.tokens[match.end + 1].kind == .digits
      && next.value != 0x2D
  }

  private static func isWeak(_ match: RuleMatch) -> Bool { match.list.text(match.start) == "na" }
}
