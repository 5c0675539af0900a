public import Ground
public import Seal

/// The token of the links that a customer gets about one visit: its identity and the house's signature. Whoever has it
/// may see, confirm, move and cancel that visit, and nothing else.
public enum VisitLink {
  /// So long after a visit its links still show what became of it.
  public static let life = Span.days(30)
  private static let purpose = "visit"

  /// `01j…26 letters….43 letters`, fit for an address.
  public static func token(for id: ID<Booking>, house: HouseKey) -> String {
    "\(id.text).\(house.sign(purpose, id.text))"
  }

  /// The visit that a token opens; nil when this house did not sign it.
  public static func booking(in token: String, house: HouseKey) -> ID<Booking>? {
    guard token.utf8.count <= 128, let dot = token.lastIndex(of: ".") else { return nil }
    let id = String(token[..<dot])
    guard house.verifies(purpose, id, signature: String(token[token.index(after: dot)...])) else { return nil }
    return ID(id)
  }
}
