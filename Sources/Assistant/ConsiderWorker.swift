public import Conversations
public import Customers
public import Ground
public import Jobs
import Journal
import Knowledge
import Language
public import Store

/// Handles the job `assistant.consider`: reads what the customer wrote, decides, and says it, unless a person was
/// quicker. If thinking fails, the customer still reaches a person.
public struct ConsiderWorker: Sendable {
  public static let kind = "assistant.consider"
  /// After so many failed tries the conversation goes to a person for the reason `error`.
  static let patience = 3

  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let announcer: Announcer
  private let think:
    @Sendable (String, Conversation, AssistantMind.Before, String?, Moment) throws -> (Situation, Decision)
  private let introduction: @Sendable (Lang) -> String
  private let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, announcer: Announcer, mind: AssistantMind,
    wake: @escaping @Sendable () -> Void
  ) {
    self.init(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer,
      introduction: mind.introduction, wake: wake
    ) { text, conversation, before, name, now in
      mind.consider(text, in: conversation, before: before, customerName: name, now: now)
    }
  }

  /// With thinking handed in: how tests make it fail.
  init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, announcer: Announcer,
    introduction: @escaping @Sendable (Lang) -> String, wake: @escaping @Sendable () -> Void,
    think:
      @escaping @Sendable (String, Conversation, AssistantMind.Before, String?, Moment) throws -> (Situation, Decision)
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.announcer = announcer
    self.introduction = introduction
    self.wake = wake
    self.think = think
  }

  public func handle(_ job: Job) async throws {
    // Another turn may have ended while this one thought: then what is left is read and thought about anew.
    while try await !turn(job) {}
    wake()
  }

  /// True when the job is finished; false when somebody considered a part of the same messages meanwhile.
  private func turn(_ job: Job) async throws -> Bool {
    guard let facts = try await gather(ID(job.payload)) else {
      try await finish(job)
      return true
    }
    let outcome = Result { try think(facts.text, facts.conversation, facts.before, facts.name, surroundings.now()) }
    if case .failure(let error) = outcome, job.tries < Self.patience { throw error }
    return try await store.write { tx in
      guard
        var talk = try ConversationTalk(facts.conversation.id, keyring: keyring, surroundings: surroundings, in: tx),
        talk.conversation.ownership.owner == .assistant
      else {
        try JobRecords.finish(job, at: surroundings.now(), in: tx)
        return true
      }
      guard talk.conversation.consideredSeq == facts.conversation.consideredSeq else { return false }
      talk.conversation.consideredSeq = facts.lastSeq
      switch outcome {
      case .success(let (situation, decision)): try carryOut(decision, situation, facts, &talk, tx)
      case .failure: try handOver(.error, &talk)
      }
      try talk.save()
      try JobRecords.finish(job, at: surroundings.now(), in: tx)
      return true
    }
  }

  private struct Facts: Sendable {
    var conversation: Conversation
    var text: String
    var lastSeq: Int
    var before: AssistantMind.Before
    var name: String?
  }

  /// All that a turn rests on, in one read; nil when there is nothing to consider.
  private func gather(_ id: ID<Conversation>) async throws -> Facts? {
    try await store.read { tx in
      guard let conversation = try ConversationRecords.one(id, in: tx), conversation.ownership.owner == .assistant
      else { return nil }
      let from = max(0, conversation.consideredSeq - 12)
      let messages = try MessageRecords.after(from, of: id, keyring: keyring, in: tx)
      let fresh = messages.filter { $0.author == .customer && $0.seq > conversation.consideredSeq }
      guard let last = fresh.last else { return nil }
      let earlier = messages.filter { $0.seq <= conversation.consideredSeq }
      // Erased: there is nothing to read and nobody to answer.
      guard let customer = try CustomerRecords.one(conversation.customer, keyring: keyring, in: tx) else { return nil }
      return Facts(
        conversation: conversation, text: fresh.map(\.text).joined(separator: "\n"), lastSeq: last.seq,
        before: .init(
          customerSaid: earlier.last { $0.author == .customer }?.text,
          assistantSpoke: earlier.contains { $0.author == .assistant } || conversation.consideredSeq > 0),
        name: customer.profile.firstName)
    }
  }

  private func carryOut(
    _ decision: Decision, _ situation: Situation, _ facts: Facts, _ talk: inout ConversationTalk, _ tx: Transaction
  ) throws {
    talk.conversation.language = situation.language
    talk.conversation.mood = situation.reading.mood.tone
    talk.conversation.failures = decision.isFailure ? talk.conversation.failures + 1 : 0
    for move in decision.moves {
      switch move {
      case .say(let text, let sources, let choices):
        let whole = situation.isFirstReply ? introduction(situation.language) + "\n\n" + text : text
        try talk.say(whole, author: .assistant, extras: .init(sources: sources, choices: choices))
      case .handOver(let reason): try handOver(reason, &talk)
      }
    }
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

  private func handOver(_ reason: HandoverReason, _ talk: inout ConversationTalk) throws {
    try talk.happen(.assistantHandsOver(reason), by: "assistant")
    try talk.announce(.waiting(reason), announcer)
  }

  private func finish(_ job: Job) async throws {
    try await store.write { try JobRecords.finish(job, at: surroundings.now(), in: $0) }
  }
}
