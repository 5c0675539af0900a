import Callbacks
import Ground

/// Spaces our own orders out as the exchange's limits want. The room counts over all nodes; this holds for what is left: two
/// orders that were allowed one after the other and reach the line together.
struct CallPace: Sendable {
  /// A turn that is so near is waited for; a later one is refused.
  static let nearness = Span.seconds(2)

  private let limits: DialLimits
  private var last: Moment?

  init(_ limits: DialLimits) { self.limits = limits }

  /// Takes the next turn and gives how long it is away. Throws `rateLimited`.
  mutating func take(open: Int, at now: Moment) throws(SwitchboardFault) -> Span {
    switch limits.next(lastPlaced: last, open: open, now: now) {
    case .now:
      last = now
      return .seconds(0)
    case .at(let turn):
      guard turn <= now + Self.nearness else { throw .rateLimited(until: turn) }
      last = turn
      return turn - now
    case .whenOneEnds: throw .rateLimited(until: now + .seconds(1))
    }
  }
}
