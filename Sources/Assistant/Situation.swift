public import Conversations
public import Firm
public import Ground
public import Knowledge
public import Language

/// All that the policy may know: handed in, so that a decision is a table and not an accident.
public struct Situation: Sendable {
  public var firm: Firm
  public var now: Moment
  public var channel: Channel
  /// What the customer wrote since the assistant last considered it.
  public var text: String
  public var reading: Reading
  /// The language that the reply is to be in.
  public var language: Lang
  /// Answers found for the whole message, best first.
  public var found: [KnowledgeIndex.Found]
  /// Each of several questions in the message, as if it had been asked alone; empty for fewer than two.
  public var parts: [Situation] = []
  public var failures: Int
  /// The assistant has not said anything in this conversation.
  public var isFirstReply: Bool
  public var customerName: String?
  /// What the trained intents make of the text; nil before they are trained.
  public var opinion: IntentOpinion?
  /// What the jobs of several turns know of this turn; nil where the firm's books are not at hand.
  var jobs: JobDesk?

  public init(
    firm: Firm, now: Moment, channel: Channel, text: String, reading: Reading, language: Lang,
    found: [KnowledgeIndex.Found], failures: Int, isFirstReply: Bool, customerName: String?
  ) {
    self.firm = firm
    self.now = now
    self.channel = channel
    self.text = text
    self.reading = reading
    self.language = language
    self.found = found
    self.failures = failures
    self.isFirstReply = isFirstReply
    self.customerName = customerName
  }
}

/// What the assistant does in its turn.
public enum Move: Sendable, Hashable {
  case say(String, sources: [Message.Source] = [], choices: [String] = [])
  case handOver(HandoverReason)
}

/// A decision with what it rests on.
public struct Decision: Sendable, Hashable {
  /// In one word, for boards and rehearsals.
  public enum Kind: String, Sendable, Codable {
    case answered, asked, did, declined, talked
    case handedOver = "handed_over"
  }

  public var kind: Kind
  public var moves: [Move]
  /// 0…1: how sure the assistant was of what it said.
  public var sure: Double
  /// Entries that the reply stands on.
  public var answers: [String]
  /// Counts towards handing over for failures.
  public var isFailure: Bool
  /// What is to be carried out before anything is said.
  public var effects: [JobEffect] = []
  /// The memory of the talk from now on; nil = as it was.
  public var dialogue: Dialogue?
  /// Nothing but a person is offered, so that a yes is for them.
  var offersPerson = false

  init(_ kind: Kind, _ moves: [Move], sure: Double, answers: [String] = [], isFailure: Bool = false) {
    self.kind = kind
    self.moves = moves
    self.sure = sure
    self.answers = answers
    self.isFailure = isFailure
  }

  /// What is remembered of the talk once this is said.
  func memory(of situation: Situation, after before: Dialogue) -> Dialogue {
    var dialogue = self.dialogue ?? before
    if self.dialogue == nil { dialogue.turn = .init() }
    dialogue.answered = answers.isEmpty ? nil : answers
    dialogue.offersPerson = offersPerson ? true : nil
    if let turn = situation.jobs?.turn, turn.steering.about == nil || !turn.namedServices().isEmpty {
      let named = turn.namedServices()
      if let near = named.isEmpty ? turn.finder.near(turn.rest, lang: turn.language) : named {
        dialogue.named = near
        dialogue.isNear = named.isEmpty ? true : nil
      }
    }
    // What the firm's own table told of is named.
    if answers.contains("firm.services") {
      dialogue.isNear = nil
      if let told = situation.jobs?.pricedIDs, !told.isEmpty { dialogue.named = told }
    }
    if effects.contains(where: { $0.kind == .book }) { dialogue.named = nil }
    // What a person takes over is not gone on with when they give it back.
    if kind == .handedOver { dialogue.jobs = [] }
    return dialogue
  }

  public static func handOver(_ reason: HandoverReason) -> Decision {
    Decision(.handedOver, [.handOver(reason)], sure: 1)
  }
}
