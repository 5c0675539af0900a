import Access
import Booking
import Customers
import Ground
import HTTPTypes
import Hummingbird
import Language
import Store

/// All visits, for programs of the firm: `GET /api/v1/bookings`.
struct VisitListRoutes: Sendable {
  let rooms: WebRooms

  /// So many days one question may reach, and so many visits are on one page.
  static let longestReach = 31
  static let pageSize = 200

  func add(to api: RouterGroup<WebContext>) { api.get("bookings", use: list) }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable {
      let items: [VisitForProgram]
      /// To ask for the next ones with; left out at the end.
      let next: String?
    }
    let program = try context.program(may: .readBookings)
    let zone = rooms.zone
    let asked = request.uri.queryParameters
    let today = zone.day(rooms.surroundings.now())
    let from = try asked.day("from") ?? today
    let to = try asked.day("to") ?? from + 6
    guard from <= to, to - from < Self.longestReach else {
      throw Problem(
        status: .badRequest, code: "bad_days",
        message: "'to' wants a day from 'from' on, at most \(Self.longestReach) days together.", field: "to")
    }
    let midnight = TimeOfDay(minutes: 0)!
    var start = zone.moment(from, midnight)
    var beyond: ID<Booking>?
    if let text = asked["cursor"] {
      guard let cursor = VisitCursor(String(text)) else {
        throw Problem(
          status: .badRequest, code: "bad_cursor", message: "'cursor' wants the 'next' of the page before.",
          field: "cursor")
      }
      (start, beyond) = (cursor.start, cursor.id)
    }
    let found = try await rooms.bookings.bookings(
      from: start, to: zone.moment(to + 1, midnight), beyond: beyond, limit: Self.pageSize)
    let customers = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try CustomerRecords.some(Set(found.map(\.customer)), keyring: keyring, in: tx)
    }
    return try JSONReply.response(
      Body(
        items: found.map { VisitForProgram($0, customers[$0.customer], for: program, rooms) },
        next: found.count < Self.pageSize ? nil : found.last.map { VisitCursor(start: $0.startsAt, id: $0.id).text }))
  }
}

/// A place in the list of visits: behind one of them.
struct VisitCursor {
  let start: Moment
  let id: ID<Booking>

  var text: String { "\(start.milliseconds)-\(id)" }

  init(start: Moment, id: ID<Booking>) {
    self.start = start
    self.id = id
  }

  init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let start = Int64(parts[0]), let id = ID<Booking>(given: String(parts[1])) else {
      return nil
    }
    self.init(start: Moment(milliseconds: start), id: id)
  }
}

/// A visit as the firm's own programs see it.
struct VisitForProgram: Encodable {
  struct Person: Encodable {
    let id: String
    let name, phone, email: String?
    let language: String
  }

  let id, service, staff, starts_at, ends_at, status: String
  let confirmed: Bool
  /// Left out for one whose data was erased.
  let customer: Person?
  let note: String?
  /// What opens this visit for its customer; only for programs that may change visits themselves.
  let token: String?

  init(_ booking: Booking, _ customer: Customer?, for program: AccessToken, _ rooms: WebRooms) {
    id = booking.id.text
    service = booking.service.text
    staff = booking.staff.text
    starts_at = rooms.zone.text(booking.startsAt)
    ends_at = rooms.zone.text(booking.endsAt)
    status = booking.status.rawValue
    confirmed = booking.confirmedAt != nil
    let mayRead = program.scopes.contains(.readBookings)
    self.customer =
      mayRead
      ? customer.map {
        Person(
          id: $0.id.text, name: $0.profile.name, phone: $0.profile.phone?.description,
          email: $0.profile.email?.description, language: $0.language.rawValue)
      } : nil
    note = mayRead ? booking.note : nil
    token =
      program.scopes.contains(.writeBookings) ? VisitLink.token(for: booking.id, house: rooms.keyring.house) : nil
  }
}
