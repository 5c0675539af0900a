public import Ground
public import Timing

/// What the room asks of the firm's exchange. What becomes of a call arrives as events, in any order and maybe twice.
public struct Switchboard: Sendable {
  /// Asks for a call. Returns when the exchange has taken the order; throws a fault when it certainly has not, and
  /// `.unknown` when nobody can say: such a call is never placed again by itself.
  public let place: @Sendable (CallOrder) async throws(SwitchboardFault) -> Void
  /// Ends a call.
  public let hangUp: @Sendable (CallReference) async throws(SwitchboardFault) -> Void
  /// Where calls stand that were open when the line or the house went down. Of a call that is missing in the answer
  /// nobody can say.
  public let standing: @Sendable ([CallReference]) async throws(SwitchboardFault) -> [CallReference: CallStanding]
  /// What the exchange tells, for as long as the house runs. Each asker hears everything from then on.
  public let events: @Sendable () -> AsyncStream<CallEvent>
  /// How the line to the exchange is at this moment.
  public let state: @Sendable () -> SwitchboardState
  /// Takes what an exchange sends to the web by itself.
  public let hear: @Sendable (SwitchboardNotice) async -> SwitchboardHearing
  /// The number that customers see when they are called; nil when the exchange chooses.
  public let caller: PhoneNumber?
  /// How fast and how many at once the exchange takes.
  public let limits: DialLimits

  public init(
    place: @escaping @Sendable (CallOrder) async throws(SwitchboardFault) -> Void,
    hangUp: @escaping @Sendable (CallReference) async throws(SwitchboardFault) -> Void,
    standing: @escaping @Sendable ([CallReference]) async throws(SwitchboardFault) -> [CallReference: CallStanding],
    events: @escaping @Sendable () -> AsyncStream<CallEvent>,
    state: @escaping @Sendable () -> SwitchboardState = { .ready },
    hear: @escaping @Sendable (SwitchboardNotice) async -> SwitchboardHearing = { _ in .notMine },
    caller: PhoneNumber? = nil, limits: DialLimits = DialLimits()
  ) {
    self.place = place
    self.hangUp = hangUp
    self.standing = standing
    self.events = events
    self.state = state
    self.hear = hear
    self.caller = caller
    self.limits = limits
  }

  /// Where no exchange is set up: people dial by hand.
  public static let none = Switchboard(
    place: { _ throws(SwitchboardFault) in throw .unreachable("no exchange is set up") },
    hangUp: { _ throws(SwitchboardFault) in throw .unreachable("no exchange is set up") },
    standing: { _ throws(SwitchboardFault) in throw .unreachable("no exchange is set up") },
    events: { AsyncStream { $0.finish() } }, state: { .none })
}

public enum SwitchboardState: Hashable, Sendable {
  /// No exchange is set up.
  case none
  case ready
  /// The line is down and tried again by itself; why, for the people who keep it.
  case down(String)
}

/// What an exchange sent to an address of ours.
public struct SwitchboardNotice: Hashable, Sendable {
  /// From the first slash on, with the query, as it was asked for.
  public let target: String
  public let contentType: String
  /// What the exchange signed it with; nil when it did not.
  public let signature: String?
  public let body: [UInt8]

  public init(target: String, contentType: String, signature: String?, body: [UInt8]) {
    self.target = target
    self.contentType = contentType
    self.signature = signature
    self.body = body
  }
}

public enum SwitchboardHearing: Hashable, Sendable {
  case taken
  /// The signature is missing or wrong.
  case forged
  /// This exchange sends nothing there.
  case notMine
}

/// The name that a call has here and at the exchange: `cb-` and the attempt's identity.
public struct CallReference: Hashable, Sendable, Codable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}

/// A call that is to be placed.
public struct CallOrder: Hashable, Sendable {
  public enum First: String, Codable, Sendable {
    /// The agent's phone rings first, then the customer's.
    case agent
    /// The customer is called; the agent, reserved, is put through when they answer.
    case customer
  }

  public let reference: CallReference
  public let number: PhoneNumber
  /// The agent's own line as the exchange names it, such as `PJSIP/101`, or a number.
  public let agentLine: String
  public let first: First
  /// How long it rings at most.
  public let ringSeconds: Int

  public init(reference: CallReference, number: PhoneNumber, agentLine: String, first: First, ringSeconds: Int) {
    self.reference = reference
    self.number = number
    self.agentLine = agentLine
    self.first = first
    self.ringSeconds = ringSeconds
  }
}

/// What the exchange told of one call.
public struct CallEvent: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case ringing
    case answered
    case ended(CallEnding)
    /// It is over, and how nobody can say: the line to the exchange was down meanwhile.
    case lost
  }

  public let reference: CallReference
  public let at: Moment
  public let what: What

  public init(reference: CallReference, at: Moment, what: What) {
    self.reference = reference
    self.at = at
    self.what = what
  }
}

/// How a call ended.
public struct CallEnding: Hashable, Sendable {
  public let outcome: CallOutcome
  /// Q.850 cause, where the exchange gives one.
  public let cause: Int?
  /// The network's own code, such as SIP 486.
  public let networkCode: Int?
  /// From the first ring to the answer, or to the end.
  public let ringSeconds: Int?
  /// From the customer's answer to the end.
  public let talkSeconds: Int?

  public init(
    outcome: CallOutcome, cause: Int? = nil, networkCode: Int? = nil, ringSeconds: Int? = nil, talkSeconds: Int? = nil
  ) {
    self.outcome = outcome
    self.cause = cause
    self.networkCode = networkCode
    self.ringSeconds = ringSeconds
    self.talkSeconds = talkSeconds
  }
}

public enum CallStanding: Hashable, Sendable {
  case ringing
  case talking
  case ended(CallEnding)
  /// The exchange does not know it (any more).
  case gone
}

/// Why the exchange could not be asked.
public enum SwitchboardFault: Error, Hashable, Sendable {
  /// No exchange is set up, or the line to it is down; the order did not go out.
  case unreachable(String)
  /// Name or password is wrong, or the right to place calls is missing.
  case refused(String)
  case rateLimited(until: Moment)
  /// The order went out and no answer came: the call may have been placed.
  case unknown(String)

  /// For the people who keep the line.
  public var words: String {
    switch self {
    case .unreachable(let words), .refused(let words), .unknown(let words): words
    case .rateLimited: "the exchange is asked more often than it may be"
    }
  }
}
