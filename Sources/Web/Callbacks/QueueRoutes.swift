import Callbacks
import Conversations
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Seal
import Staff

struct QueuePage {
  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let lists: TimeLists
}

/// The agent's queue: `/callbacks`. Everything here is behind `SessionMiddleware`.
struct QueueRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("", use: page)
    routes.get("queue", use: queue)
    routes.get("requests/:id", use: story)
    routes.post("requests", use: ask)
    routes.post("requests/:id/call", use: call)
    routes.post("requests/:id/release", use: release)
    routes.post("requests/:id/time", use: postpone)
    routes.post("requests/:id/cancellation", use: drop)
    routes.post("requests/:id/notes", use: note)
    routes.post("calls/:id/disposition", use: dispose)
    routes.post("me", use: ready)
    routes.post("pause/lifting", use: lift)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try caller(context)
    let session = try context.me()
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    let words = words(request)
    let page = try pages.response(
      "callbacks",
      QueuePage(
        bar: words.bar(session, at: .queue), t: words.texts, csrf: session.csrf,
        firm: firm.name,
        lists: TimeLists(
          CallbackWords(words.lang, zone: firm.zone), firm: firm, at: words.now, day: nil, time: nil, span: "0")))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func queue(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let queue = try await rooms.callbacks.queue(of: me.id)
    let isAutomatic = try await rooms.callbacks.policy().dialling == .automatic
    return try JSONReply.response(
      try views(request).view(queue, me: me.id.text, exchange: rooms.dial.state, automatic: isAutomatic))
  }

  @Sendable func story(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try caller(context)
    guard let story = try await rooms.callbacks.story(try id(context)) else { throw CallbackRefusal.noSuchCallback }
    return try JSONReply.response(try views(request).story(story))
  }

  private struct Order: Decodable {
    let phone, key: String
    var name, topic, day, time, span: String?
  }

  /// A request that somebody of the team takes down.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Order.self, request, context)
    guard let phone = PhoneNumber(form.phone) else {
      throw wrong("phone", request)
    }
    guard (16...64).contains(form.key.utf8.count) else {
      throw Problem(status: .badRequest, code: "bad_key", message: "'key' wants 16 to 64 characters.", field: "key")
    }
    let wish = try wish(form.day, form.time, form.span, request)
    let order = CallbackOrder(
      who: .person(name: CallbackAPIRoutes.name(form.name), email: nil), phone: phone,
      topic: form.topic.flatMap { $0.trimmed.isEmpty ? nil : String($0.trimmed.prefix(2_000)) }, wish: wish,
      source: .team, language: rooms.firm()?.language ?? .pl)
    let key = rooms.keyring.house.lookup("callback-team", "\(me.id)\n\(form.key)")
    return try await answer(request) { _ = try await rooms.callbacks.ask(order, by: "staff:\(me.id)", key: key) }
  }

  private struct Reason: Decodable { var reason: String? }

  @Sendable func call(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Reason.self, request, context)
    let id = try id(context)
    return try await answer(request) {
      _ = try await rooms.dial.call(id, by: me.id, overruling: form.reason.flatMap(Overrule.Reason.init(rawValue:)))
    }
  }

  @Sendable func release(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let id = try id(context)
    return try await answer(request) { _ = try await rooms.callbacks.release(id, by: me.id) }
  }

  private struct Time: Decodable {
    let day, time, reason: String
    var span: String?
  }

  @Sendable func postpone(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Time.self, request, context)
    let (id, wish, reason) = (
      try id(context), try wish(form.day, form.time, form.span, request), try reason(form.reason, request)
    )
    return try await answer(request) { try await rooms.callbacks.postpone(id, to: wish, reason, by: me.id) }
  }

  @Sendable func drop(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Reason.self, request, context)
    let (id, reason) = (try id(context), try reason(form.reason ?? "", request))
    return try await answer(request) { try await rooms.callbacks.drop(id, reason, by: me.id) }
  }

  private struct Note: Decodable {
    let text: String
    var client_id: String?
  }

  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Note.self, request, context)
    let text = form.text.trimmed
    if let key = form.client_id { try MessageText.checkClientID(key) }
    guard (1...CallbackNote.longest).contains(text.count) else { throw wrong("note", request) }
    let id = try id(context)
    return try await answer(request) {
      try await rooms.callbacks.note(text, clientID: form.client_id, on: id, by: me.id)
    }
  }

  private struct Word: Decodable {
    let outcome: String
    var day, time, span: String?
  }

  @Sendable func dispose(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Word.self, request, context)
    let disposition: Disposition
    switch form.outcome {
    case "answered": disposition = .answered
    case "no_answer": disposition = .noAnswer
    case "busy": disposition = .busy
    case "voicemail": disposition = .voicemail
    case "wrong_number": disposition = .wrongNumber
    case "refused": disposition = .refused
    case "later": disposition = .later(try wish(form.day, form.time, form.span, request))
    default:
      throw Problem(
        status: .badRequest, code: "bad_outcome",
        message: "'outcome' wants answered, no_answer, busy, voicemail, wrong_number, refused or later.",
        field: "outcome")
    }
    guard let id = ID<Call>(given: try context.parameters.require("id")) else { throw CallbackRefusal.noSuchCall }
    return try await answer(request) { _ = try await rooms.dial.dispose(id, disposition, by: me.id) }
  }

  private struct Ready: Decodable {
    let ready: Bool
    var line: String?
  }

  @Sendable func ready(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    let form = try await JSONBody.read(Ready.self, request, context)
    var line = form.line.map { String($0.trimmed.prefix(60)) }
    if let given = line, !given.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) {
      throw wrong("line", request)
    }
    // Without an exchange there is no line to name.
    if rooms.dial.state == .none, line ?? "" == "" { line = "hand" }
    return try await answer(request) { [line] in
      _ = try await rooms.callbacks.put(agent: me.id, line: line, ready: form.ready)
    }
  }

  @Sendable func lift(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try caller(context)
    guard me.role.setsUpBooking else { throw Problem.notYours }
    return try await answer(request) { try await rooms.callbacks.liftPause(by: me.id) }
  }

  // MARK: pieces

  private func answer(_ request: Request, _ verb: () async throws -> Void) async throws -> Response {
    do {
      try await verb()
      return Response(status: .noContent)
    } catch let refusal as CallbackRefusal {
      throw Problem(refusal, words: words(request).refusal(refusal))
    }
  }

  private func words(_ request: Request) -> TeamCallWords {
    TeamCallWords(TeamTongue.of(request), zone: rooms.zone, now: rooms.surroundings.now())
  }

  private func views(_ request: Request) throws -> QueueViews {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    return QueueViews(firm: firm, words: words(request))
  }

  private func caller(_ context: WebContext) throws -> Staff {
    let staff = try context.me().staff
    guard staff.role.answersCustomers else { throw Problem.notYours }
    return staff
  }

  private func id(_ context: WebContext) throws -> ID<Callback> {
    guard let id = ID<Callback>(given: try context.parameters.require("id")) else {
      throw CallbackRefusal.noSuchCallback
    }
    return id
  }

  private func wish(_ day: String?, _ time: String?, _ span: String?, _ request: Request) throws -> CallbackWish {
    guard let day, let time else { return CallbackWish() }
    let input = CallbackFormInput(["when": "at", "day": day, "time": time, "span": span ?? "0"])
    guard let wish = input.wish(in: rooms.zone) else { throw wrong("time", request) }
    return wish
  }

  private func reason(_ text: String, _ request: Request) throws -> Overrule.Reason {
    guard let reason = Overrule.Reason(rawValue: text) else { throw wrong("reason", request) }
    return reason
  }

  private func wrong(_ field: String, _ request: Request) -> Problem {
    Problem(
      status: .unprocessableContent, code: "bad_\(field)",
      message: words(request)["bad_\(field)"], field: field)
  }
}
