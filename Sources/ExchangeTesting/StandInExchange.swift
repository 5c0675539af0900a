import Crypto
import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A server that speaks Asterisk's manager protocol as a real Asterisk 22 was seen to, and plays what becomes of each call.
/// What it plays goes by the last two digits of the number that is called, or by what a test wishes. Calls go on while
/// nobody is connected.
public final class StandInExchange: Sendable {
  /// How events reach who listens.
  public enum Telling: Hashable, Sendable {
    case asSeen, twice
    /// All events of a call at its end, in an order drawn by the seed.
    case shuffled(seed: Int)
  }

  struct State {
    var isSilent = false
    var turnsAway = false
    var mayOriginate = true
    var telling = Telling.asSeen
    var wishes: [String: StandInCase] = [:]
    var orders: [[String: String]] = []
    var listeners: [ObjectIdentifier: any Channel] = [:]
    var connections: [ObjectIdentifier: any Channel] = [:]
    var calls: [String: StandInCall] = [:]
    var channels: [String: [(String, String)]] = [:]
    var challenges: [ObjectIdentifier: String] = [:]
    var logins = 0
    var pings = 0
    var heard = 0
    var greeted = 0
  }

  let state = Mutex(State())
  let user: String
  let secret: String
  private let group: MultiThreadedEventLoopGroup
  private let server: Mutex<(any Channel)?> = Mutex(nil)
  public let port: Int
  /// For calls that a real telephone decides.
  let trunk: StandInTrunk

  /// Takes a free port, or `port`.
  public init(user: String = "odzew", secret: String = "s3kret", port: Int = 0) async throws {
    self.user = user
    self.secret = secret
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    trunk = try await StandInTrunk.open(on: group)
    let connected = Mutex<(@Sendable (any Channel) -> any ChannelHandler)?>(nil)
    let channel = try await ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let handler = connected.withLock({ $0?(channel) }) else { return }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .bind(host: "127.0.0.1", port: port).get()
    self.port = channel.localAddress?.port ?? 0
    server.withLock { $0 = channel }
    connected.withLock { $0 = { [unowned self] _ in Talker(self) } }
  }

  deinit { group.shutdownGracefully { _ in } }

  // MARK: what a test asks of it

  /// Numbers that end so are played so.
  public func play(_ one: StandInCase, for ending: String) { state.withLock { $0.wishes[ending] = one } }
  public func tell(_ telling: Telling) { state.withLock { $0.telling = telling } }
  /// It takes everything and says nothing.
  public func fallSilent(_ isSilent: Bool = true) { state.withLock { $0.isSilent = isSilent } }
  /// Its user may not place calls.
  public func forbid() { state.withLock { $0.mayOriginate = false } }
  /// What was ordered, as fields by names in small letters.
  public var orders: [[String: String]] { state.withLock { $0.orders } }
  public var logins: Int { state.withLock { $0.logins } }
  public var pings: Int { state.withLock { $0.pings } }
  /// How many actions came in, answered or not.
  public var heard: Int { state.withLock { $0.heard } }
  /// How many lines were opened, also those that were turned away.
  public var greeted: Int { state.withLock { $0.greeted } }
  /// No channel is open.
  public var isQuiet: Bool { state.withLock { $0.channels.isEmpty } }

  /// Breaks every line; with `stay` it takes no new one until `comeBack`.
  public func drop(stay: Bool = false) {
    let open = state.withLock { state in
      state.turnsAway = stay
      return Array(state.connections.values)
    }
    for channel in open { channel.close(promise: nil) }
  }

  public func comeBack() { state.withLock { $0.turnsAway = false } }

  /// Lets an answered call end, or a ringing one go on to its end.
  public func goOn(_ channel: String) { group.next().execute { self.state.withLock { $0.calls[channel] }?.goOn() } }

  public func goOnAll() {
    group.next().execute { for call in self.state.withLock({ $0.calls }).values { call.goOn() } }
  }

  /// Bytes that nobody asked for, to everybody who is connected.
  public func pour(_ bytes: [UInt8]) async throws {
    for channel in state.withLock({ Array($0.connections.values) }) {
      try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }
  }

  public func stop() async throws {
    if let channel = server.withLock({ $0 }) { try await channel.close() }
    drop(stay: true)
  }

  // MARK: what it says

  func emit(_ fields: [(String, String)]) {
    let (channels, copies) = state.withLock {
      ($0.isSilent ? [] : Array($0.listeners.values), $0.telling == .twice ? 2 : 1)
    }
    for channel in channels { for _ in 0..<copies { Self.write(fields, to: channel) } }
  }

  static func write(_ fields: [(String, String)], to channel: any Channel) {
    let text = fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
    channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
  }

  func challenge(for id: ObjectIdentifier) -> String {
    state.withLock { state in
      let text = String(UInt32.random(in: 100_000_000...999_999_999))
      state.challenges[id] = text
      return text
    }
  }

  func isRight(_ key: String?, for id: ObjectIdentifier) -> Bool {
    guard let challenge = state.withLock({ $0.challenges[id] }) else { return false }
    let right = Insecure.MD5.hash(data: Data((challenge + secret).utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    return key == right
  }
}
