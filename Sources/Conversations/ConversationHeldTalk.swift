public import Customers
public import Ground
import Language
public import Store

/// What this room holds of one person.
public enum ConversationHeldTalk {
  /// `ids`: all identities of the person. What somebody else wrote in a conversation that both had a part in is not
  /// theirs: a message belongs to whom it was written under.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    let messages = Dictionary(
      grouping: try MessageRecords.all(under: ids, keyring: keyring, in: tx), by: \.conversation)
    let notes = Dictionary(
      grouping: try MessageRecords.notes(under: ids, keyring: keyring, in: tx), by: \.conversation)
    let others = Set(messages.keys).union(notes.keys).sorted { $0.text < $1.text }
    let talks = try ConversationRecords.all(of: ids, and: others, in: tx)
    return [
      HeldTable(
        "conversation",
        try talks.map { talk in
          let parts = [
            HeldTable("message", (messages[talk.id] ?? []).map(row)),
            HeldTable("note", (notes[talk.id] ?? []).map { HeldRow(["at": .moment($0.at), "text": .words($0.text)]) }),
          ]
          guard ids.contains(talk.customer) else {
            return HeldRow(
              ["opened_at": .moment(talk.openedAt), "channel": .code(talk.channel.rawValue)], parts: parts)
          }
          let steps = try ConversationRecords.history(talk.id, in: tx)
          return row(talk, parts + [HeldTable("ownership", steps.map(row))])
        })
    ]
  }

  private static func row(_ talk: Conversation, _ parts: [HeldTable]) -> HeldRow {
    HeldRow(
      [
        "opened_at": .moment(talk.openedAt), "last_at": .moment(talk.lastAt), "channel": .code(talk.channel.rawValue),
        "language": .code(talk.language.rawValue), "mood": .code(talk.mood.rawValue), "verified": .truth(talk.verified),
        "owner": .code(talk.ownership.kind), "failures": talk.failures > 0 ? .number(talk.failures) : nil,
      ], parts: parts)
  }

  private static func row(_ message: Message) -> HeldRow {
    HeldRow([
      "at": .moment(message.at), "author": .code(message.author.rawValue), "colleague": .person(message.staff),
      "text": .words(message.text), "sources": .some(of: message.extras.sources.map { .text($0.title) }),
      "choices": .some(of: message.extras.choices.map { .text($0) }),
    ])
  }

  private static func row(_ step: OwnershipStep) -> HeldRow {
    HeldRow(["at": .moment(step.at), "owner": .code(step.kind), "reason": .word(step.reason?.rawValue)])
  }
}
