public import Ground

/// A time in which nothing was dialled because the network failed: what `Storm` found, kept for the record and so that a
/// person may lift it.
public struct DialPause: Hashable, Sendable {
  public let id: ID<DialPause>
  public let since: Moment
  public let until: Moment
  /// What was seen: so many failures of so many calls.
  public let calls: Int
  public let failed: Int
}
