import Assistant
import Callbacks
import Conversations
import Crypto
import Customers
import Firm
import Foundation
import Ground
import HTTPTypes
import Hummingbird
import Language
public import Seal
import Store

/// The customer's side of the chat: `/api/v1/conversations`.
struct ChatRoutes: Sendable {
  let rooms: WebRooms
  let hub: StreamHub
  let names: Names
  /// New conversations from one address.
  let openLimit: RateLimit?
  /// Verdicts on answers from one address.
  let judgeLimit: RateLimit?
  let behindProxy: Bool

  func add(to routes: RouterGroup<WebContext>) {
    routes.post("conversations", use: open)
    routes.get("conversations/:id", use: show)
    routes.post("conversations/:id/messages", use: write)
    routes.get("conversations/:id/events", use: events)
    routes.post("conversations/:id/typing", use: typing)
    routes.post("conversations/:id/person", use: person)
    routes.post("conversations/:id/read", use: read)
    routes.post("conversations/:id/feedback", use: judge)
    routes.put("conversations/:id/language", use: speak)
    routes.put("conversations/:id/identity", use: identify)
  }

  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    let form = try await JSONBody.read(ChatForms.Open.self, request, context)
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    if let slug = form.firm, slug != firm.slug { throw FirmRoutes.noSuchFirm(slug) }
    guard (form.channel ?? "chat") == "chat" else {
      throw Problem(
        status: .badRequest, code: "bad_channel",
        message: "Only 'chat' is opened here; other channels have their own doors.",
        field: "channel")
    }
    let language = try form.language.map(Self.language) ?? firm.language
    let identity = try form.identity.map(checked)
    try openLimit?.take(
      Sender.address(request, context, behindProxy: behindProxy), now: rooms.surroundings.now())
    let opened = try await rooms.conversations.open(
      channel: .chat, language: language, visitor: form.visitor, identity: identity)
    struct Body: Encodable { let id, token, visitor, language: String }
    return try JSONReply.response(
      Body(id: opened.id.text, token: opened.token, visitor: opened.visitor, language: opened.language.rawValue),
      status: .created)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    struct Body: Encodable {
      let id, status, language: String
      let last_seq: Int
      let owner: OwnerView
    }
    var owner = try await names.owner(one.ownership)
    owner.id = nil
    return try JSONReply.response(
      Body(
        id: one.id.text, status: one.isClosed ? "closed" : "open", language: one.language.rawValue,
        last_seq: one.lastSeq, owner: owner))
  }

  @Sendable func write(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Write.self, request, context)
    let (message, fresh) = try await rooms.conversations.receive(form.text, clientID: form.client_id, in: one.id)
    return try JSONReply.response(
      MessageView(message, zone: rooms.zone, name: nil), status: fresh ? .created : .ok)
  }

  @Sendable func events(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let asked =
      request.headers[HTTPField.Name("Last-Event-ID")!] ?? request.uri.queryParameters["after"].map(String.init) ?? "0"
    guard let after = Int(asked), after >= 0 else {
      throw Problem(
        status: .badRequest, code: "bad_position",
        message: "Last-Event-ID wants the number of the last message that you have.",
        field: "Last-Event-ID")
    }
    // A page that was just opened has nothing yet. Whoever looks at one is about; a chat goes on without that.
    if after == 0 { try? await rooms.callbacks.noteVisit(of: one.customer) }
    return Stream.response(topic: Topics.conversation(one.id), after: after, hub: hub, context: context) {
      try await backlog(of: one.id, after: after)
    }
  }

  private func backlog(of id: ID<Conversation>, after: Int) async throws -> ([StreamEvent], Int) {
    var events: [StreamEvent] = []
    var reached = after
    while true {
      let messages = try await rooms.conversations.messages(after: reached, of: id)
      guard let last = messages.last else { break }
      for message in messages {
        events.append(
          StreamEvent(
            "message", json: try JSONReply.text(try await names.view(message, zone: rooms.zone)), seq: message.seq))
      }
      reached = last.seq
    }
    if let now = try await rooms.store.read({ try ConversationRecords.one(id, in: $0) }) {
      events.append(try await LiveFeed.ownerEvent(now, names: names))
    }
    return (events, reached)
  }

  @Sendable func typing(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Typing.self, request, context)
    struct Body: Encodable {
      let conversation: String
      let author = "customer"
      let on: Bool
    }
    hub.publish(
      StreamEvent("typing", json: try JSONReply.text(Body(conversation: one.id.text, on: form.on))), to: Topics.inbox)
    return Response(status: .noContent)
  }

  @Sendable func person(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    try await rooms.conversations.askForPerson(in: one.id)
    return Response(status: .accepted)
  }

  @Sendable func read(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Read.self, request, context)
    try await rooms.conversations.customerRead(min(max(0, form.seq), one.lastSeq), in: one.id)
    return Response(status: .noContent)
  }

  /// "Was that it?" under an answer.
  @Sendable func judge(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Feedback.self, request, context)
    let address = Sender.address(request, context, behindProxy: behindProxy)
    try judgeLimit?.take(address, now: rooms.surroundings.now())
    guard let feedback = rooms.feedback else { throw Problem.noSuchPage }
    try await feedback.judge(form.seq, helped: form.helped, in: one.id, address: Sender.network(address))
    return Response(status: .noContent)
  }

  @Sendable func speak(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Speak.self, request, context)
    try await rooms.conversations.setLanguage(Self.language(form.language), in: one.id)
    return Response(status: .noContent)
  }

  @Sendable func identify(_ request: Request, _ context: WebContext) async throws -> Response {
    let one = try await conversation(request, context)
    let form = try await JSONBody.read(ChatForms.Identity.self, request, context)
    try await rooms.conversations.identify(try checked(form), in: one.id)
    return Response(status: .noContent)
  }

  // MARK: checking

  private func conversation(_ request: Request, _ context: WebContext) async throws -> Conversation {
    guard let token = Bearer.token(request) else {
      throw Problem(
        status: .unauthorized, code: "no_token",
        message: "Send 'Authorization: Bearer TOKEN' with the conversation's token.")
    }
    guard let id = ID<Conversation>(given: try context.parameters.require("id")), token.utf8.count <= 256 else {
      throw ConversationRefusal.noSuchConversation
    }
    return try await rooms.conversations.conversation(id, token: token)
  }

  private func checked(_ form: ChatForms.Identity) throws -> ConversationDesk.Identity {
    let email = form.email ?? ""
    let secret = Data(WidgetSecret.text(house: rooms.keyring.house).utf8)
    guard let given = form.signature, let code = Data(hex: given),
      HMAC<SHA256>.isValidAuthenticationCode(
        code, authenticating: Data("\(form.id)\n\(email)".utf8), using: SymmetricKey(data: secret)),
      (1...200).contains(form.id.utf8.count),
      // A line feed within would let the two signed parts change places.
      !form.id.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw ConversationRefusal.badSignature }
    return .init(
      externalID: form.id, email: email.isEmpty ? nil : EmailAddress(email),
      name: form.name.map { String($0.prefix(120)) })
  }

  private static func language(_ text: String) throws -> Lang {
    guard let language = Lang(rawValue: text) else {
      throw Problem(
        status: .badRequest, code: "bad_language",
        message: "'language' wants one of \(Lang.allCases.map(\.rawValue).joined(separator: ", ")).", field: "language")
    }
    return language
  }
}

/// The secret with which a host page signs who its visitor is: derived from the house key, so it needs no place of its
/// own. `odzew secret widget` prints it.
public enum WidgetSecret {
  public static func text(house: HouseKey) -> String { house.sign("widget", "identity") }
}

extension Data {
  init?(hex: String) {
    guard hex.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var rest = Substring(hex)
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    self.init(bytes)
  }
}
