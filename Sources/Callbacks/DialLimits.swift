public import Ground

/// How fast and how many at once the exchange may be asked to call.
public struct DialLimits: Hashable, Sendable {
  public let callsPerSecond: Double
  public let atOnce: Int

  /// Below one call in a minute, and below one at once, nothing would ever be called.
  public init(callsPerSecond: Double = 1, atOnce: Int = 10) {
    self.callsPerSecond = callsPerSecond >= 1.0 / 60 ? callsPerSecond : 1.0 / 60
    self.atOnce = max(atOnce, 1)
  }

  public enum Turn: Hashable, Sendable {
    case now
    case at(Moment)
    /// As many are open as may be.
    case whenOneEnds
  }

  /// When the next call may be placed. Calls come evenly: bursts are what trunks answer with 503.
  public func next(lastPlaced: Moment?, open: Int, now: Moment) -> Turn {
    guard open < atOnce else { return .whenOneEnds }
    guard let lastPlaced else { return .now }
    let turn = lastPlaced + Span(milliseconds: Int64((1_000 / callsPerSecond).rounded(.up)))
    return turn <= now ? .now : .at(turn)
  }
}
