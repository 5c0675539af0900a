import Callbacks
import Firm
import Ground
import Language

/// The letter that tells somebody when they will be called, without "you", so that it fits every tone.
struct CallLetter {
  let firm: Firm
  let lang: Lang
  let window: CallWindow
  let caller: PhoneNumber?
  /// Where it is moved or cancelled; nil while the house does not know its own address.
  let link: String?

  private var when: String {
    let zone = firm.zone
    let days = DayWords(lang: lang)
    let day = days.full(zone.day(window.from))
    let (from, to) = (days.time(zone.time(window.from)), days.time(zone.time(window.to)))
    return switch lang {
    case .pl: "\(day), między \(from) a \(to)"
    case .en: "\(day) between \(from) and \(to)"
    case .uk: "\(day), між \(from) і \(to)"
    case .de: "\(day), zwischen \(from) und \(to) Uhr"
    }
  }

  var subject: String {
    switch lang {
    case .pl: "Zadzwonimy: \(when)"
    case .en: "We will call: \(when)"
    case .uk: "Ми зателефонуємо: \(when)"
    case .de: "Wir rufen an: \(when)"
    }
  }

  var text: String {
    let number = caller.map { "\(labels.number): \($0.spaced)\n" } ?? ""
    let change = link.map { "\(labels.change):\n\($0)\n\n" } ?? ""
    return """
      \(labels.greeting)

      \(labels.lead)

      \(labels.time): \(when)
      \(number)
      \(change)\(labels.why)

      \(firm.name)\(firm.phone.map { ", \($0.spaced)" } ?? "")
      """
  }

  private struct Labels { let greeting, lead, time, number, change, why: String }

  private var labels: Labels {
    switch lang {
    case .pl:
      Labels(
        greeting: "Dzień dobry,", lead: "oddzwonimy zgodnie z prośbą.", time: "Kiedy",
        number: "Numer, z którego zadzwonimy",
        change: "Inna pora, rezygnacja albo wiadomość zamiast rozmowy – jednym kliknięciem",
        why: "Na tej samej stronie piszemy, dlaczego wybraliśmy tę porę.")
    case .en:
      Labels(
        greeting: "Hello,", lead: "we will call back as asked.", time: "When", number: "The number that will call",
        change: "Another time, no call, or a message instead – with one click",
        why: "The same page says why we chose this time.")
    case .uk:
      Labels(
        greeting: "Добрий день,", lead: "ми зателефонуємо, як і було прохання.", time: "Коли",
        number: "Номер, з якого зателефонуємо",
        change: "Інший час, відмова або повідомлення замість розмови – одним кліком",
        why: "На тій самій сторінці пояснюємо, чому обрано цей час.")
    case .de:
      Labels(
        greeting: "Guten Tag,", lead: "wir rufen wie gewünscht zurück.", time: "Wann",
        number: "Die Nummer, von der wir anrufen",
        change: "Andere Zeit, Absage oder Nachricht statt Anruf – mit einem Klick",
        why: "Auf derselben Seite steht, warum wir diese Zeit gewählt haben.")
    }
  }
}
