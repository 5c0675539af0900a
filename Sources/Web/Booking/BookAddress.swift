import Access
import Booking
import Calendars
import Foundation
import Ground
import Language
import Staff
import Webhooks

/// What a visitor of the booking page has chosen so far; it stands in the address, so that every step is a link.
struct BookWish: Sendable {
  var service: ID<Service>?
  /// Nil = anybody.
  var staff: ID<Staff>?
  var day: Day?
  var at: Moment?
  /// The line is wanted, not a time.
  var waits = false
  /// Nil = as the browser asks.
  var lang: Lang?

  init(service: ID<Service>? = nil, lang: Lang? = nil) {
    self.service = service
    self.lang = lang
  }

  /// What cannot be read is as if it was not there.
  init(_ asked: (String) -> String?) {
    service = asked("service").flatMap { ID(given: $0) }
    staff = asked("staff").flatMap { ID(given: $0) }
    day = asked("day").flatMap { Day($0) }
    at = asked("at").flatMap { $0.utf8.count <= 40 ? Moment(iso: $0) : nil }
    waits = asked("wait") == "1"
    lang = asked("lang").flatMap { Lang(rawValue: $0) }
  }

  func with(_ change: (inout BookWish) -> Void) -> BookWish {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Address {
  static func book(_ wish: BookWish = BookWish()) -> String {
    query(
      "/book",
      [
        ("service", wish.service?.text), ("staff", wish.staff?.text), ("day", wish.day?.description),
        ("at", wish.at.map(short)), ("wait", wish.waits ? "1" : nil), ("lang", wish.lang?.rawValue),
      ])
  }

  static let bookForm = "/book"
  static let bookWaiting = "/book/waiting"

  static func visit(_ token: String, lang: Lang? = nil, new: Bool = false) -> String {
    query("/visit/\(token)", [("new", new ? "1" : nil), ("lang", lang?.rawValue)])
  }
  static func visitMove(_ token: String, day: Day? = nil, at: Moment? = nil, lang: Lang? = nil) -> String {
    query(
      "/visit/\(token)/time", [("day", day?.description), ("at", at.map(short)), ("lang", lang?.rawValue)])
  }
  static func visitConfirmation(_ token: String) -> String { "/visit/\(token)/confirmation" }
  static func visitCancellation(_ token: String) -> String { "/visit/\(token)/cancellation" }
  static func visitRestoration(_ token: String) -> String { "/visit/\(token)/restoration" }
  /// Ends reminders.
  static func visitReminders(_ token: String) -> String { "/visit/\(token)/reminders" }
  static func offer(_ token: String, lang: Lang? = nil) -> String {
    query("/offer/\(token)", [("lang", lang?.rawValue)])
  }
  static func offerAcceptance(_ token: String) -> String { "/offer/\(token)/acceptance" }
  static func offerDeparture(_ token: String) -> String { "/offer/\(token)/departure" }
  static func visitFile(_ token: String) -> String { "/visit/\(token)/visit.ics" }

  static let calendar = "/calendar"
  static let conflicts = "/calendar/conflicts"
  static func conflictSettlement(_ id: ID<CalendarConflict>) -> String { "\(conflicts)/\(id)/settlement" }
  static func conflictQuestion(_ id: ID<CalendarConflict>) -> String { "\(conflicts)/\(id)/question" }
  /// The day of a visit, with the visit opened.
  static func calendarVisit(_ id: ID<Booking>, on day: Day) -> String {
    query(calendar, [("day", day.description), ("visit", id.text)])
  }
  static let webhooks = "/calendar/webhooks"
  static func webhook(_ id: ID<Webhook>) -> String { "\(webhooks)/\(id)" }
  static let tokens = "/calendar/tokens"
  static func token(_ id: ID<AccessToken>) -> String { "\(tokens)/\(id)" }
  static let calendarSettings = "/calendar/settings"
  static let newService = "/calendar/settings/services"
  static func service(_ id: ID<Service>) -> String { "/calendar/settings/services/\(id)" }

  /// To the minute, in UTC: `2026-11-24T08:00:00Z`.
  static func short(_ moment: Moment) -> String { String(moment.iso.prefix(19)) + "Z" }

  private static func query(_ path: String, _ values: [(name: String, value: String?)]) -> String {
    let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:")
    let pairs = values.compactMap { name, value in
      value?.addingPercentEncoding(withAllowedCharacters: allowed).map { "\(name)=\($0)" }
    }
    return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
  }
}
