import Access
import Booking
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Seal
import Staff
import Store

/// Booking for programs: `/api/v1/services`, `/free-times`, `/bookings`. A visit is opened by its own signed
/// token, or by an access token of the firm.
struct BookingAPIRoutes: Sendable {
  let rooms: WebRooms
  /// New visits from one address.
  let bookLimit: RateLimit?
  let behindProxy: Bool

  /// So many days one question for free times may reach.
  static let longestReach = 62
  static let mostTimes = 500

  func add(to api: RouterGroup<WebContext>) {
    api.get("services", use: services)
    api.get("free-times", use: freeTimes)
    api.post("bookings", use: book)
    api.get("bookings/:id", use: show)
    api.post("bookings/:id/move", use: move)
    api.post("bookings/:id/cancel", use: cancel)
  }

  @Sendable func services(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Price: Encodable { let amount, currency: String }
    struct Person: Encodable { let id, name: String }
    struct Item: Encodable {
      let id, name: String
      let minutes, capacity: Int
      let price: Price?
      let people: [Person]
    }
    struct Body: Encodable { let items: [Item] }
    let setup = try await rooms.bookings.setup()
    let items = setup.services.filter(\.active).map { service in
      Item(
        id: service.id.text, name: service.name, minutes: service.minutes, capacity: service.capacity,
        price: service.price.map { Price(amount: $0.decimal, currency: $0.currency) },
        people: setup.people(for: service).map { Person(id: $0.id.text, name: $0.name) })
    }
    return try JSONReply.response(Body(items: items))
  }

  @Sendable func freeTimes(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Item: Encodable {
      let starts_at, ends_at: String
      let staff: [String]
    }
    struct Body: Encodable { let items: [Item] }
    let setup = try await rooms.bookings.setup()
    let asked = request.uri.queryParameters
    let zone = setup.zone
    let today = zone.day(rooms.surroundings.now())
    guard let id = asked["service"].flatMap({ ID<Service>(given: String($0)) }), let service = setup.service(id) else {
      throw BookingRefusal.noSuchService
    }
    let from = max(today, try asked.day("from") ?? today)
    let to = try asked.day("to") ?? from + 13
    guard from <= to, to - from < Self.longestReach else {
      throw Problem(
        status: .badRequest, code: "bad_days",
        message: "'to' wants a day from 'from' on, at most \(Self.longestReach) days together.", field: "to")
    }
    let wish = TimeWish(days: from...to, staff: asked["staff"].flatMap { ID(given: String($0)) })
    let times = try await rooms.bookings.freeTimes(for: id, wish: wish, limit: Self.mostTimes)
    return try JSONReply.response(
      Body(
        items: times.map { time in
          Item(
            starts_at: zone.text(time.startsAt), ends_at: zone.text(time.startsAt + .minutes(service.minutes)),
            staff: time.people.map(\.text))
        }))
  }

  private struct Order: Decodable {
    let service, starts_at, name: String
    var staff, phone, email, note, language: String?
    var reminders: Bool?
  }

  @Sendable func book(_ request: Request, _ context: WebContext) async throws -> Response {
    let program = try context.program != nil ? context.program(may: .writeBookings) : nil
    if program == nil {
      try bookLimit?.take(
        Sender.address(request, context, behindProxy: behindProxy), now: rooms.surroundings.now())
    }
    let order = try await JSONBody.read(Order.self, request, context)
    let given = try key(request)
    guard let service = ID<Service>(given: order.service) else { throw BookingRefusal.noSuchService }
    let guest = try Self.guest(order, fallback: rooms.firm()?.language ?? .pl, needsContact: program == nil)
    // The key belongs to this customer, or this program: nobody else gets their visit by guessing it.
    let owner = "\(guest.name)\n\(guest.email?.description ?? "")\n\(guest.phone?.description ?? "")"
    let key = rooms.keyring.house.lookup("booking-api", "\(given)\n\(program?.doer ?? owner)")
    let booking = try await rooms.bookings.book(
      GuestOrder(
        service: service, startsAt: try Self.moment(order.starts_at), staff: order.staff.flatMap { ID(given: $0) },
        note: order.note), for: guest, by: program.map { .program($0.doer) } ?? .customer, key: key)
    return try await reply(booking, to: program, status: .created)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await opened(request, context, .readBookings)
    return try await reply(one.booking, to: one.program)
  }

  private struct Move: Decodable {
    let starts_at: String
    var staff: String?
  }

