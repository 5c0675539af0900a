import Conversations
import Firm
import Ground
import House
import HouseTesting
import Jobs
import Language
import Synchronization
import Testing

@testable import Assistant

/// The firm's own jobs, in talk.
@Suite struct ConnectorTests {
  static func repair(verified: Bool = false) -> Connector {
    Connector(
      name: "naprawa", title: LocalText(all: "Status naprawy"), verified: verified,
      examples: ["czy mój rower jest już naprawiony", "na jakim etapie jest naprawa", "co z moim rowerem z serwisu"],
      fields: [
        .init(
          name: "repair", label: LocalText(all: "numer naprawy"), ask: LocalText(all: "Podaj numer naprawy."),
          pattern: "NR-[0-9]{6}")
      ],
      http: .init(method: "GET", url: "https://x.example/{repair}", headers: [:], body: nil, timeoutSeconds: 5),
      reply: LocalText([.pl: "Naprawa {repair}: {response.state}.", .en: "Repair {repair}: {response.state}."]),
      sampleResponse: nil)
  }

  /// Trained once for all: it takes seconds.
  private static let trained = Result {
    let intents = Intents(
      lang: { .pl },
      sources: [{ IntentLines.jobs }, { IntentLines.connector("naprawa", examples: repair().examples) }])
    try intents.learn()
    return intents
  }

  private static func talk(verified: Bool = false) throws -> JobTalk {
    let connector = repair(verified: verified)
    return JobTalk(intents: try trained.get(), connectors: [connector])
  }

  private static func wanted(_ talk: JobTalk) -> [String: String]? {
    guard case .connector(let connector, let values)? = talk.effects.first, connector.name == "naprawa" else {
      return nil
    }
    return values
  }

