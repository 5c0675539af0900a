public import Ground
public import Staff

/// A request's place in the plan. The plan is made anew again and again; only what was promised holds.
public struct PlanEntry: Hashable, Sendable {
  public let callback: ID<Callback>
  public let startsAt: Moment
  /// Who is meant to call; nil = whoever is free.
  public let staff: ID<Staff>?
  public let choice: Choice
  /// What calling then is worth; among those that are due the highest goes first.
  public let score: Double
  public let madeAt: Moment

  public init(
    callback: ID<Callback>, startsAt: Moment, staff: ID<Staff>? = nil, choice: Choice, score: Double, madeAt: Moment
  ) {
    self.callback = callback
    self.startsAt = startsAt
    self.staff = staff
    self.choice = choice
    self.score = score
    self.madeAt = madeAt
  }

  /// Whether both say the same, whenever they were made.
  func isSame(as other: PlanEntry) -> Bool {
    callback == other.callback && startsAt == other.startsAt && staff == other.staff && choice == other.choice
      && score == other.score
  }
}

/// A window that a customer was told.
public struct CallPromise: Hashable, Sendable {
  public enum Told: String, Codable, Sendable { case page, chat, letter }

  /// So much earlier or later than promised still counts as kept.
  public static let grace = Span.minutes(5)

  public let callback: ID<Callback>
  public let number: Int
  public let window: CallWindow
  public let madeAt: Moment
  public let choice: Choice
  public let told: Told
  public let calledAt: Moment?
  /// Nil while it is open, or when the customer changed their mind.
  public let kept: Bool?
}

/// An agent's decision against the plan, and why: learnt from, see `StatedTime`.
public struct Overrule: Hashable, Sendable {
  public enum What: String, Codable, CaseIterable, Sendable {
    /// Called at once though the plan waited.
    case now
    /// Not called though it was its turn.
    case later
    /// Taken out of the queue.
    case dropped
  }

  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// The customer said so.
    case customerSaid = "customer_said"
    /// The agent knows their habits.
    case knows
    case urgent
    case duplicate
    case settled
    case other
  }

  public let id: ID<Overrule>
  public let callback: ID<Callback>
  public let staff: ID<Staff>
  public let at: Moment
  public let what: What
  public let reason: Reason
  public let plannedAt: Moment?
  public let chance: Double?
  /// The time that was chosen instead; nil when none was.
  public let movedTo: Moment?
}

/// From when on the model, or plain rules, choose the times, and why.
public struct WatchSpan: Hashable, Sendable {
  public enum Basis: String, Codable, Sendable { case model, rules }

  public let since: Moment
  public let basis: Basis
  /// A code: `fresh`, `missing`, `stale`, `slow`, `calibration`, `switched-off`.
  public let reason: String

  public init(since: Moment, basis: Basis, reason: String) {
    self.since = since
    self.basis = basis
    self.reason = reason
  }
}
