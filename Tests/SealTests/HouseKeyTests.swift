import Seal
import Testing

/// What the house key does besides wrapping.
@Suite struct HouseKeyTests {
  static let house = PersonKeyTests.house
  static let other = PersonKeyTests.other

  @Test func `a lookup is the same each time, and another for another kind, value or house`() {
    let hash = Self.house.lookup("phone", "+48601234567")
    #expect(hash == Self.house.lookup("phone", "+48601234567"))
    let others = [
      Self.house.lookup("email", "+48601234567"), Self.house.lookup("phone", "+48601234568"),
      Self.other.lookup("phone", "+48601234567"), Self.house.lookup("phone", ""),
      Self.house.lookup("", "+48601234567"),
    ]
    #expect(Set(others + [hash]).count == 6)
    #expect(hash.count == 43)
    #expect(
      hash.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
  }

  /// Worked out by hand (RFC 5869, then HMAC-SHA256): with another result no customer of an existing house would be found again.
  @Test func `lookups and signatures stay what they were in released programs`() {
    #expect(
      Self.house.lookup("phone", "+48601234567") == "OF4L7FJoaz5XDnI3E4CcUPRpsxPW-KNLgspsC1Jns40")
    #expect(Self.house.sign("form", "abc") == "k_QT_uDAOB4GIP2OEJqzUsaLPWy5WZNB598wmDIgMZw")
  }

  @Test func `a signature holds for its purpose, its text and its house`() {
    let signature = Self.house.sign("form", "abc")
    #expect(Self.house.verifies("form", "abc", signature: signature))
    #expect(!Self.house.verifies("widget", "abc", signature: signature))
    #expect(!Self.house.verifies("form", "abd", signature: signature))
    #expect(!Self.other.verifies("form", "abc", signature: signature))
    for wrong in [
      "", "x", signature + "A", String(signature.dropLast()), "ż", signature + "\n", "====",
    ] {
      #expect(!Self.house.verifies("form", "abc", signature: wrong), "\(wrong)")
    }
  }
}
