public import Conversations
public import Customers
public import Ground
public import Language

/// What somebody said of one answer: the customer whether it was that, or a colleague by answering with an entry.
public struct Feedback: Sendable, Hashable {
  public let id: ID<Feedback>
  public let conversation: ID<Conversation>
  /// The message that was judged: the assistant's answer, or the colleague's.
  public let seq: Int
  /// The customer whose question it was.
  public let customer: ID<Customer>
  public let entry: String
  public let lang: Lang
  public let question: String
  public let verdict: SearchFeedback.Verdict
  /// Who counts as one voice, however many conversations they open: a proved customer, an address, a colleague.
  public let source: String
  /// `customer`, or `staff:` and who.
  public let by: String
  public let at: Moment
  public var undone: Undone?

  public struct Undone: Sendable, Hashable {
    public let by: String
    public let at: Moment
  }

  /// As the memory of search takes it. Ages are whole days, so that nodes agree.
  func row(on day: Moment) -> SearchFeedback {
    let days = max(0, (day - at).milliseconds / 86_400_000)
    return SearchFeedback(
      question: question, lang: lang, entry: entry, verdict: verdict, source: source, age: Double(days))
  }
}

public enum FeedbackRefusal: Error, Hashable, Sendable {
  /// There is no answer of the assistant with one source at this place.
  case noSuchAnswer
}

/// The exchange of words that a message answers: a pure rule.
enum Exchange {
  /// What the customer wrote since somebody else last spoke, before message `seq`; nil when they wrote nothing.
  static func question(before seq: Int, in messages: [Message]) -> String? {
    var texts: [String] = []
    for message in messages.reversed() where message.seq < seq && message.author != .system {
      if message.author != .customer { break }
      texts.insert(message.text, at: 0)
    }
    let text = texts.joined(separator: "\n")
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
