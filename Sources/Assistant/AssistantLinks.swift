public import Booking
public import Ground

/// Pages of the firm's that the assistant sends customers to; the web's addresses, plugged in by House. Nil while the
/// house does not know its own address.
public struct AssistantLinks: Sendable {
  /// Where a visit can be seen, moved and cancelled without the chat.
  public let visit: @Sendable (ID<Booking>) -> String?
  /// All free times of a service.
  public let times: @Sendable (ID<Service>?) -> String?

  public init(
    visit: @escaping @Sendable (ID<Booking>) -> String?, times: @escaping @Sendable (ID<Service>?) -> String?
  ) {
    self.visit = visit
    self.times = times
  }

  /// For rehearsals and tests: no links.
  public static let none = AssistantLinks(visit: { _ in nil }, times: { _ in nil })
}
