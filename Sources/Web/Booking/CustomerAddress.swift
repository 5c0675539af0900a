public import Booking
public import Ground

/// Whole addresses of customers' pages, for letters and whatever else leaves the house.
public struct CustomerAddress: Sendable {
  /// Scheme, host and port, without a slash at its end: `https://wizyty.firma.example`.
  public let base: String

  public init(base: String) { self.base = base }

  public var book: String { base + Address.book() }
  /// With a service chosen already.
  public func book(service: ID<Service>?) -> String { base + Address.book(BookWish(service: service)) }
  public func visit(_ token: String) -> String { base + Address.visit(token) }
  public func confirm(_ token: String) -> String { base + Address.visitConfirmation(token) }
  public func move(_ token: String) -> String { base + Address.visitMove(token) }
  public func cancel(_ token: String) -> String { base + Address.visitCancellation(token) }
  public func restore(_ token: String) -> String { base + Address.visitRestoration(token) }
  public func ending(_ token: String) -> String { base + Address.visitReminders(token) }
  public func offer(_ token: String) -> String { base + Address.offer(token) }
}
