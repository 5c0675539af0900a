import Booking
import Calendars
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Store

/// What a customer does with one visit by its link: `/visit/{token}`. Looking is GET and changes nothing, whatever opens
/// links in advance; what changes something is POST, one click each. Only the confirmation's link from a letter confirms
/// by itself, when a person's browser opens it. Knowing the link is the proof.
struct VisitRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to router: RouterGroup<WebContext>) {
    router.get("visit/:token", use: show)
    router.get("visit/:token/time", use: times)
    router.get("visit/:token/visit.ics", use: file)
    router.get("visit/:token/confirmation", use: follow)
    router.post("visit/:token/confirmation", use: confirm)
    router.post("visit/:token/time", use: move)
    for step in VisitView.Step.allCases { router.get("visit/:token/\(step.path)") { try await ask(step, $0, $1) } }
    router.post("visit/:token/cancellation", use: cancel)
    router.post("visit/:token/restoration", use: restore)
    router.post("visit/:token/reminders", use: endReminders)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    let new = request.uri.queryParameters["new"] == "1"
    return try view.page(said: request.uri.queryParameters["said"].map(String.init), new: new)
  }

  @Sendable func times(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    let wish = BookWish { request.uri.queryParameters[Substring($0)].map(String.init) }
    guard view.canMove else { return try view.page() }
    guard let start = wish.at else { return try await view.times(day: wish.day) }
    do {
      _ = try await rooms.bookings.check(view.booking.service, at: start, moving: view.booking.id)
      return try view.question(start)
    } catch let refusal as BookingRefusal {
      return try await view.times(day: view.setup.zone.day(start), notice: view.words.refusal(refusal))
    }
  }

  /// A page with one button.
  private func ask(_ step: VisitView.Step, _ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    return try view.ask(step)
  }

  @Sendable func follow(_ request: Request, _ context: WebContext) async throws -> Response {
    if request.isOpenedByPerson { return try await confirm(request, context) }
    guard let view = try await view(request, context) else { return try gone(request) }
    return try view.page()
  }

  @Sendable func confirm(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context, said: "confirmed") { view in
      _ = try await rooms.bookings.confirm(view.booking.id, of: view.booking.customer, by: .customer)
    }
  }

  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context, said: "cancelled") { view in
      if view.booking.status == .cancelled { return }
      _ = try await rooms.bookings.cancel(view.booking.id, of: view.booking.customer, by: .customer)
    }
  }

  @Sendable func restore(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    do {
      let booking = try await rooms.bookings.restore(view.booking.id, of: view.booking.customer, by: .customer)
      return view.after("restored", token: VisitLink.token(for: booking.id, house: rooms.keyring.house))
    } catch let refusal as BookingRefusal {
      return try view.page(alert: view.words.refusal(refusal), status: .conflict)
    }
  }

  /// Also what mail programs call by themselves when somebody presses their button (RFC 8058).
  @Sendable func endReminders(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context, said: "ended") { view in
      try await rooms.bookings.endReminders(of: view.booking.customer, source: "letter", by: .customer)
    }
  }

  @Sendable func move(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await FormBody.read(request)
    guard let view = try await view(request, context) else { return try gone(request) }
    guard let start = (BookWish { fields[$0] }).at else { return try await view.times(day: nil) }
    do {
      _ = try await rooms.bookings.move(view.booking.id, of: view.booking.customer, to: start, by: .customer)
      return view.after("moved")
    } catch BookingRefusal.sameTime { return view.after("moved") } catch let refusal as BookingRefusal {
      guard refusal == .taken else { return try view.page(alert: view.words.refusal(refusal), status: .conflict) }
      return try await view.times(
        day: view.setup.zone.day(start), notice: view.words.refusal(refusal), status: .conflict)
    }
  }

  @Sendable func file(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    guard let text = try await rooms.feeds.file(of: view.booking.id) else { return try gone(request) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/calendar; charset=utf-8", .contentDisposition: "attachment; filename=\"visit.ics\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: .init(string: text)))
  }

  // MARK: pieces

  private func act(
    _ request: Request, _ context: WebContext, said: String, _ step: (VisitView) async throws -> Void
  ) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    do {
      try await step(view)
      return view.after(said)
    } catch let refusal as BookingRefusal {
      return try view.page(alert: view.words.refusal(refusal), status: .conflict)
    }
  }

  private func view(_ request: Request, _ context: WebContext) async throws -> VisitView? {
    let token = try context.parameters.require("token")
    guard let id = VisitLink.booking(in: token, house: rooms.keyring.house), let firm = rooms.firm() else { return nil }
    let found = try await rooms.store.read { [bookings = rooms.bookings, keyring = rooms.keyring] tx in
      try bookings.talk(in: tx).booking(id).map { booking in
        (booking, try? CustomerRecords.one(booking.customer, keyring: keyring, in: tx)?.language)
      }
    }
    guard let (booking, language) = found, rooms.surroundings.now() < booking.endsAt + VisitLink.life else {
      return nil
    }
    let setup = try await rooms.bookings.setup()
    guard let service = setup.service(booking.service) else { return nil }
    let asked = request.uri.queryParameters["lang"].flatMap { Lang(rawValue: String($0)) }
    let lang = [asked, language ?? nil].compactMap { $0 }.first { firm.languages.contains($0) }
    return VisitView(
      rooms: rooms, pages: pages, token: token, asked: asked, booking: booking, service: service, setup: setup,
      words: BookWords(lang ?? Tongue.wanted(by: request, among: firm.languages), zone: setup.zone))
  }

  private func gone(_ request: Request) throws -> Response { try Self.gone(request, rooms, pages) }

  /// One answer for a link that was never ours, one that is too old, and a visit that is not there any more.
  static func gone(_ request: Request, _ rooms: WebRooms, _ pages: Pages) throws -> Response {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    let words = BookWords(Tongue.wanted(by: request, among: firm.languages), zone: firm.zone)
    let frame = BookFrame(firm, words, book: Address.book()) { _ in "" }
    return try pages.response(
      "visit-gone", VisitGonePage(f: frame, t: words.texts, plain: true), status: .gone)
  }
}

struct VisitGonePage {
  let f: BookFrame
  let t: [String: String]
  /// Without a choice of languages: there is nothing to show in another one.
  let plain: Bool
}
