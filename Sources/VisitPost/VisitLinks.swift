/// Where the links of letters lead; the web's addresses, plugged in by House. Each takes the visit's token, or the
/// offer's.
public struct VisitLinks: Sendable {
  /// The visit's page: everything else is found there.
  public let visit: @Sendable (_ token: String) -> String
  /// Confirms with one click of a person; a program that only looks confirms nothing.
  public let confirm: @Sendable (_ token: String) -> String
  /// Other times to choose from.
  public let move: @Sendable (_ token: String) -> String
  /// A page with one button.
  public let cancel: @Sendable (_ token: String) -> String
  /// A page with one button, for a visit that was cancelled.
  public let restore: @Sendable (_ token: String) -> String
  /// Ends reminders: a page with one button, and by POST at once.
  public let ending: @Sendable (_ token: String) -> String
  /// A freed time, with one button to take it and one to leave the line.
  public let offer: @Sendable (_ token: String) -> String
  public let book: @Sendable () -> String

  public init(
    visit: @escaping @Sendable (String) -> String, confirm: @escaping @Sendable (String) -> String,
    move: @escaping @Sendable (String) -> String, cancel: @escaping @Sendable (String) -> String,
    restore: @escaping @Sendable (String) -> String, ending: @escaping @Sendable (String) -> String,
    offer: @escaping @Sendable (String) -> String, book: @escaping @Sendable () -> String
  ) {
    self.visit = visit
    self.confirm = confirm
    self.move = move
    self.cancel = cancel
    self.restore = restore
    self.ending = ending
    self.offer = offer
    self.book = book
  }
}
