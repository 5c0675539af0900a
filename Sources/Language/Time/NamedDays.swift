/// A day or a few days of the year with a name of their own.
struct NamedDay: Sendable {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    case orthodox(Int)
    /// The nth weekday of a month; negative counts from the end.
    case nth(Int, weekday: Int, month: Int)
    /// Days from another named day's rule.
    case nthThen(Int, weekday: Int, month: Int, days: Int)
    /// Month and day by the year, where no rule fits.
    case table([Int: (Int, Int)])
    case computed(@Sendable (Int) -> Int?)
  }

  let name: String
  let rule: Rule
  var length = 1
  /// First and last minute of a span that does not fill its days; 0…0 fills them.
  var minutes = 0..<0
  var grain = Grain.day
  var isSpan = false

  init(_ name: String, _ rule: Rule, length: Int = 1, minutes: Range<Int> = 0..<0, grain: Grain = .day) {
    self.name = name
    self.rule = rule
    self.length = length
    self.minutes = minutes
    self.grain = grain
    isSpan = length > 1 || minutes != 0..<0
  }

  /// The name that is reported; days that countries keep apart may share one.
  var title: String { NamedDay.titles[name] ?? name }

  private static let titles = ["Polish Mother's Day": "Mother's Day", "Polish Father's Day": "Father's Day"]

  /// Day numbers of that year, or `nil` when the day does not occur or is not known.
  func days(in year: Int) -> Range<Int>? {
    guard let first = first(in: year) else { return nil }
    return first..<first + length
  }

  private func first(in year: Int) -> Int? {
    switch rule {
    case .fixed(let month, let day): Civil.dayNumber(year, month, day)
    case .easter(let offset): Civil.easter(year) + offset
    case .orthodox(let offset): Civil.orthodoxEaster(year) + offset
    case .nth(let count, let weekday, let month): NamedDay.nth(count, weekday, month, year)
    case .nthThen(let count, let weekday, let month, let days): NamedDay.nth(count, weekday, month, year) + days
    case .table(let days): days[year].map { Civil.dayNumber(year, $0.0, $0.1) }
    case .computed(let day): day(year)
    }
  }

  static func nth(_ count: Int, _ weekday: Int, _ month: Int, _ year: Int) -> Int {
    if count > 0 {
      let first = Civil.dayNumber(year, month, 1)
      return first + (weekday - Civil.weekday(first) + 7) % 7 + (count - 1) * 7
    }
    let last = Civil.dayNumber(year, month, Civil.length(ofMonth: month, year))
    return last - (Civil.weekday(last) - weekday + 7) % 7 + (count + 1) * 7
  }
}

