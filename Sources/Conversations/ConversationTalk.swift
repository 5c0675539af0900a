public import Customers
public import Ground
import Journal
import Language
import Seal
public import Staff
public import Store

/// The steps that verbs are made of, inside a transaction that somebody else opened (a desk's, or the assistant's).
public struct ConversationTalk {
  public var conversation: Conversation
  let keyring: Keyring
  let surroundings: Surroundings
  let now: Moment
  let tx: Transaction

  /// Loads a conversation to work on; nil when there is none.
  public init?(
    _ id: ID<Conversation>, keyring: Keyring, surroundings: Surroundings, in tx: Transaction
  ) throws {
    guard let conversation = try ConversationRecords.held(id, in: tx) else { return nil }
    self.init(conversation, keyring: keyring, surroundings: surroundings, in: tx)
  }

  /// The one that somebody last wrote in, of all identities of a person; nil when all are older than `moment`.
  public static func newest(
    of customers: [ID<Customer>], since moment: Moment, keyring: Keyring, surroundings: Surroundings, in tx: Transaction
  ) throws -> ConversationTalk? {
    guard let id = try ConversationRecords.newest(of: customers, since: moment, in: tx) else { return nil }
    return try ConversationTalk(id, keyring: keyring, surroundings: surroundings, in: tx)
  }

  init(_ conversation: Conversation, keyring: Keyring, surroundings: Surroundings, in tx: Transaction) {
    self.conversation = conversation
    self.keyring = keyring
    self.surroundings = surroundings
    self.tx = tx
    now = surroundings.now()
  }

  /// Writes the next message and one line in the journal.
  @discardableResult
  public mutating func say(
    _ text: String, author: Author, staff: ID<Staff>? = nil, extras: Message.Extras = .init(), clientID: String? = nil
  ) throws -> Message {
    conversation.lastSeq += 1
    conversation.lastAuthor = author
    conversation.lastAt = now
    let message = Message(
      id: surroundings.newID(), conversation: conversation.id, seq: conversation.lastSeq, author: author, staff: staff,
      text: text, extras: extras, clientID: clientID, at: now)
    let key = try keyring.key(of: conversation.customer, in: tx)
    try MessageRecords.add(message, under: conversation.customer, key: key, in: tx)
    if author != .system {
      let snippet = try key.seal(String(text.prefix(160)), for: "conversation.snippet")
      try ConversationRecords.setSnippet(snippet, by: conversation.customer, of: conversation.id, in: tx)
    }
    try JournalRecords.note(
      author == .customer ? "message.received" : "message.said", conversation.id, by: whom(author, staff),
      data: "{\"seq\":\(message.seq)}", at: now, in: tx)
    return message
  }

  /// Lets an event happen to the ownership; true when the owner is another now. A refusal changes nothing.
  @discardableResult
  public mutating func happen(_ event: OwnershipEvent, by: String) throws -> Bool {
    let next = try conversation.ownership.after(event, at: now)
    guard next != conversation.ownership else { return false }
    conversation.ownership = next
    if next.owner == .assistant { conversation.failures = 0 }
    try ConversationRecords.addOwnership(conversation, by: by, at: now, in: tx)
    try JournalRecords.note(
      "ownership.changed", conversation.id, by: by,
      data: "{\"owner\":\"\(next.kind)\"\(next.reason.map { ",\"reason\":\"\($0.rawValue)\"" } ?? "")}", at: now, in: tx
    )
    return true
  }

  /// True when the customer's key was destroyed: nothing more is said here, and nobody is left to hear it.
  public func isErased() throws -> Bool {
    do {
      _ = try keyring.key(of: conversation.customer, in: tx)
      return false
    } catch SealError.erased { return true }
  }

  /// Tells the customer who has the conversation now; an erased one is told nothing, so that the team can still close
  /// what is left.
  public mutating func announce(_ what: Announcement, _ announcer: Announcer) throws {
    if try isErased() { return }
    try say(announcer.text(what, conversation.language, now), author: .system)
  }

  /// Keeps what the steps changed. Call it once, last.
  public func save() throws { try ConversationRecords.save(conversation, in: tx) }

  private func whom(_ author: Author, _ staff: ID<Staff>?) -> String {
    staff.map { "staff:\($0)" } ?? author.rawValue
  }
}
