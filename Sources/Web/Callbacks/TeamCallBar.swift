import Callbacks
import Language
import Staff

/// The ways between the team's pages on callbacks, as each of them shows.
struct TeamCallBar {
  enum Place: String, CaseIterable { case inbox, calendar, queue, figures, models, audit, settings }

  struct Link {
    let address, name: String
    let here: Bool
  }

  struct Language {
    let code, name, link: String
    let chosen: Bool
  }

  let lang, name, language: String
  let links: [Link]
  let languages: [Language]

  init(_ staff: Staff, place: Place, _ words: TeamCallWords) {
    lang = words.lang.rawValue
    name = words["places"]
    language = words["language"]
    let seen = Place.allCases.filter { staff.role.setsUpBooking || [.inbox, .calendar, .queue].contains($0) }
    links = seen.map { .init(address: Self.address($0), name: words["place_\($0.rawValue)"], here: $0 == place) }
    languages = [Lang.pl, .en].map {
      .init(
        code: $0.rawValue, name: BookWords.name(of: $0), link: "\(Self.address(place))?lang=\($0.rawValue)",
        chosen: $0 == words.lang)
    }
  }

  private static func address(_ place: Place) -> String {
    switch place {
    case .inbox: Address.inbox
    case .calendar: Address.calendar
    case .queue: Address.callbacks
    case .figures: Address.callbackFigures
    case .models: Address.callbackModels
    case .audit: Address.callbackAudit
    case .settings: Address.callbackSettings
    }
  }
}
