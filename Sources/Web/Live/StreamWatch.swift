import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Sits in every connection and closes it at once when it carries a stream and the client goes away (a half-closed
/// connection is otherwise not noticed before the second write), sends another request, or the server is asked to stop.
final class StreamWatch: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  private var isStreaming = false
  /// The client asked to have the connection closed after the response.
  private var isLast = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let head) = unwrapInboundIn(data) {
      // Its response would go out in the middle of the stream.
      if isStreaming { return context.close(promise: nil) }
      isLast = head.headerFields[.connection]?.lowercased().contains("close") ?? false
    }
    context.fireChannelRead(data)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if isStreaming {
      if event is ChannelShouldQuiesceEvent { return context.close(promise: nil) }
      if let event = event as? ChannelEvent, event == .inputClosed { return context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  /// Marks the connection as one that carries a stream; true when the client wants it closed after the response.
  static func mark(_ channel: any Channel) async throws -> Bool {
    try await channel.eventLoop.submit {
      let watch = try channel.pipeline.syncOperations.handler(type: StreamWatch.self)
      watch.isStreaming = true
      return watch.isLast
    }.get()
  }
}
