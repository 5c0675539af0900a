/// What sort of answer a question wants: a price, a span of time, a place.
struct AskKind: OptionSet, Sendable {
  var rawValue: UInt8

  static let price = AskKind(rawValue: 1)
  static let duration = AskKind(rawValue: 2)
  static let time = AskKind(rawValue: 4)
  static let place = AskKind(rawValue: 8)
  static let person = AskKind(rawValue: 16)
  static let count = AskKind(rawValue: 32)

  /// Reads the kinds that the words of a question ask for; empty for "czy" and "jak".
  static func of(_ words: ArraySlice<Word>) -> AskKind {
    var kinds: AskKind = []
    for index in words.indices {
      let word = words[index].text
      let next = index + 1 < words.endIndex ? words[index + 1].text : ""
      if places.contains(word) { kinds.insert(.place) }
      if persons.contains(word) { kinds.insert(.person) }
      if times.contains(word) || timed.contains(next), ofTime.contains(word) { kinds.insert(.time) }
      if priced.contains(where: { word.hasPrefix($0) }) { kinds.insert(.price) }
      if howMuch.contains(word) {
        let rest = words[(index + 1)..<min(index + 4, words.endIndex)]
        if rest.contains(where: { part in lasting.contains { part.text.hasPrefix($0) } }) {
          kinds.insert(.duration)
        } else if rest.contains(where: { part in paying.contains { part.text.hasPrefix($0) } }) || word == "za" {
          kinds.insert(.price)
        } else {
          kinds.insert(.count)
        }
      }
      if howLong.contains(word), longWords.contains(next) { kinds.insert(.duration) }
      if word == "po", next == "ile" { kinds.insert(.price) }
    }
    if kinds.contains(.price) { kinds.remove(.count) }
    return kinds
  }

  /// What a text that answers gives: amounts of money, spans of time, addresses.
  static func given(by words: [Word]) -> AskKind {
    var kinds: AskKind = []
    for word in words {
      if money.contains(word.text) { kinds.insert(.price) }
      if spans.contains(where: { word.text.hasPrefix($0) }) { kinds.insert(.duration) }
      if streets.contains(word.text) { kinds.insert(.place) }
    }
    return kinds
  }

  private static let places = Set(folding: "gdzie dokad skad where де куди звідки wo wohin woher")
  private static let persons = Set(folding: "kto kogo komu kim who whom хто кого ким wer wen wem")
  private static let times = Set(folding: "kiedy when коли wann")
  private static let timed = Set(folding: "ktorej time годині котрій wann")
  private static let ofTime = Set(folding: "kiedy when коли wann o od do what котрій um bis ab о до")
  private static let howMuch = Set(folding: "ile much many скільки wieviel viel long")
  private static let howLong = Set(folding: "jak how wie на na w ile")
  private static let longWords = Set(folding: "dlugo szybko long soon quickly lange schnell kiedy довго")
  private static let money = Set(
    folding: "zl pln zlotych eur euro грн злотих cena gratis bezplatnie bezplatny bezplatne darmo")
  private static let streets = Set(folding: "ul ulica ulicy al adres przystanek street str вул")
  private static let priced = [
    "koszt", "kosztuj", "cen", "cennik", "stawk", "price", "cost", "fee", "cін", "коштує", "вартіст", "preis", "kost",
  ]
  .map { Fold.fold($0) }
  private static let paying = [
    "koszt", "plac", "zaplac", "wynos", "bierz", "biora", "licz", "wychodz", "wyjdz", "wynies", "za", "kasy", "zl",
    "doplac", "коштує", "платит",
    "cost", "is", "kost",
  ].map { Fold.fold($0) }
  private static let lasting = [
    "trwa", "potrwa", "czas", "dni", "dnia", "godzin", "lat", "miesie", "tygod", "czeka", "trzyma", "zajm", "zajeci",
    "idzie", "schodzi", "time", "days",
    "take", "час", "днів", "dauer", "tage",
  ].map { Fold.fold($0) }
  private static let spans = [
    "minut", "godzin", "dni", "dzien", "tygod", "miesi", "rok", "lat", "hour", "day", "week", "month", "year", "днів",
    "годин", "тижн", "місяц", "tag",
    "stunde", "woche", "monat",
  ].map { Fold.fold($0) }
}
