/// A day named in a message.
struct DayReading: Sendable {
  var day: HoursQuestion.Day
  var range: Range<Int>

  /// Gives the days in the order of the text; the longest reading wins ("poniedziałek wielkanocny" is no Monday).
  static func all(in message: Message) -> [DayReading] {
    var found: [DayReading] = []
    var index = 0
    while index < message.words.count {
      if let reading = best(at: index, message) {
        found.append(reading)
        index = reading.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func best(at index: Int, _ message: Message) -> DayReading? {
    var best: DayReading?
    if let end = after.longest(at: index, message) {
      best = DayReading(day: .nextOpen(after: nil), range: index..<end)
      // "po Wigilii", "po Nowym Roku": after the day that stands there.
      for inner in (index + 1)..<end {
        for (holiday, phrases) in holidays where phrases.longest(at: inner, message) == end {
          best?.day = .nextOpen(after: holiday)
        }
      }
    }
    for (day, phrases) in simple {
      if let end = phrases.longest(at: index, message), end - index > best?.range.count ?? 0 {
        best = DayReading(day: day, range: index..<end)
      }
    }
    for (holiday, phrases) in holidays {
      if let end = phrases.longest(at: index, message), end - index > best?.range.count ?? 0 {
        best = DayReading(day: .holiday(holiday), range: index..<end)
      }
    }
    if let (day, end) = date(at: index, message), end - index > best?.range.count ?? 0 {
      best = DayReading(day: day, range: index..<end)
    }
    return best
  }

  /// "3 maja", "31 grudnia", "trzeciego maja", "24.12", "24/12/2026", "3rd of May", "May 3".
  private static func date(at index: Int, _ message: Message) -> (HoursQuestion.Day, Int)? {
    let words = message.words
    func number(_ place: Int, upTo most: Int) -> Int? {
      guard place < words.count, words[place].isNumber, let value = Int(words[place].text), (1...most).contains(value)
      else { return nil }
      return value
    }
    func month(_ place: Int) -> Int? { place < words.count ? months[words[place].text] : nil }
    if let month = month(index), let day = number(index + 1, upTo: 31), fits(day, month),
      !polishMonths.contains(words[index].text)
    {
      return (.date(day: day, month: month), index + 2)
    }
    guard let day = number(index, upTo: 31) ?? ordinals[words[index].text] else { return nil }
    var next = index + 1
    if next < words.count, suffixes.contains(words[next].text) { next += 1 }
    if next < words.count, words[next].text == "of" { next += 1 }
    if let month = month(next), fits(day, month) { return (.date(day: day, month: month), next + 1) }
    guard words[index].isNumber, next == index + 1, next < words.count, words[next].start == words[index].end + 1,
      let month = number(next, upTo: 12), words[next].text.utf8.count == 2, fits(day, month),
      words[index].pause != .comma
    else { return nil }
    // "o 10.12" or "do 17.30" is a clock time.
    if index > 0, clockWords.contains(words[index - 1].text) { return nil }
    let hasYear = next + 1 < words.count && words[next + 1].start == words[next].end + 1 && words[next + 1].isNumber
    return (.date(day: day, month: month), next + (hasYear ? 2 : 1))
  }

  private static func fits(_ day: Int, _ month: Int) -> Bool {
    day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static let clockWords = Set(folding: "o godz godzinie at um о")
  private static let suffixes = Set(folding: "go ego tego szego ciego mego st nd rd th го")

  private static let polishMonths = Set(folding: "maja marca maj may")

  private static let months: [String: Int] = table(
    12,
    """
    stycznia styczen january jan січня januar|lutego luty february feb лютого februar|marca marzec march березня marz|\
    kwietnia kwiecien april apr квітня
    |maja maj may травня mai|czerwca czerwiec june червня juni|lipca lipiec july липня juli|sierpnia sierpien august \
    aug серпня
    |wrzesnia wrzesien september sep sept вересня|pazdziernika pazdziernik october oct жовтня oktober|listopada \
    listopad november nov листопада
    |grudnia grudzien december dec грудня dezember
    """)

  private static let ordinals: [String: Int] = {
    var table = DayReading.table(
      20,
      """
      pierwszego|drugiego|trzeciego|czwartego|piatego|szostego|siodmego|osmego|dziewiatego|dziesiatego|jedenastego|\
      dwunastego|trzynastego
      |czternastego|pietnastego|szesnastego|siedemnastego|osiemnastego|dziewietnastego|dwudziestego
      """)
    for (name, value) in table where value < 10 { table["dwudziestego" + name] = 20 + value }
    table["trzydziestego"] = 30
    table["trzydziestegopierwszego"] = 31
    return table
  }()

  private static func table(_ count: Int, _ text: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for (place, names) in text.split(separator: "|").prefix(count).enumerated() {
      for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[Fold.fold(String(name))] = place + 1
      }
    }
    return table
  }

  // MARK: Words for days

  private static let after = Phrases(
    """
    po wigilii|sylwestrze|swietach|swieta|nowym|wielkanocy|majowce|bozym|dlugim|urlopie|przerwie|wolnym|feriach roku|\
    narodzeniu|cialu|weekendzie|swiateczn*?
    after christmas|easter|new|the? holidays|break year*?
    після свят|різдва|великодня|нового року?
    nach weihnachten|ostern|neujahr|den? feiertagen
    po swiatecznej przerwie
    najblizszy|pierwszy dzien ..1 po wigilii|swietach|nowym|wielkanocy|sylwestrze roku?
    """)

  private static let simple: [(HoursQuestion.Day, Phrases)] = [
    (.today, Phrases("dzis|dzisiaj|dzisiejszy|today|tonight|сьогодні|heute\nna dzis|dzisiaj")),
    (.tomorrow, Phrases("jutro|jutrzejszy|jutra|tomorrow|tomorow|завтра\nauf? morgen $\nab|bis|am|sie|ihr morgen")),
    (.dayAfterTomorrow, Phrases("pojutrze|післязавтра|ubermorgen\nday after tomorrow\npo jutrze")),
    (
      .now,
      Phrases("teraz|obecnie|aktualnie|now|currently|зараз|jetzt|gerade\nw tej chwili\no tej porze\nat the moment")
    ),
    (.weekday(1), Phrases("poniedzial*|pon|pn|pndz|monday*|понеділ*|montag*")),
    (.weekday(2), Phrases("wtor*|wt|tuesday*|вівтор*|dienstag*")),
    (.weekday(3), Phrases("sroda|srode|srody|srodę|sr|wednesday*|серед*|mittwoch*")),
    (.weekday(4), Phrases("czwartek|czwartku|czwartki|czwartkiem|czw|thursday*|четвер*|donnerstag*")),
    (.weekday(5), Phrases("piatek|piatku|piatki|piatkiem|pt|friday*|п'ятниц*|freitag*")),
    (.weekday(6), Phrases("sobota|sobote|soboty|sobotę|sobot|sob|saturday*|субот*|samstag*|sonnabend*")),
    (.weekday(7), Phrases("niedziela|niedziele|niedziel|niedzieli|niedz|nd|sunday*|неділ*|sonntag*")),
    (.thisWeekend, Phrases("weekend*|wekend*|łikend*|вихідн*|wochenende*")),
    (
      .nextOpen(after: nil),
      Phrases(
        """
        swieta|swietach|swiat|feiertag*|holidays|святкові
        w|na swieta|swieto
        kiedy|kiedys ..2 znowu|znow|ponownie
        """)
    ),
  ]

  private static let holidays: [(Holiday, Phrases)] = [
    (
      .christmasEve,
      Phrases("wigilia|wigilie|wigilii|wigilię|святвечір|heiligabend|heiligabends\nchristmas eve\nswiety|свят* вечір")
    ),
    (.newYearsEve, Phrases("sylwester|sylwestra|sylwestrze|sylwestrowy|silvester\nnew years|year eve")),
    (
      .newYear,
      Phrases("nowy|nowym|nowego rok|roku\nnew years|year day?\nnowyrok|neujahr\nновий|нового|новому рік|року")
    ),
    (.epiphany, Phrases("trzech|trzej|3 kroli|krole|króli\nepiphany")),
    (
      .goodFriday,
      Phrases(
        "wielki|wielkiego|wielkim|wielkipiatek piatek|piatku\ngood friday\nkarfreitag\nстрасна|велика|страсну п'ятниц*")
    ),
    (.holySaturday, Phrases("wielka|wielkiej|wielką sobota|soboty|sobote|sobotę\nkarsamstag\nholy saturday")),
    (
      .easterSunday,
      Phrases(
        """
        niedziela|niedziele|niedzieli wielkanocna|wielkanocną|wielkanocnej|wielkanocne
        easter sunday
        ostersonntag
        wielka niedziela
        """
      )
    ),
    (
      .easterMonday,
      Phrases(
        """
        poniedzialek|poniedzialku wielkanocny|wielkanocnym|wielkanocnego
        lany poniedzialek
        smigus|smigusa dyngus*?
        easter monday
        ostermontag
        """
      )
    ),
    (
      .easter,
      Phrases(
        """
        wielkanoc|wielkanocy|wielkanocą|wielkanocne|easter|великдень|ostern
        swieta|swietach wielkanocne|wielkanocnych|wielkiejnocy
        wielka|wielkiej noc|nocy
        """
      )
    ),
    (.labourDay, Phrases("swieto|swieta pracy\n1|pierwszy|pierwszego maja\nlabour|labor day")),
    (.flagDay, Phrases("dzien|swieto flagi")),
    (.constitutionDay, Phrases("trzeci maj|maja\nswieto konstytucji")),
    (.longMayWeekend, Phrases("majowka|majowke|majowki|majowce\ndlugi|dlugim? weekend|wekend majowy|majowego|maja")),
    (.pentecost, Phrases("zielone|zielonych swiatki|swiatek\nzeslanie|zeslania ducha\npfingsten|pentecost")),
    (.corpusChristi, Phrases("boze|bozego cialo|ciala\ncorpus christi\nfronleichnam|bozecialo")),
    (.assumption, Phrases("wniebowziecie|wniebowziecia ..2\nmatki boskiej zielnej\nswieto wojska")),
    (.allSaints, Phrases("wszystkich|swieto swietych|zmarlych\nall saints\nallerheiligen|zaduszki")),
    (
      .independenceDay, Phrases("swieto|swieta|dzien niepodleglosci\nindependence day\njedenasty|jedenastego listopad*")
    ),
    (
      .christmasDay,
      Phrases("pierwszy|1|pierwszym|pierwsze dzien|dniu|swieto bozego|swiat|swiateczny narodzenia?\nchristmas day")
    ),
    (
      .secondChristmasDay,
      Phrases("drugi|2|drugim|drugie dzien|dniu|swieto bozego|swiat|swiateczny narodzenia?\nboxing day")
    ),
    (
      .christmas,
      Phrases(
        """
        boze|bozego|bozym narodzenie|narodzenia|narodzeniu
        swieta|swietach bozego narodzenia
        christmas|xmas|різдво|різдва|weihnachten|gwiazdka|gwiazdke
        """
      )
    ),
  ]
}
