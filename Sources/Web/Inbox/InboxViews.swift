import Assistant
import Conversations
import Customers
import Ground
import Knowledge
import Language
import Staff

/// A row of the inbox's list.
struct ItemView: Encodable {
  struct Person: Encodable {
    let name: String
    let initials: String
  }

  let id: String
  let customer: Person
  let channel: String
  let language: String
  let status: String
  let owner: OwnerView
  let reason: String?
  let mood: String
  let snippet: String
  let last_author: String
  let last_at: String
  let waiting_since: String?
  let unread: Int

  init(_ item: ConversationItem, owner: OwnerView, zone: Zone) {
    let one = item.conversation
    id = one.id.text
    let name = item.customerName ?? "Gość \(one.customer.text.suffix(4).uppercased())"
    customer = Person(name: name, initials: Self.initials(item.customerName ?? "Gość"))
    channel = one.channel.rawValue
    language = one.language.rawValue
    status = one.isClosed ? "closed" : "open"
    self.owner = owner
    reason = one.ownership.reason?.rawValue
    mood = one.mood.rawValue
    snippet = item.snippet
    last_author = one.lastAuthor.rawValue
    last_at = zone.text(one.lastAt)
    waiting_since = one.ownership.waitingSince.map(zone.text)
    unread = item.unread
  }

  static func initials(_ name: String) -> String {
    name.split(separator: " ").compactMap(\.first).filter(\.isLetter).prefix(2).map { $0.uppercased() }.joined()
  }
}

struct NoteView: Encodable {
  let id: String
  let by: String
  let text: String
  let at: String
  let after_seq: Int
  let client_id: String?
}

struct ListView: Encodable {
  struct Counts: Encodable { let mine, unassigned, all: Int }
  let items: [ItemView]
  let counts: Counts
  let next: String?
}

/// What stands beside a conversation: who it is, what was gathered, what the assistant understood.
struct ContextView: Encodable {
  struct Person: Encodable {
    let id: String
    let name: String
    let email: String?
    /// Since when, and why, letters to the address do not arrive; nil where they do.
    let email_refused: Refusal?
    let phone: String?
    let company: String?
    let language: String
    let verified: Bool
    let since: String
    let consents: [String]
    /// Where the owner takes the customer's whole file; nil for everybody else.
    let file: String?
  }
  struct Refusal: Encodable { let since, why: String }
  struct Fact: Encodable { let label, value: String }
  struct Earlier: Encodable { let id, opened_at, snippet, status: String }
  struct Found: Encodable {
    let id, title: String
    let score: Double
  }
  struct Reading: Encodable {
    let seq: Int
    let language, mood: String
    let sure: Double
    let move: String
    let found: [Found]
  }
  struct Step: Encodable { let at, what, by: String }

  let customer: Person?
  let summary: String
  let facts: [Fact]
  let earlier: [Earlier]
  let readings: [Reading]
  let history: [Step]
}

struct ThreadView: Encodable {
  let item: ItemView
  let messages: [MessageView]
  let notes: [NoteView]
  let read_seq: Int
  let context: ContextView

  private enum Keys: String, CodingKey { case messages, notes, read_seq, context }

  /// One flat object: the item's fields and the rest beside them.
  func encode(to encoder: any Encoder) throws {
    try item.encode(to: encoder)
    var rest = encoder.container(keyedBy: Keys.self)
    try rest.encode(messages, forKey: .messages)
    try rest.encode(notes, forKey: .notes)
    try rest.encode(read_seq, forKey: .read_seq)
    try rest.encode(context, forKey: .context)
  }
}
