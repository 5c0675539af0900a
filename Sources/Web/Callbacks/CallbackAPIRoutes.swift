import Callbacks
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
public import Seal

/// Callbacks for programs: `/api/v1/callbacks`. A request is opened by its signed token alone.
struct CallbackAPIRoutes: Sendable {
  let rooms: WebRooms
  /// New requests from one address.
  let askLimit: RateLimit?
  let behindProxy: Bool

  func add(to api: RouterGroup<WebContext>) {
    api.post("callbacks", use: ask)
    api.get("callbacks/:id", use: show)
    api.post("callbacks/:id/time", use: move)
    api.post("callbacks/:id/cancellation", use: cancel)
    api.post("missed-calls", use: missed)
  }

  private struct Order: Decodable {
    let phone: String
    var name, email, topic, from, to, language: String?
    var exact, prediction: Bool?
  }

  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    try askLimit?.take(Sender.address(request, context, behindProxy: behindProxy), now: rooms.surroundings.now())
    let form = try await JSONBody.read(Order.self, request, context)
    let given = try Self.key(request)
    guard let phone = PhoneNumber(form.phone) else {
      throw Self.wrong("phone", "'phone' is no phone number, as +48601234567.")
    }
    let email = (form.email ?? "").isEmpty ? nil : form.email
    if let email, EmailAddress(email) == nil { throw Self.wrong("email", "'email' is no e-mail address.") }
    if let language = form.language, Lang(rawValue: language) == nil {
      throw Self.wrong("language", "'language' wants pl, en, uk or de.")
    }
    let order = CallbackOrder(
      who: .person(name: Self.name(form.name), email: email.flatMap { EmailAddress($0) }), phone: phone,
      topic: form.topic.flatMap { $0.trimmed.isEmpty ? nil : String($0.trimmed.prefix(2_000)) },
      wish: CallbackWish(
        from: try Self.moment(form.from, "from"), to: try Self.moment(form.to, "to"), exact: form.exact ?? false),
      source: .api, language: form.language.flatMap(Lang.init(rawValue:)) ?? rooms.firm()?.language ?? .pl,
      prediction: form.prediction)
    let key = rooms.keyring.house.lookup("callback-api", "\(given)\n\(phone)")
    let receipt = try await rooms.callbacks.ask(order, by: "customer", key: key)
    return try await reply(receipt.callback, ask: receipt.ask, status: .created)
  }

  /// For an exchange: somebody called and nobody answered. The secret is the house's; a stranger's word is not taken.
  @Sendable func missed(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Missed: Decodable { let phone: String }
    guard rooms.keyring.house.verifies("missed-calls", "api", signature: try bearer(request)) else {
      throw Problem(
        status: .forbidden, code: "bad_token", message: "This token is not the one of 'odzew secret missed-calls'.")
    }
    let form = try await JSONBody.read(Missed.self, request, context)
    let given = try Self.key(request)
    guard let phone = PhoneNumber(form.phone) else {
      throw Self.wrong("phone", "'phone' is no phone number, as +48601234567.")
    }
    let order = CallbackOrder(
      who: .person(name: nil, email: nil), phone: phone, source: .missed, language: rooms.firm()?.language ?? .pl)
    let receipt = try await rooms.callbacks.ask(
      order, by: "system", key: rooms.keyring.house.lookup("missed-api", "\(given)\n\(phone)"))
    return try await reply(receipt.callback, ask: receipt.ask, status: .created)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    let (callback, ask) = try await mine(request, context)
    return try await reply(callback, ask: ask)
  }

  private struct Move: Decodable {
    var from, to: String?
    var exact: Bool?
  }

  @Sendable func move(_ request: Request, _ context: WebContext) async throws -> Response {
    let (callback, ask) = try await mine(request, context)
    let form = try await JSONBody.read(Move.self, request, context)
    let wish = CallbackWish(
      from: try Self.moment(form.from, "from"), to: try Self.moment(form.to, "to"), exact: form.exact ?? false)
    return try await reply(try await rooms.callbacks.move(callback.id, ask: ask, to: wish, by: "customer"), ask: ask)
  }

  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    let (callback, ask) = try await mine(request, context)
    return try await reply(try await rooms.callbacks.withdraw(callback.id, ask: ask, by: "customer"), ask: ask)
  }

  // MARK: pieces

  private struct View: Encodable {
    let id, token, status, due_at: String
    let from, to: String?
    let exact: Bool
    let caller: String?
  }

  private func reply(_ callback: Callback, ask: Int, status: HTTPResponse.Status = .ok) async throws -> Response {
    let zone = rooms.zone
    return try JSONReply.response(
      View(
        id: callback.id.text, token: CallbackLink.token(for: callback.id, ask: ask, house: rooms.keyring.house),
        status: callback.status.rawValue, due_at: zone.text(callback.dueAt),
        from: callback.window.map { zone.text($0.from) }, to: callback.window.map { zone.text($0.to) },
        exact: callback.wish.exact, caller: try await rooms.callbacks.caller()?.description), status: status)
  }

  /// The request of the address, when the token opens that one. One that is not there and one that is not theirs get the
  /// same answer.
  private func mine(_ request: Request, _ context: WebContext) async throws -> (callback: Callback, ask: Int) {
    guard let (id, ask) = CallbackLink.opened(try bearer(request), house: rooms.keyring.house),
      id.text == (try context.parameters.require("id")), let callback = try await rooms.callbacks.callback(id),
      callback.isShown(at: rooms.surroundings.now())
    else { throw CallbackRefusal.noSuchCallback }
    return (callback, ask)
  }

  private func bearer(_ request: Request) throws -> String {
    guard let token = Bearer.token(request) else {
      throw Problem(status: .unauthorized, code: "no_token", message: "Send Authorization: Bearer and the token.")
    }
    return token
  }

  static func name(_ text: String?) -> String? {
    let words = (text ?? "").split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(120))
  }

  private static func key(_ request: Request) throws -> String { try IdempotencyKey.read(request) }

  private static func wrong(_ field: String, _ words: String) -> Problem {
    Problem(status: .badRequest, code: "bad_\(field)", message: words, field: field)
  }

  private static func moment(_ text: String?, _ field: String) throws -> Moment? {
    guard let text else { return nil }
    guard text.utf8.count <= 40, let moment = Moment(iso: text) else {
      throw wrong(field, "'\(field)' wants ISO 8601 with an offset, as 2026-11-24T09:00:00+01:00.")
    }
    return moment
  }
}

/// The secret with which an exchange reports missed calls.
public enum MissedCallSecret {
  public static func text(house: HouseKey) -> String { house.sign("missed-calls", "api") }
}

/// A caller's own name for a request, so that sending it twice is harmless.
enum IdempotencyKey {
  static func read(_ request: Request) throws -> String {
    let key = request.headers[.init("Idempotency-Key")!] ?? ""
    guard (16...128).contains(key.utf8.count), key.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else {
      throw Problem(
        status: .badRequest, code: "bad_key",
        message: "Send a fresh Idempotency-Key of 16 to 128 visible ASCII characters with each new request.")
    }
    return key
  }
}

extension Callback {
  /// Whether its links still show what became of it.
  func isShown(at now: Moment) -> Bool { closedAt.map { now < $0 + CallbackLink.life } ?? true }
}
