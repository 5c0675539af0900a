import Booking
import Calendars
import Customers
import Ground
import Language
import Staff
import Store

struct ConflictsPage {
  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let items: [ConflictItem]
  let none: Bool
}

/// One conflict as the page shows it.
struct ConflictItem {
  let id, title, person, customer, service: String
  /// When the visit is here, and what the calendar says.
  let here: String
  let there, reason, phone, phone_link, asked: String?
  let settle, question, move: String
  /// What the buttons say; nil when it cannot be done.
  let keep: String
  let follow, ask: String?
}

/// Reads what the page of conflicts shows.
struct ConflictItems: Sendable {
  let rooms: WebRooms
  let words: ConflictWords

  /// Oldest first.
  func all() async throws -> [ConflictItem] {
    let conflicts = try await rooms.calendars.conflicts()
    let setup = try await rooms.bookings.setup()
    let keyring = rooms.keyring
    let found = try await rooms.store.read { [bookings = rooms.bookings] tx in
      let talk = bookings.talk(in: tx)
      let visits = try conflicts.compactMap { try talk.booking($0.booking) }
      let people = try CustomerRecords.some(Set(visits.map(\.customer)), keyring: keyring, in: tx)
      return visits.map { ($0, people[$0.customer]) }
    }
    let known = Dictionary(found.map { ($0.0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return conflicts.compactMap { one in known[one.booking].map { item(one, $0.0, $0.1, setup) } }
  }

  private func item(
    _ one: CalendarConflict, _ visit: Booking, _ customer: Customer?, _ setup: BookingSetup
  ) -> ConflictItem {
    let phone = customer?.profile.phone
    return ConflictItem(
      id: one.id.text, title: words.title(one.kind), person: setup.people[one.staff]?.name ?? one.staff.text,
      customer: customer?.profile.name ?? words["guest"], service: setup.service(visit.service)?.name ?? "",
      here: words.span(visit.startsAt..<visit.endsAt), there: words.there(one), reason: one.reason,
      phone: phone?.spaced, phone_link: phone?.description, asked: one.askedAt.map(words.asked),
      settle: Address.conflictSettlement(one.id),
      question: Address.conflictQuestion(one.id), move: Address.calendarVisit(visit.id, on: words.day(visit.startsAt)),
      keep: words.keep(one.kind), follow: words.follow(one), ask: one.askedAt == nil ? words["ask"] : nil)
  }
}
