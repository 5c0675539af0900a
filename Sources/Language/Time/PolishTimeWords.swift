/// Polish words of time in all their forms, and the ordinals.
enum PolishTimeWords {
  static func add(to grammar: inout GrammarBuilder) {
    grammar.series(
      """
      poniedziałek poniedziałku poniedziałki poniedziałkiem poniedziałkowi poniedziałkowy poniedziałkowego \
      poniedziałkowym poniedziałkowe poniedziałkową poniedziałkowa poniedziałków poniedziałkach pon pn pndz \
      poniedzialk poniedzałek ponidziałek poniedziałk
      |wtorek wtorku wtorki wtorkiem wtorkowi wtorkowy wtorkowego wtorkowym wtorkowe wtorkową wtorkowa wtorków \
      wtorkach wtr wt wto
      |środa środę środy środzie środą środo środowy środowego środowym środowe środową środowa środach śr srod
      |czwartek czwartku czwartki czwartkiem czwartkowi czwartkowy czwartkowego czwartkowym czwartkowe czwartkową \
      czwartkowa czwartków czwartkach czw czwrtek czwatek
      |piątek piątku piątki piątkiem piątkowi piątkowy piątkowego piątkowym piątkowe piątkową piątkowa piątków \
      piątkach pt ptk pią piontek piontku
      |sobota sobotę soboty sobocie sobotą soboto sobotni sobotniego sobotnim sobotnie sobotnią sobotnia sobót \
      sobotach sob
      |niedziela niedzielę niedzieli niedzielą niedziele niedzielo niedzielny niedzielnego niedzielnym niedzielne \
      niedzielną niedzielna niedziel niedzielach niedz nd ndz
      """
    ) { number in
      var node = Node.time(TimeSpec(weekday: number))
      node.sorts.insert(.weekday)
      return node
    }
    grammar.series(
      """
      styczeń stycznia styczniu styczniem styczniowi styczniowy styczniowe styczniową stycz
      |luty lutego lutym lutemu lutowy lutowe
      |marzec marca marcu marcem marcowi marcowy marcowe marz
      |kwiecień kwietnia kwietniu kwietniem kwietniowi kwietniowy kwietniowe kwiec
      |maj maja maju majem majowi majowy majowe
      |czerwiec czerwca czerwcu czerwcem czerwcowi czerwcowy czerw
      |lipiec lipca lipcu lipcem lipcowi lipcowy
      |sierpień sierpnia sierpniu sierpniem sierpniowi sierpniowy sier sierp
      |wrzesień września wrześniu wrześniem wrześniowi wrześniowy wrzes
      |październik października październiku październikiem październikowi październikowy pazdz pazdziernk paździer
      |listopad listopada listopadzie listopadem listopadowi listopadowy
      |grudzień grudnia grudniu grudniem grudniowi grudniowy grud
      """
    ) { number in
      var node = Node.time(TimeSpec(month: number))
      node.sorts.insert(.month)
      return node
    }
    let short = ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru"]
    for (index, name) in short.enumerated() where name != "sie" && name != "maj" {
      grammar.word(name, .latent(.month, TimeSpec(month: index + 1)))
    }
    units(&grammar)
    parts(&grammar)
    which(&grammar)
    ordinals(&grammar)
  }

  private static func units(_ grammar: inout GrammarBuilder) {
    grammar.word("sekunda sekundy sekund sekundę sekundzie sekundach sekundami sek s", .unit(.second))
    grammar.word(
      """
      minuta minuty minut minutę minucie minutach minutami minutka minutki minutek minutkę min
      """, .unit(.minute))
    grammar.word(
      """
      godzina godziny godzin godzinę godzinie godzinach godzinami godzinka godzinkę godzinki godzinek godz h
      """, .unit(.hour))
    grammar.word("dzień dni dnia dniu dniach dniami dzionek dniem doba doby dobę dób", .unit(.day))
    grammar.word(
      """
      tydzień tygodnie tygodni tygodnia tygodniu tygodniach tygodniem tyg tydz tygodniami tydzien
      """, .unit(.week))
    grammar.word("miesiąc miesiące miesięcy miesiąca miesiącu miesiącach miesiącem msc mies msca mc", .unit(.month))
    grammar.word("kwartał kwartały kwartałów kwartału kwartale kwartałem kwartałach", .unit(.quarter))
    grammar.word("rok lata lat roku latach rokiem latami roczek", .unit(.year))
  }

  private static func parts(_ grammar: inout GrammarBuilder) {
    func part(_ part: DayPart) -> Node {
      var spec = TimeSpec()
      spec.part = part
      return .time(spec)
    }
    grammar.word(
      """
      rano ranek ranka rankiem poranek poranka porankiem poranku zrana ranny porannej poranne poranny poranną \
      poranna
      """, part(.morning))
    grammar.word("przedpołudnie przedpołudniem przedpołudnia", part(.forenoon))
    grammar.word(
      """
      popołudnie popołudniu popołudnia popołudniem popołudniową popołudniowy popołudniowe popołudniowej \
      popoludniowa popołudnie popołudniami popoł popoludnu popoludni
      """,
      part(.afternoon))
    grammar.word(
      """
      wieczór wieczorem wieczora wieczoru wieczorami wieczorny wieczorową wieczorne wieczornej wieczorna wieczorną \
      wiecz wieczorowa wieczorkiem wieczorek
      """,
      part(.evening))
    grammar.word("noc nocą nocy nocka nocną nocne", part(.night))
  }

