import HTTPTypes
import Hummingbird
import Synchronization

/// A program outside that takes requests over real HTTP, and answers as a test says.
public final class Receiver: Sendable {
  public struct Got: Sendable {
    public let method: String
    /// With its query, as it came over the wire.
    public let path: String
    public let headers: [String: String]
    public let body: String
  }

  private struct State {
    var got: [Got] = []
    var status = 200
    var body: String?
  }

  private let state = Mutex(State())
  private let port: Int
  /// `http://127.0.0.1:1234`.
  public var home: String { "http://127.0.0.1:\(port)" }
  public var url: String { "\(home)/hook" }

  public var got: [Got] { state.withLock { $0.got } }

  private init(port: Int) { self.port = port }

  /// What it answers from now on.
  public func answer(_ status: Int, body: String? = nil) {
    state.withLock {
      $0.status = status
      $0.body = body
    }
  }

  private func take(_ got: Got) -> (status: Int, body: String) {
    state.withLock { state in
      state.got.append(got)
      return (state.status, state.body ?? "answered \(state.status)")
    }
  }

  /// Runs `body` while it listens.
  public static func run<T: Sendable>(_ body: (Receiver) async throws -> T) async throws -> T {
    let (ports, said) = AsyncStream.makeStream(of: Int.self)
    let box = Mutex<Receiver?>(nil)
    let router = Router()
    for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete] {
      router.on("**", method: method) { (request: Request, _: BasicRequestContext) async throws -> Response in
        var request = request
        let text = String(buffer: try await request.collectBody(upTo: 1 << 20))
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let got = Got(method: method.rawValue, path: request.uri.string, headers: headers, body: text)
        let answer = box.withLock { $0 }?.take(got) ?? (status: 500, body: "")
        return Response(
          status: .init(code: answer.status), headers: [.location: "http://127.0.0.1:1/elsewhere"],
          body: .init(byteBuffer: .init(string: answer.body)))
      }
    }
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { said.yield($0.localAddress?.port ?? 0) }, logger: Cast.silent)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try? await application.run() }
      var all = ports.makeAsyncIterator()
      let receiver = Receiver(port: await all.next() ?? 0)
      box.withLock { $0 = receiver }
      defer { group.cancelAll() }
      return try await body(receiver)
    }
  }
}
