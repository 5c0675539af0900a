import Calendars
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff
import Webhooks

/// Addresses outside that are told of visits: `/calendar/webhooks`, for the owner. As a page, and as JSON for programs
/// that ask for it.
struct WebhookRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("webhooks", use: list)
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
    let session = try owner(context)
    let views = try await WebhookViews(rooms: rooms, words: words(request)).all()
    if request.headers[.accept]?.hasPrefix("application/json") == true {
      struct Body: Encodable { let items: [WebhookView] }
      return try JSONReply.response(Body(items: views.map(\.view)))
    }
    let words = words(request)
    let page = try pages.response(
      "calendar-webhooks",
      WebhooksPage(
        bar: CalendarBar(
          session.staff, place: .webhooks, conflicts: try await rooms.calendars.conflicts().count, words.language),
        t: words.texts, csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew",
        kinds: WebhookEvent.kinds.map { .init(kind: $0, name: words.kind($0)) }, hooks: views, none: views.isEmpty,
        local: rooms.webhooks.local))
    return CalendarTongue.keep(in: page, request)
  }

  @Sendable func addOne(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Order: Decodable {
      let url: String
      var kinds: [String]?
    }
    struct Body: Encodable { let id, url, secret: String, kinds: [String] }
    let by = try owner(context).by
    let order = try await JSONBody.read(Order.self, request, context)
    return try await said(request) {
      let made = try await rooms.webhooks.add(order.url.trimmed, kinds: order.kinds ?? [], by: by)
      return try JSONReply.response(
        Body(
          id: made.webhook.id.text, url: made.webhook.url, secret: made.secret,
          kinds: made.webhook.kinds.isEmpty ? WebhookEvent.kinds : made.webhook.kinds), status: .created)
    }
  }

  @Sendable func changeSecret(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let secret: String }
    let by = try owner(context).by
    return try await said(request) {
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
    _ = try owner(context)
    let below = request.uri.queryParameters["below"].flatMap { Int($0) }
    return try await said(request) {
      let found = try await rooms.webhooks.log(of: try id(context), below: below, limit: 50)
      let words = words(request)
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
    let by = try owner(context).by
    return try await said(request) {
      try await verb(try id(context), by)
      return Response(status: .noContent)
    }
  }

  private func said(_ request: Request, _ verb: () async throws -> Response) async throws -> Response {
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
      throw Problem(status: status, code: code, message: words(request).refusal(refusal), field: field)
    }
  }

  private func words(_ request: Request) -> WebhookWords { WebhookWords(CalendarTongue.of(request)) }

  private func owner(_ context: WebContext) throws -> (staff: Staff, csrf: String, by: String) {
    let session = try context.me()
    guard session.staff.role == .owner else { throw Problem.notYours }
    return (session.staff, session.csrf, "staff:\(session.staff.id)")
  }

  private func id(_ context: WebContext) throws -> ID<Webhook> {
    guard let id = ID<Webhook>(given: try context.parameters.require("id")) else { throw WebhookRefusal.noSuchWebhook }
    return id
  }
}
