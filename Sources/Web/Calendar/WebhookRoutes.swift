import Access
import Calendars
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff
import Webhooks

/// Addresses outside that are told of visits: `/calendar/webhooks` for the owner, as a page or as JSON, and
/// `/api/v1/webhooks` for programs with an access token.
struct WebhookRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to calendar: RouterGroup<WebContext>) {
    calendar.get("webhooks", use: page)
    addVerbs(to: calendar)
  }

  func add(api: RouterGroup<WebContext>) {
    api.get("webhooks", use: list)
    addVerbs(to: api)
  }

  private func addVerbs(to routes: RouterGroup<WebContext>) {
    routes.post("webhooks", use: addOne)
    routes.delete("webhooks/:id", use: remove)
    routes.post("webhooks/:id/secret", use: changeSecret)
    routes.post("webhooks/:id/pause", use: pause)
    routes.delete("webhooks/:id/pause", use: resume)
    routes.post("webhooks/:id/test", use: test)
    routes.get("webhooks/:id/deliveries", use: log)
    routes.post("webhooks/:id/deliveries/:delivery/replay", use: replay)
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let items: [WebhookView] }
    _ = try doer(context)
    let views = try await WebhookViews(rooms: rooms, words: words(request, context)).all()
    return try JSONReply.response(Body(items: views.map(\.view)))
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    if request.headers[.accept]?.hasPrefix("application/json") == true { return try await list(request, context) }
    let session = try context.owner()
    let words = words(request, context)
    let views = try await WebhookViews(rooms: rooms, words: words).all()
    let page = try pages.response(
      "calendar-webhooks",
      WebhooksPage(
        bar: TeamBar(session, at: .webhooks, words.language, conflicts: try await rooms.calendars.conflicts().count),
        t: words.texts, csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew",
        kinds: WebhookEvent.kinds.map { .init(kind: $0, name: words.kind($0)) }, hooks: views, none: views.isEmpty,
        local: rooms.webhooks.local))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func addOne(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Order: Decodable {
      let url: String
      var kinds: [String]?
    }
    struct Body: Encodable { let id, url, secret: String, kinds: [String] }
    let by = try doer(context)
    let order = try await JSONBody.read(Order.self, request, context)
    return try await said(request, context) {
      let made = try await rooms.webhooks.add(order.url.trimmed, kinds: order.kinds ?? [], by: by)
      return try JSONReply.response(
        Body(
          id: made.webhook.id.text, url: made.webhook.url, secret: made.secret,
          kinds: made.webhook.kinds.isEmpty ? WebhookEvent.kinds : made.webhook.kinds), status: .created)
    }
  }

  @Sendable func changeSecret(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let secret: String }
    let by = try doer(context)
    return try await said(request, context) {
      try JSONReply.response(Body(secret: try await rooms.webhooks.changeSecret(of: try id(context), by: by)))
    }
  }

  @Sendable func remove(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context) { try await rooms.webhooks.remove($0, by: $1) }
  }

  @Sendable func pause(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context) { try await rooms.webhooks.pause($0, by: $1) }
  }

  @Sendable func resume(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context) { try await rooms.webhooks.resume($0, by: $1) }
  }

  @Sendable func test(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context) { try await rooms.webhooks.test($0, by: $1) }
  }

  @Sendable func log(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable {
      let items: [DeliveryView]
      /// To ask for the next ones with; nil at the end.
      let below: Int?
    }
    _ = try doer(context)
    let below = request.uri.queryParameters["below"].flatMap { Int($0) }
    return try await said(request, context) {
      let found = try await rooms.webhooks.log(of: try id(context), below: below, limit: 50)
      let words = words(request, context)
      return try JSONReply.response(
        Body(
          items: found.map { DeliveryView($0, words, zone: rooms.zone) },
          below: found.count < 50 ? nil : found.last?.number))
    }
  }

  @Sendable func replay(_ request: Request, _ context: WebContext) async throws -> Response {
    try await act(request, context) { _, by in
      guard let delivery = ID<WebhookDelivery>(given: try context.parameters.require("delivery")) else {
        throw WebhookRefusal.noSuchDelivery
      }
      try await rooms.webhooks.replay(delivery, by: by)
    }
  }

  // MARK: pieces

  private func act(
    _ request: Request, _ context: WebContext, _ verb: (ID<Webhook>, String) async throws -> Void
  ) async throws -> Response {
    let by = try doer(context)
    return try await said(request, context) {
      try await verb(try id(context), by)
      return Response(status: .noContent)
    }
  }

  private func said(
    _ request: Request, _ context: WebContext, _ verb: () async throws -> Response
  ) async throws -> Response {
    do { return try await verb() } catch let refusal as WebhookRefusal {
      let (status, code, field): (HTTPResponse.Status, String, String?) =
        switch refusal {
        case .badAddress: (.badRequest, "bad_address", "url")
        case .notSecure: (.badRequest, "not_secure", "url")
        case .local: (.badRequest, "local_address", "url")
        case .badKind: (.badRequest, "bad_kind", "kinds")
        case .tooMany: (.conflict, "too_many_webhooks", nil)
        case .noSuchWebhook: (.notFound, "no_such_webhook", nil)
        case .noSuchDelivery: (.notFound, "no_such_delivery", nil)
        }
      throw Problem(status: status, code: code, message: words(request, context).refusal(refusal), field: field)
    }
  }

  /// Programs are told in English, as all of the API speaks.
  private func words(_ request: Request, _ context: WebContext) -> WebhookWords {
    WebhookWords(context.session == nil ? .en : TeamTongue.of(request))
  }

  /// As the journal names them: the owner on the page, or a program that may.
  private func doer(_ context: WebContext) throws -> String {
    if context.session == nil { return try context.program(may: .webhooks).doer }
    return "staff:\(try context.owner().staff.id)"
  }

  private func id(_ context: WebContext) throws -> ID<Webhook> {
    guard let id = ID<Webhook>(given: try context.parameters.require("id")) else { throw WebhookRefusal.noSuchWebhook }
    return id
  }
}
