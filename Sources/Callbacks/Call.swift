public import Customers
public import Ground
public import Staff
public import Timing

/// A telephone call: one that the house placed for a request, or one that was made elsewhere and imported.
public struct Call: Hashable, Sendable {
  public enum Direction: String, Codable, Sendable {
    case incoming = "in"
    case outgoing = "out"
  }

  public enum State: String, Codable, CaseIterable, Sendable {
    /// Written down, and perhaps asked for at the exchange.
    case placing
    case ringing, talking
    case over
  }

  public let id: ID<Call>
  public let customer: ID<Customer>
  public let callback: ID<Callback>?
  public let number: String?
  public let staff: ID<Staff>?
  public let direction: Direction
  public var state: State
  public let startedAt: Moment
  public var answeredAt: Moment?
  public var endedAt: Moment?
  /// What counts: the agent's word, else the exchange's.
  public var outcome: CallOutcome?
  /// What the exchange said.
  public var heard: CallOutcome?
  public var disposedBy: ID<Staff>?
  public var cause: Int?
  public var networkCode: Int?
  public var ringSeconds: Int?
  public var talkSeconds: Int?
  /// Which attempt for its request it is, from 1; 0 where there is no request.
  public let attempt: Int
  /// Why it was placed then.
  public let choice: Choice
  /// Until then whoever placed the call looks after it; later anybody may ask the exchange where it stands.
  public var heldUntil: Moment
  /// Rises whenever somebody else takes the call over.
  public var fence: Int

  public init(
    id: ID<Call>, customer: ID<Customer>, callback: ID<Callback>? = nil, number: String?, staff: ID<Staff>? = nil,
    direction: Direction, state: State, startedAt: Moment, answeredAt: Moment? = nil, endedAt: Moment? = nil,
    outcome: CallOutcome? = nil, heard: CallOutcome? = nil, disposedBy: ID<Staff>? = nil, cause: Int? = nil,
    networkCode: Int? = nil, ringSeconds: Int? = nil, talkSeconds: Int? = nil, attempt: Int = 0,
    choice: Choice = .none, heldUntil: Moment, fence: Int = 0
  ) {
    self.id = id
    self.customer = customer
    self.callback = callback
    self.number = number
    self.staff = staff
    self.direction = direction
    self.state = state
    self.startedAt = startedAt
    self.answeredAt = answeredAt
    self.endedAt = endedAt
    self.outcome = outcome
    self.heard = heard
    self.disposedBy = disposedBy
    self.cause = cause
    self.networkCode = networkCode
    self.ringSeconds = ringSeconds
    self.talkSeconds = talkSeconds
    self.attempt = attempt
    self.choice = choice
    self.heldUntil = heldUntil
    self.fence = fence
  }

  public var reference: CallReference { CallReference("cb-\(id)") }

  /// The call that a reference names; nil for one of somebody else.
  public static func id(of reference: CallReference) -> ID<Call>? {
    guard reference.description.hasPrefix("cb-") else { return nil }
    return ID(String(reference.description.dropFirst(3)))
  }
}

/// The course of a call: what comes after what, whatever order the exchange tells it in. A pure rule.
public enum CallCourse {
  /// The call after an event; nil when the event changes nothing: it came twice, or too late.
  public static func after(_ what: CallEvent.What, at moment: Moment, _ call: Call) -> Call? {
    guard call.state != .over else { return nil }
    var next = call
    switch what {
    case .ringing:
      guard call.state == .placing else { return nil }
      next.state = .ringing
    case .answered:
      guard call.state != .talking else { return nil }
      next.state = .talking
      next.answeredAt = moment
    case .ended(let ending):
      next.state = .over
      next.endedAt = max(moment, call.startedAt)
      next.heard = ending.outcome
      next.outcome = ending.outcome
      next.cause = ending.cause
      next.networkCode = ending.networkCode
      next.ringSeconds = ending.ringSeconds
      next.talkSeconds = ending.talkSeconds ?? talked(call, until: moment)
    case .lost: return nil
    }
    return next
  }

  private static func talked(_ call: Call, until end: Moment) -> Int? {
    call.answeredAt.map { max(0, Int((end - $0).milliseconds / 1_000)) }
  }
}

/// What the agent says came of a call: it goes before what the exchange heard.
public enum Disposition: Hashable, Sendable {
  case answered, noAnswer, busy, voicemail, wrongNumber, refused
  /// Reached, and asked for another time.
  case later(CallbackWish)

  public var outcome: CallOutcome {
    switch self {
    case .answered, .later: .answered
    case .noAnswer: .noAnswer
    case .busy: .busy
    case .voicemail: .voicemail
    case .wrongNumber: .wrongParty
    case .refused: .declined
    }
  }
}

/// What an outcome means for its request: a pure rule.
public enum Consequence: Hashable, Sendable {
  case close(Callback.Status, Callback.Ending)
  /// Try again, not before then; `counts` says whether an attempt was used up.
  case again(notBefore: Moment, counts: Bool)
  /// A person must look at the number first.
  case hold(Callback.Hold, counts: Bool)

  /// After so many minutes a call that only the network failed is tried again.
  public static let networkMinutes = 5

  /// `attempts` were used up before this call, of at most `most`; `invalid` counts earlier answers that there is no such
  /// number. One of these may be a carrier's mistake, so only the second closes.
  public static func of(
    _ outcome: CallOutcome, at now: Moment, attempts: Int, most: Int, invalid: Int, gap: Span
  ) -> Consequence {
    switch outcome {
    case .answered: .close(.reached, .answered)
    case .declined: .close(.reached, .declined)
    case .wrongParty: .close(.lost, .wrongParty)
    case .invalidNumber: invalid > 0 ? .close(.lost, .number) : .hold(.number, counts: true)
    case .network, .cancelled: .again(notBefore: now + .minutes(networkMinutes), counts: false)
    case .noAnswer, .busy, .voicemail, .rejected:
      attempts + 1 >= most ? .close(.lost, .attempts) : .again(notBefore: now + gap, counts: true)
    }
  }
}
