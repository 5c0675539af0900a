public import Ground
public import Seal

/// The token of the link that somebody gets who asked to be called: the request, which asking for it, and the house's
/// signature. It shows the window and lets its holder move or take back what they asked for, and nothing of the person:
/// two people may have given the same number.
public enum CallbackLink {
  /// So long after a request is closed its links still show what became of it.
  public static let life = Span.days(14)
  private static let purpose = "callback"

  public static func token(for id: ID<Callback>, ask: Int, house: HouseKey) -> String {
    "\(id.text).\(ask).\(house.sign(purpose, "\(id.text).\(ask)"))"
  }

  /// What a token opens; nil when this house did not sign it.
  public static func opened(_ token: String, house: HouseKey) -> (callback: ID<Callback>, ask: Int)? {
    guard token.utf8.count <= 160 else { return nil }
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let ask = Int(parts[1]),
      house.verifies(purpose, "\(parts[0]).\(parts[1])", signature: String(parts[2]))
    else { return nil }
    return (ID(String(parts[0])), ask)
  }
}
