public import Ground

/// Who is called when, by whom and why.
public struct CallPlan: Hashable, Sendable {
  /// By time, then by agent.
  public var calls: [PlannedCall] = []
  /// Open requests that are not called within the rota's slots.
  public var unplanned: [Unplanned] = []

  public init() {}

  /// Those that are to be placed in the slot that begins at `moment`.
  public func calls(at moment: Moment) -> [PlannedCall] { calls.filter { $0.at == moment } }
}

public struct PlannedCall: Hashable, Sendable {
  public let request: ID<CallRequest>
  public let agent: ID<CallAgent>
  /// The beginning of the slot.
  public let at: Moment
  /// That it is answered.
  public let chance: Double
  public let source: ForecastSource
  public let reason: PlanReason

  public init(
    request: ID<CallRequest>, agent: ID<CallAgent>, at: Moment, chance: Double, source: ForecastSource,
    reason: PlanReason
  ) {
    self.request = request
    self.agent = agent
    self.at = at
    self.chance = chance
    self.source = source
    self.reason = reason
  }
}

/// Why this slot and not another.
public enum PlanReason: Hashable, Sendable {
  /// No later slot is worth more: `gain` is what calling now is worth more than waiting, as a share of the request's
  /// value.
  case now(gain: Double)
  /// Waiting for this slot is worth `gain` more than calling now.
  case waited(gain: Double)
  /// A promised deadline comes next.
  case deadline(Moment)
  /// The person has waited longer than anybody should.
  case waitedLong
  /// Now and later are worth the same; now was drawn, to learn.
  case explored(propensity: Double)
}

public struct Unplanned: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noAgentSpeaks(String)
    /// All slots are outside of the person's day, or of what was agreed.
    case noSlotAllowed
    case attemptsUsedUp
    /// Another call is worth less than it costs.
    case notWorthIt
    case noCapacity
    case expired
  }

  public let request: ID<CallRequest>
  public let reason: Reason

  public init(request: ID<CallRequest>, reason: Reason) {
    self.request = request
    self.reason = reason
  }
}