  @Sendable func move(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await opened(request, context, .writeBookings)
    let form = try await JSONBody.read(Move.self, request, context)
    let moved = try await rooms.bookings.move(
      one.booking.id, of: one.customer, to: try Self.moment(form.starts_at), with: form.staff.flatMap { ID(given: $0) },
      by: one.asker, key: try changeKey(request, one))
    return try await reply(moved, to: one.program)
  }

  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await opened(request, context, .writeBookings)
    let cancelled = try await rooms.bookings.cancel(
      one.booking.id, of: one.customer, by: one.asker, key: try changeKey(request, one))
    return try await reply(cancelled, to: one.program)
  }

  // MARK: pieces

  private struct View: Encodable {
    let id, token, service, staff, starts_at, ends_at, status: String
    let confirmed: Bool
  }

  private func reply(
    _ booking: Booking, to program: AccessToken?, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    if let program {
      let (noted, customer) = try await rooms.store.read { [bookings = rooms.bookings, keyring = rooms.keyring] tx in
        (
          try bookings.talk(in: tx).bookings(of: booking.customer).first { $0.id == booking.id } ?? booking,
          try CustomerRecords.some([booking.customer], keyring: keyring, in: tx)[booking.customer]
        )
      }
      return try JSONReply.response(VisitForProgram(noted, customer, for: program, rooms), status: status)
    }
    return try JSONReply.response(
      View(
        id: booking.id.text, token: VisitLink.token(for: booking.id, house: rooms.keyring.house),
        service: booking.service.text, staff: booking.staff.text, starts_at: rooms.zone.text(booking.startsAt),
        ends_at: rooms.zone.text(booking.endsAt), status: booking.status.rawValue,
        confirmed: booking.confirmedAt != nil), status: status)
  }

  /// A visit, and who asks for it: whoever has its own token, else a program of the firm.
  private struct Opened {
    let booking: Booking
    let program: AccessToken?

    var asker: Asker { program.map { .program($0.doer) } ?? .customer }
    /// Whose it must be; nil where anybody's will do.
    var customer: ID<Customer>? { program == nil ? booking.customer : nil }
  }

  /// The visit of the address, when the token opens that one. A visit that is not there and one that is not theirs get
  /// the same answer.
  private func opened(
    _ request: Request, _ context: WebContext, _ scope: AccessToken.Scope
  ) async throws -> Opened {
    let program = try context.program != nil ? context.program(may: scope) : nil
    guard let token = Bearer.token(request) else {
      throw Problem(
        status: .unauthorized, code: "no_token", message: "Send Authorization: Bearer and the visit's token.")
    }
    let given = ID<Booking>(given: try context.parameters.require("id"))
    guard let given, program != nil || VisitLink.booking(in: token, house: rooms.keyring.house) == given else {
      throw BookingRefusal.noSuchBooking
    }
    let booking = try await rooms.store.read { [bookings = rooms.bookings] in
      try bookings.talk(in: $0).booking(given)
    }
    guard let booking, program != nil || rooms.surroundings.now() < booking.endsAt + VisitLink.life else {
      throw BookingRefusal.noSuchBooking
    }
    return Opened(booking: booking, program: program)
  }

  private func key(_ request: Request) throws -> String { try IdempotencyKey.read(request) }

  private func changeKey(_ request: Request, _ one: Opened) throws -> String {
    let owner = one.program.map { "\n\($0.doer)" } ?? ""
    return rooms.keyring.house.lookup("booking-change", "\(one.booking.id.text)\n\(try key(request))\(owner)")
  }

  private static func moment(_ text: String) throws -> Moment {
    guard text.utf8.count <= 40, let moment = Moment(iso: text) else {
      throw Problem(
        status: .badRequest, code: "bad_moment",
        message: "'starts_at' wants ISO 8601 with an offset, as 2026-11-24T09:00:00+01:00.", field: "starts_at")
    }
    return moment
  }

  private static func guest(_ order: Order, fallback: Lang, needsContact: Bool) throws -> Guest {
    func wrong(_ field: String, _ words: String) -> Problem {
      Problem(status: .badRequest, code: "bad_\(field)", message: words, field: field)
    }
    let email = (order.email ?? "").isEmpty ? nil : order.email
    let phone = (order.phone ?? "").isEmpty ? nil : order.phone
    if let email, EmailAddress(email) == nil { throw wrong("email", "'email' is no e-mail address.") }
    if let phone, PhoneNumber(phone) == nil { throw wrong("phone", "'phone' is no phone number, as +48601234567.") }
    if let language = order.language, Lang(rawValue: language) == nil {
      throw wrong("language", "'language' wants pl, en, uk or de.")
    }
    return try Guest(
      name: order.name, email: email.flatMap { EmailAddress($0) }, phone: phone.flatMap { PhoneNumber($0) },
      language: order.language.flatMap(Lang.init(rawValue:)) ?? fallback, wantsReminders: order.reminders ?? false,
      source: "api", needsContact: needsContact)
  }
}

extension Parameters {
  /// A day of the address; nil when it is not there.
  func day(_ name: String) throws -> Day? {
    guard let text = self[Substring(name)] else { return nil }
    guard let day = Day(String(text)) else {
      throw Problem(status: .badRequest, code: "bad_day", message: "'\(name)' wants a day as 2026-11-24.", field: name)
    }
    return day
  }
}
