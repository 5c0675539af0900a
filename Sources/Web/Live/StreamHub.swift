import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Synchronization

/// Who listens to what, on this node. One message to many streams is written by each event loop to its own channels, so
/// that no task is woken for each of them.
final class StreamHub: Sendable {
  private struct Topic {
    var loops: [ObjectIdentifier: [ObjectIdentifier: StreamListener]] = [:]
  }

  private let topics = Mutex<[String: Topic]>([:])

  func add(_ listener: StreamListener, to name: String) {
    topics.withLock {
      $0[name, default: Topic()].loops[ObjectIdentifier(listener.loop), default: [:]][ObjectIdentifier(listener)] =
        listener
    }
  }

  func remove(_ listener: StreamListener, from name: String) {
    topics.withLock {
      $0[name]?.loops[ObjectIdentifier(listener.loop)]?[ObjectIdentifier(listener)] = nil
      if $0[name]?.loops.values.allSatisfy(\.isEmpty) ?? true { $0[name] = nil }
    }
  }

  func isHeard(_ name: String) -> Bool { topics.withLock { $0[name] != nil } }
  var count: Int { topics.withLock { $0.values.reduce(0) { $0 + $1.loops.values.reduce(0) { $0 + $1.count } } } }

  func publish(_ event: StreamEvent, to name: String) {
    deliver(event, to: topics.withLock { $0[name].map { Array($0.loops.values) } } ?? [])
  }

  /// Keeps every stream alive through proxies, and finds those that are dead.
  func ping() {
    let all = topics.withLock { $0.values.flatMap { Array($0.loops.values) } }
    deliver(.ping, to: all)
  }

  func closeAll() {
    for listeners in topics.withLock({ $0.values.flatMap { Array($0.loops.values) } }) {
      for listener in listeners.values { listener.channel.close(promise: nil) }
    }
  }

  private func deliver(_ event: StreamEvent, to groups: [[ObjectIdentifier: StreamListener]]) {
    for group in groups {
      group.values.first?.loop.execute {
        for listener in group.values { listener.take(event) }
      }
    }
  }
}

/// One event, encoded once for all who get it.
struct StreamEvent: Sendable {
  /// The event as one chunk of an HTTP/1.1 response.
  let chunk: ByteBuffer
  /// The event alone: a part of `chunk`.
  let bytes: ByteBuffer
  /// The place in the conversation for messages; nil for what only matters now.
  let seq: Int?

  init(_ name: String, json: String, seq: Int? = nil) {
    // JSON has no raw line feeds, so one data line is enough.
    self.init(raw: "event: \(name)\n\(seq.map { "id: \($0)\n" } ?? "")data: \(json)\n\n", seq: seq)
  }

  private init(raw: String, seq: Int? = nil) {
    let count = raw.utf8.count
    let size = String(count, radix: 16) + "\r\n"
    chunk = ByteBuffer(string: size + raw + "\r\n")
    bytes = chunk.getSlice(at: size.utf8.count, length: count) ?? ByteBuffer(string: raw)
    self.seq = seq
  }

  static let ping = StreamEvent(raw: ": ping\n\n")
}

/// One open stream. Its state is touched only on its channel's event loop: that is why it may be Sendable.
final class StreamListener: @unchecked Sendable {
  let channel: any Channel
  var loop: any EventLoop { channel.eventLoop }
  private var last: Int
  /// What came while the backlog was being read; nil once the stream is live.
  private var held: [StreamEvent]? = []
  /// Where a finished chunk goes out, past the encoders that would do the same work again for each stream.
  private var outlet: ChannelHandlerContext?

  init(channel: any Channel, after seq: Int) {
    self.channel = channel
    last = seq
  }

  /// Goes live: the backlog up to `seq` has been written.
  func goLive(after seq: Int) {
    loop.assertInEventLoop()
    last = max(last, seq)
    outlet = try? channel.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
    let waiting = held ?? []
    held = nil
    for event in waiting { take(event) }
  }

  func take(_ event: StreamEvent) {
    loop.assertInEventLoop()
    if held != nil { return held!.append(event) }
    if let seq = event.seq {
      if seq <= last { return }
      // A message is missing, or the client does not read: let it come again and resume from what it has.
      if last > 0 && seq > last + 1 { return channel.close(promise: nil) }
      last = seq
    }
    guard channel.isWritable else { return channel.close(promise: nil) }
    if let outlet {
      outlet.writeAndFlush(NIOAny(event.chunk), promise: nil)
    } else {
      channel.writeAndFlush(HTTPResponsePart.body(event.bytes), promise: nil)
    }
  }
}
