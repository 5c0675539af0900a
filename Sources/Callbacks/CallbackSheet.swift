public import Ground

/// One request with what its pages show.
public struct CallbackSheet: Hashable, Sendable {
  public let callback: Callback
  public let phone: PhoneNumber?
  public let topic: String?
  /// The number that customers see.
  public let caller: PhoneNumber?
  /// Why it is called when it is: of the promise that holds, else of the plan.
  public let choice: Choice?
  /// A call for it is under way.
  public let isCalling: Bool
  /// The customer agreed to prediction.
  public let isPredicted: Bool
}
