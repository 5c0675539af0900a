import HTTPTypes
import Hummingbird
import NIOCore

/// A server-sent event stream: a backlog from the store first, then what happens, without a gap and without a repeat.
enum Stream {
  /// `backlog` gives what to send first (read after the listener is in place) and the place that it reaches.
  static func response(
    topic: String, after seq: Int, hub: StreamHub, context: WebContext,
    backlog: @escaping @Sendable () async throws -> (events: [StreamEvent], reaches: Int)
  ) -> Response {
    let channel = context.channel
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-cache, no-store",
        .init("X-Accel-Buffering")!: "no",
      ],
      body: ResponseBody { writer in
        let listener = StreamListener(channel: channel, after: seq)
        hub.add(listener, to: topic)
        channel.closeFuture.whenComplete { _ in hub.remove(listener, from: topic) }
        let isLast = try await StreamWatch.mark(channel)
        let (events, reaches) = try await Apart.run(backlog)
        var first = ByteBuffer(string: "retry: 2000\n\n")
        for event in events { first.writeImmutableBuffer(event.bytes) }
        try await writer.write(first)
        try await channel.eventLoop.submit { listener.goLive(after: reaches) }.get()
        // The response stays without an end, and the connection's task goes back to waiting for a request that never
        // comes: so everything that belongs to this one is let go. A client that wants the connection closed after the
        // response would have it closed now.
        if isLast { try await channel.closeFuture.get() }
      })
  }
}
