public import Ground
public import Language

/// What the customer is told when the owner of a conversation changes.
public enum Announcement: Sendable, Hashable {
  case waiting(HandoverReason)
  case joined(name: String)
  case backToAssistant
  case resolved
}

/// The need for words: this room declares it, the assistant fills it with the firm's tone and hours.
public struct Announcer: Sendable {
  public let text: @Sendable (Announcement, Lang, Moment) -> String

  public init(text: @escaping @Sendable (Announcement, Lang, Moment) -> String) { self.text = text }
}
