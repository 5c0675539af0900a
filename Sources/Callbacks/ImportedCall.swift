public import Customers
public import Ground
public import Timing

/// A call that was made elsewhere, as the firm's books have it.
public struct ImportedCall: Hashable, Sendable {
  public let customer: ID<Customer>
  public let startedAt: Moment
  public let direction: Call.Direction
  public let outcome: CallOutcome
  public let seconds: Int

  public init(
    customer: ID<Customer>, startedAt: Moment, direction: Call.Direction, outcome: CallOutcome, seconds: Int
  ) {
    self.customer = customer
    self.startedAt = startedAt
    self.direction = direction
    self.outcome = outcome
    self.seconds = seconds
  }

  /// The same for the same call, so that taking it twice is once.
  var id: ID<Call> { ID("i-\(customer)-\(startedAt.milliseconds)-\(direction.rawValue)") }
}
