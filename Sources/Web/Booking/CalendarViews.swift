import Booking
import Calendars
import Customers
import Firm
import Ground
import Language
import Staff
import Store

// What the team's calendar gets. Times are minutes of the firm's own day, so that the page needs no time zones.

struct BoardView: Encodable {
  struct Person: Encodable { let id, name, initials: String }
  struct Service: Encodable {
    let id, name: String
    let minutes, buffer, capacity: Int
    let people: [String]
  }
  struct Day: Encodable {
    let date: String
    /// Why the firm is closed; nil when it is open.
    let closed: String?
    /// When each person works, as pairs of minutes; left out when they do not.
    let open: [String: [[Int]]]
  }

  let today: String
  let minute: Int
  let people: [Person]
  let services: [Service]
  let days: [Day]
  let visits: [VisitItem]
  /// How many conflicts with people's own calendars wait for a decision.
  let conflicts: Int
}

struct VisitItem: Encodable {
  let id, name, service, service_name, staff, date, state: String
  let room: String?
  /// Minutes from midnight.
  let start, minutes, buffer: Int
  let changeable, restorable: Bool
}

struct VisitDetails: Encodable {
  let visit: VisitItem
  let phone, email, note, price: String?
  let language, created_at: String
  let confirmed_at: String?
  let kept, missed: Int
  /// From 0 to 1.
  let risk: Double
  let risky: Bool
  let link: String
}

/// Reads what the calendar shows.
struct CalendarItems: Sendable {
  let rooms: WebRooms
  /// Of the team's page.
  var language = Lang.pl

  func speaking(_ language: Lang) -> CalendarItems { CalendarItems(rooms: rooms, language: language) }

  func board(from first: Day, days count: Int) async throws -> BoardView {
    let setup = try await rooms.bookings.setup()
    let zone = setup.zone
    let days = (0..<count).map { first + $0 }
    let midnight = TimeOfDay(minutes: 0)!
    let visits = try await rooms.bookings.bookings(
      from: zone.moment(first, midnight), to: zone.moment(first + count, midnight))
    let now = rooms.surroundings.now()
    return BoardView(
      today: zone.day(now).description, minute: zone.time(now).minutes,
      people: people(setup).map { .init(id: $0.id.text, name: $0.name, initials: ItemView.initials($0.name)) },
      services: setup.services.filter(\.active).map {
        .init(
          id: $0.id.text, name: $0.name, minutes: $0.minutes, buffer: $0.bufferMinutes, capacity: $0.capacity,
          people: setup.people(for: $0).map(\.id.text))
      },
      days: days.map { day($0, setup) }, visits: try await items(visits, setup),
      conflicts: try await rooms.calendars.conflicts().count)
  }

  func items(_ visits: [Booking], _ setup: BookingSetup) async throws -> [VisitItem] {
    let customers = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try CustomerRecords.some(Set(visits.map(\.customer)), keyring: keyring, in: tx)
    }
    return visits.map { item($0, customers[$0.customer], setup) }
  }

  func details(_ id: ID<Booking>) async throws -> VisitDetails {
    let found = try await rooms.store.read { [bookings = rooms.bookings, keyring = rooms.keyring] tx -> Found? in
      let talk = bookings.talk(in: tx)
      guard let booking = try talk.booking(id) else { return nil }
      return Found(
        booking: booking, customer: try? CustomerRecords.one(booking.customer, keyring: keyring, in: tx),
        history: try talk.bookings(of: booking.customer), risk: try talk.risk(of: booking.customer))
    }
    guard let found else { throw BookingRefusal.noSuchBooking }
    let setup = try await rooms.bookings.setup()
    let booking = found.booking
    let words = BookWords(language, zone: setup.zone)
    let profile = found.customer?.profile
    return VisitDetails(
      visit: item(booking, found.customer, setup), phone: profile?.phone?.spaced, email: profile?.email,
      note: found.history.first { $0.id == id }?.note, price: words.price(setup.service(booking.service)?.price),
      language: (found.customer?.language ?? .pl).rawValue, created_at: setup.zone.text(booking.createdAt),
      confirmed_at: booking.confirmedAt.map { setup.zone.text($0) },
      kept: found.history.count { $0.status == .done }, missed: found.history.count { $0.status == .noShow },
      risk: found.risk, risky: found.risk >= setup.policy.riskyFrom,
      link: Address.visit(VisitLink.token(for: id, house: rooms.keyring.house)))
  }

  private struct Found: Sendable {
    let booking: Booking
    let customer: Customer?
    let history: [Booking]
    let risk: Double
  }

  private func item(_ booking: Booking, _ customer: Customer?, _ setup: BookingSetup) -> VisitItem {
    let zone = setup.zone
    let isAhead = booking.startsAt > rooms.surroundings.now()
    return VisitItem(
      id: booking.id.text, name: customer?.profile.name ?? ConflictTexts.catalogue[language]["guest"] ?? "",
      service: booking.service.text,
      service_name: setup.service(booking.service)?.name ?? "", staff: booking.staff.text,
      date: zone.day(booking.startsAt).description, state: state(booking), room: booking.room,
      start: zone.time(booking.startsAt).minutes, minutes: (booking.endsAt - booking.startsAt).minutes,
      buffer: (booking.freeAt - booking.endsAt).minutes,
      changeable: booking.status == .booked && isAhead, restorable: booking.status == .cancelled && isAhead)
  }

  private func state(_ booking: Booking) -> String {
    booking.status == .booked && booking.confirmedAt != nil ? "confirmed" : booking.status.rawValue
  }

  private func day(_ day: Day, _ setup: BookingSetup) -> BoardView.Day {
    var open: [String: [[Int]]] = [:]
    for person in setup.people.values where !person.isOff(on: day) {
      let spans = setup.schedule(of: person.id)?.hours(on: day).spans ?? []
      if !spans.isEmpty { open[person.id.text] = spans.map { [$0.from.minutes, $0.to.minutes] } }
    }
    let words = BookWords(language, zone: setup.zone)
    return .init(date: day.description, closed: words.closed(setup.opening.hours(on: day)), open: open)
  }

  /// In the order in which the firm's services name them.
  func people(_ setup: BookingSetup) -> [Specialist] {
    var seen: Set<ID<Staff>> = []
    return setup.services.flatMap(\.staff).filter { seen.insert($0).inserted }.compactMap { setup.people[$0] }
  }
}
