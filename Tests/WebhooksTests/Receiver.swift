import Foundation
import HTTPTypes
import HouseTesting
import Hummingbird
import Logging
import Synchronization

/// A program outside that takes events over real HTTP, and answers as a test says.
final class Receiver: Sendable {
  struct Got: Sendable {
    let headers: [String: String]
    let body: String

    var id: String { headers["webhook-id"] ?? "" }
    /// The event's type and number.
    var event: String {
      struct Body: Decodable { let type: String, number: Int }
      return (try? JSONDecoder().decode(Body.self, from: Data(body.utf8))).map { "\($0.number) \($0.type)" } ?? "?"
    }
  }

  private let state = Mutex<(got: [Got], status: Int)>(([], 200))
  let port: Int
  var url: String { "http://127.0.0.1:\(port)/hook" }

  var got: [Got] { state.withLock { $0.got } }
  var events: [String] { got.map(\.event) }

  private init(port: Int) { self.port = port }

  /// What it answers from now on.
  func answer(_ status: Int) { state.withLock { $0.status = status } }

  private func take(_ got: Got) -> Int {
    state.withLock { state in
      state.got.append(got)
      return state.status
    }
  }

  /// Runs `body` while it listens.
  static func run<T: Sendable>(_ body: (Receiver) async throws -> T) async throws -> T {
    let (ports, said) = AsyncStream.makeStream(of: Int.self)
    let box = Mutex<Receiver?>(nil)
    let router = Router()
    router.post("hook") { request, _ in
      var request = request
      let text = String(buffer: try await request.collectBody(upTo: 1 << 20))
      var headers: [String: String] = [:]
      for field in request.headers { headers[field.name.canonicalName] = field.value }
      let status = box.withLock { $0 }?.take(Got(headers: headers, body: text)) ?? 500
      return Response(
        status: .init(code: status), headers: [.location: "http://127.0.0.1:1/elsewhere"],
        body: .init(byteBuffer: .init(string: "answered \(status)")))
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
