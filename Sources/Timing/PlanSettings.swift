public import Ground

/// What the owner decides about calling.
public struct PlanSettings: Hashable, Sendable {
  /// How long a slot is.
  public var slot: Span = .minutes(15)
  /// 0 calls sooner: value fades with waiting as `decay` says; 1 calls surer: only reaching the person counts.
  public var patience = 0.4
  /// What is left of a request's value after a wait.
  public var decay: [Callee.Segment: ValueDecay] = [:]
  /// Calls of one request, at most.
  public var maxAttempts = 4
  /// The least time between two calls of one request. Somebody who has just asked is often only busy for a moment; who
  /// finds a second call so soon pushy sets more.
  public var gap: Span = .minutes(15)
  /// When people may be called, by their own clock.
  public var curfew = TimeOfDay(minutes: 8 * 60)!..<TimeOfDay(minutes: 20 * 60)!
  /// Whether people may be called on days off of their country, and on Sundays.
  public var callsOnDaysOff = false
  /// Calls that the exchange takes in one slot; nil is as many as there are agents.
  public var callsPerSlot: Int?
  /// Calls that the exchange takes in any hour by the clock.
  public var callsPerHour: Int?
  /// After so many slots of calling in a row an agent rests for one; nil is never.
  public var restAfter: Int? = 8
  /// What a call costs, as a share of the mean value of a request: a call that is worth less is not made.
  public var callCost = 0.01
  /// What a missed promise costs, as a share of the request's value.
  public var promise = 0.5
  /// A request without a deadline is called for the first time within this, if anybody can call.
  public var firstCallWithin: Span = .hours(48)
  /// Of first calls that might as well wait, the share that is made now, to learn; 0 is none.
  public var exploration = 0.05

  public init() {}

  public func decay(of segment: Callee.Segment) -> ValueDecay { decay[segment] ?? .usual }
}
