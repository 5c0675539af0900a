import Booking
import Firm
import Ground
import Language

/// What the assistant says while it does a job.
struct JobWords {
  let firm: Firm
  let lang: Lang
  let today: Day
  private var days: DayWords { DayWords(lang: lang) }

  init(firm: Firm, lang: Lang, today: Day) {
    self.firm = firm
    self.lang = lang
    self.today = today
  }

  subscript(phrase: JobPhrase) -> String {
    let formal = firm.tone == .formal
    return Gender(of: firm.assistant.name).fitted(phrase.text(lang, formal: formal))
  }

  /// `wtorek, 12 stycznia, godz. 10:45`.
  func moment(_ moment: Moment) -> String {
    let day = days.near(firm.zone.day(moment), today: today)
    let date = day == days.full(firm.zone.day(moment)) ? day : "\(day) (\(days.full(firm.zone.day(moment))))"
    let time = days.time(firm.zone.time(moment))
    return switch lang {
    case .pl: "\(date), godz. \(time)"
    case .en: "\(date) at \(time)"
    case .uk: "\(date), \(time)"
    case .de: "\(date), \(time) Uhr"
    }
  }

  /// `Przegląd pełny – wtorek, 12 stycznia, godz. 10:45, Michał Borowski, 90 min, 249 zł`.
  func visit(_ service: Service, at moment: Moment, with person: String?) -> String {
    var parts = [self.moment(moment)]
    if let person { parts.append(person) }
    parts.append(minutes(service))
    if let price = price(service) { parts.append(price) }
    return "\(service.name) – \(parts.joined(separator: ", "))"
  }

  /// `Przegląd pełny: 249 zł (90 min)`.
  func cost(_ service: Service) -> String {
    guard let price = price(service) else { return "\(service.name): \(minutes(service))" }
    return "\(service.name): \(price) (\(minutes(service)))"
  }

  private func minutes(_ service: Service) -> String { "\(service.minutes) \(lang == .uk ? "хв" : "min")" }

  /// `249 zł`, `12,50 zł`; `bezpłatnie` for nothing; nil where the firm names no price.
  func price(_ service: Service) -> String? {
    guard let price = service.price else { return nil }
    if price.minor == 0 {
      return switch lang {
      case .pl: "bezpłatnie"
      case .en: "free of charge"
      case .uk: "безкоштовно"
      case .de: "kostenlos"
      }
    }
    let whole = price.minor % 100 == 0 ? "\(price.minor / 100)" : price.decimal
    let amount = lang == .en ? whole : whole.replacing(".", with: ",")
    return price.currency == "PLN"
      ? "\(amount) \(lang == .en || lang == .de ? "PLN" : "zł")" : "\(amount) \(price.currency)"
  }
}

/// The sentences, without what is filled in.
enum JobPhrase: CaseIterable {
  case whichService, whichTime, noTimeThen, noTimeAtAll, confirmBooking, confirmMove, confirmCancel, late
  case booked, moved, cancelled, restored, visitPage, allTimes, dropped, whichBooking, noBooking, phone, phoneAgain,
    nameOrPhone
  case cannotWithout, aPerson, foundNothing, didNotGet, backToIt, justTaken, verifyByCode, verifyWithoutEmail, codeSent,
    wrongCode, verifyAgain
  case verified
  case confirmPhone, confirmEmail, contactChanged, confirmConsentOff, confirmConsentOn, consentOff, consentOn
  case newContact, noted, cannotTell, noneLater, noneEarlier, whichOfThese, away, thisService
  case noVisits, priceOfWhich, waitingPage

  func text(_ lang: Lang, formal: Bool) -> String {
    switch lang {
    case .pl: polish(formal)
    case .en: english
    case .uk: ukrainian
    case .de: german
    }
  }
}