  private static func which(_ grammar: inout GrammarBuilder) {
    grammar.word(
      """
      następny następna następne następnego następnej następnym następną następnych następnemu następnie kolejny \
      kolejna kolejne kolejnego kolejnej kolejnym kolejną kolejnych kolejnemu przyszły przyszła przyszłe przyszłego \
      przyszłej przyszłym przyszłą przyszłych przyszłemu pszyszły pszyszłym
      """,
      Node(.which, value: 1))
    grammar.word(
      """
      poprzedni poprzednia poprzednie poprzedniego poprzedniej poprzednim poprzednią poprzednich zeszły zeszła \
      zeszłe zeszłego zeszłej zeszłym zeszłą ubiegły ubiegła ubiegłe ubiegłego ubiegłej ubiegłym ubiegłą ubiegłych \
      miniony miniona minione minionego minionej minionym minioną minionych przeszły przeszłego przeszłej przeszłym \
      wcześniejszy przedni przedniego
      """,
      Node(.which, value: -1))
    grammar.word(
      """
      ten ta to tego tej tym tę tą te tych bieżący bieżąca bieżące bieżącego bieżącej bieżącym bieżącą obecny \
      obecna obecne obecnego obecnej obecnym obecną aktualny aktualnego aktualnym aktualnej dzisiejszy
      """,
      Node(.which, value: 0))
    grammar.word(
      """
      najbliższy najbliższa najbliższe najbliższego najbliższej najbliższym najbliższą najbliższych nadchodzący \
      nadchodząca nadchodzące nadchodzącego nadchodzącej nadchodzącym nadchodzącą nadchodzących
      """,
      Node(.which, value: 2))
    grammar.word(
      "ostatni ostatnia ostatnie ostatniego ostatniej ostatnim ostatnią ostatnich ostatniemu", Node(.rank, value: -1))
    grammar.word("ostatni ostatnia ostatnie ostatniego ostatniej ostatnim ostatnią ostatnich", Node(.which, value: -1))
    grammar.word(
      """
      przedostatni przedostatnia przedostatnie przedostatniego przedostatniej przedostatnim przedostatnią
      """, Node(.rank, value: -2))
  }

  // MARK: Ordinals

  private static let hard = "y a e ego ej emu ym ą ych ymi"
  private static let soft = "i ia ie iego iej iemu im ią ich imi"
  private static let units: [(String, String)] = [
    ("pierwsz", hard), ("drug", "i a ie iego iej iemu im ą ich imi"), ("trzec", soft), ("czwart", hard), ("piąt", hard),
    ("szóst", hard), ("siódm", hard), ("ósm", hard), ("dziewiąt", hard),
  ]
  private static let teens = [
    "dziesiąt", "jedenast", "dwunast", "trzynast", "czternast", "piętnast", "szesnast", "siedemnast", "osiemnast",
    "dziewiętnast",
  ]
  private static let tens = [
    "dwudziest", "trzydziest", "czterdziest", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt",
    "dziewięćdziesiąt",
  ]

  private static func ordinals(_ grammar: inout GrammarBuilder) {
    let endings = hard.split(separator: " ").map(String.init)
    func forms(_ stem: String, _ list: String) -> [String] { list.split(separator: " ").map { stem + $0 } }
    for (index, (stem, list)) in units.enumerated() {
      for (place, form) in forms(stem, list).enumerated() { add(form, index + 1, endings[place], &grammar) }
    }
    for (index, stem) in teens.enumerated() {
      for (place, form) in forms(stem, hard).enumerated() { add(form, index + 10, endings[place], &grammar) }
    }
    for (index, stem) in tens.enumerated() {
      let value = index * 10 + 20
      for (place, form) in forms(stem, hard).enumerated() {
        add(form, value, endings[place], &grammar)
        guard value <= 30 else { continue }
        for (unit, (small, list)) in units.enumerated() {
          add(form + forms(small, list)[place], value + unit + 1, endings[place], &grammar)
        }
      }
    }
    for (place, form) in forms("setn", hard).enumerated() { add(form, 100, endings[place], &grammar) }
    grammar.rule("#ordinal #ordinal") { match in
      guard match.a.value >= 20, match.a.value <= 90, match.a.value.truncatingRemainder(dividingBy: 10) == 0,
        match.b.value < 10, match.isSpaced
      else { return nil }
      var node = match.b
      node.value += match.a.value
      if node.time.hour != nil { node.time = TimeSpec(hour: Int(node.value), twelve: false) }
      if node.sorts.contains(.hour), node.value > 24 {
        node.sorts.remove(.hour)
        node.time = TimeSpec()
      }
      if node.time.day != nil { node.time.day = node.value <= 31 ? Int8(node.value) : nil }
      if node.sorts.contains(.dom), node.value > 31 { node.sorts.remove(.dom) }
      node.score = 1 - match.b.score - match.a.score
      return node
    }
  }

  /// Feminine forms are said of hours, the others of days.
  private static func add(_ form: String, _ value: Int, _ ending: String, _ grammar: inout GrammarBuilder) {
    var node = Node([.ordinal], value: Double(value))
    if ["a", "ej", "ą"].contains(ending) {
      if value <= 24 {
        node.sorts.insert(.hour)
        node.time = TimeSpec(hour: value, twelve: value <= 12)
      }
    } else if value <= 31, !["ych", "ymi"].contains(ending) {
      node.sorts.insert(.dom)
      node.time.day = Int8(value)
    }
    grammar.word(form, node)
  }
}

extension RuleMatch {
  /// Words side by side, no sign between them.
  var isSpaced: Bool { (start..<end).allSatisfy { list.tokens[$0].kind == .word } }
}
