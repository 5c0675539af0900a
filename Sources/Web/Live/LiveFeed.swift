import Conversations
import Foundation
import Ground
import Journal
import Store

enum Topics {
  static let inbox = "inbox"
  static func conversation(_ id: ID<Conversation>) -> String { "c/\(id)" }
}

/// Turns journal lines into events for whoever listens on this node. What nobody hears is not even read.
struct LiveFeed: Sendable {
  let rooms: WebRooms
  let hub: StreamHub
  let names: Names
  let items: InboxItems

  func take(_ lines: [JournalLine]) async throws {
    if lines.contains(where: { $0.kind.hasPrefix("staff.") }) { names.forget() }
    let inbox = hub.isHeard(Topics.inbox)
    var touched: [String] = []
    for line in lines where Self.kinds.contains(line.kind) {
      let id = ID<Conversation>(line.subject)
      guard inbox || hub.isHeard(Topics.conversation(id)) else { continue }
      try await tell(line, id)
      if !touched.contains(line.subject) { touched.append(line.subject) }
    }
    guard inbox else { return }
    // The calendar reads its days anew, whatever happened to which visit.
    if lines.contains(where: { $0.kind.hasPrefix("booking.") || $0.kind.hasPrefix("calendar.con") }) {
      hub.publish(StreamEvent("calendar", json: "{}"), to: Topics.inbox)
    }
    for id in touched {
      guard let item = try await items.one(ID(id)) else { continue }
      hub.publish(StreamEvent("conversation", json: try JSONReply.text(item)), to: Topics.inbox)
    }
  }

  private static let kinds: Set<String> = [
    "message.received", "message.said", "ownership.changed", "conversation.read", "note.added", "conversation.opened",
    "turn.considered", "conversation.language-set",
  ]

  private struct Data: Decodable {
    var seq: Int?
    var note: String?
  }

  private func tell(_ line: JournalLine, _ id: ID<Conversation>) async throws {
    let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(line.data.utf8))
    switch line.kind {
    case "message.received", "message.said":
      guard let seq = data.seq,
        let message = try await rooms.conversations.messages(after: seq - 1, of: id, limit: 1).first
      else { return }
      let view = try await names.view(message, zone: rooms.zone)
      hub.publish(StreamEvent("message", json: try JSONReply.text(view), seq: seq), to: Topics.conversation(id))
      let full = try await names.view(message, zone: rooms.zone, forTeam: true)
      struct Inbox: Encodable {
        let conversation: String
        let message: MessageView
      }
      hub.publish(
        StreamEvent("message", json: try JSONReply.text(Inbox(conversation: id.text, message: full))), to: Topics.inbox)
    case "ownership.changed":
      guard let now = try await rooms.store.read({ try ConversationRecords.one(id, in: $0) }) else { return }
      hub.publish(try await Self.ownerEvent(now, names: names), to: Topics.conversation(id))
    case "conversation.read":
      struct Read: Encodable { let seq: Int }
      hub.publish(
        StreamEvent("read", json: try JSONReply.text(Read(seq: data.seq ?? 0))), to: Topics.conversation(id))
    case "note.added":
      guard let note = try await items.notes(of: id).first(where: { $0.id == data.note }) else { return }
      struct Inbox: Encodable {
        let conversation: String
        let note: NoteView
      }
      hub.publish(
        StreamEvent("note", json: try JSONReply.text(Inbox(conversation: id.text, note: note))), to: Topics.inbox)
    default: return
    }
  }

  static func ownerEvent(_ now: Conversation, names: Names) async throws -> StreamEvent {
    let owner = try await names.owner(now.ownership)
    return StreamEvent(
      "owner",
      json: try JSONReply.text(
        OwnerEvent(kind: owner.kind, name: owner.name, status: now.isClosed ? "closed" : "open")))
  }
}
