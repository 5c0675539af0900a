import Assistant
import Firm
import Ground
import Language

/// What was found in a sentence, in words.
extension UnderstandingWords {
  func entity(_ kind: EntityKind) -> String {
    let (polish, english) = Self.kinds[kind] ?? (kind.rawValue, kind.rawValue)
    return lang == .pl ? polish : english
  }

  func value(_ entity: Entity) -> String {
    switch entity.value {
    case .time(let time, let holiday): [self.time(time), holiday].compactMap { $0 }.joined(separator: " · ")
    case .duration(let count, let grain): "\(number(count)) \(grains(grain))"
    case .number(let value): number(value) + (entity.kind == .percent ? "%" : "")
    case .money(let money): self.money(money)
    case .text(let value, _) where entity.kind == .phone: PhoneNumber(value)?.spaced ?? value
    case .text(let value, let detail): [value, detail].compactMap { $0 }.joined(separator: " · ")
    }
  }

  /// What the reading took for granted where the words leave it open; empty = nothing.
  func assumed(_ assumed: Assumption) -> String {
    Self.assumptions.filter { assumed.contains($0.0) }.map { lang == .pl ? $0.1 : $0.2 }.joined(separator: ", ")
  }

  // MARK: values

  private func time(_ value: TimeValue) -> String {
    switch value {
    case .instant(let time, let grain): moment(time, grain)
    case .interval(let start, let end, let grain): span(start, end, grain)
    case .after(let time, let grain): (lang == .pl ? "później niż: " : "later than: ") + moment(time, grain)
    case .before(let time, let grain): (lang == .pl ? "wcześniej niż: " : "earlier than: ") + moment(time, grain)
    }
  }

  /// The end is the first moment after the span; days are told up to the last one.
  private func span(_ start: LocalTime, _ end: LocalTime, _ grain: Grain) -> String {
    if grain >= .day {
      return "\(moment(start, .day)) – \(moment(LocalTime(day: end.dayNumber - 1), .day))"
    }
    let last = start.dayNumber == end.dayNumber ? clock(end) : moment(end, grain)
    return "\(moment(start, grain)) – \(last)"
  }

  private func moment(_ time: LocalTime, _ grain: Grain) -> String {
    let days = DayWords(lang: lang)
    let day = Day(number: time.dayNumber)
    return switch grain {
    case .second, .minute, .hour: "\(days.full(day)) \(time.year), \(clock(time))"
    case .day: "\(days.full(day)) \(time.year)"
    case .week, .month, .quarter:
      "\(text("span_\(grain.name)")) \(lang == .pl ? "od" : "from") \(days.date(day)) \(time.year)"
    case .year: String(time.year)
    }
  }

  private func clock(_ time: LocalTime) -> String {
    "\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  private func money(_ money: MoneyValue) -> String {
    switch money.bound {
    case .simple(let value): "\(number(value)) \(money.unit)"
    case .between(let low, let high): "\(number(low))–\(number(high)) \(money.unit)"
    case .above(let value): "≥ \(number(value)) \(money.unit)"
    case .under(let value): "≤ \(number(value)) \(money.unit)"
    }
  }

  private func number(_ value: Double) -> String {
    let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    return lang == .pl ? text.replacing(".", with: ",") : text
  }

  private func grains(_ grain: Grain) -> String {
    guard lang == .pl else { return grain.name }
    return switch grain {
    case .second: "sek."
    case .minute: "min"
    case .hour: "godz."
    case .day: "dni"
    case .week: "tyg."
    case .month: "mies."
    case .quarter: "kwart."
    case .year: "lat"
    }
  }

  private static let kinds: [EntityKind: (String, String)] = [
    .time: ("czas", "time"), .duration: ("czas trwania", "duration"), .numeral: ("liczba", "number"),
    .ordinal: ("kolejność", "ordinal"), .percent: ("procent", "percent"), .money: ("kwota", "sum"),
    .phone: ("telefon", "phone"), .email: ("e-mail", "e-mail"), .url: ("adres strony", "link"),
    .creditcard: ("karta płatnicza", "payment card"), .person: ("osoba", "person"), .nip: ("NIP", "NIP"),
    .regon: ("REGON", "REGON"), .pesel: ("PESEL", "PESEL"), .iban: ("numer konta", "IBAN"),
    .postcode: ("kod pocztowy", "postcode"), .service: ("usługa", "service"), .reference: ("numer sprawy", "reference"),
    .choice: ("wybór", "choice"),
  ]

  private static let assumptions: [(Assumption, String, String)] = [
    (.morning, "rano, nie po południu", "morning, not afternoon"),
    (.afternoon, "po południu, nie rano", "afternoon, not morning"),
    (.openingHours, "według godzin otwarcia", "by the opening hours"), (.today, "dzisiaj", "today"),
    (.tomorrow, "jutro", "tomorrow"), (.nextWeek, "w przyszłym tygodniu", "next week"),
    (.nextMonth, "w przyszłym miesiącu", "next month"), (.nextYear, "w przyszłym roku", "next year"),
    (.past, "w przeszłości", "in the past"),
  ]
}
