public import Customers
public import Ground
public import Staff

/// What somebody wants to book.
public struct BookingOrder: Hashable, Sendable {
  public let customer: ID<Customer>
  public let service: ID<Service>
  public let startsAt: Moment
  /// Nil = the best of those who are free.
  public let staff: ID<Staff>?
  /// Kept sealed with the customer's key; at most 2,000 characters of it.
  public let note: String?

  public init(
    customer: ID<Customer>, service: ID<Service>, startsAt: Moment, staff: ID<Staff>? = nil, note: String? = nil
  ) {
    self.customer = customer
    self.service = service
    self.startsAt = startsAt
    self.staff = staff
    self.note = note.map { String($0.prefix(2_000)) }
  }
}
