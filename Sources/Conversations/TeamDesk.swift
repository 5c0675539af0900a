public import Customers
public import Ground
import Jobs
import Journal
public import Staff
public import Store

/// The team's verbs: take over, reply, note, hand back, resolve, reopen.
public struct TeamDesk: Sendable {
  let store: any Database
  let keyring: Keyring
  let surroundings: Surroundings
  let announcer: Announcer
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

  /// Takes it over, or gives it to `colleague`; from the colleague `before` only when they still have it. From the moment of the commit software is silent.
  public func take(
    _ id: ID<Conversation>, by staff: ID<Staff>, for colleague: ID<Staff>? = nil, from before: ID<Staff>? = nil
  ) async throws {
    try await work(on: id) { talk, tx in
      let owner = colleague ?? staff
      guard try talk.happen(.taken(by: staff, for: owner, from: before), by: "staff:\(staff)") else { return }
      try talk.announce(.joined(name: try name(of: owner, in: tx)), announcer)
    }
  }

  /// Says something to the customer, once for each `clientID`. Whoever replies owns the conversation.
  public func reply(
    _ raw: String, clientID: String, in id: ID<Conversation>, by staff: ID<Staff>
  ) async throws -> Message {
    try MessageText.checkClientID(clientID)
    let text = try MessageText.clean(raw)
    let own = Self.own(clientID, of: staff)
    return try await work(on: id) { talk, tx in
      if let old = try MessageRecords.taken(clientID: own, in: id, keyring: keyring, tx: tx) { return old }
      if try talk.happen(.personReplies(staff), by: "staff:\(staff)") {
        try talk.announce(.joined(name: try name(of: staff, in: tx)), announcer)
      }
      let message = try talk.say(text, author: .person, staff: staff, clientID: own)
      talk.conversation.consideredSeq = message.seq
      try JobRecords.ask(
        ID("learn-\(message.id)"), kind: "assistant.learn", payload: "\(id) \(message.seq)", due: message.at, in: tx)
      return message
    }
  }

  /// Writes something down for the team, once for each `clientID`; without one, as often as it is asked.
  public func note(
    _ raw: String, clientID: String? = nil, in id: ID<Conversation>, by staff: ID<Staff>
  ) async throws -> Note {
    if let clientID { try MessageText.checkClientID(clientID) }
    let text = try MessageText.clean(raw)
    let own = clientID.map { Self.own($0, of: staff) }
    return try await work(on: id) { talk, tx in
      if let own, let old = try MessageRecords.takenNote(clientID: own, in: id, keyring: keyring, tx: tx) { return old }
      let note = Note(
        id: surroundings.newID(), conversation: id, staff: staff, afterSeq: talk.conversation.lastSeq, text: text,
        clientID: own, at: surroundings.now())
      let key = try keyring.key(of: talk.conversation.customer, in: tx)
      try MessageRecords.addNote(note, under: talk.conversation.customer, key: key, in: tx)
      try JournalRecords.note(
        "note.added", id, by: "staff:\(staff)", data: "{\"note\":\"\(note.id)\"}", at: note.at, in: tx)
      return note
    }
  }

  public func handBack(_ id: ID<Conversation>, by staff: ID<Staff>) async throws {
    try await work(on: id) { talk, _ in
      guard try talk.happen(.handedBack(by: staff), by: "staff:\(staff)") else { return }
      // What was written while a person had it was theirs to answer.
      talk.conversation.consideredSeq = talk.conversation.lastSeq
      try talk.announce(.backToAssistant, announcer)
    }
  }

  public func resolve(_ id: ID<Conversation>, by staff: ID<Staff>) async throws {
    try await work(on: id) { talk, _ in
      try talk.happen(.resolved(by: staff), by: "staff:\(staff)")
      talk.conversation.consideredSeq = talk.conversation.lastSeq
      try talk.announce(.resolved, announcer)
    }
  }

  public func reopen(_ id: ID<Conversation>, by staff: ID<Staff>) async throws {
    try await work(on: id) { talk, tx in
      try talk.happen(.reopened(by: staff), by: "staff:\(staff)")
      try talk.announce(.joined(name: try name(of: staff, in: tx)), announcer)
    }
  }

  public func read(_ seq: Int, in id: ID<Conversation>, by staff: ID<Staff>) async throws {
    try await store.write { tx in
      guard let one = try ConversationRecords.one(id, in: tx) else { throw ConversationRefusal.noSuchConversation }
      let reached = min(seq, one.lastSeq)
      guard try ConversationRecords.setRead(reached, of: id, in: tx) else { return }
      try JournalRecords.note(
        "conversation.read", id, by: "staff:\(staff)", data: "{\"seq\":\(reached)}", at: surroundings.now(), in: tx)
    }
    wake()
  }

  /// A sender's names are their own: a customer's cannot collide with a colleague's.
  private static func own(_ clientID: String, of staff: ID<Staff>) -> String { "\(staff)/\(clientID)" }

  @discardableResult
  private func work<T: Sendable>(
    on id: ID<Conversation>, _ steps: @escaping @Sendable (inout ConversationTalk, Transaction) throws -> T
  ) async throws -> T {
    let result = try await store.write { tx -> T in
      guard var talk = try ConversationTalk(id, keyring: keyring, surroundings: surroundings, in: tx) else {
        throw ConversationRefusal.noSuchConversation
      }
      let result = try steps(&talk, tx)
      try talk.save()
      return result
    }
    wake()
    return result
  }

  private func name(of staff: ID<Staff>, in tx: Transaction) throws -> String {
    guard let one = try StaffRecords.one(staff, in: tx), one.active else { throw ConversationRefusal.noSuchColleague }
    return one.shortName
  }
}
