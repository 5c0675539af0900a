import Access
import Calendars
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff

/// What programs of the firm may do over the API: `/calendar/tokens`, for the owner.
struct TokenRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to calendar: RouterGroup<WebContext>) {
    calendar.get("tokens", use: page)
    calendar.post("tokens", use: create)
    calendar.delete("tokens/:id", use: withdraw)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.owner()
    let language = TeamTongue.of(request)
    let tokens = try await rooms.access.all()
    let page = try pages.response(
      "calendar-tokens",
      TokensPage(
        bar: TeamBar(session, at: .tokens, language, conflicts: try await rooms.calendars.conflicts().count),
        csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew", tokens: tokens, language, zone: rooms.zone))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func create(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Order: Decodable {
      let name: String
      let scopes: [String]
    }
    struct Body: Encodable { let id, name, secret: String }
    let by = "staff:\(try context.owner().staff.id)"
    let order = try await JSONBody.read(Order.self, request, context)
    return try await said(request) {
      let scopes = order.scopes.compactMap { AccessToken.Scope(rawValue: $0) }
      guard scopes.count == order.scopes.count else { throw AccessRefusal.noScope }
      let made = try await rooms.access.create(order.name, scopes: Set(scopes), by: by)
      return try JSONReply.response(
        Body(id: made.token.id.text, name: made.token.name, secret: made.secret), status: .created)
    }
  }

  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let by = "staff:\(try context.owner().staff.id)"
    return try await said(request) {
      guard let id = ID<AccessToken>(given: try context.parameters.require("id")) else {
        throw AccessRefusal.noSuchToken
      }
      try await rooms.access.withdraw(id, by: by)
      return Response(status: .noContent)
    }
  }

  private func said(_ request: Request, _ verb: () async throws -> Response) async throws -> Response {
    do { return try await verb() } catch let refusal as AccessRefusal {
      let (status, code, field, key): (HTTPResponse.Status, String, String?, String) =
        switch refusal {
        case .noName: (.badRequest, "bad_name", "name", "no_name")
        case .noScope: (.badRequest, "bad_scopes", "scopes", "no_scope")
        case .tooMany: (.conflict, "too_many_tokens", nil, "too_many")
        case .noSuchToken: (.notFound, "no_such_token", nil, "gone")
        }
      let words = TokenTexts.catalogue[TeamTongue.of(request)][key] ?? code
      throw Problem(
        status: status, code: code, message: words.replacing("{n}", with: "\(AccessDesk.most)"), field: field)
    }
  }
}

struct TokensPage {
  struct Scope { let scope, name: String }
  struct Item { let id, name, action, scopes, facts: String }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let scopes: [Scope]
  let tokens: [Item]
  let none: Bool

  init(bar: TeamBar, csrf: String, firm: String, tokens: [AccessToken], _ language: Lang, zone: Zone) {
    let texts = TokenTexts.catalogue[language]
    let days = DayWords(lang: language)
    func text(_ key: String, _ name: String, _ value: String) -> String {
      (texts[key] ?? key).replacing("{\(name)}", with: value)
    }
    func when(_ moment: Moment) -> String { "\(days.date(zone.day(moment))), \(days.time(zone.time(moment)))" }
    func name(_ scope: AccessToken.Scope) -> String { texts[scope.rawValue] ?? scope.rawValue }
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    t = texts
    scopes = AccessToken.Scope.allCases.map { Scope(scope: $0.rawValue, name: name($0)) }
    none = tokens.isEmpty
    self.tokens = tokens.map { one in
      Item(
        id: one.id.text, name: one.name, action: Address.token(one.id),
        scopes: AccessToken.Scope.allCases.filter(one.scopes.contains).map(name).joined(separator: "; "),
        facts: [
          one.usedAt.map { text("used", "when", when($0)) } ?? text("unused", "", ""),
          text("made", "when", when(one.createdAt)), text("tail", "tail", one.tail),
        ].joined(separator: " "))
    }
  }
}
