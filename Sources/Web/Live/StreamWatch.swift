import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Sits in every connection and closes it at once when it carries a stream and the client goes away (a half-closed
/// connection is otherwise not noticed before the second write), sends another request, or the server is asked to stop.
final class StreamWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart
  private var isStreaming = false
  /// The client has said that nothing more comes from it.
  private var isInputClosed = false
  /// Requests that came, and responses that were begun: more requests than responses means that some wait.
  private var requests = 0
  private var responses = 0
  /// The client asked to have the connection closed after the response.
  private var isLast = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let head) = unwrapInboundIn(data) {
      // Its response would go out in the middle of the stream.
      if isStreaming { return context.close(promise: nil) }
      requests += 1
      isLast = head.headerFields[.connection]?.lowercased().contains("close") ?? false
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .head = unwrapOutboundIn(data) { responses += 1 }
    context.write(data, promise: promise)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? ChannelEvent, event == .inputClosed {
      isInputClosed = true
      if isStreaming { return context.close(promise: nil) }
    }
    if isStreaming, event is ChannelShouldQuiesceEvent { return context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  /// Marks the connection as one that carries a stream; true when the client wants it closed after the response.
  static func mark(_ channel: any Channel) async throws -> Bool {
    try await channel.eventLoop.submit {
      let watch = try channel.pipeline.syncOperations.handler(type: StreamWatch.self)
      watch.isStreaming = true
      // What ends a stream may have come before the stream began.
      if watch.isInputClosed || watch.requests > watch.responses { channel.close(promise: nil) }
      return watch.isLast
    }.get()
  }
}
