/// English clock times and parts of the day.
enum EnglishClock {
  static func add(to grammar: inout GrammarBuilder) {
    grammar.countables(
      """
      people persons person % percent dollars dollar euros euro pounds pound items times kg km m cm mm miles pieces \
      guests
      adults children rooms nights days day weeks week months month years year hours hour minutes minute mins hrs \
      bikes of
      bucks usd eur pln gbp rupees tickets seats pieces k million thousand
      """)
    grammar.rule("at|@|around|by_about #hour") { clock($0) }
    grammar.rule("approximately|about|around|for #hour", score: -2) { match in
      match.a.time.minute != nil ? clock(match) : nil
    }
    // "three twenty", "12 15"
    grammar.rule("#hour #whole\n#hour - #whole") { match in
      guard match.a.time.minute == nil, match.a.time.part == nil, match.b.value < 60, match.b.value >= 10,
        !match.b.sorts.contains(.scaled)
      else { return nil }
      if let next = match.next, next.glued, next.kind == .sign, next.value != 0x2C, next.value != 0x2E { return nil }
      var spec = match.a.time
      spec.minute = Int8(match.b.value)
      return .latent(.hour, spec)
    }
    grammar.rule("#hour o|oh #whole") { match in
      guard match.a.time.minute == nil, match.b.value < 10 else { return nil }
      var spec = match.a.time
      spec.minute = Int8(match.b.value)
      return .latent(.hour, spec)
    }
    for (half, words) in [
      (TimeSpec.Half.morning, "am|a|a_m|a_._m|a_._m_."), (.afternoon, "pm|p|p_m|p_._m|p_._m_."),
    ] {
      grammar.rule("#hour|#clock \(words)", score: 2) { match in
        let word = match.list.tokens[Int(match.a.end)]
        let isShort = match.end == Int(match.a.end) + 1 && word.end - word.start == 1
        if isShort {
          // "4a" is a house, "3:18a" a time, "at 3p" too.
          guard word.glued, match.a.sorts.contains(.clock) || half == .afternoon && match.before != nil else {
            return nil
          }
        }
        guard let hour = match.a.time.hour, hour <= 12, hour >= 1 || match.a.time.minute != nil else { return nil }
        var spec = match.a.time
        guard spec.half == nil, spec.bound == nil, !spec.hasDay else { return nil }
        spec.twelve = true
        spec.half = half
        if half == .morning, hour == 12 {
          spec.hour = 0
          spec.twelve = false
          spec.half = nil
        }
        return .time(spec)
      }
    }
    grammar.rule("#hour oclock|o_clock|o_'_clock", score: 1) { match in
      guard match.a.time.minute == nil else { return nil }
      return TimeMake.clock(match.a)
    }
    grammar.rule("#hour|#clock in|at? the? #part\n#hour|#clock this #part", score: 1) { match in
      guard let half = match.b.time.part?.half, match.b.time.hasDay == false else { return nil }
      return TimeMake.clock(match.a, half: half)
    }
    grammar.rule("#day #hour\n#hour #day", score: -1) { match in
      let hour = match.a.sorts.contains(.hour) ? match.a : match.b
      let day = match.a.sorts.contains(.hour) ? match.b : match.a
      guard hour.time.hour != nil, !day.time.isFixed, !isCounted(match),
        day.time.month == nil || hour.time.minute != nil,
        let clock = TimeMake.clock(hour)
      else { return nil }
      return TimeMake.merged(day, clock)
    }
    grammar.rule("#part at|@ #hour") { match in
      guard let half = match.a.time.part?.half else { return nil }
      return TimeMake.clock(match.b, half: half)
    }
    grammar.rule("this #part at|@ #hour", score: 3) { match in
      guard let half = match.a.time.part?.half else { return nil }
      return TimeMake.clock(match.b, half: half)
    }
    grammar.rule("#hour tonight|tonite", score: 1) { match in
      TimeMake.clock(match.a, half: .evening).flatMap { TimeMake.merged($0, TimeMake.day(0, match.resolver)) }
    }
    grammar.rule("#clock|#hour tomorrow|today", score: 1) { match in
      guard let clock = TimeMake.clock(match.a), !match.a.time.hasDay else { return nil }
      return TimeMake.merged(clock, TimeMake.day(match.list.text(match.end - 1) == "today" ? 0 : 1, match.resolver))
    }
    grammar.rule("#hour ish") { match in match.a.time.minute != nil ? TimeMake.clock(match.a) : nil }
    grammar.rule("at #hour ish") { TimeMake.clock($0.a) }
    minutes(&grammar)
    names(&grammar)
    zones(&grammar)
  }

