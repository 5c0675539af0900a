/// Named days, seasons and weekends in Polish.
enum PolishHolidays {
  static func add(to grammar: inout GrammarBuilder) {
    for row in names.split(separator: "\n") {
      let halves = row.split(separator: ":")
      guard halves.count == 2, let place = NamedDays.place(halves[0]) else { preconditionFailure("no day \(row)") }
      for pattern in halves[1].split(separator: ";") { HolidayRules.add(place, String(pattern), to: &grammar) }
    }
    HolidayRules.seasons(
      ["wiosna|wiosnę|wiosny|wiosną", "lato|latem", "jesień|jesieni|jesienią", "zima|zimę|zimy|zimą"], &grammar)
    grammar.rule("święta|świętach|świąt|świętami|swieta") { match in
      // "Święta" alone are Christmas or Easter, whichever comes first.
      let season = ["Christmas holidays", "Easter"].compactMap { NamedDays.place($0) }.map { place in
        var spec = TimeSpec()
        spec.named = Int16(place)
        return spec
      }
      let next = season.min { match.resolver.span($0)?.from ?? .max < match.resolver.span($1)?.from ?? .max }
      return next.map { HolidayRules.node($0) }
    }
    grammar.rule(
      """
      weekend|weekendu|weekendem|weekendzie|weekendy|week_-_end|wikend|wekend|łikend|weekendowy|weekendową|weekendowe|\
      week_end
      """
    ) { _ in
      var spec = TimeSpec()
      spec.weekend = true
      return .time(spec)
    }
    grammar.rule("długi|długiego|długim|długie weekend|weekendu|weekendzie|wikend|wekend", score: 1) { match in
      LongWeekend.next(from: match.resolver.today).map {
        .time(TimeSpec(from: $0.lowerBound * Civil.day, to: $0.upperBound * Civil.day, .day))
      }
    }
  }

  private static let names = """
    New Year's Day:nowy|nowego|nowym rok|roku;nowyrok
    Three Kings' Day:święto|święta? trzech|3 króli|krolów;trzej królowie;objawienie pańskie
    Grandmother's Day:dzień|dnia|dniu babci
    Grandfather's Day:dzień|dnia|dniu dziadka
    Valentine's Day:walentynki|walentynek|walentynkach;dzień|dnia zakochanych
    Fat Thursday:tłusty|tłustego czwartek|czwartku
    Shrove Tuesday:śledzik|śledzika;ostatki
    Ash Wednesday:popielec|popielca|popielcu;środa|środę|środy popielcowa|popielcową|popielcowej
    Women's Day:dzień|dnia|dniu kobiet
    April Fools:prima aprilis
    Palm Sunday:niedziela|niedzielę|niedzieli palmowa|palmową|palmowej
    Maundy Thursday:wielki|wielkiego|wielkim czwartek|czwartku
    Good Friday:wielki|wielkiego|wielkim piątek|piątku
    Holy Saturday:wielka|wielką|wielkiej sobota|sobotę|soboty
    Easter Sunday:wielkanoc|wielkanocy|wielkanocą;wielka|wielkiej noc|nocy;niedziela|niedzielę|niedzieli wielkanocna|\
    wielkanocną|wielkanocnej
    Easter Monday:poniedziałek|poniedziałku wielkanocny|wielkanocnym|wielkanocnego;lany|lanego poniedziałek|\
    poniedziałku;śmigus dyngus;śmigus - dyngus
    Easter:święta|świętach|świąt|świętami wielkanocne|wielkanocnych|wielkanocnymi|wielkiejnocy|wielkiej_nocy
    Labour Day:święto|święta pracy
    Flag Day:dzień|dnia flagi
    Constitution Day:święto? konstytucji trzeciego|3|3-go? maja?;święto konstytucji
    May weekend:majówka|majówkę|majówki|majówce|majówką;długi|długim|długiego? weekend|weekendzie|weekendu|wekend \
    majowy|majowym|majowego
    Polish Mother's Day:dzień|dnia|dniu mamy|matki
    Children's Day:dzień|dnia|dniu dziecka
    Polish Father's Day:dzień|dnia|dniu taty|ojca
    Pentecost:zesłanie|zesłania ducha świętego?;zielone|zielonych świątki|świątek
    Corpus Christi:boże|bożego|bożym ciało|ciała|ciele|ciałem;bożeciało
    Corpus Christi weekend:długi|długim|długiego? weekend|weekendzie|weekendu bożego_ciała|czerwcowy|czerwcowym
    Assumption Day:wniebowzięcie|wniebowzięcia najświętszej? maryi? panny?;wniebowzięcie|wniebowzięcia nmp;święto|\
    święta wojska_polskiego;matki_boskiej zielnej
    Halloween:halloween|haloween
    All Saints' Day:dzień|dnia? wszystkich świętych;święto zmarłych
    All Souls' Day:zaduszki|zaduszek;dzień zaduszny
    Independence Day of Poland:święto|święta|dzień|dnia niepodległości
    Saint Andrew's Eve:andrzejki|andrzejek|andrzejkach
    Saint Nicholas Day:mikołajki|mikołajek|mikołajkach
    Christmas Eve:wigilia|wigilię|wigilii|wigilią|wigilijny
    Christmas:boże|bożego|bożym narodzenie|narodzenia|narodzeniu|narodzeniem;gwiazdka|gwiazdkę|gwiazdki;pierwszy|1|\
    pierwszego|pierwszym dzień|dnia|dniu świąt;pierwsze święto
    Christmas holidays:święta|świętach|świąt|świętami bożego|bożym narodzenia|narodzeniem
    Boxing Day:drugi|2|drugiego|drugim dzień|dnia|dniu świąt;drugie święto
    New Year's Eve:sylwester|sylwestra|sylwestrze|sylwestrem|sylwestrowy|sylwestrową
    Thanksgiving Day:święto? dziękczynienie|dziękczynienia
    Orthodox Easter Sunday:prawosławna wielkanoc
    Black Friday:black friday;czarny|czarnego piątek|piątku
    Earth Day:dzień|dnia ziemi
    """
}
