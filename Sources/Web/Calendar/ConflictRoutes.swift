import Booking
import Calendars
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Staff

/// Where people's own calendars and the firm's say different things: `/calendar/conflicts`. Everything here is behind
/// `SessionMiddleware`. Nothing is lost by looking away: a conflict stays until somebody decides or it is over.
struct ConflictRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("conflicts", use: page)
    routes.post("conflicts/:id/settlement", use: settle)
    routes.post("conflicts/:id/question", use: ask)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.me()
    let words = ConflictWords(TeamTongue.of(request), zone: rooms.zone)
    let items = try await ConflictItems(rooms: rooms, words: words).all()
    let page = try pages.response(
      "calendar-conflicts",
      ConflictsPage(
        bar: TeamBar(session, at: .conflicts, words.language, conflicts: items.count), t: words.texts,
        csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew", items: items, none: items.isEmpty))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func settle(_ request: Request, _ context: WebContext) async throws -> Response {
    let staff = try context.me().staff.id
    let fields = try await FormBody.read(request)
    guard let choice: CalendarConflict.Choice = ["here": .here, "there": .there][fields["choice"] ?? ""] else {
      throw Problem(status: .badRequest, code: "bad_choice", message: "'choice' wants here or there.", field: "choice")
    }
    return try await answer(request) { try await rooms.calendars.settle(try id(context), choice, by: staff) }
  }

  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let staff = try context.me().staff.id
    return try await answer(request) { try await rooms.calendars.askCustomer(about: try id(context), by: staff) }
  }

  private func answer(_ request: Request, _ verb: () async throws -> Void) async throws -> Response {
    let words = ConflictWords(TeamTongue.of(request), zone: rooms.zone)
    do {
      try await verb()
      return Response(status: .noContent)
    } catch let refusal as CalendarRefusal {
      throw Problem(
        status: refusal == .noSuchConflict ? .notFound : .conflict, code: "conflict", message: words.refusal(refusal))
    }
  }

  private func id(_ context: WebContext) throws -> ID<CalendarConflict> {
    guard let id = ID<CalendarConflict>(given: try context.parameters.require("id")) else {
      throw CalendarRefusal.noSuchConflict
    }
    return id
  }
}
