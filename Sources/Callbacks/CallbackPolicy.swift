public import Ground

/// A firm's rules for callbacks beyond those of `firm.yaml`. A field that an older program did not keep takes its
/// default.
public struct CallbackPolicy: Hashable, Sendable, Codable {
  public enum Dialling: String, Codable, CaseIterable, Sendable {
    /// The agent presses a button for each call.
    case byHand = "by-hand"
    /// The house calls for whoever says that they are ready.
    case automatic
  }

  public var dialling = Dialling.byHand
  public var first = CallOrder.First.agent
  /// How long it rings at most.
  public var ringSeconds = 30
  /// So long after an attempt the next may follow. Tries within the same half-day fail together.
  public var gapMinutes = 90
  /// How long a stretch the customer is told.
  public var windowMinutes = 120
  /// Requests lie at most so many days ahead.
  public var horizonDays = 14
  /// Between 0 (as soon as possible) and 1 (as sure as possible): how much of a call's worth does not fade by waiting.
  public var sureness = 0.5
  public var pilot: Pilot?

  public init() {}

  /// A trial of the engine on some of the requests, beside a control group that plain rules serve.
  public struct Pilot: Hashable, Sendable, Codable {
    /// From 0 to 1: which share of the numbers takes part; half of them are the control group.
    public var share: Double
    /// At most so many new requests a day; nil = all.
    public var aDay: Int?
    /// Only for requests that these teams call; empty = all.
    public var teams: [String]
    public var since: Moment
    public var until: Moment?

    public init(share: Double, aDay: Int? = nil, teams: [String] = [], since: Moment, until: Moment? = nil) {
      self.share = share
      self.aDay = aDay
      self.teams = teams
      self.since = since
      self.until = until
    }
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    func value<T: Decodable>(_ key: CodingKeys, _ standard: T) throws -> T {
      try box.decodeIfPresent(T.self, forKey: key) ?? standard
    }
    dialling = try value(.dialling, dialling)
    first = try value(.first, first)
    ringSeconds = try value(.ringSeconds, ringSeconds)
    gapMinutes = try value(.gapMinutes, gapMinutes)
    windowMinutes = try value(.windowMinutes, windowMinutes)
    horizonDays = try value(.horizonDays, horizonDays)
    sureness = try value(.sureness, sureness)
    pilot = try box.decodeIfPresent(Pilot.self, forKey: .pilot)
  }
}
