import Assistant
import Booking
import Firm
import Ground
import Language

/// What the booking pages say, in one language. Without "you", so that it fits every tone.
struct BookWords: Sendable {
  let lang: Lang
  let zone: Zone
  let days: DayWords

  init(_ lang: Lang, zone: Zone) {
    self.lang = lang
    self.zone = zone
    days = DayWords(lang: lang)
  }

  /// Every text by its key; all languages have the same keys.
  var texts: [String: String] { Self.catalogue(lang) }
  func text(_ key: String) -> String { texts[key] ?? key }

  static func catalogue(_ lang: Lang) -> [String: String] {
    switch lang {
    case .pl: BookTexts.polish
    case .en: BookTexts.english
    case .uk: BookTexts.ukrainian
    case .de: BookTexts.german
    }
  }

  /// As its speakers call it.
  static func name(of lang: Lang) -> String {
    switch lang {
    case .pl: "Polski"
    case .en: "English"
    case .uk: "Українська"
    case .de: "Deutsch"
    }
  }

  /// `9:30`.
  func clock(_ moment: Moment) -> String { days.time(zone.time(moment)) }

  /// `wtorek, 24 listopada, 9:30`.
  func moment(_ moment: Moment) -> String { "\(days.full(zone.day(moment))), \(clock(moment))" }

  /// Until when, as one says it on the same day: `14:35`; on another `wtorek, 24 listopada, 8:05`.
  func limit(_ until: Moment, now: Moment) -> String {
    zone.day(until) == zone.day(now) ? clock(until) : moment(until)
  }

  /// `jutro, 9:30`.
  func near(_ moment: Moment, today: Day) -> String { "\(days.near(zone.day(moment), today: today)), \(clock(moment))" }

  /// `45 min`, `1 h 30 min`.
  func length(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let h = lang == .uk ? "год" : lang == .pl ? "godz." : "h"
    let min = lang == .uk ? "хв" : "min"
    if hours == 0 { return "\(rest) \(min)" }
    return rest == 0 ? "\(hours) \(h)" : "\(hours) \(h) \(rest) \(min)"
  }

  /// `149 zł`, `12,50 zł`, `bezpłatnie`; nil when the firm names no price.
  func price(_ money: Money?) -> String? {
    guard let money else { return nil }
    if money.minor == 0 { return text("free_of_charge") }
    let decimal = money.minor % 100 == 0 ? String(money.minor / 100) : money.decimal
    let amount = lang == .en ? decimal : decimal.replacing(".", with: ",")
    guard money.currency == "PLN" else { return "\(amount) \(money.currency)" }
    return lang == .en || lang == .de ? "\(amount) PLN" : "\(amount) zł"
  }

  /// `45 min · 149 zł`.
  func facts(of service: Service) -> String {
    [length(service.minutes), price(service.price)].compactMap { $0 }.joined(separator: " · ")
  }

  func refusal(_ refusal: BookingRefusal) -> String { refusal.words(in: lang, zone: zone) }

  /// Why nobody can come on a day; nil on a day with hours.
  func closed(_ hours: DayHours) -> String? {
    switch hours {
    case .open: nil
    case .closed(.holiday(let holiday)): holiday.name(in: lang)
    case .closed: text("closed")
    }
  }
}

enum BookTexts {}
