public import Firm
public import Ground
public import Language

/// The firm in words, for its page and the chat's first sight.
public struct FirmWords: Sendable {
  private let firm: Firm
  private let lang: Lang
  private let now: Moment

  public init(firm: Firm, lang: Lang, now: Moment) {
    self.firm = firm
    self.lang = lang
    self.now = now
  }

  /// `Godziny otwarcia: pon.–pt. 8:00–20:00. Teraz jest otwarte – do 20:00.`
  public var hours: String { HoursWords(firm: firm, lang: lang, now: now).general() }

  public var openNow: String {
    HoursWords(firm: firm, lang: lang, now: now).answer(HoursQuestion(days: [.now], focus: .isOpen))
  }

  /// Says that it is software that speaks, and what it can do.
  public var greeting: String {
    let name = firm.assistant.name
    let text =
      switch (lang, firm.tone) {
      case (.pl, .friendly):
        "Cześć! Jestem \(name), {wirtualna asystentka|wirtualny asystent} – odpowiada program. Zapytaj o cokolwiek, a gdy trzeba, poproszę człowieka."
      case (.pl, .formal):
        "Dzień dobry! Jestem \(name), {wirtualna asystentka|wirtualny asystent} – odpowiada program. Proszę pytać, a gdy trzeba, poproszę człowieka."
      case (.en, _):
        "Hello! I am \(name), a virtual assistant – software. Ask me anything; when needed, I will fetch a person."
      case (.uk, _):
        "Добрий день! Я \(name), {віртуальна помічниця|віртуальний помічник} – програма. Питайте, а якщо треба, я покличу людину."
      case (.de, _):
        "Guten Tag! Ich bin \(name), {eine virtuelle Assistentin|ein virtueller Assistent} – ein Programm. Fragen Sie; wenn nötig, hole ich einen Menschen."
      }
    return Gender(of: name).fitted(text)
  }

  /// `Adres: ul. Rowerowa 7, 00-001 Warszawa.`, a line for each thing asked that the firm has told; nil for none.
  func contact(_ asked: ContactQuestion) -> String? {
    let labels =
      switch lang {
      case .pl: ("Adres", "Telefon", "E-mail")
      case .en: ("Address", "Telephone", "E-mail")
      case .uk: ("Адреса", "Телефон", "Е-пошта")
      case .de: ("Adresse", "Telefon", "E-Mail")
      }
    var lines: [String] = []
    if asked.address, let address = firm.address { lines.append("\(labels.0): \(address)") }
    if asked.phone, firm.phone != nil { lines.append("\(labels.1): \(spacedPhone)") }
    if asked.email, let email = firm.email { lines.append("\(labels.2): \(email)") }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// `+48 22 300 10 20`.
  public var spacedPhone: String {
    guard let text = firm.phone?.description else { return "" }
    guard text.hasPrefix("+48"), text.count == 12 else { return text }
    let digits = Array(text.dropFirst(3))
    return "+48 \(String(digits[0..<2])) \(String(digits[2..<5])) \(String(digits[5..<7])) \(String(digits[7..<9]))"
  }

  /// Seven rows, Monday first.
  public var week: [(day: String, spans: String)] {
    let words = DayWords(lang: lang)
    let closed =
      switch lang {
      case .pl: "zamknięte"
      case .en: "closed"
      case .uk: "зачинено"
      case .de: "geschlossen"
      }
    return Weekday.allCases.map { day in
      let spans = firm.hours[day]
      return (words.weekday(day), spans.isEmpty ? closed : words.spans(spans))
    }
  }
}
