import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Staff

/// Turns whatever was thrown into an answer, and logs a fault once, here at the rim.
struct ProblemMiddleware: RouterMiddleware {
  let logger: Logger
  let pages: Pages

  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let error as HTTPParserError {
      throw error  // a broken body: the server answers 400 and closes
    } catch {
      let problem = Problem(error)
      if problem.status.code >= 500 {
        logger.error("\(request.method) \(request.uri.path) failed", metadata: ["error": "\(error)"])
      }
      if wantsPage(request) { return try pages.problem(problem, in: Tongue.ofPage(request)) }
      return try problem.response(from: request, context: context)
    }
  }

  private func wantsPage(_ request: Request) -> Bool {
    !request.uri.path.hasPrefix("/api/") && (request.headers[.accept] ?? "").contains("text/html")
  }
}

/// Headers that make a browser careful, on every answer.
struct SafetyMiddleware: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.init("Referrer-Policy")!] = "same-origin"
    response.headers[.contentSecurityPolicy] = """
      default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; \
      frame-ancestors 'none'
      """
    response.headers[.init("Permissions-Policy")!] = "camera=(), microphone=(), geolocation=()"
    return response
  }
}

/// The chat is called from the firm's own pages, so any origin may: it carries a token, never a cookie. It stands before
/// the routes: a browser asks with OPTIONS first, at addresses that have no such route.
struct OpenOriginMiddleware: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix("/api/v1/") else { return try await next(request, context) }
    if request.method == .options {
      return Response(
        status: .noContent,
        headers: [
          .accessControlAllowOrigin: "*", .accessControlAllowMethods: "GET, POST, PUT, DELETE",
          .accessControlAllowHeaders: "authorization, content-type, idempotency-key, last-event-id",
          .accessControlMaxAge: "86400",
        ])
    }
    var response: Response
    do { response = try await next(request, context) } catch let error as HTTPParserError { throw error } catch {
      // A refusal must be readable by the page that asked, so it gets the header too.
      response = try Problem(error).response(from: request, context: context)
      if response.status.code >= 500 { context.logger.error("\(request.uri.path): \(error)") }
    }
    response.headers[.accessControlAllowOrigin] = "*"
    response.headers[.accessControlExposeHeaders] = "retry-after"
    return response
  }
}

/// Lets only the team past, and unsafe requests only with the session's own token.
struct SessionMiddleware: RouterMiddleware {
  let staff: StaffDesk
  /// False where routes take plain forms and look at the `csrf` in them.
  var checksHeader = true

  static let header = HTTPField.Name("X-CSRF")!

  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard let secret = request.cookies[Cookies.session]?.value, let session = try await staff.session(secret) else {
      if request.method == .get, (request.headers[.accept] ?? "").contains("text/html") {
        return .redirect(to: Address.signIn(next: request.uri.string), type: .normal)
      }
      throw Problem.signedOut
    }
    guard session.staff.role.answersCustomers else { throw Problem.notYours }
    let safe: Set<HTTPRequest.Method> = [.get, .head, .options]
    if checksHeader, !safe.contains(request.method), request.headers[Self.header] != session.csrf {
      throw Problem.badCSRF
    }
    var context = context
    context.session = session
    return try await next(request, context)
  }
}
