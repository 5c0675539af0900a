import Foundation
import NIOCore
import NIOPosix

/// One kept-alive HTTP/1.1 connection to a server on this machine: a request, its reply, the next. No more of HTTP than
/// the house speaks, so that measuring costs little of the machine that is measured.
struct Wire: Sendable {
  struct Reply: Sendable {
    let status: Int
    let body: String
    /// From before the request was written until the reply was there, in nanoseconds.
    let nanoseconds: UInt64
  }

  private let channel: any Channel
  private let handler: ReplyHandler

  static func connect(port: Int, on loop: any EventLoop, from source: Int = 1) async throws -> Wire {
    let handler = ReplyHandler()
    let channel = try await bootstrap(loop, source: source) { $0.pipeline.addHandler(handler) }
      .connect(host: "127.0.0.1", port: port).get()
    return Wire(channel: channel, handler: handler)
  }

  /// `source` is the last number of the loopback address to come from: each has its own 28,000 ports.
  static func bootstrap(
    _ loop: any EventLoop, source: Int, _ set: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
  ) throws -> ClientBootstrap {
    let plain = ClientBootstrap(group: loop)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 4_096))
      .channelInitializer(set)
    return source == 1 ? plain : plain.bind(to: try SocketAddress(ipAddress: "127.0.0.\(source)", port: 0))
  }

  func send(_ method: String, _ path: String, token: String? = nil, json: String? = nil) async throws -> Reply {
    try await send(Wire.request(method, path, token: token, json: json))
  }

  func send(_ bytes: ByteBuffer) async throws -> Reply {
    try await channel.eventLoop.flatSubmit { [self] in post(bytes) }.get()
  }

  /// Sends without waiting; for use on the connection's event loop. Gives the reply's future.
  func post(_ bytes: ByteBuffer) -> EventLoopFuture<Reply> {
    let promise = channel.eventLoop.makePromise(of: Reply.self)
    handler.expect(promise)
    channel.writeAndFlush(bytes, promise: nil)
    return promise.futureResult
  }

  func close() async { try? await channel.close() }

  static func request(_ method: String, _ path: String, token: String? = nil, json: String? = nil) -> ByteBuffer {
    var text = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
    if let token { text += "Authorization: Bearer \(token)\r\n" }
    if let json {
      text += "Content-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n\r\n\(json)"
    } else {
      text += "\r\n"
    }
    return ByteBuffer(string: text)
  }
}

/// Reads replies with a `Content-Length`. Its state is touched only on its channel's event loop: that is why it may be
/// Sendable.
private final class ReplyHandler: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  private var waiting: CircularBuffer<(promise: EventLoopPromise<Wire.Reply>, since: UInt64)> = []
  private var held = ByteBuffer()
  private var failure: (any Error)?

  func expect(_ promise: EventLoopPromise<Wire.Reply>) {
    if let failure { return promise.fail(failure) }
    waiting.append((promise, Machine.now()))
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    held.writeImmutableBuffer(unwrapInboundIn(data))
    while let reply = next() { reply.promise.succeed(reply.value) }
    if held.readableBytes == 0 { held.clear() }
  }

  private func next() -> (promise: EventLoopPromise<Wire.Reply>, value: Wire.Reply)? {
    let seen = held.readableBytesView
    guard let end = Bytes.find("\r\n\r\n", in: seen) else { return nil }
    let head = String(decoding: seen[..<end], as: UTF8.self).lowercased()
    let length = head.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.output.1) } ?? 0
    let start = end + 4
    guard seen.endIndex - start >= length else { return nil }
    let status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
    let body = String(decoding: seen[start..<start + length], as: UTF8.self)
    held.moveReaderIndex(to: start + length)
    guard let first = waiting.popFirst() else { return nil }
    return (first.promise, Wire.Reply(status: status, body: body, nanoseconds: Machine.now() - first.since))
  }

  func channelInactive(context: ChannelHandlerContext) { fail(BenchProblem("the server closed the connection")) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(error)
    context.close(promise: nil)
  }

  private func fail(_ error: any Error) {
    failure = error
    for one in waiting { one.promise.fail(error) }
    waiting = []
  }
}
