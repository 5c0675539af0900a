import Conversations
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff
import Store
import Webhooks

/// The team's side: `/inbox`. Everything here is behind `SessionMiddleware`.
struct InboxRoutes: Sendable {
  let rooms: WebRooms
  let hub: StreamHub
  let names: Names
  let items: InboxItems
  let pages: Pages
  let looking: Looking

  private static let pageSize = 50

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("", use: page)
    routes.get("c/:id", use: page)
    routes.get("me", use: me)
    routes.get("staff", use: staff)
    routes.get("events", use: events)
    routes.post("looking", use: look)
    routes.get("conversations", use: list)
    routes.get("counts", use: counts)
    routes.get("conversations/:id", use: show)
    routes.post("conversations/:id/ownership", use: take)
    routes.delete("conversations/:id/ownership", use: handBack)
    routes.post("conversations/:id/messages", use: reply)
    routes.post("conversations/:id/notes", use: note)
    routes.post("conversations/:id/resolution", use: resolve)
    routes.delete("conversations/:id/resolution", use: reopen)
    routes.post("conversations/:id/typing", use: typing)
    routes.post("conversations/:id/read", use: read)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.me()
    let firm = rooms.firm()
    let page = try pages.response(
      "inbox",
      InboxPage(
        csrf: session.csrf, name: session.staff.name, initials: ItemView.initials(session.staff.name),
        role: session.staff.role.rawValue, language: TeamTongue.of(request).rawValue, firm: firm?.name ?? "Odzew",
        assistant: firm?.assistant.name ?? "Asystent"))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func me(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let id, name, role, language: String }
    let staff = try context.me().staff
    return try JSONReply.response(
      Body(id: staff.id.text, name: staff.name, role: staff.role.rawValue, language: TeamTongue.of(request).rawValue))
  }

  @Sendable func staff(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Person: Encodable {
      let id, name, team: String
      let online: Bool
    }
    struct Body: Encodable { let items: [Person] }
    let online = looking.online
    return try JSONReply.response(
      Body(
        items: try await names.all().filter { $0.active && $0.role.answersCustomers }.map {
          Person(id: $0.id.text, name: $0.name, team: $0.details.team, online: online.contains($0.id))
        }))
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try context.me().staff.id
    let asked = request.uri.queryParameters
    let view: ConversationView
    switch asked["view"].map(String.init) ?? "all" {
    case "mine": view = .mine(me)
    case "unassigned": view = .unassigned
    case "all": view = .all
    default:
      throw Problem(
        status: .badRequest, code: "bad_view", message: "'view' wants mine, unassigned or all.", field: "view")
    }
    let query = (asked["q"].map(String.init) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let cursor = try asked["cursor"].map { try InboxCursor.read(String($0)) }
    let closed = asked["status"] == "closed"
    let keyring = rooms.keyring
    let (found, counts) = try await rooms.store.read { tx in
      let customers = query.isEmpty ? nil : try CustomerDesk.found(query, keyring: keyring, in: tx)
      return (
        try ConversationListRecords.list(
          view, closed: closed, customers: customers, behind: cursor, limit: Self.pageSize + 1, keyring: keyring, in: tx
        ),
        try ConversationListRecords.counts(for: me, in: tx)
      )
    }
    var rows: [ItemView] = []
    for item in found.prefix(Self.pageSize) { rows.append(try await items.view(item)) }
    let next = found.count > Self.pageSize ? InboxCursor.text(of: found[Self.pageSize - 1].conversation, in: view) : nil
    return try JSONReply.response(
      ListView(
        items: rows, counts: .init(mine: counts.mine, unassigned: counts.unassigned, all: counts.all), next: next))
  }

  /// How many open conversations there are, for the pages beside the inbox, and for the owner how many webhooks were
  /// paused without a person's doing.
  @Sendable func counts(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable {
      let mine, unassigned, all: Int
      let webhooks_paused: Int?
    }
    let me = try context.me().staff
    let counts = try await rooms.store.read { tx in try ConversationListRecords.counts(for: me.id, in: tx) }
    return try JSONReply.response(
      Body(
        mine: counts.mine, unassigned: counts.unassigned, all: counts.all,
        webhooks_paused: me.role == .owner ? try await rooms.webhooks.troubled() : nil))
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let thread = try await items.thread(try id(context), for: try context.me().staff) else {
      throw ConversationRefusal.noSuchConversation
    }
    return try JSONReply.response(thread)
  }

  // MARK: verbs

  private struct Take: Decodable {
    var staff: String?
    var from: String?
  }

  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Take.self, request, context)
    func colleague(_ text: String) throws -> ID<Staff> {
      guard let id = ID<Staff>(given: text) else { throw ConversationRefusal.noSuchColleague }
      return id
    }
    try await rooms.team.take(
      try id(context), by: try context.me().staff.id, for: try form.staff.map(colleague),
      from: try form.from.map(colleague))
    return try await item(context)
  }

  @Sendable func handBack(_ request: Request, _ context: WebContext) async throws -> Response {
    try await rooms.team.handBack(try id(context), by: try context.me().staff.id)
    return try await item(context)
  }

  private struct Write: Decodable {
    let text: String
    let client_id: String
  }

  @Sendable func reply(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Write.self, request, context)
    _ = try await rooms.team.reply(
      form.text, clientID: form.client_id, in: try id(context), by: try context.me().staff.id)
    return try await item(context)
  }

  private struct WriteNote: Decodable {
    let text: String
    var client_id: String?
  }

  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(WriteNote.self, request, context)
    let note = try await rooms.team.note(
      form.text, clientID: form.client_id, in: try id(context), by: try context.me().staff.id)
    return try JSONReply.response(try await items.view(note), status: .created)
  }

  @Sendable func resolve(_ request: Request, _ context: WebContext) async throws -> Response {
    try await rooms.team.resolve(try id(context), by: try context.me().staff.id)
    return try await item(context)
  }

  @Sendable func reopen(_ request: Request, _ context: WebContext) async throws -> Response {
    try await rooms.team.reopen(try id(context), by: try context.me().staff.id)
    return try await item(context)
  }

  private struct Read: Decodable { let seq: Int }

  @Sendable func read(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Read.self, request, context)
    try await rooms.team.read(max(0, form.seq), in: try id(context), by: try context.me().staff.id)
    return try await item(context)
  }

  // MARK: live

  @Sendable func events(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try context.me()
    return Stream.response(topic: Topics.inbox, after: 0, hub: hub, context: context) { ([], 0) }
  }

  private struct Typing: Decodable { let on: Bool }

  @Sendable func typing(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Typing.self, request, context)
    let (id, staff) = (try id(context), try context.me().staff)
    struct Customer: Encodable {
      let author = "person"
      let name: String
      let on: Bool
    }
    struct Inbox: Encodable {
      let conversation: String
      let author = "person"
      let name: String
      let on: Bool
    }
    let name = staff.shortName
    hub.publish(
      StreamEvent("typing", json: try JSONReply.text(Customer(name: name, on: form.on))), to: Topics.conversation(id))
    hub.publish(
      StreamEvent("typing", json: try JSONReply.text(Inbox(conversation: id.text, name: name, on: form.on))),
      to: Topics.inbox)
    return Response(status: .noContent)
  }

  private struct Look: Decodable { var conversation: String? }

  @Sendable func look(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(Look.self, request, context)
    let staff = try context.me().staff
    for id in looking.set(staff.id, at: form.conversation.flatMap { ID(given: $0) }, now: rooms.surroundings.now()) {
      struct Person: Encodable { let id, name: String }
      struct Body: Encodable {
        let conversation: String
        let staff: [Person]
      }
      var people: [Person] = []
      for one in looking.who(at: id) { people.append(Person(id: one.text, name: try await names.one(one)?.name ?? "")) }
      hub.publish(
        StreamEvent("looking", json: try JSONReply.text(Body(conversation: id.text, staff: people))), to: Topics.inbox)
    }
    return Response(status: .noContent)
  }

  private func id(_ context: WebContext) throws -> ID<Conversation> {
    guard let id = ID<Conversation>(given: try context.parameters.require("id")) else {
      throw ConversationRefusal.noSuchConversation
    }
    return id
  }

  private func item(_ context: WebContext) async throws -> Response {
    guard let item = try await items.one(try id(context)) else { throw ConversationRefusal.noSuchConversation }
    return try JSONReply.response(item)
  }
}
