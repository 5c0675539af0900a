import Callbacks
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Store

/// What somebody does with the call they asked for: `/callback/{token}`. Looking is GET and changes nothing; moving,
/// cancelling and taking consent back are POST. Knowing the link is the proof.
struct CallbackLinkRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to router: RouterGroup<WebContext>) {
    router.get("callback/:token", use: show)
    router.get("callback/:token/time", use: times)
    router.post("callback/:token/time", use: move)
    router.post("callback/:token/cancellation", use: cancel)
    router.post("callback/:token/prediction", use: unpredict)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    return try view.page(said: request.uri.queryParameters["said"].map(String.init))
  }

  @Sendable func times(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    guard view.callback.status == .open else { return try view.page() }
    return try view.times()
  }

  @Sendable func move(_ request: Request, _ context: WebContext) async throws -> Response {
    let input = CallbackFormInput(try await FormBody.read(request))
    guard let view = try await view(request, context) else { return try gone(request) }
    guard let wish = input.wish(in: view.firm.zone) else {
      return try view.times(input, bad: view.words.text("bad_time"), status: .unprocessableContent)
    }
    do {
      _ = try await rooms.callbacks.move(view.callback.id, ask: view.ask, to: wish, by: "customer")
      return view.after("moved")
    } catch let refusal as CallbackRefusal {
      if case .closed = refusal {
        return try view.page(alert: CallbackView.words(refusal, view.words), status: .conflict)
      }
      return try view.times(input, bad: CallbackView.words(refusal, view.words), status: .conflict)
    }
  }

  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    _ = try await rooms.callbacks.withdraw(view.callback.id, ask: view.ask, by: "customer")
    return view.after("withdrawn")
  }

  @Sendable func unpredict(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try gone(request) }
    if view.mayRefuse { try await rooms.callbacks.refusePrediction(view.callback.id, by: "customer") }
    return view.after("unpredicted")
  }

  private func view(_ request: Request, _ context: WebContext) async throws -> CallbackView? {
    let token = try context.parameters.require("token")
    guard let (id, ask) = CallbackLink.opened(token, house: rooms.keyring.house), let firm = rooms.firm(),
      let sheet = try await rooms.callbacks.sheet(id), sheet.callback.isShown(at: rooms.surroundings.now())
    else { return nil }
    let asked = request.uri.queryParameters["lang"].flatMap { Lang(rawValue: String($0)) }
    let lang = [asked, sheet.callback.language].compactMap { $0 }.first { firm.languages.contains($0) }
    return CallbackView(
      pages: pages, token: token, ask: ask, asked: asked, sheet: sheet, firm: firm, now: rooms.surroundings.now(),
      words: CallbackWords(lang ?? Tongue.wanted(by: request, among: firm.languages), zone: firm.zone))
  }

  private func gone(_ request: Request) throws -> Response {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    let words = CallbackWords(Tongue.wanted(by: request, among: firm.languages), zone: firm.zone)
    let frame = BookFrame(firm, words.book, book: Address.askForCall) { _ in "" }
    return try pages.response("visit-gone", VisitGonePage(f: frame, t: words.texts, plain: true), status: .gone)
  }
}
