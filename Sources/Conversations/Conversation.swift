public import Customers
public import Ground
public import Language
public import Staff

/// One talk of a customer with the firm, on one channel, from first word to resolution and again after.
public struct Conversation: Sendable, Hashable {
  public let id: ID<Conversation>
  public var customer: ID<Customer>
  public let channel: Channel
  public var language: Lang
  public var ownership: Ownership
  /// Declined or failed answers in a row; a good answer sets it back.
  public var failures: Int
  /// The customer proved who they are.
  public var verified: Bool
  public var mood: Mood.Tone
  public var lastSeq: Int
  /// Up to here the assistant has considered what the customer wrote.
  public var consideredSeq: Int
  /// Up to here the team has read.
  public var readSeq: Int
  public var lastAuthor: Author
  public let openedAt: Moment
  public var lastAt: Moment
  /// The assistant's memory of the talk, in its own form.
  public var state: String

  public var isClosed: Bool { ownership.owner == .nobody }
}

public enum Channel: String, Sendable, Codable, CaseIterable {
  case chat, email, messenger, whatsapp, phone
}

public enum Author: String, Sendable, Codable {
  case customer, assistant, person, system
}

/// One line of a conversation. Lines are numbered from 1 without gaps.
public struct Message: Sendable, Hashable {
  public let id: ID<Message>
  public let conversation: ID<Conversation>
  public let seq: Int
  public let author: Author
  public let staff: ID<Staff>?
  /// Empty once the customer was erased.
  public let text: String
  public let extras: Extras
  public let clientID: String?
  public let at: Moment

  /// What a message carries beside its text.
  public struct Extras: Sendable, Hashable, Codable {
    public var sources: [Source]
    /// Answers offered for choosing.
    public var choices: [String]

    public init(sources: [Source] = [], choices: [String] = []) {
      self.sources = sources
      self.choices = choices
    }
  }

  /// Where an answer comes from.
  public struct Source: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var url: String?

    public init(id: String, title: String, url: String? = nil) {
      self.id = id
      self.title = title
      self.url = url
    }
  }
}

/// What a colleague tells the team, never the customer.
public struct Note: Sendable, Hashable {
  public let id: ID<Note>
  public let conversation: ID<Conversation>
  public let staff: ID<Staff>
  public let afterSeq: Int
  public let text: String
  /// What the program that sent it calls it, with the writer's identity in front.
  public let clientID: String?
  public let at: Moment
}
