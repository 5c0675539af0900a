import Booking
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff

/// Booking for everybody: `/book`. Choosing is links, the last step a form; it works without JavaScript.
struct BookRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let settings: WebSettings
  /// Forms from one address.
  let formLimit: RateLimit?

  func add(to router: RouterGroup<WebContext>) {
    router.get("book", use: choose)
    router.post("book", use: book)
    router.post("book/waiting", use: wait)
  }

  var tickets: BookTickets { BookTickets(house: rooms.keyring.house, surroundings: rooms.surroundings) }

  @Sendable func choose(_ request: Request, _ context: WebContext) async throws -> Response {
    let wish = BookWish { request.uri.queryParameters[Substring($0)].map(String.init) }
    let view = try await BookView(rooms: rooms, pages: pages, wish: wish, request: request)
    guard let asked = wish.service else { return try view.services() }
    guard let service = view.service(asked) else {
      return try view.services(notice: view.words.refusal(.noSuchService), status: .notFound)
    }
    if wish.waits { return try view.waiting(service, ticket: tickets.issue()) }
    guard let start = wish.at else { return try await view.times(service) }
    do {
      _ = try await rooms.bookings.check(service.id, at: start, with: wish.staff)
      return try view.form(service, at: start, ticket: tickets.issue())
    } catch let refusal as BookingRefusal {
      return try await view.times(service, notice: view.words.refusal(refusal), near: start)
    }
  }

  @Sendable func book(_ request: Request, _ context: WebContext) async throws -> Response {
    let (fields, view, service) = try await take(request, context)
    guard let start = view.wish.at else { return try await view.times(service) }
    var form = BookInput(fields)
    guard let key = try tickets.key(in: fields) else {
      return try view.form(
        service, at: start, ticket: tickets.issue(), fields: form.fields, alert: view.words.text("stale"),
        status: .conflict)
    }
    guard let guest = form.guest(view.words, source: "booking-page") else {
      return try view.form(
        service, at: start, ticket: ticket(fields), fields: form.fields, alert: view.words.text("try_again"),
        status: .unprocessableContent)
    }
    let order = GuestOrder(service: service.id, startsAt: start, staff: view.wish.staff, note: form.note)
    do {
      let booking = try await rooms.bookings.book(order, for: guest, by: .customer, key: key)
      let token = VisitLink.token(for: booking.id, house: rooms.keyring.house)
      return .redirect(to: Address.visit(token, lang: view.wish.lang, new: true), type: .normal)
    } catch let refusal as BookingRefusal {
      return try await view.again(
        service, at: start, ticket: tickets.issue(), fields: form.fields, refusal: refusal)
    }
  }

  @Sendable func wait(_ request: Request, _ context: WebContext) async throws -> Response {
    let (fields, view, service) = try await take(request, context)
    var form = BookInput(fields)
    let key = try tickets.key(in: fields)
    let guest = form.guest(view.words, source: "booking-page")
    let days = form.days(view.words, from: view.today)
    guard let key, let guest, let days else {
      return try view.waiting(
        service, ticket: key == nil ? tickets.issue() : ticket(fields), fields: form.fields, days: form.written,
        alert: view.words.text(key == nil ? "stale" : "try_again"), status: .unprocessableContent)
    }
    let wish = WaitingWish(days: days, clock: form.clock, staff: view.wish.staff)
    do {
      try await rooms.bookings.wait(for: service.id, guest: guest, wish: wish, by: .customer, key: key)
      return try view.waiting(service, ticket: tickets.issue(), done: true)
    } catch let refusal as BookingRefusal {
      return try view.waiting(
        service, ticket: tickets.issue(), fields: form.fields, days: form.written,
        alert: view.words.refusal(refusal), status: .conflict)
    }
  }

  /// The fields of a form, counted, and the page that they belong to.
  private func take(
    _ request: Request, _ context: WebContext
  ) async throws -> (fields: [String: String], view: BookView, service: Service) {
    try formLimit?.take(
      Sender.address(request, context, behindProxy: settings.behindProxy), now: rooms.surroundings.now())
    let fields = try await FormBody.read(request)
    let wish = BookWish { fields[$0] }
    let view = try await BookView(rooms: rooms, pages: pages, wish: wish, request: request)
    guard let service = wish.service.flatMap(view.service) else { throw Problem.noSuchPage }
    return (fields, view, service)
  }

  /// The same ticket again: correcting a field is not a second booking.
  private func ticket(_ fields: [String: String]) -> BookTicket {
    BookTicket(key: fields["key"] ?? "", issued: fields["issued"] ?? "", mark: fields["mark"] ?? "")
  }
}
