import Crypto
public import Customers
import Foundation
public import Ground
import Jobs
import Journal
public import Language
import Seal
public import Store

/// The customer's verbs: open, write, ask for a person.
public struct ConversationDesk: Sendable {
  let store: any Database
  let keyring: Keyring
  let surroundings: Surroundings
  let announcer: Announcer
  /// Called after a commit that gave others something to do; only a hint, the poll is the truth.
  let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, announcer: Announcer,
    wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.announcer = announcer
    self.wake = wake
  }

  /// What a customer needs to go on with a conversation they opened.
  public struct Opened: Sendable, Hashable {
    public let id: ID<Conversation>
    public let token: String
    public let visitor: String
    public let language: Lang
  }

  /// Who the host page vouches for; `signature` was checked by the caller.
  public struct Identity: Sendable, Hashable {
    public let externalID: String
    public let email: EmailAddress?
    public let name: String?

    public init(externalID: String, email: EmailAddress?, name: String?) {
      self.externalID = externalID
      self.email = email
      self.name = name
    }
  }

  /// Opens a conversation for a returning visitor, for whom the host page vouches, or for somebody new.
  public func open(
    channel: Channel, language: Lang, visitor: String?, identity: Identity? = nil
  ) async throws -> Opened {
    let token = surroundings.newSecret()
    let fresh = surroundings.newSecret()
    let opened = try await store.write { tx -> Opened in
      let now = surroundings.now()
      var customer: ID<Customer>
      var secret = visitor ?? fresh
      if let visitor, let known = try CustomerDesk.known(visitor: visitor, keyring: keyring, in: tx) {
        customer = known
      } else {
        // A secret that we did not give out is not taken over: somebody could plant it.
        secret = fresh
        customer = surroundings.newID()
        try CustomerDesk.welcome(
          visitor: secret, id: customer, language: language, at: now, keyring: keyring, in: tx)
      }
      if let identity {
        customer = try CustomerDesk.identify(
          customer, externalID: identity.externalID, email: identity.email, name: identity.name, at: now,
          keyring: keyring, in: tx)
      }
      let one = try add(
        channel: channel, language: language, customer: customer, verified: identity != nil, token: token, in: tx)
      return Opened(id: one.id, token: token, visitor: secret, language: language)
    }
    wake()
    return opened
  }

  /// Opens a conversation for a customer that is known already (rehearsals, other channels).
  public func open(
    channel: Channel, language: Lang, customer: ID<Customer>, verified: Bool
  ) async throws -> ID<Conversation> {
    let token = surroundings.newSecret()
    return try await store.write { tx in
      try add(channel: channel, language: language, customer: customer, verified: verified, token: token, in: tx).id
    }
  }

  /// Takes a customer's message: once for each `clientID`, however often it is sent. `fresh` is false for a repeat.
  public func receive(
    _ raw: String, clientID: String, in id: ID<Conversation>
  ) async throws -> (message: Message, fresh: Bool) {
    try MessageText.checkClientID(clientID)
    let text = try MessageText.clean(raw)
    let taken = try await store.write { tx -> (Message, Bool) in
      if let old = try MessageRecords.taken(clientID: clientID, in: id, keyring: keyring, tx: tx) {
        return (old, false)
      }
      var talk = try talk(id, in: tx)
      try talk.happen(.customerWrites, by: "customer")
      let message = try talk.say(text, author: .customer, clientID: clientID)
      try talk.save()
      if talk.conversation.ownership.owner == .assistant {
        try JobRecords.ask(
          ID("consider-\(message.id)"), kind: "assistant.consider", payload: id.text, due: message.at, in: tx)
      }
      return (message, true)
    }
    if taken.1 { wake() }
    return taken
  }

  /// The button "talk to a person"; harmless twice. Announced in the same transaction.
  public func askForPerson(in id: ID<Conversation>) async throws {
    try await store.write { tx in
      var talk = try talk(id, in: tx)
      guard try talk.happen(.customerAsksForPerson, by: "customer") else { return }
      try talk.announce(.waiting(.asked), announcer)
      try talk.save()
    }
    wake()
  }

  public func setLanguage(_ language: Lang, in id: ID<Conversation>) async throws {
    try await store.write { tx in
      var talk = try talk(id, in: tx)
      talk.conversation.language = language
      try talk.save()
      try JournalRecords.note("conversation.language-set", id, by: "customer", at: surroundings.now(), in: tx)
    }
  }

  public func identify(_ identity: Identity, in id: ID<Conversation>) async throws {
    try await store.write { tx in
      var talk = try talk(id, in: tx)
      talk.conversation.customer = try CustomerDesk.identify(
        talk.conversation.customer, externalID: identity.externalID, email: identity.email, name: identity.name,
        at: surroundings.now(), keyring: keyring, in: tx)
      talk.conversation.verified = true
      try talk.save()
    }
    wake()
  }

  public func customerRead(_ seq: Int, in id: ID<Conversation>) async throws {
    try await store.write { try ConversationRecords.setCustomerRead(seq, of: id, in: $0) }
  }

  /// The conversation, for whoever holds its token.
  public func conversation(_ id: ID<Conversation>, token: String) async throws -> Conversation {
    try await store.read { tx in
      guard let hash = try ConversationRecords.tokenHash(id, in: tx), let one = try ConversationRecords.one(id, in: tx)
      else { throw ConversationRefusal.noSuchConversation }
      guard hash == keyring.house.lookup("token", token) else { throw ConversationRefusal.wrongToken }
      return one
    }
  }

  /// Messages behind `seq`, for a stream that resumes.
  public func messages(after seq: Int, of id: ID<Conversation>, limit: Int = 1_000) async throws -> [Message] {
    try await store.read { try MessageRecords.after(seq, of: id, limit: limit, keyring: keyring, in: $0) }
  }

  func talk(_ id: ID<Conversation>, in tx: Transaction) throws -> ConversationTalk {
    guard let talk = try ConversationTalk(id, keyring: keyring, surroundings: surroundings, in: tx) else {
      throw ConversationRefusal.noSuchConversation
    }
    return talk
  }

  private func add(
    channel: Channel, language: Lang, customer: ID<Customer>, verified: Bool, token: String, in tx: Transaction
  ) throws -> Conversation {
    let now = surroundings.now()
    let one = Conversation(
      id: surroundings.newID(), customer: customer, channel: channel, language: language,
      ownership: Ownership(.assistant), failures: 0, verified: verified, mood: .neutral, lastSeq: 0, consideredSeq: 0,
      readSeq: 0, lastAuthor: .system, openedAt: now, lastAt: now, state: "{}")
    try ConversationRecords.add(one, tokenHash: keyring.house.lookup("token", token), in: tx)
    try ConversationRecords.addOwnership(one, by: "system", at: now, in: tx)
    try JournalRecords.note("conversation.opened", one.id, by: "customer", at: now, in: tx)
    return one
  }
}

extension ConversationDesk {
  /// Hands conversations to people in which the customer has waited for the assistant longer than `span`: whatever
  /// went wrong, nobody is left alone. Returns how many.
  public func rescueForgotten(olderThan span: Span) async throws -> Int {
    let before = surroundings.now() - span
    let ids = try await store.read { try ConversationRecords.forgotten(before: before, limit: 100, in: $0) }
    for id in ids {
      try await store.write { tx in
        var talk = try talk(id, in: tx)
        guard talk.conversation.ownership.owner == .assistant, talk.conversation.lastAt < before,
          talk.conversation.consideredSeq < talk.conversation.lastSeq
        else { return }
        talk.conversation.consideredSeq = talk.conversation.lastSeq
        if try !talk.isErased() {
          try talk.happen(.assistantHandsOver(.error), by: "system")
          try talk.announce(.waiting(.error), announcer)
        }
        try talk.save()
      }
    }
    if !ids.isEmpty { wake() }
    return ids.count
  }
}
