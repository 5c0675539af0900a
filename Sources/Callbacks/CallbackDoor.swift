public import Ground
public import Store

/// What a customer is told: when they will be called, and from which number.
public struct CallbackNotice: Hashable, Sendable {
  public let callback: Callback
  public let window: CallWindow
  public let caller: PhoneNumber?
}

/// Where announcements leave the house, inside the transaction in which the promise is made.
public struct CallbackDoor: Sendable {
  /// True when something went out; false where the customer can only look at their page.
  public let tell: @Sendable (CallbackNotice, Transaction) throws -> Bool

  public init(tell: @escaping @Sendable (CallbackNotice, Transaction) throws -> Bool) { self.tell = tell }

  /// Nothing goes out.
  public static let shut = CallbackDoor { _, _ in false }
}