  private static func clock(_ match: RuleMatch) -> Node? {
    isCounted(match) ? nil : TimeMake.clock(match.a)
  }

  static func isCounted(_ match: RuleMatch) -> Bool {
    guard let next = match.next, match.end > match.start, match.list.tokens[match.end - 1].kind == .digits else {
      return false
    }
    if next.kind == .sign {
      if next.value == 0x25 || next.value == 0x20AC { return true }
      return next.glued && ".,/:".utf8.contains(UInt8(clamping: next.value)) && match.end + 1 < match.list.tokens.count
        && match.list.tokens[match.end + 1].glued && match.list.tokens[match.end + 1].kind == .digits
    }
    return match.isCountable(next)
  }

  /// Zones by their usual names, in hours before UTC.
  private static func zones(_ grammar: inout GrammarBuilder) {
    for (hours, names) in [
      (0, "gmt|utc|wet"), (1, "cet|bst|west"), (2, "cest|eet"), (3, "eest|msk"), (-4, "edt|ast"), (-5, "est|cdt"),
      (-6, "cst|mdt"), (-7, "mst|pdt"), (-8, "pst"),
    ] {
      grammar.rule("#clock|#hour \(names)\n#clock|#hour ( \(names) )", score: 2) { match in
        guard var clock = TimeMake.clock(match.a), clock.time.zone == nil, !clock.time.hasDay else { return nil }
        clock.time.zone = Int16(hours * 60)
        return clock
      }
    }
  }

  private static func minutes(_ grammar: inout GrammarBuilder) {
    grammar.rule("#whole minutes|minute|mins|min? past|after #hour|#clock", score: 1) { match in
      match.a.value < 60 ? TimeMake.shifted(match.b, by: Int(match.a.value)) : nil
    }
    grammar.rule("#whole minutes|minute|mins|min? to|before|of|till|til #hour|#clock", score: 1) { match in
      guard match.a.value < 60, match.list.tokens[Int(match.a.end)].kind == .word else { return nil }
      return TimeMake.shifted(match.b, by: -Int(match.a.value))
    }
    grammar.rule("a|for? a? quarter past|after #hour|#clock", score: 2) { TimeMake.shifted($0.a, by: 15) }
    grammar.rule("a|for? a? quarter to|before|of|till #hour|#clock", score: 2) { TimeMake.shifted($0.a, by: -15) }
    grammar.rule("half past|after? #hour|#clock", score: 2) { match in
      match.a.time.minute == nil ? TimeMake.shifted(match.a, by: 30) : nil
    }
  }

  private static func names(_ grammar: inout GrammarBuilder) {
    grammar.rule("noon|midday|at_lunchtime") { _ in .time(TimeSpec(hour: 12, twelve: false)) }
    grammar.rule("midnight") { _ in .time(TimeSpec(hour: 24, twelve: false)) }
    func part(_ part: DayPart, _ offset: Int?) -> @Sendable (RuleMatch) -> Node? {
      { match in
        var spec = TimeSpec()
        spec.part = part
        if let offset { spec.date = Int32(match.resolver.today + offset) }
        return .time(spec)
      }
    }
    grammar.rule("tonight|tonite", score: 1, part(.evening, 0))
    grammar.rule("late tonight|tonite|this_evening", score: 2, part(.lateNight, 0))
    grammar.rule("last night|nite", score: 2, part(.night, -1))
    grammar.rule("late last night|nite", score: 3, part(.lateNight, -1))
    grammar.rule("early_morning|early_in_the_morning|first_thing_in_the_morning", score: 1, part(.earlyMorning, nil))
    grammar.rule("after_school", score: 1, part(.afterSchool, 0))
    grammar.rule("after_work", score: 1, part(.afterWork, nil))
    grammar.rule("late_afternoon|late_in_the_afternoon", score: 1, part(.lateAfternoon, nil))
    grammar.rule("late_evening|late_night|late_at_night", score: 1, part(.lateNight, nil))
    grammar.rule("in the #part") { match in match.a.time.hasDay ? nil : .time(match.a.time) }
    grammar.rule("this|today #part", score: 1) { match in
      match.a.time.hasDay || match.a.time.half != nil ? nil : TimeMake.chosen(0, match.a, match.resolver)
    }
    grammar.rule("#part of the? #day|#holiday") { TimeMake.merged($0.a, $0.b) }
  }
}
