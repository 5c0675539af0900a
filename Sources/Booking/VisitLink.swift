public import Ground
public import Seal

/// The token of the links that a customer gets about one visit: its identity and the house's signature. Whoever has it
/// may see, confirm, move and cancel that visit, and nothing else.
public enum VisitLink {
  /// So long after a visit its links still show what became of it.
  public static let life = Span.days(30)
  /// `01j…26 letters….43 letters`, fit for an address.
  public static func token(for id: ID<Booking>, house: HouseKey) -> String {
    SignedLink.token("visit", id.text, house)
  }

  /// The visit that a token opens; nil when this house did not sign it.
  public static func booking(in token: String, house: HouseKey) -> ID<Booking>? {
    SignedLink.subject("visit", token, house).map { ID($0) }
  }
}

/// The token of the link to an offer from the waiting line. Whoever has it may take the time or leave the line.
public enum OfferLink {
  public static func token(for id: ID<Waiting>, house: HouseKey) -> String { SignedLink.token("offer", id.text, house) }

  /// Nil when this house did not sign it.
  public static func waiting(in token: String, house: HouseKey) -> ID<Waiting>? {
    SignedLink.subject("offer", token, house).map { ID($0) }
  }
}

private enum SignedLink {
  static func token(_ purpose: String, _ id: String, _ house: HouseKey) -> String {
    "\(id).\(house.sign(purpose, id))"
  }

  static func subject(_ purpose: String, _ token: String, _ house: HouseKey) -> String? {
    guard token.utf8.count <= 128, let dot = token.lastIndex(of: ".") else { return nil }
    let id = String(token[..<dot])
    return house.verifies(purpose, id, signature: String(token[token.index(after: dot)...])) ? id : nil
  }
}
