import Callbacks
import ExchangeTesting
import Ground
import HouseTesting
import Synchronization

@testable import SwitchboardDoor

/// A stand-in exchange with our door connected to it, and everything that was told.
final class Sample: Sendable {
  let exchange: StandInExchange
  let door: Exchange
  private let told = Mutex<[CallEvent]>([])

  var board: Switchboard { door.switchboard }
  var events: [CallEvent] { told.withLock { $0 } }

  private init(_ exchange: StandInExchange, _ door: Exchange) {
    self.exchange = exchange
    self.door = door
  }

  static func settings(_ exchange: StandInExchange) -> ExchangeSettings {
    var settings = ExchangeSettings(kind: .ami, address: "127.0.0.1:\(exchange.port)", user: "odzew")
    settings.limits = DialLimits(callsPerSecond: .infinity, atOnce: 1_000)
    settings.caller = PhoneNumber("+48223001020")
    return settings
  }

  /// Runs `body` beside the door and ends the door behind it.
  static func run(
    secret: String = "s3kret", limits: DialLimits? = nil, waits: Bool = true, _ body: (Sample) async throws -> Void
  ) async throws {
    let exchange = try await StandInExchange()
    var settings = settings(exchange)
    if let limits { settings.limits = limits }
    try await run(exchange, settings, secret: secret, waits: waits, body)
    try await exchange.stop()
  }

  static func run(
    _ exchange: StandInExchange, _ settings: ExchangeSettings, secret: String = "s3kret", waits: Bool = true,
    _ body: (Sample) async throws -> Void
  ) async throws {
    let door = Exchange(settings, secret: { secret }, surroundings: .real, beat: .milliseconds(10))
    let sample = Sample(exchange, door)
    let stream = door.switchboard.events()
    async let _: Void = door.run()
    async let _: Void = sample.listen(stream)
    if waits, await !eventually({ door.switchboard.state() == .ready }) { throw Wire.Failure(description: "no line") }
    try await body(sample)
  }

  private func listen(_ stream: AsyncStream<CallEvent>) async {
    for await event in stream { told.withLock { $0.append(event) } }
  }

  func told(of reference: CallReference) -> [CallEvent.What] {
    told.withLock { $0.filter { $0.reference == reference }.map(\.what) }
  }

  /// Waits for the end of a call.
  func end(of reference: CallReference) async -> CallEvent.What? {
    _ = await eventually { self.told(of: reference).contains(where: \.isEnd) }
    return told(of: reference).first(where: \.isEnd)
  }

  func order(
    _ reference: String, _ number: String = "+48601234500", first: CallOrder.First = .customer, ring: Int = 20
  ) throws -> CallOrder {
    guard let number = PhoneNumber(number) else { throw Wire.Failure(description: "no number") }
    return CallOrder(
      reference: CallReference(reference), number: number, agentLine: "101", first: first, ringSeconds: ring)
  }
}

extension CallEvent.What {
  var isEnd: Bool {
    switch self {
    case .ended, .lost: true
    case .ringing, .answered: false
    }
  }

  var ending: CallEnding? { if case .ended(let ending) = self { ending } else { nil } }
}
