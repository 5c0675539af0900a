import Callbacks
import HTTPTypes
import Hummingbird
import NIOCore

/// Where a cloud exchange tells what becomes of a call: `POST /exchange/calls/{call}/{leg}`. Its signature is the proof;
/// what it means is read by the door.
struct ExchangeRoutes: Sendable {
  /// A notice is a short form.
  static let longest = 64 << 10

  let switchboard: Switchboard

  func add(to router: some RouterMethods<WebContext>) { router.post("exchange/calls/:call/:leg", use: take) }

  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    let body = try await request.body.collect(upTo: Self.longest)
    let notice = SwitchboardNotice(
      target: request.uri.string, contentType: request.headers[.contentType] ?? "",
      signature: HTTPField.Name("X-Twilio-Signature").flatMap { request.headers[$0] },
      body: Array(body.readableBytesView))
    switch await switchboard.hear(notice) {
    case .taken: return Response(status: .noContent)
    case .forged:
      throw Problem(
        status: .forbidden, code: "bad_signature",
        message: "The signature does not fit. The exchange's secret and 'public' in exchange.yaml must be its own.")
    case .notMine: throw Problem.noSuchPage
    }
  }
}
