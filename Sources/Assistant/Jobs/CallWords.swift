import Callbacks
import Firm
import Ground
import Language

/// What the assistant says of calling back. Without "you", so that it fits every tone.
struct CallWords {
  private let firm: Firm
  private let lang: Lang
  private let today: Day

  init(_ turn: JobTurn) {
    firm = turn.firm
    lang = turn.language
    today = turn.today
  }

  enum Phrase { case whichNumber, cancelled, nothingToCancel, back, whenever }

  subscript(phrase: Phrase) -> String {
    switch (phrase, lang) {
    case (.whichNumber, .pl): "Pod jaki numer mamy zadzwonić?"
    case (.whichNumber, .en): "Which number shall we call?"
    case (.whichNumber, .uk): "На який номер зателефонувати?"
    case (.whichNumber, .de): "Unter welcher Nummer sollen wir anrufen?"
    case (.cancelled, .pl): "W porządku, nie zadzwonimy."
    case (.cancelled, .en): "All right, we will not call."
    case (.cancelled, .uk): "Гаразд, ми не телефонуватимемо."
    case (.cancelled, .de): "In Ordnung, wir rufen nicht an."
    case (.nothingToCancel, .pl): "Nie widzę żadnej zamówionej rozmowy telefonicznej."
    case (.nothingToCancel, .en): "I see no call that was asked for."
    case (.nothingToCancel, .uk): "Не бачу жодного замовленого дзвінка."
    case (.nothingToCancel, .de): "Ich sehe keinen bestellten Rückruf."
    case (.back, .pl): "Wracając do rozmowy telefonicznej:"
    case (.back, .en): "Back to the call:"
    case (.back, .uk): "Повертаючись до дзвінка:"
    case (.back, .de): "Zurück zum Rückruf:"
    case (.whenever, .pl): "Kiedy mamy zadzwonić?"
    case (.whenever, .en): "When shall we call?"
    case (.whenever, .uk): "Коли зателефонувати?"
    case (.whenever, .de): "Wann sollen wir anrufen?"
    }
  }

  /// `jutro (środa, 25 listopada) między 10:00 a 12:00`, `w środę, 25 listopada, między …` where it is part of a sentence;
  /// one time for a stretch of a quarter of an hour.
  func window(_ window: CallWindow, inSentence: Bool = false) -> String {
    let zone = firm.zone
    let days = DayWords(lang: lang)
    let day = zone.day(window.from)
    let near = days.near(day, today: today)
    let named = inSentence ? days.on(day) + (lang == .pl || lang == .uk ? "," : "") : days.full(day)
    let date = near == days.full(day) ? named : "\(near) (\(days.full(day)))"
    let (from, to) = (days.time(zone.time(window.from)), days.time(zone.time(window.to)))
    if window.to - window.from <= .minutes(WishRule.exactMinutes) {
      return switch lang {
      case .pl: "\(date) około \(from)"
      case .en: "\(date) at about \(from)"
      case .uk: "\(date) близько \(from)"
      case .de: "\(date) gegen \(from) Uhr"
      }
    }
    return switch lang {
    case .pl: "\(date) między \(from) a \(to)"
    case .en: "\(date) between \(from) and \(to)"
    case .uk: "\(date) між \(from) і \(to)"
    case .de: "\(date) zwischen \(from) und \(to) Uhr"
    }
  }

  /// When the call comes, to which number and from which.
  func taken(_ callback: Callback, phone: PhoneNumber?, from caller: PhoneNumber?) -> String {
    var text: String
    if let window = callback.window {
      let when = self.window(window, inSentence: true)
      text =
        switch lang {
        case .pl: "Zadzwonimy \(when)"
        case .en: "We will call \(when)"
        case .uk: "Ми зателефонуємо \(when)"
        case .de: "Wir rufen \(when) an"
        }
    } else {
      let days = DayWords(lang: lang)
      let day = days.near(firm.zone.day(callback.dueAt), today: today)
      let due = "\(day), \(days.time(firm.zone.time(callback.dueAt)))"
      text =
        switch lang {
        case .pl: "Zadzwonimy jak najszybciej, najpóźniej \(due)"
        case .en: "We will call as soon as possible, at the latest \(due)"
        case .uk: "Ми зателефонуємо якнайшвидше, щонайпізніше \(due)"
        case .de: "Wir rufen so bald wie möglich an, spätestens \(due)"
        }
    }
    if let phone { text += number(phone) }
    text += "."
    if let caller { text += " " + self.caller(caller) }
    return text
  }

  func refusal(_ refusal: CallbackRefusal) -> String {
    guard case .outsideHours(let next?) = refusal else { return self[.whenever] }
    let near = window(next)
    return switch lang {
    case .pl: "O tej porze nie dzwonimy. Najbliższy możliwy czas: \(near). \(self[.whenever])"
    case .en: "We make no calls at that time. The next possible time: \(near). \(self[.whenever])"
    case .uk: "У цей час ми не телефонуємо. Найближчий можливий час: \(near). \(self[.whenever])"
    case .de: "Zu dieser Zeit rufen wir nicht an. Die nächste Möglichkeit: \(near). \(self[.whenever])"
    }
  }

  private func number(_ phone: PhoneNumber) -> String {
    switch lang {
    case .pl: ", na numer \(phone.spaced)"
    case .en: ", on \(phone.spaced)"
    case .uk: ", на номер \(phone.spaced)"
    case .de: ", unter \(phone.spaced)"
    }
  }

  private func caller(_ phone: PhoneNumber) -> String {
    switch lang {
    case .pl: "Na wyświetlaczu będzie numer \(phone.spaced). Gdyby coś się zmieniło, wystarczy tu napisać."
    case .en: "The number on the display will be \(phone.spaced). If anything changes, just write here."
    case .uk: "На екрані буде номер \(phone.spaced). Якщо щось зміниться, достатньо написати тут."
    case .de: "Im Display erscheint die Nummer \(phone.spaced). Falls sich etwas ändert, genügt eine Nachricht hier."
    }
  }
}
