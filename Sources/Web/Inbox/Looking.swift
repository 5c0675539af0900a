import Conversations
import Ground
import HTTPTypes
import Staff
import Synchronization

/// Which colleague looks at which conversation on this node; forgotten when they say nothing for a while.
final class Looking: Sendable {
  private let places = Mutex<[ID<Staff>: (at: ID<Conversation>?, since: Moment)]>([:])
  private static let fresh = Span.minutes(10)

  /// Returns the conversations whose lookers changed.
  func set(_ staff: ID<Staff>, at place: ID<Conversation>?, now: Moment) -> [ID<Conversation>] {
    places.withLock { places in
      let before = places[staff]?.at
      var changed = Set([before, place].compactMap { $0 })
      for (other, seen) in places where now - seen.since > Self.fresh {
        places[other] = nil
        if let at = seen.at { changed.insert(at) }
      }
      places[staff] = (place, now)
      return changed.sorted { $0.text < $1.text }
    }
  }

  func who(at place: ID<Conversation>) -> [ID<Staff>] {
    places.withLock { $0.filter { $0.value.at == place }.map(\.key) }.sorted { $0.text < $1.text }
  }

  var online: Set<ID<Staff>> { places.withLock { Set($0.keys) } }
}

/// Where the list goes on, as a short opaque text.
enum InboxCursor {
  static func text(of one: Conversation, in view: ConversationView) -> String {
    let moment = view == .unassigned ? one.ownership.waitingSince ?? one.lastAt : one.lastAt
    return "\(moment.milliseconds)-\(one.id)"
  }

  static func read(_ text: String) throws -> ConversationCursor {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = ID<Conversation>(given: String(parts[1]))
    else {
      throw Problem(
        status: .badRequest, code: "bad_cursor", message: "'cursor' wants what 'next' gave.", field: "cursor")
    }
    return ConversationCursor(moment: Moment(milliseconds: milliseconds), id: id)
  }
}
