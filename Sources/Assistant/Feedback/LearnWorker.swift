import Conversations
public import Customers
public import Ground
public import Jobs
public import Knowledge
import Language
public import Store

/// Handles the job `assistant.learn`: a colleague has answered a customer; if it is what an entry says, and the assistant
/// had not said it, that entry is what the question was about.
public struct LearnWorker: Sendable {
  public static let kind = "assistant.learn"

  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let knowledge: KnowledgeIndex
  private let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, knowledge: KnowledgeIndex,
    wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.knowledge = knowledge
    self.wake = wake
  }

  /// The payload is the conversation and the number of the colleague's message, with a blank between.
  public func handle(_ job: Job) async throws {
    let parts = job.payload.split(separator: " ")
    try await store.write { tx in
      if parts.count == 2, let seq = Int(parts[1]) { try learn(seq, in: ID(String(parts[0])), tx) }
      try JobRecords.finish(job, at: surroundings.now(), in: tx)
    }
    wake()
  }

  private func learn(_ seq: Int, in id: ID<Conversation>, _ tx: Transaction) throws {
    guard let conversation = try ConversationRecords.one(id, in: tx),
      try CustomerRecords.one(conversation.customer, keyring: keyring, in: tx) != nil
    else { return }
    let messages = try MessageRecords.after(max(0, seq - 20), of: id, keyring: keyring, in: tx)
    guard let reply = messages.first(where: { $0.seq == seq && $0.author == .person }), let staff = reply.staff,
      let question = Self.question(before: seq, in: messages),
      let entry = knowledge.entry(toldBy: reply.text, lang: conversation.language)
    else { return }
    try FeedbackTalk(keyring: keyring, in: tx).put(
      Feedback(
        id: surroundings.newID(), conversation: id, seq: seq, customer: conversation.customer, entry: entry.id,
        lang: conversation.language, question: question, verdict: .answered, source: "staff:\(staff)",
        by: "staff:\(staff)", at: surroundings.now()))
  }

  /// The customer's last words before the reply; what the assistant said to them in between was no answer.
  private static func question(before seq: Int, in messages: [Message]) -> String? {
    let earlier = messages.filter { $0.seq < seq && $0.author != .assistant }
    return Exchange.question(before: seq, in: earlier)
  }
}
