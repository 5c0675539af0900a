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
import Synchronization

@testable import Assistant

/// What the assistant was asked to think about, in order.
final class Thoughts: Sendable {
  private let texts = Mutex<[String]>([])
  func add(_ text: String) { texts.withLock { $0.append(text) } }
  var all: [String] { texts.withLock { $0 } }
}

struct CannotThink: Error {}

extension Situation {
  /// A plain turn: `reading` says what the customer means.
  static func of(
    _ text: String = "?", reading: Reading = Reading(language: .init(lang: .pl, sureness: 1)),
    firm: Firm = Cast.firm,
    now: Moment = Cast.now, found: [KnowledgeIndex.Found] = [],
    parts: [Situation] = [],
    failures: Int = 0, isFirstReply: Bool = false
  ) -> Situation {
    var situation = Situation(
      firm: firm, now: now, channel: .chat, text: text, reading: reading,
      language: reading.language.lang, found: found,
      failures: failures, isFirstReply: isFirstReply, customerName: nil)
    situation.parts = parts
    return situation
  }
}

extension House {
  /// A worker that answers every message with `on: ` and the message, unless `think` says something else.
  func worker(
    in other: (any Database)? = nil, thoughts: Thoughts = Thoughts(),
    think: (@Sendable (String, Situation) throws -> Decision)? = nil
  ) -> ConsiderWorker {
    ConsiderWorker(
      store: other ?? store, keyring: keyring, surroundings: surroundings,
      announcer: Announcer { what, _, _ in "\(what)" }, bookings: bookings, callbacks: callbacks,
      introduction: { "Tu program (\($0.rawValue))." }, wake: {}
    ) { facts, now, _ in
      let text = facts.text
      thoughts.add(text)
      var situation = Situation.of(text, now: now)
      situation.isFirstReply = !facts.before.assistantSpoke
      let decision =
        try think?(text, situation) ?? Decision(.answered, [.say("on: \(text)")], sure: 1)
      return (situation, decision)
    }
  }

  /// A runner for one worker.
  func runner(
    _ worker: ConsiderWorker, complain: @escaping @Sendable (Job, any Error) -> Void = { _, _ in }
  ) -> JobRunner {
    JobRunner(
      store: store, surroundings: surroundings, name: "test",
      handlers: [ConsiderWorker.kind: worker.handle, ConsiderWorker.outsideKind: worker.handle],
      complain: complain)
  }

  func claim(by name: String = "test") async throws -> [Job] {
    let now = surroundings.now()
    return try await store.claim {
      try JobRecords.claim(
        kinds: [ConsiderWorker.kind], worker: name, now: now, lease: .seconds(60), limit: 10, in: $0
      )
    }
  }

  @discardableResult
  func say(_ text: String, in id: ID<Conversation>) async throws -> Message {
    try await conversations.receive(
      text, clientID: "m-\(text.utf8.count)-\(surroundings.newSecret().prefix(8))", in: id
    ).message
  }
}