  @Test func `an example begins it, the number is asked for, and then the other program`() throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    #expect(talk.asks?.rawValue == "repair")
    #expect(talk.reply == "Podaj numer naprawy.")
    #expect(talk.effects.isEmpty)
    try talk.say("na kwitku mam NR-204518")
    #expect(Self.wanted(talk) == ["repair": "NR-204518"])
  }

  @Test(arguments: [
    "co z NR-204518?", "nr-204518 gotowa?", "NR 204518", "nr204518", "naprawa NR–204518, kiedy odbiór", "NR - 204518",
  ])
  func `a number says by itself what is meant, however it is typed`(text: String) throws {
    var talk = try Self.talk()
    try talk.say(text)
    #expect(Self.wanted(talk) == ["repair": "NR-204518"])
  }

  @Test(arguments: ["204518", "204 518", "to będzie 204518, tak mam na zawieszce"])
  func `who is asked may give the digits alone`(text: String) throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    try talk.say(text)
    #expect(Self.wanted(talk) == ["repair": "NR-204518"])
  }

  @Test(arguments: ["NR-20451", "NR-2045189", "XNR-204518x1", "600 100 200"])
  func `what is no such number is asked for again`(text: String) throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    try talk.say(text)
    #expect(talk.effects.isEmpty)
    #expect(talk.asks?.rawValue == "repair")
    #expect(talk.decision.isFailure)
  }

  @Test func `a question in between is answered, and the number asked for again`() throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    try talk.say("a macie parking?")
    #expect(talk.reply.hasPrefix("Tak, trzy miejsca za budynkiem."))
    #expect(talk.reply.hasSuffix("Podaj numer naprawy."))
    try talk.say("NR-204518")
    #expect(Self.wanted(talk) == ["repair": "NR-204518"])
  }

  @Test(arguments: ["nie mam kwitka", "nie pamiętam", "zgubiłam tę zawieszkę", "I don't have it"])
  func `who cannot give the number is told so, and that there are people`(text: String) throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    try talk.say(text)
    #expect(talk.reply.contains("człowiekiem") || talk.reply.contains("person"))
    #expect(talk.choices.count == 1 && !talk.decision.isFailure)
    try talk.say("Proszę połączyć mnie z człowiekiem")
    #expect(talk.decision.kind == .handedOver)
  }

  @Test func `it is dropped when the customer wants no more of it`() throws {
    var talk = try Self.talk()
    try talk.say("mój rower jest już naprawiony?")
    try talk.say("nieważne, zostawmy to")
    #expect(talk.dialogue.jobs.isEmpty && talk.effects.isEmpty)
  }

  @Test func `where it needs proof nothing is asked before it`() throws {
    var talk = try Self.talk(verified: true)
    talk.isVerified = false
    try talk.say("co z NR-204518?")
    #expect(talk.asks == .verify)
    #expect(Self.wanted(talk) == nil)
    talk.isVerified = true
    try talk.say("123456")
    #expect(Self.wanted(talk) == ["repair": "NR-204518"], "what was said before is not asked again")
  }

  @Test func `what is asked in general is no matter of one's own`() throws {
    var talk = try Self.talk()
    try talk.say("ile trwa naprawa roweru?")
    #expect(talk.asks?.rawValue != "repair" && talk.effects.isEmpty)
  }

  // MARK: with the other program

  private static func house(
    on engine: Engine, _ answers: [ConnectorAnswer], keys: Thoughts = Thoughts()
  ) async throws -> (House, ConsiderWorker) {
    let house = try await Cast.house(on: engine)
    let connector = repair()
    let mind = AssistantMind(
      knowledge: house.knowledge, intents: try trained.get(), connectors: { [connector] }, firm: { Cast.firm })
    let left = Mutex(answers[...])
    let worker = ConsiderWorker(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings,
      announcer: HandoverWords.announcer { Cast.firm }, bookings: house.bookings, callbacks: house.callbacks,
      mind: mind,
      ask: { _, values, key in
        keys.add("\(key) \(values["repair"] ?? "")")
        return left.withLock { $0.popFirst() } ?? .failed("asked too often")
      }, wake: {})
    return (house, worker)
  }

  private static func said(_ text: String, _ house: House, _ worker: ConsiderWorker, _ id: ID<Conversation>)
    async throws -> String
  {
    try await house.say(text, in: id)
    try await house.runner(worker).drain()
    return try await house.messages(of: id).last { $0.author != .customer }?.text ?? ""
  }

  @Test(arguments: Engine.allCases)
  func `its answer becomes the reply, in the customer's language`(engine: Engine) async throws {
    let (house, worker) = try await Self.house(
      on: engine, [.found(.object(["state": .text("gotowa")])), .found(.object(["state": .number(3)]))])
    let id = try await house.open()
    #expect(try await Self.said("co z NR-204518?", house, worker, id).hasSuffix("\n\nNaprawa NR-204518: gotowa."))
    #expect(
      try await Self.said("and what is the status of repair NR-204519 please?", house, worker, id)
        == "Repair NR-204519: 3.")
  }

  @Test(arguments: Engine.allCases)
  func `who is not known there is asked for another number, once more a person takes over`(engine: Engine) async throws
  {
    let (house, worker) = try await Self.house(on: engine, [.unknown, .unknown])
    let id = try await house.open()
    let first = try await Self.said("co z NR-204518?", house, worker, id)
    #expect(first.hasSuffix("Nie znalazłam niczego pod: numer naprawy NR-204518.\n\nPodaj numer naprawy."))
    #expect(try await house.conversation(id).ownership.owner == .assistant)
    _ = try await Self.said("to NR-204519", house, worker, id)
    #expect(try await house.conversation(id).failures == 2)
  }

  @Test(arguments: Engine.allCases, [ConnectorAnswer.failed("it answers 500"), .found(.object([:]))])
  func `who gets no answer reaches a person`(engine: Engine, answer: ConnectorAnswer) async throws {
    let (house, worker) = try await Self.house(on: engine, [answer])
    let id = try await house.open()
    let said = try await Self.said("co z NR-204518?", house, worker, id)
    #expect(said.contains("Przekazuję rozmowę człowiekowi"))
    let conversation = try await house.conversation(id)
    #expect(conversation.ownership.reason == .error)
  }

  @Test(arguments: Engine.allCases)
  func `each message asks under a key of its own`(engine: Engine) async throws {
    let keys = Thoughts()
    let (house, worker) = try await Self.house(
      on: engine, Array(repeating: .found(.object(["state": .text("gotowa")])), count: 2), keys: keys)
    let id = try await house.open()
    _ = try await Self.said("co z NR-204518?", house, worker, id)
    _ = try await Self.said("a NR-204519?", house, worker, id)
    #expect(keys.all == ["\(id)-1-0 NR-204518", "\(id)-3-0 NR-204519"])
  }

  @Test(arguments: Engine.allCases)
  func `a turn that asks another program is left to a runner of its own`(engine: Engine) async throws {
    let keys = Thoughts()
    let (house, worker) = try await Self.house(on: engine, [.found(.object(["state": .text("gotowa")]))], keys: keys)
    let (asking, other) = (try await house.open(), try await house.open())
    try await house.say("co z NR-204518?", in: asking)
    try await house.say("Gdzie zaparkować samochód?", in: other)
    func runner(_ kind: String) -> JobRunner {
      JobRunner(store: house.store, surroundings: house.surroundings, name: kind, handlers: [kind: worker.handle]) {
        Issue.record("\($0.id): \($1)")
      }
    }
    try await runner(ConsiderWorker.kind).drain()
    #expect(try await house.messages(of: other).last?.author == .assistant)
    #expect(try await house.messages(of: asking).last?.author == .customer)
    #expect(keys.all.isEmpty)
    try await runner(ConsiderWorker.outsideKind).drain()
    #expect(try await house.messages(of: asking).last?.text.hasSuffix("Naprawa NR-204518: gotowa.") == true)
    #expect(keys.all.count == 1)
  }
}
