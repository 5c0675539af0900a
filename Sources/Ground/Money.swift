/// An amount in the smallest unit of its currency (grosz, cent).
public struct Money: Hashable, Sendable, Codable {
  public let minor: Int64
  public let currency: String

  public init(minor: Int64, currency: String) {
    self.minor = minor
    self.currency = currency
  }

  /// Reads a decimal with at most two places, `150`, `12.5`, `-80.00`; nil for anything else.
  public init?(decimal text: some StringProtocol, currency: String) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, (1...13).contains(whole.count),
      whole.allSatisfy({ $0.isASCII && $0.isNumber }), let units = Int64(whole)
    else { return nil }
    let places = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...2).contains(places.count), places.allSatisfy({ $0.isASCII && $0.isNumber }),
      let cents = Int64(places.count == 1 ? places + "0" : places)
    else { return nil }
    minor = (units * 100 + cents) * (negative ? -1 : 1)
    self.currency = currency
  }

  /// With two places and a point, as files want it: `150.00`.
  public var decimal: String {
    let size = minor.magnitude
    return "\(minor < 0 ? "-" : "")\(size / 100).\(padded(Int(size % 100), 2))"
  }
}
