/// The everyday part of time in Ukrainian.
enum UkrainianTime {
  static func add(to grammar: inout GrammarBuilder) {
    words(&grammar)
    ordinals(&grammar)
    PlainRules.add(to: &grammar, PlainWords.ukrainian)
  }

  private static func words(_ grammar: inout GrammarBuilder) {
    PlainRules.weekdays(
      """
      понеділок понеділка понеділку понеділком пн|вівторок вівторка вівторку вівторком вт|середа середу середи середі ср
      |четвер четверга четвергу четвергом чт|п'ятниця п'ятницю п'ятниці пятниця пятницю пятниці пт
      |субота суботу суботи суботі сб|неділя неділю неділі нд
      """, &grammar)
    PlainRules.months(
      """
      січень січня січні|лютий лютого лютому|березень березня березні|квітень квітня квітні|травень травня травні
      |червень червня червні|липень липня липні|серпень серпня серпні|вересень вересня вересні|жовтень жовтня жовтні
      |листопад листопада листопаді|грудень грудня грудні
      """, &grammar)
    grammar.word("секунда секунди секунд секунду", .unit(.second))
    grammar.word("хвилина хвилини хвилин хвилину хв", .unit(.minute))
    grammar.word("година години годин годину", .unit(.hour))
    grammar.word("день дні днів дня", .unit(.day))
    grammar.word("тиждень тижні тижнів тижня тижні тижню", .unit(.week))
    grammar.word("місяць місяці місяців місяця", .unit(.month))
    grammar.word("рік роки років року", .unit(.year))
    grammar.word("ранок зранку вранці ранку ранком", PlainRules.part(.morning))
    grammar.word("пообіді пополудні", PlainRules.part(.afternoon))
    grammar.word("вечір ввечері увечері вечора вечором", PlainRules.part(.evening))
    grammar.word("ніч вночі уночі ночі", PlainRules.part(.night))
    grammar.word("наступний наступного наступному наступна наступну наступній наступне", Node(.which, value: 1))
    grammar.word("минулий минулого минулому минула минулу минулій", Node(.which, value: -1))
    grammar.word("цей цього цьому ця цю цій це поточний", Node(.which, value: 0))
    grammar.word("найближчий найближчу найближчого", Node(.which, value: 2))
  }

  private static func ordinals(_ grammar: inout GrammarBuilder) {
    let stems = [
      "перш", "друг", "трет", "четверт", "п'ят", "шост", "сьом", "восьм", "дев'ят", "десят", "одинадцят", "дванадцят",
      "тринадцят", "чотирнадцят", "п'ятнадцят", "шістнадцят", "сімнадцят", "вісімнадцят", "дев'ятнадцят", "двадцят",
    ]
    for (index, stem) in stems.enumerated() {
      let value = index + 1
      var hour = Node([.ordinal, .hour], value: Double(value))
      hour.time = TimeSpec(hour: value, twelve: value <= 12)
      let third = value == 3
      let plain = stem.filter { $0 != "'" }
      grammar.word(
        third ? "третя третьої третій третю" : "\(plain)а \(plain)ої \(plain)ій \(plain)у", hour)
      var day = Node([.ordinal, .dom], value: Double(value))
      day.time.day = Int8(value)
      grammar.word(third ? "третього третє" : "\(plain)ого \(plain)е", day)
    }
    grammar.rule("двадцять #ordinal\nтридцять #ordinal") { match in
      guard match.a.value < 10 else { return nil }
      var node = match.a
      node.value += match.list.letters(match.start).elementsEqual(Array("двадцять".utf8)) ? 20 : 30
      if node.time.hour != nil { node.time = TimeSpec(hour: Int(node.value), twelve: false) }
      if node.time.day != nil { node.time.day = Int8(node.value) }
      guard node.value <= (node.time.hour != nil ? 24 : 31) else { return nil }
      return node
    }
  }
}
