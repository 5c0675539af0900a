/// Named days and seasons in English.
enum EnglishHolidays {
  static func add(to grammar: inout GrammarBuilder) {
    for row in (names + "\n" + NamedDays.furtherNames).split(separator: "\n") {
      let halves = row.split(separator: ":")
      guard halves.count == 2, let place = NamedDays.place(halves[0]) else { preconditionFailure("no day \(row)") }
      for pattern in halves[1].split(separator: ";") { HolidayRules.add(place, String(pattern), to: &grammar) }
    }
    HolidayRules.seasons(["spring", "summer", "autumn|fall", "winter"], &grammar)
    grammar.rule("#which season|seasons", score: 1) { match in
      HolidayRules.season(shift: Int(match.a.value), match.resolver)
    }
  }

  private static let names = """
    New Year's Day:new_years day;new year;new years
    Three Kings' Day:epiphany;three kings day
    Valentine's Day:valentine|valentines day;valentines
    Shrove Tuesday:shrove|pancake tuesday|day;mardi_gras;fat tuesday
    Ash Wednesday:ash wednesday
    Lent:lent
    Women's Day:womens day;international womens day
    St Patrick's Day:saint|st|st_. paddys|patricks|patrick day?
    April Fools:april fools|fool day?
    Palm Sunday:palm sunday
    Maundy Thursday:maundy|holy thursday
    Good Friday:good friday;great friday
    Holy Saturday:holy|great saturday
    Easter Sunday:easter sunday?
    Easter Monday:easter monday
    Labour Day:may day;labour day
    May weekend:may holidays
    Ascension Day:ascension day|thursday
    Pentecost:pentecost;white|whit sunday
    Whit Monday:whit monday;pentecost monday
    Trinity Sunday:trinity sunday
    Corpus Christi:corpus christi;feast_of corpus christi
    Assumption Day:assumption day?
    Halloween:halloween;hallowe_en
    All Saints' Day:all saints|hallows day?
    All Souls' Day:all souls day?
    Saint Nicholas Day:saint|st nicholas day?
    Christmas Eve:christmas|xmas eve
    Christmas:christmas|xmas day?
    Christmas holidays:christmas|xmas holidays|break|period
    Boxing Day:boxing day
    New Year's Eve:new years|year eve
    Orthodox Christmas:orthodox christmas
    Orthodox Easter Sunday:orthodox easter sunday?
    Orthodox Easter Monday:orthodox easter monday
    Orthodox Good Friday:orthodox good|great friday
    Orthodox Palm Sunday:orthodox palm sunday
    Lazarus Saturday:lazarus saturday
    Clean Monday:clean|ash monday;orthodox shrove monday
    King's Day:kings day;koningsdag
    Martin Luther King's Day:martin_luther_king|martin_luther_kings|mlk|civil_rights day
    Groundhog Day:groundhog|groundhogs day
    Lincoln's Birthday:lincoln|lincolns birthday
    President's Day:president|presidents day;washington|washingtons birthday|day
    Daylight Saving Start Day:daylight saving|savings start day?
    Daylight Saving End Day:daylight saving|savings end day?
    Siblings Day:national? sibling|siblings day
    Tax Day:tax day
    Emancipation Day:emancipation day
    Earth Day:earth day
    Administrative Professionals' Day:administrative professional|professionals day;admin|admins|secretaries day
    Global Youth Service Day:global|national youth service day
    Loyalty Day:law|loyalty day
    Mother's Day:mother|mothers day
    Emergency Medical Services Week:ems week
    Emergency Medical Services for Children Day:emsc day
    Memorial Day:memorial|decoration day
    Memorial Day weekend:memorial day weekend|week_-_end|week_end
    Father's Day:father|fathers day
    Independence Day:independence day;fourth_of_july
    Labor Day:labor day
    Labor Day weekend:labor day weekend|week_-_end|week_end
    National Grandparents Day:national? grandparents|grandparent day
    Columbus Day:columbus day
    Boss's Day:bosss|bosses|boss day;bosss
    Veterans Day:veterans|veteran day;remembrance|armistice day
    Thanksgiving Day:thanksgiving day?
    Black Friday:black friday
    Cyber Monday:cyber monday
    Super Tuesday:super|giga|tsunami|super_duper tuesday
    Mini-Tuesday:mini -? tuesday
    Earth Hour:earth hour
    """
}