enum NamedDays {
  static let all: [NamedDay] = european + american + further

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, named) in all.enumerated() where places[named.name] == nil { places[named.name] = index }
    return places
  }()

  /// The place of a name in `all`.
  static func place(_ name: some StringProtocol) -> Int? { places[String(name)] }

  private static let european: [NamedDay] = [
    NamedDay("New Year's Day", .fixed(month: 1, day: 1)),
    NamedDay("Three Kings' Day", .fixed(month: 1, day: 6)),
    NamedDay("Grandmother's Day", .fixed(month: 1, day: 21)),
    NamedDay("Grandfather's Day", .fixed(month: 1, day: 22)),
    NamedDay("Valentine's Day", .fixed(month: 2, day: 14)),
    NamedDay("Fat Thursday", .easter(-52)),
    NamedDay("Shrove Tuesday", .easter(-47)),
    NamedDay("Ash Wednesday", .easter(-46)),
    NamedDay("Lent", .computed { Civil.easter($0) - 46 }, length: 46),
    NamedDay("Women's Day", .fixed(month: 3, day: 8)),
    NamedDay("St Patrick's Day", .fixed(month: 3, day: 17)),
    NamedDay("April Fools", .fixed(month: 4, day: 1)),
    NamedDay("Palm Sunday", .easter(-7)),
    NamedDay("Maundy Thursday", .easter(-3)),
    NamedDay("Good Friday", .easter(-2)),
    NamedDay("Holy Saturday", .easter(-1)),
    NamedDay("Easter Sunday", .easter(0)),
    NamedDay("Easter Monday", .easter(1)),
    NamedDay("Easter", .easter(0), length: 2),
    NamedDay("Labour Day", .fixed(month: 5, day: 1)),
    NamedDay("Flag Day", .fixed(month: 5, day: 2)),
    NamedDay("Constitution Day", .fixed(month: 5, day: 3)),
    NamedDay("May weekend", .fixed(month: 5, day: 1), length: 3),
    NamedDay("Polish Mother's Day", .fixed(month: 5, day: 26)),
    NamedDay("Children's Day", .fixed(month: 6, day: 1)),
    NamedDay("Polish Father's Day", .fixed(month: 6, day: 23)),
    NamedDay("Ascension Day", .easter(39)),
    NamedDay("Pentecost", .easter(49)),
    NamedDay("Whit Monday", .easter(50)),
    NamedDay("Trinity Sunday", .easter(56)),
    NamedDay("Corpus Christi", .easter(60)),
    NamedDay("Corpus Christi weekend", .easter(60), length: 4),
    NamedDay("Assumption Day", .fixed(month: 8, day: 15)),
    NamedDay("Halloween", .fixed(month: 10, day: 31)),
    NamedDay("All Saints' Day", .fixed(month: 11, day: 1)),
    NamedDay("All Souls' Day", .fixed(month: 11, day: 2)),
    NamedDay("Independence Day of Poland", .fixed(month: 11, day: 11)),
    NamedDay("Saint Andrew's Eve", .fixed(month: 11, day: 29)),
    NamedDay("Saint Nicholas Day", .fixed(month: 12, day: 6)),
    NamedDay("Christmas Eve", .fixed(month: 12, day: 24)),
    NamedDay("Christmas", .fixed(month: 12, day: 25)),
    NamedDay("Christmas holidays", .fixed(month: 12, day: 24), length: 3),
    NamedDay("Boxing Day", .fixed(month: 12, day: 26)),
    NamedDay("New Year's Eve", .fixed(month: 12, day: 31)),
    NamedDay("Orthodox Christmas", .fixed(month: 1, day: 7)),
    NamedDay("Orthodox Easter Sunday", .orthodox(0)),
    NamedDay("Orthodox Good Friday", .orthodox(-2)),
    NamedDay("Orthodox Easter Monday", .orthodox(1)),
    NamedDay("Lazarus Saturday", .orthodox(-8)),
    NamedDay("Clean Monday", .orthodox(-48)),
    NamedDay("Orthodox Palm Sunday", .orthodox(-7)),
    NamedDay("German Unity Day", .fixed(month: 10, day: 3)),
    NamedDay("Ukrainian Independence Day", .fixed(month: 8, day: 24)),
    NamedDay("Bonfire Night", .fixed(month: 11, day: 5)),
    NamedDay(
      "King's Day",
      .computed { year in
        let day = Civil.dayNumber(year, 4, 27)
        return Civil.weekday(day) == 7 ? day - 1 : day
      }),
  ]

  private static let american: [NamedDay] = [
    NamedDay("Martin Luther King's Day", .nth(3, weekday: 1, month: 1)),
    NamedDay("Groundhog Day", .fixed(month: 2, day: 2)),
    NamedDay("Lincoln's Birthday", .fixed(month: 2, day: 12)),
    NamedDay("President's Day", .nth(3, weekday: 1, month: 2)),
    NamedDay("Daylight Saving Start Day", .nth(2, weekday: 7, month: 3)),
    NamedDay("Siblings Day", .fixed(month: 4, day: 10)),
    NamedDay("Tax Day", .computed(taxDay)),
    NamedDay("Emancipation Day", .computed(emancipationDay)),
    NamedDay("Earth Day", .fixed(month: 4, day: 22)),
    NamedDay("Administrative Professionals' Day", .nthThen(-1, weekday: 6, month: 4, days: -3)),
    NamedDay("Global Youth Service Day", .table(youthDays), length: 3),
    NamedDay("Loyalty Day", .fixed(month: 5, day: 1)),
    NamedDay("Mother's Day", .nth(2, weekday: 7, month: 5)),
    NamedDay("Emergency Medical Services Week", .nth(3, weekday: 7, month: 5), length: 7),
    NamedDay("Emergency Medical Services for Children Day", .nthThen(3, weekday: 7, month: 5, days: 3)),
    NamedDay("Memorial Day", .nth(-1, weekday: 1, month: 5)),
    NamedDay(
      "Memorial Day weekend", .nthThen(-1, weekday: 1, month: 5, days: -3), length: 4, minutes: 1_080..<1_440,
      grain: .hour),
    NamedDay("Father's Day", .nth(3, weekday: 7, month: 6)),
    NamedDay("Independence Day", .fixed(month: 7, day: 4)),
    NamedDay("Labor Day", .nth(1, weekday: 1, month: 9)),
    NamedDay(
      "Labor Day weekend", .nthThen(1, weekday: 1, month: 9, days: -3), length: 4, minutes: 1_080..<1_440, grain: .hour),
    NamedDay("National Grandparents Day", .nthThen(1, weekday: 1, month: 9, days: 6)),
    NamedDay("Columbus Day", .nth(2, weekday: 1, month: 10)),
    NamedDay(
      "Boss's Day",
      .computed { year in
        let day = Civil.dayNumber(year, 10, 16)
        return day + [0, 0, 0, 0, 0, -1, 1][Civil.weekday(day) - 1]
      }),
    NamedDay("Daylight Saving End Day", .nth(1, weekday: 7, month: 11)),
    NamedDay("Veterans Day", .fixed(month: 11, day: 11)),
    NamedDay("Thanksgiving Day", .nth(4, weekday: 4, month: 11)),
    NamedDay("Black Friday", .nthThen(4, weekday: 4, month: 11, days: 1)),
    NamedDay("Cyber Monday", .nthThen(4, weekday: 4, month: 11, days: 4)),
    NamedDay("Super Tuesday", .table(superTuesdays)),
    NamedDay("Mini-Tuesday", .table([2004: (2, 3)])),
    NamedDay("Earth Hour", .table(earthHours), minutes: 1_230..<1_291, grain: .minute),
  ]

  private static let youthDays: [Int: (Int, Int)] = [
    2013: (4, 26), 2014: (4, 11), 2015: (4, 17), 2016: (4, 15), 2017: (4, 21), 2018: (4, 20), 2019: (4, 26),
  ]

  private static let superTuesdays: [Int: (Int, Int)] = [
    2000: (3, 7), 2004: (3, 2), 2008: (2, 5), 2012: (3, 6), 2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
  ]

  /// The last Saturday of March, a week sooner when that is Holy Saturday.
  private static let earthHours: [Int: (Int, Int)] = {
    var days: [Int: (Int, Int)] = [:]
    for year in 2008...2060 {
      var day = NamedDay.nth(-1, 6, 3, year)
      if day == Civil.easter(year) - 1 { day -= 7 }
      days[year] = (3, Civil.date(day).day)
    }
    return days
  }()

  private static func emancipationDay(_ year: Int) -> Int? {
    let day = Civil.dayNumber(year, 4, 16)
    return day + [0, 0, 0, 0, 0, -1, 1][Civil.weekday(day) - 1]
  }

  /// 15 April, or the next workday that is not Emancipation Day.
  private static func taxDay(_ year: Int) -> Int? {
    var day = Civil.dayNumber(year, 4, 15)
    let off = emancipationDay(year)
    while Civil.weekday(day) > 5 || day == off { day += 1 }
    return day
  }
}
