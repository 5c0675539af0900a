public import Ground
public import Staff
import Store

/// Calls by the exchange: each is committed before it is placed, and placed at most once.
public struct DialDesk: Sendable {
  private let desk: CallbackDesk
  private let switchboard: Switchboard

  /// How the line to the exchange is.
  public var state: SwitchboardState { switchboard.state() }

  public init(desk: CallbackDesk, switchboard: Switchboard) {
    self.desk = desk
    self.switchboard = switchboard
  }

  /// Calls for an agent. Gives the call once the exchange has taken it; throws `exchange` when it has not, and
  /// everything that `CallbackTalk.place` refuses.
  /// `overruling` says why it is called before the plan does.
  public func call(
    _ id: ID<Callback>, by staff: ID<Staff>, overruling reason: Overrule.Reason? = nil
  ) async throws -> Call {
    let (call, order): (Call, CallOrder)
    let limits = switchboard.limits
    do {
      (call, order) = try await desk.write { talk in
        let placed = try talk.place(id, by: staff, limits: limits)
        if let reason { try talk.overruleNow(id, reason, by: staff) }
        return placed
      }
    } catch StoreError.refused {
      // The schema's own word: somebody else's call was written first.
      throw CallbackRefusal.busy
    }
    // Whoever slept since the commit may have lost the call to another.
    guard desk.surroundings.now() + .seconds(5) < call.heldUntil else { throw CallbackRefusal.busy }
    // Without an exchange the agent dials by hand; the call is written down all the same.
    if switchboard.state() == .none { return call }
    do { try await switchboard.place(order) } catch {
      try await desk.write { try $0.refused(call.id, error, fence: call.fence) }
      throw CallbackRefusal.exchange(Self.words(error))
    }
    try await desk.write { try $0.taken(call.id, fence: call.fence) }
    return call
  }

  /// Calls for whoever is ready and free, where the firm wants that: the most urgent first, each agent one. Gives how many
  /// calls went out.
  @discardableResult
  public func dialDue() async throws -> Int {
    var placed = 0
    for (callback, staff) in try await desk.read({ try $0.due() }) {
      do {
        _ = try await call(callback, by: staff)
        placed += 1
      } catch CallbackRefusal.limit, CallbackRefusal.paused { break } catch is CallbackRefusal { continue }
    }
    return placed
  }

  /// Notes what came of a call, and ends it if it goes on.
  public func dispose(_ id: ID<Call>, _ disposition: Disposition, by staff: ID<Staff>) async throws -> Call {
    let wasOpen = try await desk.read { try CallRecords.one(id, in: $0.tx)?.state != .over }
    let call = try await desk.write { try $0.dispose(id, disposition, by: staff) }
    if wasOpen { try? await switchboard.hangUp(call.reference) }
    return call
  }

  /// Gives a call up that has not been answered.
  public func hangUp(_ id: ID<Call>) async throws {
    guard let call = try await desk.read({ try CallRecords.one(id, in: $0.tx) }), call.state != .over else { return }
    do { try await switchboard.hangUp(call.reference) } catch { throw CallbackRefusal.exchange(Self.words(error)) }
  }

  /// Takes what the exchange tells, for as long as it tells.
  /// `complain` hears of what could not be kept.
  public func follow(complain: @Sendable (any Error) -> Void) async {
    for await event in switchboard.events() {
      do { try await desk.hear(event) } catch { complain(error) }
    }
  }

  /// Asks the exchange about calls that nobody looks after any more: after a restart, or when it fell silent. Gives how
  /// many were settled.
  @discardableResult
  public func settle() async throws -> Int {
    guard try await desk.read({ try $0.hasOrphans() }) else { return 0 }
    let orphans = try await desk.write { try $0.orphans() }
    guard !orphans.isEmpty else { return 0 }
    let standings: [CallReference: CallStanding]
    // Not to be asked now: the calls stay as they are, and nothing is placed in their stead.
    do { standings = try await switchboard.standing(orphans.map(\.reference)) } catch {
      guard switchboard.state() == .none else { return 0 }
      standings = [:]
    }
    for orphan in orphans {
      try await desk.write { try $0.settle(orphan, as: standings[orphan.reference]) }
    }
    return orphans.count
  }

  private static func words(_ fault: SwitchboardFault) -> String {
    switch fault {
    case .unreachable(let why), .refused(let why), .unknown(let why): why
    case .rateLimited(let until): "rate limited until \(until.iso)"
    }
  }
}
