import Booking
import Calendars
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Seal
import Staff
import Store

/// The team's calendar: `/calendar`. Everything here is behind `SessionMiddleware`.
struct CalendarRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let items: CalendarItems

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("", use: page)
    routes.get("board", use: board)
    routes.get("customers", use: customers)
    routes.get("visits/:id", use: show)
    routes.post("visits", use: book)
    routes.post("visits/:id/time", use: move)
    routes.post("visits/:id/cancellation", use: cancel)
    routes.post("visits/:id/restoration", use: restore)
    routes.post("visits/:id/outcome", use: record)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.me()
    let language = TeamTongue.of(request)
    let conflicts = try await rooms.calendars.conflicts().count
    let page = try pages.response(
      "calendar",
      CalendarPage(
        bar: TeamBar(session, at: .board, language, conflicts: conflicts),
        t: CalendarTexts.catalogue[language], csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew"))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func board(_ request: Request, _ context: WebContext) async throws -> Response {
    let asked = request.uri.queryParameters
    let today = rooms.zone.day(rooms.surroundings.now())
    let from = asked["from"].flatMap { Day($0) } ?? today
    let count = asked["days"].flatMap { Int($0) } ?? 1
    guard (1...7).contains(count), abs(from - today) < 4_000 else {
      throw Problem(status: .badRequest, code: "bad_days", message: "'days' wants 1 to 7.", field: "days")
    }
    return try JSONReply.response(try await items.speaking(TeamTongue.of(request)).board(from: from, days: count))
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    try JSONReply.response(try await items.speaking(TeamTongue.of(request)).details(try id(context)))
  }

  /// At most eight people whose whole name, e-mail or phone was asked for, as in the inbox.
  @Sendable func customers(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Person: Encodable { let id, name, contact: String }
    struct Body: Encodable { let items: [Person] }
    let query = (request.uri.queryParameters["q"].map(String.init) ?? "").trimmed
    guard query.count >= 3 else { return try JSONReply.response(Body(items: [])) }
    let found = try await rooms.store.read { [keyring = rooms.keyring] tx in
      let ids = try CustomerDesk.found(query, keyring: keyring, in: tx).prefix(8)
      let people = try CustomerRecords.some(Set(ids), keyring: keyring, in: tx)
      return ids.compactMap { people[$0] }
    }
    return try JSONReply.response(
      Body(
        items: found.map {
          Person(
            id: $0.id.text, name: $0.profile.name ?? ConflictTexts.catalogue[TeamTongue.of(request)]["guest"] ?? "",
            contact: $0.profile.phone?.spaced ?? $0.profile.email ?? "")
        }))
  }

  // MARK: verbs

  private struct Order: Decodable {
    let service, date, key: String
    let minute: Int
    var staff, customer, name, phone, email, note: String?
  }

  @Sendable func book(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Order.self, request, context)
    let asker = Asker.staff(try context.me().staff.id)
    guard let service = ID<Service>(given: form.service) else { throw BookingRefusal.noSuchService }
    guard (16...64).contains(form.key.utf8.count) else {
      throw Problem(status: .badRequest, code: "bad_key", message: "'key' wants 16 to 64 characters.", field: "key")
    }
    let key = rooms.keyring.house.lookup("calendar", "\(try context.me().staff.id)\n\(form.key)")
    let (start, staff) = (try moment(form.date, form.minute), form.staff.flatMap { ID<Staff>(given: $0) })
    let note = (form.note ?? "").trimmed
    return try await answer(request, status: .created) {
      if let customer = form.customer.flatMap({ ID<Customer>(given: $0) }) {
        return try await rooms.bookings.book(
          BookingOrder(
            customer: customer, service: service, startsAt: start, staff: staff, note: note.isEmpty ? nil : note),
          by: asker, key: key)
      }
      let guest = try Guest(
        name: form.name ?? "", email: try email(form.email, request), phone: try phone(form.phone, request),
        language: rooms.firm()?.language ?? .pl, wantsReminders: false, source: "calendar", needsContact: false)
      return try await rooms.bookings.book(
        GuestOrder(service: service, startsAt: start, staff: staff, note: note.isEmpty ? nil : note), for: guest,
        by: asker, key: key)
    }
  }

  private struct Move: Decodable {
    let date: String
    let minute: Int
    var staff: String?
  }

  @Sendable func move(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Move.self, request, context)
    let (id, asker) = (try id(context), Asker.staff(try context.me().staff.id))
    let start = try moment(form.date, form.minute)
    return try await answer(request) {
      try await rooms.bookings.move(
        id, of: nil, to: start, with: form.staff.flatMap { ID(given: $0) }, by: asker)
    }
  }

  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    let (id, asker) = (try id(context), Asker.staff(try context.me().staff.id))
    return try await answer(request) { try await rooms.bookings.cancel(id, of: nil, by: asker) }
  }

  @Sendable func restore(_ request: Request, _ context: WebContext) async throws -> Response {
    let (id, asker) = (try id(context), Asker.staff(try context.me().staff.id))
    return try await answer(request) { try await rooms.bookings.restore(id, of: nil, by: asker) }
  }

  private struct Record: Decodable { let outcome: String }

  @Sendable func record(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Record.self, request, context)
    guard let outcome: BookingTalk.Outcome = ["done": .done, "no_show": .noShow][form.outcome] else {
      throw Problem(
        status: .badRequest, code: "bad_outcome", message: "'outcome' wants done or no_show.", field: "outcome")
    }
    let (id, asker) = (try id(context), Asker.staff(try context.me().staff.id))
    return try await answer(request) { try await rooms.bookings.record(outcome, of: id, by: asker) }
  }

  // MARK: pieces

  /// The visit as it is after a verb; a refusal in the team's language.
  private func answer(
    _ request: Request, status: HTTPResponse.Status = .ok, _ verb: () async throws -> Booking
  ) async throws -> Response {
    let language = TeamTongue.of(request)
    do {
      let booking = try await verb()
      let setup = try await rooms.bookings.setup()
      guard let item = try await items.speaking(language).items([booking], setup).first else {
        throw BookingRefusal.noSuchBooking
      }
      return try JSONReply.response(item, status: status)
    } catch let refusal as BookingRefusal {
      throw Problem(refusal, words: refusal.words(in: language, zone: rooms.zone))
    }
  }

  private func id(_ context: WebContext) throws -> ID<Booking> {
    guard let id = ID<Booking>(given: try context.parameters.require("id")) else { throw BookingRefusal.noSuchBooking }
    return id
  }

  private func moment(_ date: String, _ minute: Int) throws -> Moment {
    guard let day = Day(date), let time = TimeOfDay(minutes: minute), minute < 1_440 else {
      throw Problem(
        status: .badRequest, code: "bad_time", message: "'date' wants a day, 'minute' 0 to 1439.", field: "date")
    }
    return rooms.zone.moment(day, time)
  }

  private func email(_ text: String?, _ request: Request) throws -> EmailAddress? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    guard let email = EmailAddress(text) else { throw wrong("email", request) }
    return email
  }

  private func phone(_ text: String?, _ request: Request) throws -> PhoneNumber? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    guard let phone = PhoneNumber(text) else { throw wrong("phone", request) }
    return phone
  }

  private func wrong(_ field: String, _ request: Request) -> Problem {
    let words = BookWords.catalogue(TeamTongue.of(request))["bad_\(field)"] ?? ""
    return Problem(status: .badRequest, code: "bad_\(field)", message: words, field: field)
  }
}

struct CalendarPage {
  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
}

extension Staff.Role {
  /// Whether services, hours and deadlines are theirs to change.
  var setsUpBooking: Bool { self == .owner || self == .supervisor }
}
