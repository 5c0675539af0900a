import Seal
import Testing

/// A sealed value opens with its own key at its own place, and with nothing else.
@Suite struct PersonKeyTests {
  static let house = HouseKey(secret: (0..<32).map { UInt8($0) })
  static let other = HouseKey(secret: (0..<32).map { UInt8($0) ^ 1 })
  static let text = "Zażółć gęślą jaźń 🚲"

  @Test(arguments: ["", "a", text, String(repeating: "ż", count: 100_000)])
  func `what was sealed opens to the letter`(text: String) throws {
    let key = PersonKey()
    let sealed = try key.seal(text, for: "message.body")
    #expect(try key.open(sealed, for: "message.body") == text)
    #expect(sealed.count == text.utf8.count + 28)
  }

  @Test func `it opens only with its own key`() throws {
    let sealed = try PersonKey().seal(Self.text, for: "message.body")
    #expect(throws: SealError.damaged) { try PersonKey().open(sealed, for: "message.body") }
  }

  @Test(arguments: ["message.bod", "message.body ", "note.body", "", "MESSAGE.BODY"])
  func `it opens only at its own place`(place: String) throws {
    let key = PersonKey()
    let sealed = try key.seal(Self.text, for: "message.body")
    #expect(throws: SealError.damaged) { try key.open(sealed, for: place) }
  }

  @Test func `no bit of it can be changed, no byte cut off or added`() throws {
    let key = PersonKey()
    let sealed = try key.seal("kot", for: "x")
    for place in sealed.indices {
      for bit in 0..<8 {
        var wrong = sealed
        wrong[place] ^= 1 << bit
        #expect(throws: SealError.damaged) { try key.open(wrong, for: "x") }
      }
      #expect(throws: SealError.damaged) { try key.open(Array(sealed[..<place]), for: "x") }
    }
    #expect(throws: SealError.damaged) { try key.open(sealed + [0], for: "x") }
    #expect(throws: SealError.damaged) { try key.open([], for: "x") }
  }

  @Test func `the same text is sealed differently each time, so that equal texts do not show`()
    throws
  {
    let key = PersonKey()
    let sealed = try (0..<200).map { _ in try key.seal("tak", for: "x") }
    #expect(Set(sealed).count == 200)
    #expect(Set(sealed.map { Array($0.prefix(12)) }).count == 200, "a nonce is never used twice")
  }

  @Test func `a wrapped key opens with the right house key for its owner only`() throws {
    let key = PersonKey()
    let sealed = try key.seal(Self.text, for: "x")
    let wrapped = try key.wrapped(by: Self.house, owner: "c1")
    #expect(
      try PersonKey(wrapped: wrapped, by: Self.house, owner: "c1").open(sealed, for: "x")
        == Self.text)
    #expect(throws: SealError.wrongHouseKey) {
      try PersonKey(wrapped: wrapped, by: Self.other, owner: "c1")
    }
    #expect(throws: SealError.wrongHouseKey) {
      try PersonKey(wrapped: wrapped, by: Self.house, owner: "c2")
    }
    #expect(throws: SealError.wrongHouseKey) {
      try PersonKey(wrapped: [], by: Self.house, owner: "c1")
    }
  }
}
