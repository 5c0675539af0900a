public import Ground
public import Timing

/// Stops dialling when the network fails call after call, and starts again by itself. It is made of what happened, so any
/// node finds the same state in the same rows.
public struct Storm: Hashable, Sendable {
  /// The rule: so large a share of failures, of so many calls at least, within so long.
  public static let share = 0.5
  public static let calls = 5
  public static let window = Span.seconds(120)
  /// How long the first pause is; each that follows a failed try is twice as long, up to `longestPause`.
  public static let pause = Span.minutes(5)
  public static let longestPause = Span.minutes(40)

  public enum Permission: Hashable, Sendable {
    case dial
    /// The pause is over: one call tries the network, and no second one beside it.
    case tryOne
    case wait(until: Moment)
  }

  /// A pause that goes on until a call gets through.
  public struct Pause: Hashable, Sendable {
    public let since: Moment
    public let until: Moment
    /// What was seen: so many failures of so many calls.
    public let failures: Int
    public let of: Int
    fileprivate let length: Span
  }

  /// Nil while all is well.
  public private(set) var pause: Pause?
  private var recent: [Ended] = []

  private struct Ended: Hashable, Sendable {
    let at: Moment
    let failed: Bool
  }

  public init() {}

  /// From what happened, oldest first.
  public init(_ history: some Sequence<(at: Moment, outcome: CallOutcome)>) {
    for one in history { note(one.outcome, at: one.at) }
  }

  /// A call ended. Only the network's failures count as such; what we gave up ourselves says nothing.
  public mutating func note(_ outcome: CallOutcome, at now: Moment) {
    guard outcome != .cancelled else { return }
    let failed = outcome == .network
    if let running = pause {
      // Calls from before the pause may still end in it: they neither lift nor lengthen it.
      guard now >= running.until else { return }
      if failed {
        begin(Span(milliseconds: min(running.length.milliseconds * 2, Self.longestPause.milliseconds)), at: now, 1, 1)
      } else {
        resume()
      }
      return
    }
    recent.removeAll { $0.at <= now - Self.window }
    recent.append(Ended(at: now, failed: failed))
    let failures = recent.count(where: \.failed)
    guard recent.count >= Self.calls, Double(failures) >= Self.share * Double(recent.count) else { return }
    begin(Self.pause, at: now, failures, recent.count)
  }

  public func permission(at now: Moment) -> Permission {
    guard let pause else { return .dial }
    return now < pause.until ? .wait(until: pause.until) : .tryOne
  }

  /// A person says that the line is mended: dialling goes on at once, and what was is forgotten.
  public mutating func resume() {
    pause = nil
    recent = []
  }

  private mutating func begin(_ length: Span, at now: Moment, _ failures: Int, _ count: Int) {
    pause = Pause(since: now, until: now + length, failures: failures, of: count, length: length)
    recent = []
  }
}
