@testable import Assistant
import Conversations
import Customers
import Firm
import Ground
import House
import HouseTesting
import Jobs
import Knowledge
import Language
import Store
import Testing

/// The whole turn: reading, looking up, deciding. The questions are those of the entries, word for word, so that this
/// tests the way and not the reader.
@Suite struct AssistantMindTests {
  static func mind(_ entries: [Entry] = Cast.entries, firm: Firm = Cast.firm) -> AssistantMind {
    AssistantMind(knowledge: KnowledgeIndex(entries: entries, synonyms: .builtIn)) { firm }
  }

  static func conversation() async throws -> Conversation {
    let house = try await Cast.house(on: .sqlite)
    return try await house.conversation(try await house.open())
  }

  static let sale = "Ile trwa jesienna wyprzedaż kasków?"

  @Test func `an entry is used up to its last good day, on the firm's clock`() async throws {
    let one = try await Self.conversation()
    let moments = [
      ("2026-11-23T12:00:00+01:00", true), ("2026-11-23T23:59:59+01:00", true),
      // It is still the 23rd in Greenwich, and no longer in Warsaw.
      ("2026-11-24T00:00:00+01:00", false), ("2026-12-01T12:00:00+01:00", false),
    ]
    for (now, used) in moments {
      let (situation, decision) = try Self.mind().consider(
        Self.sale, in: one, before: .init(customerSaid: nil, assistantSpoke: false), customerName: nil,
        now: Moment(iso: now)!)
      #expect(decision.answers.contains("autumn-sale") == used, "\(now)")
      #expect(situation.found.contains { $0.entry.id == "autumn-sale" } == used, "\(now)")
      let said = PolicyTests.said(decision) + PolicyTests.choices(decision).joined()
      #expect(said.contains("20%") == used)
      if !used { #expect(!said.contains("wyprzedaż"), "not even as a suggestion") }
    }
    var abroad = Cast.firm
    abroad.zoneName = "America/New_York"
    let (_, decision) = try Self.mind(firm: abroad).consider(
      Self.sale, in: one, before: .init(customerSaid: nil, assistantSpoke: false), customerName: nil,
      now: Moment(iso: "2026-11-24T05:00:00+01:00")!)
    #expect(decision.answers == ["autumn-sale"], "it is the 23rd in New York")
  }

  @Test(arguments: Engine.allCases)
  func `the first reply says who answers, and the later ones do not`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open()
    let worker = ConsiderWorker(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings,
      announcer: HandoverWords.announcer { Cast.firm }, bookings: house.bookings, callbacks: house.callbacks,
      mind: Self.mind(), wake: {})
    for text in ["Gdzie zaparkować samochód?", "Ile mam czasu na zwrot roweru?"] {
      try await house.say(text, in: id)
      try await house.runner(worker).drain()
    }
    let said = try await house.messages(of: id).filter { $0.author == .assistant }
    #expect(said.count == 2)
    #expect(said[0].text.hasPrefix("Tu Ola, wirtualna asystentka firmy Dwa Koła – odpowiada program, nie człowiek."))
    #expect(said[0].text.hasSuffix("Parking dla klientów jest za budynkiem, wjazd od ulicy Łańcuchowej."))
    #expect(said[1].text == "Na zwrot jest 30 dni od odbioru roweru.")
    #expect(said[1].extras.sources.map(\.id) == ["returns"])
  }

  @Test func `the answer is in the language that was asked in, where there is one`() async throws {
    let one = try await Self.conversation()
    let (_, decision) = try Self.mind().consider(
      "How long do I have to return a bicycle?", in: one, before: .init(customerSaid: nil, assistantSpoke: true),
      customerName: nil, now: Cast.now)
    #expect(PolicyTests.said(decision) == "You can return a bicycle within 30 days.")
  }

  @Test func `a firm without knowledge declines and does not fall over`() async throws {
    let one = try await Self.conversation()
    for text in [
      "Ile kosztuje dętka?", "", " ", "?", "🚲🚲🚲", String(repeating: "a ", count: 2_000), "\u{0}", "ż", "1234567890",
    ] {
      let (_, decision) = try Self.mind([]).consider(
        text, in: one, before: .init(customerSaid: text, assistantSpoke: true), customerName: nil, now: Cast.now)
      #expect(decision.kind != .answered, "\(text.prefix(20))")
    }
  }

  @Test func `a question that leans on the one before gets another answer where one is sure`() async throws {
    let entries = [
      ("range", "Jaki zasięg ma rower elektryczny?", "Do 90 km."),
      ("range-winter", "Jaki zasięg ma rower elektryczny zimą na mrozie?", "Zimą o jedną trzecią mniej."),
    ].map { id, title, body in
      Entry(id: id, lang: .pl, kind: .faq, title: title, wordings: [title], body: body, tags: [], validUntil: nil)
    }
    let mind = AssistantMind(knowledge: KnowledgeIndex(entries: entries, synonyms: .builtIn)) { Cast.firm }
    let one = try await Self.conversation()
    func answer(_ text: String, after said: String?, told: [String]?) throws -> [String] {
      var dialogue = Dialogue()
      dialogue.answered = told
      return try mind.consider(
        text, in: one, before: .init(customerSaid: said, assistantSpoke: true), customerName: nil, now: Cast.now,
        dialogue: dialogue
      ).decision.answers
    }
    let first = try answer("Jaki zasięg ma rower elektryczny?", after: nil, told: nil)
    #expect(first == ["range"])
    #expect(try answer("a zimą?", after: "Jaki zasięg ma rower elektryczny?", told: first) == ["range-winter"])
    #expect(try answer("a zimą?", after: "Jaki zasięg ma rower elektryczny?", told: ["range-winter"]) != [])
  }
}
