/// What became of an attempt to call somebody.
public enum CallOutcome: String, Codable, CaseIterable, Hashable, Sendable {
  /// A person was reached and talked with.
  case answered
  case noAnswer = "no_answer"
  case busy
  /// A machine answered.
  case voicemail
  case rejected
  case invalidNumber = "invalid_number"
  /// Somebody else has this number.
  case wrongParty = "wrong_party"
  /// Reached, but no longer interested.
  case declined
  /// The network, the exchange or the line failed: says nothing of the customer and uses up no attempt.
  case network
  /// We gave the call up before it could be answered.
  case cancelled

  /// Whether it says something of the customer's habits: whether they were there.
  public var tellsOfCustomer: Bool {
    switch self {
    case .answered, .noAnswer, .busy, .voicemail, .rejected, .declined: true
    case .invalidNumber, .wrongParty, .network, .cancelled: false
    }
  }

  /// Whether a person took the call, whatever they then said.
  public var wasPickedUp: Bool {
    switch self {
    case .answered, .declined, .wrongParty: true
    case .noAnswer, .busy, .voicemail, .rejected, .invalidNumber, .network, .cancelled: false
    }
  }
}
