public import Ground
public import Timing

/// A call to a customer out of the firm's own books, by the identity that the books give the customer.
public struct PastCall: Hashable, Sendable {
  public let customer: String
  public let at: Moment
  public let outcome: CallOutcome

  public init(customer: String, at: Moment, outcome: CallOutcome) {
    self.customer = customer
    self.at = at
    self.outcome = outcome
  }
}
