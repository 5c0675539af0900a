public import Ground
public import Seal
public import Staff

/// A person's visits under a secret address, for a calendar program that subscribes to it.
public struct CalendarFeed: Hashable, Sendable {
  public let staff: ID<Staff>
  /// Rises when the address is changed: the old one then leads nowhere.
  public var number: Int
  /// Whether customers' names are in it.
  public var names: Bool
  public var isOpen: Bool

  /// The last part of the address: whose feed, and a signature that only this house can make. It is not in the database.
  public func secret(_ key: HouseKey) -> String {
    "\(staff)~\(number)~\(key.sign("calendar-feed", "\(staff)~\(number)"))"
  }

  /// Whose feed a secret opens, and which of its addresses; nil when this house did not make it.
  static func read(_ secret: String, _ key: HouseKey) -> (staff: ID<Staff>, number: Int)? {
    let parts = secret.split(separator: "~", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int(parts[1]), parts[1] == "\(number)",
      key.verifies("calendar-feed", "\(parts[0])~\(parts[1])", signature: String(parts[2]))
    else { return nil }
    return (ID(String(parts[0])), number)
  }
}
