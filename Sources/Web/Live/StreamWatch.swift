import NIOCore

/// Sits in every connection and closes it at once when it carries a stream and the client goes away (a half-closed
/// connection is otherwise not noticed before the second write) or the server is asked to stop.
final class StreamWatch: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  var isStreaming = false

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if isStreaming {
      if event is ChannelShouldQuiesceEvent { return context.close(promise: nil) }
      if let event = event as? ChannelEvent, event == .inputClosed { return context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  /// Marks the connection as one that carries a stream.
  static func mark(_ channel: any Channel) async throws {
    try await channel.eventLoop.submit {
      try channel.pipeline.syncOperations.handler(type: StreamWatch.self).isStreaming = true
    }.get()
  }
}
