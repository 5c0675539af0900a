public import Booking
public import Callbacks
public import Conversations
public import Customers
public import Firm
public import Ground
public import Jobs
import Journal
import Knowledge
import Language
public import Store

/// Handles the job `assistant.consider`: reads what the customer wrote, decides, does it and says it, unless a person was
/// quicker. If thinking fails, the customer still reaches a person.
public struct ConsiderWorker: Sendable {
  public static let kind = "assistant.consider"
  /// A turn that asks another program. For a runner apart: who waits for others must not hold up those who do not.
  public static let outsideKind = "assistant.ask"
  /// After so many failed tries the conversation goes to a person for the reason `error`.
  static let patience = 3

  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let announcer: Announcer
  private let bookings: BookingDesk
  private let callbacks: CallbackDesk
  private let think: Think
  private let introduction: @Sendable (Lang) -> String
  private let links: AssistantLinks
  private let ask: AskOutside
  private let wake: @Sendable () -> Void

  /// Thinking: pure, but for the books that it reads in the transaction at hand.
  typealias Think = @Sendable (Facts, Moment, any JobFacts) throws -> (Situation, Decision)

  /// Asks another program for one of the firm's own jobs. A request with a key that it has seen is a repeat.
  public typealias AskOutside =
    @Sendable (Connector, _ values: [String: String], _ key: String) async -> ConnectorAnswer

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, announcer: Announcer, bookings: BookingDesk,
    callbacks: CallbackDesk, mind: AssistantMind, links: AssistantLinks = .none,
    ask: @escaping AskOutside = Self.nobody,
    wake: @escaping @Sendable () -> Void
  ) {
    self.init(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, bookings: bookings,
      callbacks: callbacks, introduction: mind.introduction, links: links, ask: ask, wake: wake
    ) { facts, now, books in
      try mind.consider(
        facts.text, in: facts.conversation, before: facts.before, customerName: facts.name, now: now,
        dialogue: facts.dialogue, books: books)
    }
  }

  /// With thinking handed in: how tests make it fail.
  init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, announcer: Announcer, bookings: BookingDesk,
    callbacks: CallbackDesk, introduction: @escaping @Sendable (Lang) -> String, links: AssistantLinks = .none,
    ask: @escaping AskOutside = Self.nobody, wake: @escaping @Sendable () -> Void, think: @escaping Think
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.announcer = announcer
    self.bookings = bookings
    self.callbacks = callbacks
    self.introduction = introduction
    self.links = links
    self.ask = ask
    self.wake = wake
    self.think = think
  }

  public static let nobody: AskOutside = { _, _, _ in .failed("no other program is there") }

  public func handle(_ job: Job) async throws {
    // Another turn may have ended while this one thought: then what is left is read and thought about anew.
    while try await !turn(job) {}
    wake()
    bookings.wake()
  }

  /// True when the job is finished; false when somebody considered a part of the same messages meanwhile.
  private func turn(_ job: Job) async throws -> Bool {
    guard let (facts, outcome) = try await store.read({ try considered(ID(job.payload), in: $0) }) else {
      try await finish(job)
      return true
    }
    if case .failure(let error) = outcome, job.tries < Self.patience { throw error }
    if job.kind == Self.kind, asksOutside(outcome) {
      try await store.write { tx in
        try JobRecords.ask(
          ID("ask-\(job.id)"), kind: Self.outsideKind, payload: job.payload, due: surroundings.now(), in: tx)
        try JobRecords.finish(job, at: surroundings.now(), in: tx)
      }
      return true
    }
    let answers = await answers(outcome, facts)
    return try await store.write { tx in
      guard
        var talk = try ConversationTalk(facts.conversation.id, keyring: keyring, surroundings: surroundings, in: tx),
        talk.conversation.ownership.owner == .assistant
      else {
        try JobRecords.finish(job, at: surroundings.now(), in: tx)
        return true
      }
      guard talk.conversation.consideredSeq == facts.conversation.consideredSeq else { return false }
      guard try prove(facts, &talk, tx) else { return false }
      talk.conversation.consideredSeq = facts.lastSeq
      switch outcome {
      case .success(let (situation, decision)): try carryOut(decision, answers, situation, facts, &talk, tx)
      case .failure: try handOver(.error, &talk)
      }
      try talk.save()
      try JobRecords.finish(job, at: surroundings.now(), in: tx)
      return true
    }
  }

  /// All that a turn rests on.
  struct Facts: Sendable {
    /// With the customer and the proof as they are once a code that was given is redeemed.
    var conversation: Conversation
    var text: String
    var lastSeq: Int
    var before: AssistantMind.Before
    var name: String?
    var dialogue: Dialogue
    /// A one-time code in the text, when one was asked for, and whether it was right.
    var code: (text: String, isRight: Bool)?
  }

  /// What is known and what was thought of it, in one read; nil when there is nothing to consider.
  private func considered(
    _ id: ID<Conversation>, in tx: Transaction
  ) throws -> (Facts, Result<(Situation, Decision), any Error>)? {
    guard let facts = try gather(id, in: tx) else { return nil }
    return (facts, Result { try think(facts, surroundings.now(), books(facts.conversation.customer, in: tx)) })
  }

  private func books(_ customer: ID<Customer>, in tx: Transaction) -> JobBooksTalk {
    JobBooksTalk(
      talk: bookings.talk(in: tx), calls: callbacks.talk(in: tx), id: customer, keyring: keyring,
      now: surroundings.now(), tx: tx)
  }

  private func gather(_ id: ID<Conversation>, in tx: Transaction) throws -> Facts? {
    guard var conversation = try ConversationRecords.one(id, in: tx), conversation.ownership.owner == .assistant
    else { return nil }
    let from = max(0, conversation.consideredSeq - 12)
    let messages = try MessageRecords.after(from, of: id, keyring: keyring, in: tx)
    let fresh = messages.filter { $0.author == .customer && $0.seq > conversation.consideredSeq }
    guard let last = fresh.last else { return nil }
    let earlier = messages.filter { $0.seq <= conversation.consideredSeq }
    // Erased: there is nothing to read and nobody to answer.
    guard let customer = try CustomerRecords.one(conversation.customer, keyring: keyring, in: tx) else { return nil }
    let text = fresh.map(\.text).joined(separator: "\n")
    let dialogue = DialogueSeal.opened(conversation.state, key: try keyring.key(of: customer.id, in: tx))
    var code: (String, Bool)?
    if dialogue.jobs.last?.asks == .verify, let given = Proof.code(in: text) {
      let owner = try ProofRecords.owner(
        ofCode: given, talk: id.text, keyring: keyring, at: surroundings.now(), in: tx)
      code = (given, owner != nil)
      if let owner {
        conversation.customer = owner
        conversation.verified = true
      }
    }
    return Facts(
      conversation: conversation, text: text, lastSeq: last.seq,
      before: .init(
        customerSaid: earlier.last { $0.author == .customer }?.text,
        assistantSpoke: earlier.contains { $0.author == .assistant } || conversation.consideredSeq > 0),
      name: customer.profile.firstName, dialogue: dialogue, code: code)
  }

  private func asksOutside(_ outcome: Result<(Situation, Decision), any Error>) -> Bool {
    guard case .success(let (_, decision)) = outcome else { return false }
    return decision.effects.contains { $0.kind == .connector }
  }

  /// What other programs say to the effects that ask them.
  private func answers(
    _ outcome: Result<(Situation, Decision), any Error>, _ facts: Facts
  ) async -> [JobEffect: ConnectorAnswer] {
    guard case .success(let (_, decision)) = outcome else { return [:] }
    var answers: [JobEffect: ConnectorAnswer] = [:]
    for (number, effect) in decision.effects.enumerated() {
      guard case .connector(let connector, let values) = effect else { continue }
      answers[effect] = await ask(connector, values, key(number, facts))
    }
    return answers
  }

  /// Makes a repeat of the same turn harmless.
  private func key(_ number: Int, _ facts: Facts) -> String { "\(facts.conversation.id)-\(facts.lastSeq)-\(number)" }

  /// Redeems a code that was given. False when it is worth something else now than when the turn was thought through.
  private func prove(_ facts: Facts, _ talk: inout ConversationTalk, _ tx: Transaction) throws -> Bool {
    guard let code = facts.code else { return true }
    let owner = try ProofRecords.redeem(
      code.text, talk: facts.conversation.id.text, keyring: keyring, at: surroundings.now(), in: tx)
    guard (owner != nil) == code.isRight else { return false }
    if let owner {
      talk.conversation.customer = try CustomerDesk.join(
        talk.conversation.customer, to: owner, at: surroundings.now(), keyring: keyring, in: tx)
      talk.conversation.verified = true
    }
    return true
  }

  private func carryOut(
    _ decision: Decision, _ answers: [JobEffect: ConnectorAnswer], _ situation: Situation, _ facts: Facts,
    _ talk: inout ConversationTalk, _ tx: Transaction
  ) throws {
    talk.conversation.language = situation.language
    talk.conversation.mood = situation.reading.mood.tone
    var decision = decision
    try perform(&decision, answers, situation, facts, talk.conversation, tx)
    talk.conversation.failures = decision.isFailure ? talk.conversation.failures + 1 : 0
    if let jobs = situation.jobs, let job = decision.dialogue?.jobs.last { links.offerPage(&decision, job, jobs.turn) }
    var isFirst = situation.isFirstReply
    for move in decision.moves {
      switch move {
      case .say(let text, let sources, let choices):
        let whole = isFirst ? introduction(situation.language) + "\n\n" + text : text
        isFirst = false
        try talk.say(whole, author: .assistant, extras: .init(sources: sources, choices: choices))
      case .handOver(let reason): try handOver(reason, &talk)
      }
    }
    talk.conversation.state = try DialogueSeal.closed(
      decision.memory(of: situation, after: facts.dialogue), key: keyring.key(of: talk.conversation.customer, in: tx))
    let near = situation.found.prefix(3).map {
      TurnReading.Near(id: $0.entry.id, title: $0.entry.title, score: ($0.sureness * 1_000).rounded() / 1_000)
    }
    try ReadingRecords.add(
      TurnReading(
        seq: facts.lastSeq, language: situation.language.rawValue, mood: situation.reading.mood.tone.rawValue,
        kind: decision.kind, sure: decision.sure, answers: decision.answers, near: Array(near)),
      to: talk.conversation.id, at: surroundings.now(), in: tx)
    try JournalRecords.note(
      "turn.considered", talk.conversation.id, by: "assistant",
      data: "{\"move\":\"\(decision.kind.rawValue)\",\"seq\":\(facts.lastSeq)}", at: surroundings.now(), in: tx)
  }

  /// Carries out what was decided, and puts what came of it in front of what is said.
  private func perform(
    _ decision: inout Decision, _ answers: [JobEffect: ConnectorAnswer], _ situation: Situation, _ facts: Facts,
    _ conversation: Conversation, _ tx: Transaction
  ) throws {
    guard let jobs = situation.jobs, var dialogue = decision.dialogue, !decision.effects.isEmpty else { return }
    let hands = JobEffectTalk(
      bookings: bookings.talk(in: tx), calls: callbacks.talk(in: tx), keyring: keyring, surroundings: surroundings,
      words: CodeWords(situation.firm, lang: situation.language), answers: answers, tx: tx)
    for (number, effect) in decision.effects.enumerated() {
      switch try hands.perform(
        effect, for: conversation.customer, in: conversation.id, key: key(number, facts))
      {
      case .done(let result):
        guard let told = jobs.told(of: effect, result) else {
          // The answer lacks what the firm wants told of it.
          if case .connector = effect { decision = .handOver(.error) }
          continue
        }
        dialogue.jobs.removeLast()
        dialogue.turn.done.append(told.done)
        dialogue.remember(effect, result.visit)
        decision.moves.insert(.say(told.say + links.page(of: effect, result.visit, jobs.turn.words)), at: number)
      case .refused(let refusal):
        let step = try jobs.refused(refusal, dialogue, books(conversation.customer, in: tx))
        dialogue = step.dialogue
        decision.kind = .asked
        decision.moves = [.say(step.say.joined(separator: "\n\n"), choices: step.choices)]
      case .foundNothing:
        guard let step = jobs.foundNothing(dialogue) else {
          decision = .handOver(.error)
          continue
        }
        dialogue = step.dialogue
        decision.kind = .asked
        decision.isFailure = step.isFailure
        decision.moves = [.say(step.say.joined(separator: "\n\n"))]
      case .unanswered: decision = .handOver(.error)
      }
    }
    decision.dialogue = dialogue
  }

  private func handOver(_ reason: HandoverReason, _ talk: inout ConversationTalk) throws {
    try talk.happen(.assistantHandsOver(reason), by: "assistant")
    try talk.announce(.waiting(reason), announcer)
  }

  private func finish(_ job: Job) async throws {
    try await store.write { try JobRecords.finish(job, at: surroundings.now(), in: $0) }
  }
}
