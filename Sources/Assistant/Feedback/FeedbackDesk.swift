public import Conversations
public import Customers
public import Ground
import Journal
import Language
import Seal
public import Store

/// The verbs of feedback.
public struct FeedbackDesk: Sendable {
  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.wake = wake
  }

  /// "Was that it?": the customer's word on the assistant's answer at `seq`. Saying the other changes it.
  ///
  /// - Parameter address: where the request comes from. One address is one voice, unless the customer is proved.
  public func judge(_ seq: Int, helped: Bool, in id: ID<Conversation>, address: String) async throws {
    let voice = keyring.house.lookup("feedback", address)
    try await store.write { tx in
      guard let conversation = try ConversationRecords.one(id, in: tx) else {
        throw ConversationRefusal.noSuchConversation
      }
      let messages = try MessageRecords.after(max(0, seq - 20), of: id, keyring: keyring, in: tx)
      guard let answer = messages.first(where: { $0.seq == seq }), answer.author == .assistant,
        answer.extras.sources.count == 1, let question = Exchange.question(before: seq, in: messages)
      else { throw FeedbackRefusal.noSuchAnswer }
      let one = Feedback(
        id: surroundings.newID(), conversation: id, seq: seq, customer: conversation.customer,
        entry: answer.extras.sources[0].id, lang: conversation.language, question: question,
        verdict: helped ? .helped : .missed,
        source: conversation.verified ? "customer:\(conversation.customer)" : "address:\(voice)", by: "customer",
        at: surroundings.now())
      try FeedbackTalk(keyring: keyring, in: tx).put(one)
    }
    wake()
  }

  /// Takes back what was said; it teaches nothing from then on.
  public func undo(_ ids: [ID<Feedback>], by: String) async throws {
    try await store.write { tx in
      try FeedbackRecords.undo(ids, by: by, at: surroundings.now(), in: tx)
      for id in ids {
        try JournalRecords.note("feedback.changed", id, by: by, at: surroundings.now(), in: tx)
      }
    }
    wake()
  }
}

/// Steps with feedback inside a transaction.
struct FeedbackTalk {
  private let keyring: Keyring
  private let tx: Transaction

  init(keyring: Keyring, in tx: Transaction) {
    self.keyring = keyring
    self.tx = tx
  }

  func put(_ one: Feedback) throws {
    guard try FeedbackRecords.put(one, keyring: keyring, in: tx) else { return }
    try JournalRecords.note("feedback.changed", one.id, by: one.by, at: one.at, in: tx)
  }
}
