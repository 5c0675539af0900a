import Ground
import Language
import Staff

/// The ways between the pages of the calendar, as each of them shows.
struct CalendarBar {
  enum Place: String, CaseIterable { case inbox, board, conflicts, settings, webhooks, tokens }

  struct Link {
    let address, name: String
    let here: Bool
    /// How many wait there; nil for none.
    let count: Int?
    let count_words: String?
  }
  struct Language {
    let code, name, link: String
    let chosen: Bool
  }

  let lang, name, language: String
  let links: [Link]
  let languages: [Language]

  init(_ staff: Staff, place: Place, conflicts: Int, _ language: Lang) {
    let texts = CalendarTexts.catalogue[language]
    lang = language.rawValue
    self.language = texts["language"] ?? ""
    name = texts["places"] ?? ""
    let seen = Place.allCases.filter {
      !($0 == .settings && !staff.role.setsUpBooking) && !([.webhooks, .tokens].contains($0) && staff.role != .owner)
    }
    links = seen.map { one in
      let count = one == .conflicts && conflicts > 0 ? conflicts : nil
      return Link(
        address: Self.address(one), name: texts["place_\(one.rawValue)"] ?? "", here: one == place, count: count,
        count_words: count.map { (texts["waiting"] ?? "").replacing("{n}", with: "\($0)") })
    }
    languages = Lang.allCases.map {
      Language(
        code: $0.rawValue, name: BookWords.name(of: $0), link: "\(Self.address(place))?lang=\($0.rawValue)",
        chosen: $0 == language)
    }
  }

  private static func address(_ place: Place) -> String {
    switch place {
    case .inbox: Address.inbox
    case .board: Address.calendar
    case .conflicts: Address.conflicts
    case .settings: Address.calendarSettings
    case .webhooks: Address.webhooks
    case .tokens: Address.tokens
    }
  }
}
