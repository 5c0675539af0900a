import Conversations
public import Customers
public import Ground
import Knowledge
import Language
public import Store

/// What this room holds of one person: how their messages were understood, and what was said of the answers.
public enum AssistantHeldTalk {
  /// `ids`: all identities of the person.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    let talks = Dictionary(grouping: try MessageRecords.all(under: ids, keyring: keyring, in: tx), by: \.conversation)
    let titles = Dictionary(
      try KnowledgeRecords.all(in: tx).map { ("\($0.id) \($0.lang.rawValue)", $0.title) },
      uniquingKeysWith: { first, _ in first })
    var readings: [(at: Moment, row: HeldRow)] = []
    for (id, messages) in talks {
      let own = Dictionary(messages.map { ($0.seq, $0) }, uniquingKeysWith: { first, _ in first })
      for reading in try ReadingRecords.all(of: id, in: tx) {
        guard let message = own[reading.seq] else { continue }
        readings.append((message.at, row(reading, of: message)))
      }
    }
    readings.sort { ($0.at, $0.row.fields.count) < ($1.at, $1.row.fields.count) }
    return [
      HeldTable("reading", readings.map(\.row)),
      HeldTable("running_job", try talks.keys.flatMap { try jobs(in: $0, of: ids, keyring: keyring, tx) }),
      HeldTable(
        "feedback",
        try FeedbackRecords.of(ids, keyring: keyring, in: tx).map { one in
          HeldRow([
            "at": .moment(one.at), "text": .words(one.question),
            "entry": .text(titles["\(one.entry) \(one.lang.rawValue)"] ?? one.entry),
            "verdict": .code(one.verdict.rawValue), "said_by": .code(one.by == "customer" ? "customer" : "staff"),
            "undone_at": .at(one.undone?.at),
          ])
        }),
    ]
  }

  /// What the assistant has in mind of jobs that are not finished: sealed in the conversation's state.
  private static func jobs(
    in id: ID<Conversation>, of ids: [ID<Customer>], keyring: Keyring, _ tx: Transaction
  ) throws -> [HeldRow] {
    guard let talk = try ConversationRecords.one(id, in: tx), ids.contains(talk.customer) else { return [] }
    let key = try keyring.key(of: talk.customer, in: tx)
    return DialogueSeal.opened(talk.state, key: key).jobs.map { job in
      HeldRow([
        "at": .moment(talk.lastAt), "kind": .code(job.kind.rawValue), "name": .words(job.contact.name),
        "phone": .words(job.contact.phone?.spaced), "email": .words(job.contact.email), "text": .words(job.topic),
        "starts_at": .at(job.startsAt), "colleague": .person(job.staff),
        "values": .some(of: (job.values ?? [:]).sorted { $0.key < $1.key }.map { .text("\($0.key): \($0.value)") }),
      ])
    }
  }

  private static func row(_ reading: TurnReading, of message: Message) -> HeldRow {
    HeldRow([
      "at": .moment(message.at), "text": .words(message.text), "language": .code(reading.language),
      "mood": .code(reading.mood), "move": .code(reading.kind.rawValue),
      // What follows a rule has no sureness of its own.
      "sure": reading.kind == .answered ? .share(min(1, reading.sure)) : nil,
      "near": .some(of: reading.near.map { .text($0.title) }),
    ])
  }
}
