import Assistant
import Conversations
import Customers
import Ground
import Letters
import Knowledge
import Language
import Staff
import Store

/// Reads what the inbox shows.
struct InboxItems: Sendable {
  let rooms: WebRooms
  let names: Names

  func one(_ id: ID<Conversation>) async throws -> ItemView? {
    let item = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try ConversationListRecords.item(id, keyring: keyring, in: tx)
    }
    guard let item else { return nil }
    return try await view(item)
  }

  func view(_ item: ConversationItem) async throws -> ItemView {
    ItemView(item, owner: try await names.owner(item.conversation.ownership), zone: rooms.zone)
  }

  func notes(of id: ID<Conversation>) async throws -> [NoteView] {
    let notes = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try MessageRecords.notes(of: id, keyring: keyring, in: tx)
    }
    var views: [NoteView] = []
    for note in notes { views.append(try await view(note)) }
    return views
  }

  func view(_ note: Note) async throws -> NoteView {
    NoteView(
      id: note.id.text, by: try await names.one(note.staff)?.name ?? "", text: note.text, at: rooms.zone.text(note.at),
      after_seq: note.afterSeq, client_id: note.clientID.map(MessageView.own))
  }

  /// Everything of one conversation, as `reader` may see it; nil when there is none.
  func thread(_ id: ID<Conversation>, for reader: Staff) async throws -> ThreadView? {
    let keyring = rooms.keyring
    let found = try await rooms.store.read { tx -> Found? in
      guard let item = try ConversationListRecords.item(id, keyring: keyring, in: tx) else { return nil }
      let customer = item.conversation.customer
      let known = try CustomerRecords.one(customer, keyring: keyring, in: tx)
      return Found(
        item: item, messages: try MessageRecords.after(0, of: id, limit: 5_000, keyring: keyring, in: tx),
        customer: known,
        refusal: try known?.profile.email.flatMap {
          let identities = try CustomerRecords.allOf(customer, in: tx)
          return try LetterRecords.trouble(with: $0, of: identities, keyring: keyring, in: tx)
        },
        consents: try CustomerRecords.consents(of: customer, in: tx),
        others: try ConversationListRecords.others(than: id, of: customer, limit: 10, keyring: keyring, in: tx),
        readings: try ReadingRecords.all(of: id, in: tx), history: try ConversationRecords.history(id, in: tx))
    }
    guard let found else { return nil }
    var messages: [MessageView] = []
    for message in found.messages { messages.append(try await names.view(message, zone: rooms.zone, forTeam: true)) }
    return ThreadView(
      item: try await view(found.item), messages: messages, notes: try await notes(of: id),
      read_seq: found.item.conversation.readSeq, context: try await context(found, for: reader))
  }

  private struct Found: Sendable {
    let item: ConversationItem
    let messages: [Message]
    let customer: Customer?
    let refusal: (since: Moment, why: LetterRefusal.Why)?
    let consents: [Consent]
    let others: [ConversationItem]
    let readings: [TurnReading]
    let history: [OwnershipStep]
  }

  private func context(_ found: Found, for reader: Staff) async throws -> ContextView {
    let zone = rooms.zone
    let one = found.item.conversation
    var steps: [ContextView.Step] = []
    for step in found.history {
      let who = try await names.one(step.staff)?.name
      let by = step.by.hasPrefix("staff:") ? try await names.one(ID(String(step.by.dropFirst(6))))?.name : nil
      steps.append(
        .init(
          at: zone.text(step.at),
          what: [step.kind, step.reason?.rawValue, who].compactMap { $0 }.joined(separator: " · "),
          by: by ?? step.by))
    }
    return ContextView(
      customer: found.customer.map { customer in
        .init(
          id: customer.id.text, name: customer.profile.name ?? "", email: customer.profile.email,
          email_refused: found.refusal.map { .init(since: zone.text($0.since), why: $0.why.rawValue) },
          phone: customer.profile.phone?.spaced, company: customer.profile.company,
          language: customer.language.rawValue, verified: one.verified, since: zone.text(customer.createdAt),
          consents: found.consents.filter(\.granted).map(\.purpose),
          file: reader.role == .owner ? Address.customerFile(customer.id) : nil)
      },
      summary: Summary.text(of: found.messages, readings: found.readings, ownership: one.ownership),
      facts: Summary.facts(from: found.messages, channel: one.channel).map { .init(label: $0.label, value: $0.value) },
      earlier: found.others.map {
        .init(
          id: $0.conversation.id.text, opened_at: zone.text($0.conversation.openedAt), snippet: $0.snippet,
          status: $0.conversation.isClosed ? "closed" : "open")
      },
      readings: found.readings.map { reading in
        .init(
          seq: reading.seq, language: reading.language, mood: reading.mood, sure: reading.sure,
          move: reading.kind.rawValue,
          found: reading.near.map { .init(id: $0.id, title: $0.title, score: $0.score) })
      },
      history: steps)
  }
}
