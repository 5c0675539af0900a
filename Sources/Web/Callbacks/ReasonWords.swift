import Callbacks
import Firm
import Ground
import Language

/// Reasons for a time, in plain words.
struct ReasonWords: Sendable {
  let lang: Lang
  private let days: DayWords

  init(_ lang: Lang) {
    self.lang = lang
    days = DayWords(lang: lang)
  }

  /// For the customer. `isTheirs` false: the reader may be somebody else with the same number, so nothing is told of
  /// habits and visits.
  func told(_ reasons: [Reason], isTheirs: Bool) -> [String] { reasons.compactMap { told($0, isTheirs) } }

  private func told(_ reason: Reason, _ isTheirs: Bool) -> String? {
    switch reason {
    case .fresh:
      say(
        "Prośba przyszła niedawno.", "The request came in just now.", "Прохання надійшло щойно.",
        "Die Bitte kam gerade erst.")
    case .habit(_, _, _, let picked, let count):
      isTheirs
        ? say(
          "Wcześniejsze rozmowy o tej porze dochodziły do skutku (\(picked) z \(count)).",
          "Earlier calls at this time got through (\(picked) of \(count)).",
          "Попередні дзвінки в цей час вдавалися (\(picked) з \(count)).",
          "Frühere Anrufe zu dieser Zeit kamen durch (\(picked) von \(count)).") : nil
    case .signal:
      isTheirs
        ? say(
          "Niedawno była wizyta na naszej stronie albo otwarta wiadomość.",
          "Our site was visited or a letter opened not long ago.", "Нещодавно відвідано наш сайт або відкрито лист.",
          "Vor Kurzem wurde unsere Seite besucht oder eine Nachricht geöffnet.") : nil
    case .wished, .promised: nil
    case .likeThem:
      say(
        "O tej porze zwykle łatwo się dodzwonić.", "At this time it is usually easy to get through.",
        "У цей час зазвичай легко додзвонитися.", "Zu dieser Zeit kommt man meist gut durch.")
    case .deadline:
      say(
        "Tak dotrzymamy obiecanego terminu.", "This keeps the promised deadline.",
        "Так ми дотримаємо обіцяного терміну.",
        "So halten wir die zugesagte Frist ein.")
    case .otherTime:
      say(
        "O innej porze nie udało się dodzwonić.", "At another time we could not get through.",
        "В інший час не вдалося додзвонитися.", "Zu einer anderen Zeit kamen wir nicht durch.")
    case .turn:
      say(
        "To kolej tego zgłoszenia.", "It is this request's turn.", "Надійшла черга цього прохання.",
        "Diese Bitte ist an der Reihe.")
    case .explored:
      say(
        "Sprawdzamy, czy to dobra pora.", "We are finding out whether this is a good time.",
        "Перевіряємо, чи це зручний час.", "Wir prüfen, ob das eine gute Zeit ist.")
    case .byPerson: nil
    }
  }

  /// For the team, in Polish.
  static func team(_ reason: Reason) -> String {
    let days = DayWords(lang: .pl)
    switch reason {
    case .fresh(let minutes): return minutes < 2 ? "prośba sprzed chwili" : "prośba sprzed \(ago(minutes))"
    case .habit(let weekday, let from, let to, let picked, let count):
      return "zwykle odbiera \(onDays[weekday.rawValue - 1]) \(days.time(from))–\(days.time(to)) (\(picked) z \(count))"
    case .signal(.pageView, let minutes): return "na stronie \(ago(minutes)) temu"
    case .signal(.emailOpen, let minutes): return "otwarta wiadomość \(ago(minutes)) temu"
    case .signal(.form, let minutes): return "formularz \(ago(minutes)) temu"
    case .wished: return "pora wskazana przez klienta"
    case .promised: return "pora podana klientowi"
    case .likeThem: return "o tej porze podobni klienci zwykle odbierają"
    case .deadline(let minutes): return minutes == 0 ? "termin właśnie mija" : "termin za \(ago(minutes))"
    case .otherTime: return "poprzednie próby były o innej porze"
    case .turn: return "według kolejności zgłoszeń"
    case .explored: return "sprawdzamy nową porę"
    case .byPerson: return "decyzja osoby z zespołu"
    }
  }

  private static let onDays = [
    "w poniedziałki", "we wtorki", "w środy", "w czwartki", "w piątki", "w soboty", "w niedziele",
  ]

  /// `10 min`, `2 godz.`, `3 dni`.
  static func ago(_ minutes: Int) -> String {
    if minutes < 60 { return "\(max(1, minutes)) min" }
    if minutes < 48 * 60 { return "\(minutes / 60) godz." }
    return "\(minutes / 1_440) dni"
  }

  private func say(_ pl: String, _ en: String, _ uk: String, _ de: String) -> String {
    switch lang {
    case .pl: pl
    case .en: en
    case .uk: uk
    case .de: de
    }
  }
}
