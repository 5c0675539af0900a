import Conversations
import House
import HouseTesting
import Language
import Staff
import Testing

/// What is kept of a text.
@Suite struct MessageTextTests {
  static let cleaned: [(raw: String, kept: String)] = [
    ("dzień dobry", "dzień dobry"),
    ("  \n dzień dobry \t\r\n ", "dzień dobry"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("a\tb", "a\tb"),
    ("a\u{0}b\u{7}c\u{1B}[31md\u{7F}e\u{85}f", "abc[31mdef"),
    ("faktura\u{202E}fdp.exe", "fakturafdp.exe"),
    ("\u{2066}x\u{2069}\u{202A}y\u{202C}", "xy"),
    ("\u{FEFF}a", "\u{FEFF}a"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("Zażółć gęślą jaźń 🚲👩‍🔧", "Zażółć gęślą jaźń 🚲👩‍🔧"),
    ("e\u{301}", "e\u{301}"),
    ("'; DROP TABLE message; --", "'; DROP TABLE message; --"),
    ("\u{3000}x\u{2003}", "x"),
  ]

  @Test(arguments: cleaned)
  func `line ends are one kind, control and turning marks go, the rest stays as written`(
    raw: String, kept: String
  ) throws {
    #expect(Array(try MessageText.clean(raw).unicodeScalars) == Array(kept.unicodeScalars))
    // Cleaning what is clean changes nothing.
    #expect(try MessageText.clean(kept) == kept)
  }

  @Test(arguments: [
    "", " ", "\n\r\n\t", "\u{0}", "\u{7}\u{1B}", "\u{202E}\u{2066}", "\u{A0}\u{3000}",
    "\u{0} \u{202E}\n",
  ])
  func `a text of which nothing is left is refused as empty`(raw: String) {
    #expect(throws: ConversationRefusal.emptyText) { try MessageText.clean(raw) }
  }

  @Test func `4,000 characters are taken and one more is not, whatever they are made of`() throws {
    for letter in ["a", "ż", "🚲", "👩‍🔧"] {
      #expect(try MessageText.clean(String(repeating: letter, count: 4_000)).count == 4_000)
      #expect(throws: ConversationRefusal.tooLong(limit: 4_000)) {
        try MessageText.clean(String(repeating: letter, count: 4_001))
      }
    }
    // White space around does not count.
    #expect(try MessageText.clean(String(repeating: "a", count: 4_000) + "   \n").count == 4_000)
  }

  @Test func `one character that is a megabyte of marks is refused`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 500_000)
    #expect(zalgo.count == 1)
    #expect(throws: ConversationRefusal.tooLong(limit: 4_000)) { try MessageText.clean(zalgo) }
  }

  @Test(arguments: ["a", "1", "w3-17", "~!@#", String(repeating: "x", count: 64)])
  func `a client_id is 1 to 64 visible letters`(id: String) throws {
    try MessageText.checkClientID(id)
  }

  @Test(arguments: [
    "", " ", "a b", "ż", "a\n", "a\u{0}", "\u{7F}", String(repeating: "x", count: 65),
  ])
  func `any other client_id is refused`(id: String) {
    #expect(throws: ConversationRefusal.badClientID) { try MessageText.checkClientID(id) }
  }

  @Test(arguments: Engine.allCases)
  func `what was cleaned comes back from the store letter for letter`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    for (number, pair) in Self.cleaned.enumerated() {
      _ = try await house.conversations.receive(pair.raw, clientID: "m\(number)", in: id)
    }
    let kept = try await house.messages(of: id).map { Array($0.text.unicodeScalars) }
    #expect(kept == Self.cleaned.map { Array($0.kept.unicodeScalars) })
  }

  @Test(arguments: Engine.allCases)
  func `a refused text leaves no trace`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let before = try await house.conversation(id)
    for (text, name) in [("", "a"), ("ok", ""), (String(repeating: "x", count: 4_001), "b")] {
      await #expect(throws: ConversationRefusal.self) {
        try await house.conversations.receive(text, clientID: name, in: id)
      }
      await #expect(throws: ConversationRefusal.self) {
        try await house.team.reply(text, clientID: name, in: id, by: Cast.anna.id)
      }
    }
    await #expect(throws: ConversationRefusal.emptyText) {
      try await house.team.note(" ", in: id, by: Cast.anna.id)
    }
    #expect(try await house.conversation(id) == before)
  }
}
