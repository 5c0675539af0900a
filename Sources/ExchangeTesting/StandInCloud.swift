import NIOCore
import NIOPosix
import Synchronization

/// A server that takes calls over HTTP as a cloud exchange does. Its notices a test sends itself.
public final class StandInCloud: Sendable {
  public struct Asked: Hashable, Sendable {
    public let method: String
    public let path: String
    public let authorization: String
    public let body: String
  }

  private struct State {
    var asked: [Asked] = []
    var answer = (status: 201, headers: "", body: #"{"sid":"CA1","status":"queued"}"#)
  }

  private let state = Mutex(State())
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  public let port: Int

  public init() async throws {
    let connected = Mutex<(@Sendable () -> any ChannelHandler)?>(nil)
    let channel = try await ServerBootstrap(group: group)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let handler = connected.withLock({ $0?() }) else { return }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
    connected.withLock { $0 = { [unowned self] in Reader(self) } }
  }

  deinit { group.shutdownGracefully { _ in } }

  public var asked: [Asked] { state.withLock { $0.asked } }

  /// What it answers from now on.
  public func answer(_ status: Int, _ body: String = "{}", headers: [String: String] = [:]) {
    let lines = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
    state.withLock { $0.answer = (status, lines, body) }
  }

  private func take(_ asked: Asked) -> String {
    let answer = state.withLock { state in
      state.asked.append(asked)
      return state.answer
    }
    return "HTTP/1.1 \(answer.status) So\r\nContent-Type: application/json\r\n\(answer.headers)"
      + "Content-Length: \(answer.body.utf8.count)\r\nConnection: close\r\n\r\n\(answer.body)"
  }

  /// Reads one request and answers it.
  private final class Reader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let cloud: StandInCloud
    private var text = ""

    init(_ cloud: StandInCloud) { self.cloud = cloud }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      text += String(buffer: unwrapInboundIn(data))
      guard let end = text.firstRange(of: "\r\n\r\n") else { return }
      let lines = text[..<end.lowerBound].split(separator: "\r\n")
      func header(_ name: String) -> String {
        lines.first { $0.lowercased().hasPrefix(name + ":") }
          .map { $0.dropFirst(name.count + 1).trimmingPrefix(" ") }.map { String($0) } ?? ""
      }
      let body = text[end.upperBound...]
      guard body.utf8.count >= Int(header("content-length")) ?? 0, let first = lines.first?.split(separator: " "),
        first.count >= 2
      else { return }
      let asked = Asked(
        method: String(first[0]), path: String(first[1]), authorization: header("authorization"), body: String(body))
      let channel = context.channel
      channel.writeAndFlush(ByteBuffer(string: cloud.take(asked))).whenComplete { _ in channel.close(promise: nil) }
    }
  }
}
