public import Ground
public import Staff

/// What somebody of the team wrote down about a request, for the team alone.
public struct CallbackNote: Hashable, Sendable {
  public let id: ID<CallbackNote>
  public let callback: ID<Callback>
  public let staff: ID<Staff>
  public let at: Moment
  public let text: String
  /// What the program that sent it calls it.
  public let clientID: String?

  /// Characters, at most.
  public static let longest = 2_000
}
