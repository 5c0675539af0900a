import Booking
import Calendars
import Firm
import Ground
import Language

/// What the page of conflicts says, in one language.
struct ConflictWords: Sendable {
  let language: Lang
  let texts: [String: String]
  private let zone: Zone
  private let days: DayWords

  init(_ language: Lang, zone: Zone) {
    self.language = language
    self.zone = zone
    texts = ConflictTexts.catalogue[language]
    days = DayWords(lang: language)
  }

  subscript(_ key: String) -> String { texts[key] ?? key }

  func day(_ moment: Moment) -> Day { zone.day(moment) }

  func title(_ kind: CalendarConflict.Kind) -> String { self["title_\(kind.rawValue)"] }

  /// `wtorek, 24 listopada, 9:00–9:45`.
  func span(_ time: Range<Moment>) -> String {
    let (first, last) = (zone.day(time.lowerBound), zone.day(time.upperBound))
    let end = clock(time.upperBound)
    let start = "\(days.full(first)), \(clock(time.lowerBound))"
    return first == last ? "\(start)–\(end)" : "\(start) – \(days.full(last)), \(end)"
  }

  /// What the calendar says; nil where it says nothing.
  func there(_ one: CalendarConflict) -> String? {
    one.kind == .deleted ? self["gone"] : one.theirs.map { span($0) }
  }

  func asked(_ moment: Moment) -> String {
    self["asked"].replacing("{when}", with: "\(days.date(zone.day(moment))), \(clock(moment))")
  }

  /// To leave the visit as it is.
  func keep(_ kind: CalendarConflict.Kind) -> String {
    switch kind {
    case .overlap: self["keep_overlap"]
    case .deleted: self["keep_deleted"]
    case .moved, .both, .length, .repeats: self["keep"]
    }
  }

  /// To do as the calendar says; nil where it does not say anything that a visit could follow.
  func follow(_ one: CalendarConflict) -> String? {
    switch one.kind {
    case .moved, .both: one.theirs.map { self["follow"].replacing("{when}", with: clock($0.lowerBound)) }
    case .deleted: self["follow_deleted"]
    case .length, .repeats, .overlap: nil
    }
  }

  func refusal(_ refusal: CalendarRefusal) -> String {
    switch refusal {
    case .noSuchConflict: self["settled"]
    case .noWayToCustomer: self["no_way"]
    case .booking(let why): why.words(in: language, zone: zone)
    case .noTimeThere, .noSuchPerson, .linkedAlready, .noSuchCalendar: self["no_time"]
    }
  }

  private func clock(_ moment: Moment) -> String { days.time(zone.time(moment)) }
}
