import Booking
import Firm
import Ground
import Language

/// The words of letters about visits, in one language. Without "you", so that they fit every tone.
struct VisitLetterWords: Sendable {
  let language: Lang
  private let zone: Zone
  private let days: DayWords
  private let texts: [String: String]

  init(_ language: Lang, zone: Zone) {
    self.language = language
    self.zone = zone
    days = DayWords(lang: language)
    texts = Self.catalogue(language)
  }

  subscript(_ key: String) -> String { texts[key] ?? key }

  static func catalogue(_ language: Lang) -> [String: String] {
    switch language {
    case .pl: VisitLetterTexts.polish
    case .en: VisitLetterTexts.english
    case .uk: VisitLetterTexts.ukrainian
    case .de: VisitLetterTexts.german
    }
  }

  func subject(_ facts: VisitLetter.Facts) -> String {
    filled("subject_\(facts.kind.rawValue)", ["when": moment(facts.startsAt), "firm": facts.firm.name])
  }

  func lead(_ facts: VisitLetter.Facts) -> String {
    let key = facts.kind == .offer && facts.moves ? "lead_offer_move" : "lead_\(facts.kind.rawValue)"
    return filled(key, ["until": facts.until.map { clock($0, beside: facts.startsAt) } ?? ""])
  }

  /// In a chat, where the facts do not stand below.
  func said(_ facts: VisitLetter.Facts) -> String {
    filled(
      facts.kind == .offer ? "said_offer" : facts.kind == .ask ? "said_ask" : "said_reminder",
      [
        "when": moment(facts.startsAt), "service": facts.service,
        "until": facts.until.map { clock($0, beside: facts.startsAt) } ?? "",
      ])
  }

  func rows(_ facts: VisitLetter.Facts) -> [(name: String, value: String)] {
    let rows: [(String, String?)] = [
      ("when", moment(facts.startsAt)), ("what", facts.service), ("with", facts.person),
      ("where", facts.kind == .cancelled ? nil : facts.firm.address),
    ]
    return rows.compactMap { key, value in value.map { (self[key], $0) } }
  }

  func hints(_ facts: VisitLetter.Facts) -> [String] {
    [
      facts.lastMove.map { filled("last_move", ["when": moment($0)]) },
      facts.lastCancel.map { filled("last_cancel", ["when": moment($0)]) },
      facts.hasInvitation ? self[facts.kind == .cancelled ? "calendar_cancel" : "calendar"] : nil,
    ].compactMap { $0 }
  }

  func foot(_ firm: Firm) -> [String] {
    [
      [firm.name, firm.address, firm.phone?.description].compactMap { $0 }.joined(separator: ", "),
      filled("automatic", ["firm": firm.name]),
    ]
  }

  func step(_ kind: VisitLetter.Step.Kind) -> String { self["step_\(kind.rawValue)"] }

  /// `wtorek, 24 listopada, 9:30`.
  private func moment(_ moment: Moment) -> String {
    "\(days.full(zone.day(moment))), \(days.time(zone.time(moment)))"
  }

  /// `14:35`, with the day where it is not the visit's own.
  private func clock(_ moment: Moment, beside other: Moment) -> String {
    let time = days.time(zone.time(moment))
    return zone.day(moment) == zone.day(other) ? time : "\(time) (\(days.full(zone.day(moment))))"
  }

  private func filled(_ key: String, _ values: [String: String]) -> String {
    values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}

enum VisitLetterTexts {}
