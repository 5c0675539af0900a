import Access
import Ground
import Hummingbird

/// Lets a program of the firm in by its access token, and counts how often it asks. Other tokens, which open one visit,
/// are looked at by the routes.
struct ProgramMiddleware: RouterMiddleware {
  let access: AccessDesk
  /// Of one token; nil = no limit (load tests).
  let limit: RateLimit?
  let now: @Sendable () -> Moment

  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard let secret = Bearer.token(request), secret.hasPrefix(AccessToken.prefix) else {
      return try await next(request, context)
    }
    guard let program = try await access.token(secret) else {
      throw Problem(
        status: .unauthorized, code: "bad_token",
        message: "This access token is unknown or was withdrawn. Make another at \(Address.tokens).")
    }
    try limit?.take(program.id.text, now: now())
    var context = context
    context.program = program
    return try await next(request, context)
  }
}

enum Bearer {
  /// What stands behind `Authorization: Bearer`; nil when there is none.
  static func token(_ request: Request) -> String? {
    guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else { return nil }
    return String(header.dropFirst("bearer ".count))
  }
}

extension WebContext {
  /// The program that asks, when it may do this.
  func program(may scope: AccessToken.Scope) throws -> AccessToken {
    guard let program else {
      throw Problem(
        status: .unauthorized, code: "no_token", message: "Send Authorization: Bearer and an access token of the firm.")
    }
    guard program.scopes.contains(scope) else {
      throw Problem(
        status: .forbidden, code: "missing_scope", message: "This access token lacks the scope '\(scope.rawValue)'.")
    }
    return program
  }
}
