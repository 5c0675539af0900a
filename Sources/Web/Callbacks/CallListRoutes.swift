import Callbacks
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff

/// Handing over a list of people who want to be called, or of past calls, for owners and supervisors. Plain forms, so it
/// works without JavaScript: the first sending only looks and changes nothing, the second takes what was looked at.
struct CallListRoutes: Sendable {
  let kind: any CallListKind
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("", use: form)
    routes.get("sample.csv", use: sample)
    routes.post("preview", use: preview)
    routes.post("repair.csv", use: repair)
    routes.post("", use: take)
  }

  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    try form(request, context, alert: nil)
  }

  @Sendable func sample(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, firm) = try rooms.supervised(context)
    let words = words(request)
    return file(words["list_sample_file"], CallListText.sample(kind, firm, words))
  }

  @Sendable func preview(_ request: Request, _ context: WebContext) async throws -> Response {
    try await answer(request, context) { input, session, firm, words in
      let page = CallListPreviewPage(
        try await kind.look(at: input, firm, words), input, kind,
        bar: words.bar(session, at: .audit, page: kind.address),
        csrf: session.csrf, firm: firm.name, words: words)
      return try pages.response("callback-list-preview", page)
    }
  }

  /// What should be put right, one finding a row.
  @Sendable func repair(_ request: Request, _ context: WebContext) async throws -> Response {
    try await answer(request, context) { input, _, firm, words in
      let look = try await kind.look(at: input, firm, words)
      return file(words["list_repair_file"], CallListText.repair(look, words))
    }
  }

  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    try await answer(request, context) { input, session, firm, _ in
      let report = try await kind.take(input, firm, by: "staff:\(session.staff.id)")
      return .redirect(to: kind.address + "?" + CallListDone(report).query, type: .normal)
    }
  }

  // MARK: pieces

  /// What cannot be read gives the form again, with the reason.
  private func answer(
    _ request: Request, _ context: WebContext,
    _ body: (CallListInput, Session, Firm, TeamCallWords) async throws -> Response
  ) async throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let words = words(request)
    do {
      let input = try await CallListInput(request, csrf: session.csrf, limit: kind.limit)
      return try await body(input, session, firm, words)
    } catch let trouble as CallListInput.Trouble {
      return try form(request, context, alert: trouble)
    }
  }

  private func form(
    _ request: Request, _ context: WebContext, alert: CallListInput.Trouble?
  ) throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let words = words(request)
    let done = alert == nil ? CallListDone(request.uri.queryParameters.first { $0.key == "done" }?.value ?? "") : nil
    let page = CallListPage(
      kind, bar: words.bar(session, at: .audit, page: kind.address), csrf: session.csrf, firm: firm.name,
      alert: alert, done: done, words: words)
    return TeamTongue.keep(
      in: try pages.response("callback-list", page, status: alert?.status ?? .ok), request)
  }

  private func words(_ request: Request) -> TeamCallWords {
    kind.words(TeamCallWords(TeamTongue.of(request), zone: rooms.zone, now: rooms.surroundings.now()))
  }

  private func file(_ name: String, _ text: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: .init(string: text)))
  }
}

extension WebRooms {
  /// Who asks, and the firm, when figures and rules of calling are theirs to see.
  func supervised(_ context: WebContext) throws -> (Session, Firm) {
    let session = try context.me()
    guard session.staff.role.setsUpBooking else { throw Problem.notYours }
    guard let firm = firm() else { throw Problem.noFirm }
    return (session, firm)
  }
}
