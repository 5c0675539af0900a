/// What a pilot showed: the engine against plain rules, on requests that a draw divided.
public struct PilotResult: Hashable, Sendable {
  /// One half of the pilot: requests that are over.
  public struct Half: Hashable, Sendable {
    public let requests: Int
    /// A person was talked with.
    public let reached: Int
    /// With the first attempt.
    public let atFirst: Int
    public let attempts: Int

    public init(requests: Int, reached: Int, atFirst: Int, attempts: Int) {
      self.requests = requests
      self.reached = reached
      self.atFirst = atFirst
      self.attempts = attempts
    }

    /// Nil of no requests.
    public var attemptsEach: Double? { requests > 0 ? Double(attempts) / Double(requests) : nil }
  }

  /// What may be said, and nothing more.
  public enum Verdict: Hashable, Sendable {
    /// Each half needs so many requests more. A difference that shows before is often chance, so none is told.
    case tooEarly(missing: Int)
    case better
    case worse
    /// A difference as large as the one that was looked for would have shown.
    case noDifference
  }

  public let engine: Half
  public let control: Half
  /// The smallest difference in the share of first attempts that matters to the firm, from 0 to 1.
  public let worthwhile: Double

  public init(engine: Half, control: Half, worthwhile: Double = 0.1) {
    self.engine = engine
    self.control = control
    self.worthwhile = min(max(worthwhile, 0.01), 0.5)
  }

  public var atFirst: ShareDifference {
    ShareDifference(Share(engine.atFirst, of: engine.requests), minus: Share(control.atFirst, of: control.requests))
  }

  public var reached: ShareDifference {
    ShareDifference(Share(engine.reached, of: engine.requests), minus: Share(control.reached, of: control.requests))
  }

  /// Requests that each half needs, so that a worthwhile difference shows in four pilots of five, with one false alarm in
  /// twenty: (z.975 + z.80)² · 2p(1-p) / d². With p = 0.4, about what first attempts reach, it hardly depends on p.
  public var wanted: Int {
    let power = 0.841_621_233_572_914
    let z = Share.z + power
    return Int((z * z * 2 * 0.4 * 0.6 / (worthwhile * worthwhile)).rounded(.up))
  }

  /// On the share of first attempts. It is given once the planned number is there, and not while one looks again and again:
  /// that would find a difference where there is none.
  public var verdict: Verdict {
    let missing = wanted - min(engine.requests, control.requests)
    guard missing <= 0 else { return .tooEarly(missing: missing) }
    let interval = atFirst.interval
    if interval.lowerBound > 0 { return .better }
    if interval.upperBound < 0 { return .worse }
    return .noDifference
  }
}
