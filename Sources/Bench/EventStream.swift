import NIOCore
import NIOPosix

/// One open stream of server-sent events, read frugally: what arrives is looked at where it lies, and copied only when
/// an event comes in pieces. Its state is touched only on its channel's event loop: that is why it may be Sendable.
final class EventStream: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  enum Happening {
    /// An event `message`; `bytes` lie in the reading buffer.
    case message(ByteBufferView)
    /// Any other event (`owner` comes at once on connecting).
    case other
    case closed
  }

  private var pending: ByteBuffer?
  private let tell: (Happening) -> Void

  /// `tell` is called on the event loop.
  private init(_ tell: @escaping (Happening) -> Void) { self.tell = tell }

  /// Opens the stream of a conversation.
  static func open(
    port: Int, conversation: String, token: String, on loop: any EventLoop, from source: Int = 1,
    _ tell: @escaping @Sendable (Happening) -> Void
  ) -> EventLoopFuture<any Channel> {
    open(
      port: port, on: loop, from: source,
      request: Wire.request("GET", "/api/v1/conversations/\(conversation)/events", token: token), tell)
  }

  static func open(
    port: Int, on loop: any EventLoop, from source: Int, request: ByteBuffer?,
    _ tell: @escaping @Sendable (Happening) -> Void
  ) -> EventLoopFuture<any Channel> {
    do {
      let handler = EventStream(tell)
      return try Wire.bootstrap(loop, source: source) { $0.pipeline.addHandler(handler) }
        .channelOption(.maxMessagesPerRead, value: 1)
        .connect(host: "127.0.0.1", port: port)
        .map { channel in
          if let request { channel.writeAndFlush(request, promise: nil) }
          return channel
        }
    } catch { return loop.makeFailedFuture(error) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var buffer = unwrapInboundIn(data)
    if var all = pending {
      pending = nil
      all.writeBuffer(&buffer)
      buffer = all
    }
    // The house writes an event as one chunk: it ends with its empty line and the end of the chunk.
    guard Bytes.ends(buffer.readableBytesView, with: "\n\n\r\n") else { return pending = buffer }
    var rest = buffer.readableBytesView
    while let end = Bytes.find("\n\n", in: rest) {
      let event = rest[..<end]
      rest = rest[(end + 2)...]
      if Bytes.find("event: message\n", in: event) != nil {
        tell(.message(event))
      } else if Bytes.find("event: ", in: event) != nil {
        tell(.other)
      }
    }
  }

  func channelInactive(context: ChannelHandlerContext) { tell(.closed) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
