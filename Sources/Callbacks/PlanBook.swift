public import Firm
public import Ground
public import Staff
public import Timing

/// Everything that a plan rests on, gathered in one read: planning itself needs no store.
public struct PlanBook: Sendable {
  public let firm: Firm
  public let policy: CallbackPolicy
  public let now: Moment
  /// Open requests, the oldest first.
  public let callbacks: [Callback]
  public let dossiers: [ID<Callback>: Dossier]
  /// Requests whose time may be predicted: their customers agreed, and no pilot keeps them out.
  public let predicted: Set<ID<Callback>>
  public let agents: [PlanAgent]
  /// What a model said of recent calls, and what came.
  public let said: [ForecastHealth.Said]
  /// What the team said of when customers can be reached.
  public let stated: [ID<Callback>: [StatedTime]]

  /// Clocks and days off of everybody in the plan.
  var almanac: Almanac {
    Holidays.almanac(
      from: now, to: now + .days(21), zones: Set(dossiers.values.map(\.callee.zone) + [firm.zone]))
  }
}

/// Somebody who may call.
public struct PlanAgent: Hashable, Sendable {
  public let staff: ID<Staff>
  public let team: String
  /// Of the callee; empty = all of the firm's.
  public let languages: [String]
  /// An ordinary week; nil = the firm's.
  public let hours: WeekHours?
  /// At the telephone now, and free.
  public let isFree: Bool

  public init(staff: ID<Staff>, team: String = "", languages: [String] = [], hours: WeekHours? = nil, isFree: Bool) {
    self.staff = staff
    self.team = team
    self.languages = languages
    self.hours = hours
    self.isFree = isFree
  }
}

/// What planning came to.
public struct PlanOutcome: Sendable {
  public var entries: [PlanEntry] = []
  /// Windows that are to be told to customers.
  public var promises: [(callback: ID<Callback>, window: CallWindow, choice: Choice)] = []
}
