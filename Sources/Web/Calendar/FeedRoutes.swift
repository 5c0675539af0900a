import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// People's visits for the calendar programs that subscribe to them: `/calendar/feed/{secret}.ics`. The address is the
/// proof; a wrong one and one that no longer holds cannot be told apart.
struct FeedRoutes: Sendable {
  /// The feed behind a secret; nil where there is none.
  let feed: @Sendable (_ secret: String) async throws -> String?

  func add(to router: RouterGroup<WebContext>) { router.get("calendar/feed/:file", use: show) }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    let file = (try context.parameters.require("file")).removingPercentEncoding ?? ""
    guard file.hasSuffix(".ics"), file.utf8.count <= 300, let text = try await feed(String(file.dropLast(4))) else {
      throw Problem(status: .notFound, code: "no_such_feed", message: "There is no calendar at this address.")
    }
    let etag = "\"\(SHA256.hash(data: Data(text.utf8)).prefix(16).map { String(format: "%02x", $0) }.joined())\""
    var headers: HTTPFields = [
      .contentType: "text/calendar; charset=utf-8", .cacheControl: "private, max-age=300", .eTag: etag,
    ]
    if request.headers[values: .ifNoneMatch].contains(etag) { return Response(status: .notModified, headers: headers) }
    headers[.contentDisposition] = "inline; filename=\"odzew.ics\""
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(string: text)))
  }
}
