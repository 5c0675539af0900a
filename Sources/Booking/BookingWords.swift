public import Ground
import Firm
public import Language

/// What a refusal says to a customer: one sentence, without "you", so that it fits every tone.
extension BookingRefusal {
  public func words(in language: Lang, zone: Zone) -> String {
    let say = { (pl: String, en: String, uk: String, de: String) in
      switch language {
      case .pl: pl
      case .en: en
      case .uk: uk
      case .de: de
      }
    }
    func date(_ day: Day) -> String { BookingWords.date(day, language) }
    func time(_ moment: Moment) -> String { BookingWords.time(moment, language, zone) }
    switch self {
    case .noSuchService:
      return say(
        "Takiej usługi nie ma w ofercie.", "This service is not offered.", "Такої послуги немає.",
        "Diese Leistung wird nicht angeboten.")
    case .nobodyDoesIt:
      return say(
        "Na tę usługę nie można się teraz umówić.", "This service cannot be booked at the moment.",
        "На цю послугу зараз не можна записатися.", "Diese Leistung ist zurzeit nicht buchbar.")
    case .notByThisPerson:
      return say(
        "Ta osoba nie wykonuje tej usługi.", "This person does not provide the service.",
        "Ця людина не надає такої послуги.", "Diese Person bietet die Leistung nicht an.")
    case .notOnQuarter:
      return say(
        "Wizyty zaczynają się o pełnym kwadransie.", "Visits begin on the quarter hour.",
        "Візити починаються рівно о чверті години.", "Termine beginnen zur vollen Viertelstunde.")
    case .past:
      return say(
        "Ten termin już minął.", "This time has passed.", "Цей час уже минув.", "Dieser Termin ist schon vorbei.")
    case .tooSoon(let from):
      return say(
        "Najwcześniej można się umówić na \(time(from)).", "The earliest possible time is \(time(from)).",
        "Найраніше можна записатися на \(time(from)).", "Frühestens möglich ist \(time(from)).")
    case .tooFar(let until):
      return say(
        "Terminy są otwarte do \(date(until)).", "Bookings are open until \(date(until)).",
        "Запис відкрито до \(date(until)).", "Termine sind bis \(date(until)) buchbar.")
    case .closed(.holiday(let holiday), let day):
      let name = holiday.name(in: language)
      return say(
        "\(date(day)) jest nieczynne: \(name).", "Closed on \(date(day)): \(name).",
        "\(date(day)) зачинено: \(name).", "Am \(date(day)) geschlossen: \(name).")
    case .closed(_, let day):
      return say(
        "\(date(day)) jest nieczynne.", "Closed on \(date(day)).", "\(date(day)) зачинено.",
        "Am \(date(day)) geschlossen.")
    case .away(let day):
      return say(
        "\(date(day)) nikt nie przyjmuje na tę usługę.", "Nobody is available for this on \(date(day)).",
        "\(date(day)) ніхто не приймає на цю послугу.", "Am \(date(day)) ist niemand dafür da.")
    case .outsideHours:
      return say(
        "O tej godzinie wizyta nie mieści się w godzinach przyjęć.", "The visit does not fit the working hours then.",
        "О цій годині візит не вкладається в години прийому.", "Dann passt der Termin nicht in die Sprechzeiten.")
    case .taken:
      return say(
        "Ten termin jest już zajęty.", "This time is already taken.", "Цей час уже зайнятий.",
        "Dieser Termin ist schon vergeben.")
    default: return change(say, time)
    }
  }

  private func change(
    _ say: (_ pl: String, _ en: String, _ uk: String, _ de: String) -> String, _ time: (Moment) -> String
  ) -> String {
    switch self {
    case .over(.cancelled):
      say(
        "Ta wizyta jest już odwołana.", "This visit has already been cancelled.", "Цей візит уже скасовано.",
        "Dieser Termin ist bereits abgesagt.")
    case .over:
      say(
        "Ta wizyta już się odbyła.", "This visit is over.", "Цей візит уже відбувся.",
        "Dieser Termin liegt schon zurück.")
    case .begun:
      say(
        "Ta wizyta już się zaczęła.", "This visit has already begun.", "Цей візит уже почався.",
        "Dieser Termin hat schon begonnen.")
    case .tooLateToMove(let until):
      say(
        "Wizytę można było przełożyć do \(time(until)).", "The visit could be moved until \(time(until)).",
        "Візит можна було перенести до \(time(until)).", "Der Termin konnte bis \(time(until)) verschoben werden.")
    case .tooLateToCancel(let until):
      say(
        "Wizytę można było odwołać do \(time(until)).", "The visit could be cancelled until \(time(until)).",
        "Візит можна було скасувати до \(time(until)).", "Der Termin konnte bis \(time(until)) abgesagt werden.")
    case .sameTime:
      say(
        "Wizyta jest już na ten termin.", "The visit is at this time already.", "Візит уже призначено на цей час.",
        "Der Termin liegt schon auf dieser Zeit.")
    case .offerOver:
      say(
        "Ten termin nie jest już zarezerwowany.", "This time is no longer being held.",
        "Цей час більше не зарезервований.", "Dieser Termin ist nicht mehr reserviert.")
    case .alreadyWaiting:
      say(
        "To zgłoszenie jest już na liście rezerwowej.", "This request is on the waiting list already.",
        "Цей запит уже є в списку очікування.", "Dieser Wunsch steht schon auf der Warteliste.")
    case .keyUsed:
      say(
        "To zgłoszenie zostało już przyjęte z inną treścią.", "This request was already taken with other content.",
        "Цей запит уже прийнято з іншим змістом.", "Diese Anfrage wurde schon mit anderem Inhalt angenommen.")
    default:
      say(
        "Nie ma takiej wizyty.", "There is no such visit.", "Такого візиту немає.",
        "Einen solchen Termin gibt es nicht.")
    }
  }
}

/// Dates as each language writes them in figures.
enum BookingWords {
  /// `12.12.2026`, in English `12 Dec 2026`.
  static func date(_ day: Day, _ language: Lang) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return language == .en
      ? "\(day.day) \(months[day.month - 1]) \(day.year)" : "\(two(day.day)).\(two(day.month)).\(day.year)"
  }

  /// `12.12.2026, 9:30`.
  static func time(_ moment: Moment, _ language: Lang, _ zone: Zone) -> String {
    let clock = zone.time(moment).description
    return "\(date(zone.day(moment), language)), \(clock.hasPrefix("0") ? String(clock.dropFirst()) : clock)"
  }
}
