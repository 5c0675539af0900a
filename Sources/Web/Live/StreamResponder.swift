import Hummingbird

/// Lets the request for a stream pass all routes in a task of its own. A task keeps the room that its deepest call took
/// until it ends, and the task of a stream's connection lives as long as the stream.
struct StreamResponder<Routes: HTTPResponder>: HTTPResponder where Routes.Context == WebContext {
  let routes: Routes

  @concurrent func respond(to request: Request, context: WebContext) async throws -> Response {
    guard request.uri.path.hasSuffix("/events") else { return try await routes.respond(to: request, context: context) }
    let routes = routes
    return try await Apart.run { try await routes.respond(to: request, context: context) }
  }
}

enum Apart {
  /// Runs `work` in a task that ends with it, and waits.
  static func run<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
      group.addTask { try await work() }
      guard let result = try await group.next() else { throw CancellationError() }
      return result
    }
  }
}
