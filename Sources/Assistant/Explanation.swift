import Booking
import Conversations
import Firm
public import Ground
public import Language

/// How the assistant reads a message that nobody sent, and what it would do: for a page where the owner tries sentences.
public struct Explanation: Sendable {
  public let situation: Situation
  public let decision: Decision
  /// Words that made the mood.
  public let mood: [MoodReason]
  /// What the words of the text say for the likeliest intent, and against it.
  public let reasons: [IntentGuess.Reason]
  public let entities: [Entity]

  /// The field that the assistant would wait for, as rehearsals name it.
  public var asks: String? { decision.dialogue?.turn.asks?.rawValue }
}

extension AssistantMind {
  /// Reads `text` as the first message of a visitor whom nobody knows. `books`: the firm's; nil = answers only.
  public func explain(_ text: String, now: Moment, books: (any JobFacts)?) throws -> Explanation {
    let firm = firm()
    let (situation, decision) = try consider(
      text, in: Setting(language: firm.language, channel: .chat, failures: 0, isVerified: false),
      before: Before(customerSaid: nil, assistantSpoke: true), customerName: nil, now: now, books: books)
    var entities: [Entity] = []
    if let setup = try books?.setup() {
      let names =
        setup.services.map { KnownName(id: $0.id.text, kind: .service, name: $0.name) }
        + setup.people.values.map { KnownName(id: $0.id.text, kind: .person, name: $0.name) }.sorted { $0.id < $1.id }
      var context = firm.spoken(at: now)
      context.book = NameBook(names)
      entities = EntityReader.read(text, lang: situation.language, context: context)
    }
    let model = intents.trained?.model
    let label = situation.opinion?.guess.label
    return Explanation(
      situation: situation, decision: decision, mood: Mood.reasons(text),
      reasons: label.flatMap { model?.explain(text, label: $0) } ?? [], entities: entities)
  }
}
