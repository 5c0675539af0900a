import Callbacks
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Seal

struct CallbackFormPage {
  let f: BookFrame
  let t: [String: String]
  let ticket: BookTicket
  let lang: String
  let fields: CallbackFields
  let lists: TimeLists
  let alert: String?
}

/// Asking for a call, for everybody: `/callback`. It works without JavaScript.
struct CallbackFormRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let settings: WebSettings
  /// Forms from one address.
  let formLimit: RateLimit?

  func add(to router: RouterGroup<WebContext>) {
    router.get("callback", use: form)
    router.post("callback", use: ask)
  }

  private var tickets: BookTickets { BookTickets(house: rooms.keyring.house, surroundings: rooms.surroundings) }

  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    let asked = request.uri.queryParameters["lang"].flatMap { Lang(rawValue: String($0)) }
    return try page(request, asked, ticket: tickets.issue(), fields: CallbackFields())
  }

  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    try formLimit?.take(
      Sender.address(request, context, behindProxy: settings.behindProxy), now: rooms.surroundings.now())
    let given = try await FormBody.read(request)
    let asked = given["lang"].flatMap { Lang(rawValue: $0) }
    let (firm, words) = try speak(request, asked)
    let input = CallbackFormInput(given)
    var fields = input.fields()
    guard let key = try tickets.key(in: given) else {
      return try page(
        request, asked, ticket: tickets.issue(), fields: fields, input: input, alert: words.text("stale"),
        status: .conflict)
    }
    let same = BookTicket(key: given["key"] ?? "", issued: given["issued"] ?? "", mark: given["mark"] ?? "")
    guard let order = input.order(&fields, words, zone: firm.zone) else {
      return try page(
        request, asked, ticket: same, fields: fields, input: input, alert: words.text("try_again"),
        status: .unprocessableContent)
    }
    do {
      let receipt = try await rooms.callbacks.ask(order, by: "customer", key: key)
      let token = CallbackLink.token(for: receipt.callback.id, ask: receipt.ask, house: rooms.keyring.house)
      return .redirect(to: Address.callback(token, lang: asked, said: "asked"), type: .normal)
    } catch let refusal as CallbackRefusal {
      fields.bad_time = CallbackView.words(refusal, words)
      return try page(
        request, asked, ticket: refusal == .keyUsed ? tickets.issue() : same, fields: fields, input: input,
        alert: words.text("try_again"), status: .conflict)
    }
  }

  private func speak(_ request: Request, _ asked: Lang?) throws -> (Firm, CallbackWords) {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    let lang =
      asked.flatMap { firm.languages.contains($0) ? $0 : nil } ?? Tongue.wanted(by: request, among: firm.languages)
    return (firm, CallbackWords(lang, zone: firm.zone))
  }

  private func page(
    _ request: Request, _ asked: Lang?, ticket: BookTicket, fields: CallbackFields, input: CallbackFormInput? = nil,
    alert: String? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let (firm, words) = try speak(request, asked)
    let frame = BookFrame(firm, words.book, book: Address.askForCall) { "\(Address.askForCall)?lang=\($0.rawValue)" }
    let lists = TimeLists(
      words, firm: firm, at: rooms.surroundings.now(), day: input?.day, time: input?.time, span: input?.span)
    return try pages.response(
      "callback-form",
      CallbackFormPage(
        f: frame, t: words.texts, ticket: ticket, lang: asked?.rawValue ?? "", fields: fields, lists: lists,
        alert: alert), status: status)
  }
}
