import Foundation
import Synchronization

/// An open server-sent event stream, read on a thread of its own.
public final class EventWire: Sendable {
  public struct Event: Sendable {
    public let name: String
    public let id: Int?
    public let data: JSON
  }

  private struct State {
    var events: [Event] = []
    var pings = 0
    var ended = false
  }

  public let status: Int
  public let headers: [(name: String, value: String)]
  private let wire: Wire
  private let state = Mutex(State())

  public init(port: Int, path: String, headers: [String: String]) async throws {
    let (wire, head) = try await offPool {
      let wire = try Wire(port: port, patience: 180)
      try wire.send(
        Caller.request(
          "GET", path, headers: headers.merging(["Accept": "text/event-stream"]) { a, _ in a }))
      guard let head = try wire.head() else {
        throw Wire.Failure(description: "closed before the stream began")
      }
      return (wire, head)
    }
    self.wire = wire
    (status, self.headers) = head
    guard status == 200 else { return }
    Thread.detachNewThread { [weak self] in
      var reader = EventReader()
      while let chunk = try? wire.chunk() {
        guard let self else { return }
        let (events, pings) = reader.take(chunk)
        self.state.withLock {
          $0.events += events
          $0.pings += pings
        }
      }
      self?.state.withLock { $0.ended = true }
    }
  }

  deinit { wire.reset() }

  public var events: [Event] { state.withLock { $0.events } }
  public var messages: [Event] { events.filter { $0.name == "message" } }
  public var pings: Int { state.withLock { $0.pings } }
  /// The server closed it.
  public var ended: Bool { state.withLock { $0.ended } }

  /// Says that no more requests come, as a browser does that goes away; the connection is half closed then.
  public func endSending() { wire.endSending() }
  public func reset() { wire.reset() }

  /// Waits until `holds`; false when it did not within `seconds`.
  public func wait(seconds: Double = 180, until holds: @Sendable (EventWire) -> Bool) async -> Bool {
    await eventually(seconds: seconds) { holds(self) }
  }
}

/// Takes a stream of events apart.
private struct EventReader {
  private var rest: [UInt8] = []

  mutating func take(_ chunk: [UInt8]) -> (events: [EventWire.Event], pings: Int) {
    rest += chunk
    var events: [EventWire.Event] = []
    var pings = 0
    while let end = rest.indices.dropLast().first(where: { rest[$0] == 10 && rest[$0 + 1] == 10 }) {
      let block = String(decoding: rest[..<end], as: UTF8.self)
      rest.removeFirst(end + 2)
      var (name, id, data) = ("", Int?.none, "")
      for line in block.split(separator: "\n") {
        if line.hasPrefix(": ping") { pings += 1 }
        if line.hasPrefix("event: ") { name = String(line.dropFirst(7)) }
        if line.hasPrefix("id: ") { id = Int(line.dropFirst(4)) }
        if line.hasPrefix("data: ") { data = String(line.dropFirst(6)) }
      }
      if !name.isEmpty { events.append(.init(name: name, id: id, data: JSON(data))) }
    }
    return (events, pings)
  }
}

/// Asks again and again until `holds`; false when it did not within `seconds`.
public func eventually(seconds: Double = 180, _ holds: @Sendable () async throws -> Bool)
  async rethrows -> Bool
{
  let end = ContinuousClock.now + .seconds(seconds)
  while try await !holds() {
    if ContinuousClock.now > end { return false }
    try? await Task.sleep(for: .milliseconds(3))
  }
  return true
}
