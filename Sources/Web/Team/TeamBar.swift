import Language
import Staff

/// The ways between the team's pages, as each of them shows: the rail of places, the tabs of the place one is in, the
/// languages it speaks, and one's own account.
struct TeamBar {
  enum Place: String, CaseIterable {
    case inbox, calendar, callbacks, understanding

    func seen(by role: Staff.Role) -> Bool {
      switch self {
      case .inbox, .calendar, .callbacks: role.answersCustomers
      case .understanding: role.setsUpUnderstanding
      }
    }
    var address: String {
      switch self {
      case .inbox: Address.inbox
      case .calendar: Address.calendar
      case .callbacks: Address.callbacks
      case .understanding: Address.understanding()
      }
    }
    /// The name of its symbol in `Assets/icons.svg`.
    var icon: String {
      switch self {
      case .inbox: "inbox"
      case .calendar: "calendar"
      case .callbacks: "phone"
      case .understanding: "spark"
      }
    }
  }

  /// A page of a place.
  enum Tab: String, CaseIterable {
    case board, conflicts, services, webhooks, tokens
    case queue, figures, models, audit, rules
    case reading

    var place: Place {
      switch self {
      case .board, .conflicts, .services, .webhooks, .tokens: .calendar
      case .queue, .figures, .models, .audit, .rules: .callbacks
      case .reading: .understanding
      }
    }
    func seen(by role: Staff.Role) -> Bool {
      switch self {
      case .board, .conflicts, .queue, .reading: true
      case .services, .figures, .models, .audit, .rules: role.setsUpBooking
      case .webhooks, .tokens: role == .owner
      }
    }
    var address: String {
      switch self {
      case .board: Address.calendar
      case .conflicts: Address.conflicts
      case .services: Address.calendarSettings
      case .webhooks: Address.webhooks
      case .tokens: Address.tokens
      case .queue: Address.callbacks
      case .figures: Address.callbackFigures
      case .models: Address.callbackModels
      case .audit: Address.callbackAudit
      case .rules: Address.callbackSettings
      case .reading: Address.understanding()
      }
    }
  }

  struct PlaceLink {
    let address, name, icon: String
    let here: Bool
    /// Whether the number of customers who wait for a person stands on it.
    let counts: Bool
    /// Whether what the owner has to mend there is marked on it: webhooks that were paused after failures.
    let mends: Bool
  }
  struct TabLink {
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

  let lang, csrf: String
  let t: [String: String]
  let name, initials, role: String
  let places: [PlaceLink]
  /// Empty where a place is one page.
  let tabs: [TabLink]
  let languages: [Language]

  /// - Parameters:
  ///   - address: the page's own, where it is one behind the tab's.
  ///   - among: the languages that the page speaks.
  ///   - conflicts: visits on which the calendars do not agree.
  ///   - query: what else the page's address says, as `q=…`; a change of language keeps it.
  init(
    _ session: Session, at tab: Tab, page address: String? = nil, _ lang: Lang, among: [Lang] = Lang.allCases,
    conflicts: Int = 0, query: String = ""
  ) {
    self.init(session, tab.place, tab, address ?? tab.address, lang, among: among, conflicts: conflicts, query: query)
  }

  /// On a page of a place that is none of its tabs, as one customer's; `address` is the page's own.
  init(_ session: Session, in place: Place, page address: String, _ lang: Lang, among: [Lang]) {
    self.init(session, place, nil, address, lang, among: among, conflicts: 0, query: "")
  }

  private init(
    _ session: Session, _ place: Place, _ tab: Tab?, _ address: String, _ lang: Lang, among: [Lang], conflicts: Int,
    query: String
  ) {
    let texts = TeamBarTexts.catalogue[lang]
    let staff = session.staff
    self.lang = lang.rawValue
    csrf = session.csrf
    t = texts
    name = staff.name
    initials = ItemView.initials(staff.name)
    role = texts["role_\(staff.role.rawValue)"] ?? ""
    places = Place.allCases.filter { $0.seen(by: staff.role) }.map {
      PlaceLink(
        address: $0.address, name: texts["place_\($0.rawValue)"] ?? "", icon: $0.icon, here: $0 == place,
        counts: $0 == .inbox, mends: $0 == .calendar && staff.role == .owner)
    }
    let seen = Tab.allCases.filter { $0.place == place && $0.seen(by: staff.role) }
    tabs = (seen.count > 1 ? seen : []).map { one in
      let count = one == .conflicts && conflicts > 0 ? conflicts : nil
      return TabLink(
        address: one.address, name: texts["tab_\(one.rawValue)"] ?? "", here: one == tab, count: count,
        count_words: count.map { (texts["waiting"] ?? "").replacing("{n}", with: "\($0)") })
    }
    let rest = query.isEmpty ? "" : "&\(query)"
    languages = among.map {
      Language(
        code: $0.rawValue, name: BookWords.name(of: $0), link: "\(address)?lang=\($0.rawValue)\(rest)",
        chosen: $0 == lang)
    }
  }
}
