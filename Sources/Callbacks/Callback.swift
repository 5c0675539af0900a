public import Customers
public import Ground
public import Language

/// Somebody's wish to be called back. There is one open request for a number: whoever asks again joins it.
public struct Callback: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case open
    /// A person was talked with.
    case reached
    /// Given up: too many attempts, or a number that leads nowhere.
    case lost
    /// The customer does not want it any more.
    case cancelled
  }

  /// Where the request came from.
  public enum Source: String, CaseIterable, Codable, Sendable { case chat, form, api, file, missed, team }

  /// Why nothing is dialled for it until a person has decided.
  public enum Hold: String, Codable, Sendable {
    /// Nobody can say whether the last call rang.
    case unsure
    /// The number may be wrong.
    case number
  }

  /// How a closed request ended.
  public enum Ending: String, Codable, Sendable {
    case answered, declined, attempts, number
    case wrongParty = "wrong_party"
    case byCustomer = "by_customer"
    case byTeam = "by_team"
  }

  /// Which half of a pilot it belongs to.
  public enum Arm: String, CaseIterable, Codable, Sendable {
    /// The engine chooses the time.
    case engine
    /// Plain rules choose it, so that there is something to compare with.
    case control
    /// No pilot took it in.
    case none
  }

  public let id: ID<Callback>
  public let customer: ID<Customer>
  /// Keyed hash of the number: the same number, the same hash. Nil once the number was forgotten.
  public let number: String?
  public let source: Source
  public var language: Lang
  public var wish: CallbackWish
  public var status: Status
  public var ending: Ending?
  public var hold: Hold?
  public let createdAt: Moment
  /// Until when the firm means to have called.
  public var dueAt: Moment
  /// No call before.
  public var notBefore: Moment
  /// Attempts that were used up.
  public var attempts: Int
  /// What the customer was told, as long as it holds.
  public var window: CallWindow?
  public var arm: Arm
  public var closedAt: Moment?
  /// Counts the changes.
  public var revision: Int

  public init(
    id: ID<Callback>, customer: ID<Customer>, number: String?, source: Source, language: Lang, wish: CallbackWish,
    status: Status = .open, ending: Ending? = nil, hold: Hold? = nil, createdAt: Moment, dueAt: Moment,
    notBefore: Moment, attempts: Int = 0, window: CallWindow? = nil, arm: Arm = .none, closedAt: Moment? = nil,
    revision: Int = 1
  ) {
    self.id = id
    self.customer = customer
    self.number = number
    self.source = source
    self.language = language
    self.wish = wish
    self.status = status
    self.ending = ending
    self.hold = hold
    self.createdAt = createdAt
    self.dueAt = dueAt
    self.notBefore = notBefore
    self.attempts = attempts
    self.window = window
    self.arm = arm
    self.closedAt = closedAt
    self.revision = revision
  }
}

/// A stretch of time in which the firm calls; it is never empty.
public struct CallWindow: Hashable, Sendable, Codable {
  public let from: Moment
  public let to: Moment

  /// Nil when it would be empty.
  public init?(from: Moment, to: Moment) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  public func contains(_ moment: Moment) -> Bool { from <= moment && moment < to }
}

/// When somebody wants to be called. Nothing said = whenever they are likely to pick up.
public struct CallbackWish: Hashable, Sendable, Codable {
  public var from: Moment?
  public var to: Moment?
  /// A plain callback at a chosen time: it is called then, and nothing is predicted.
  public var exact: Bool

  public init(from: Moment? = nil, to: Moment? = nil, exact: Bool = false) {
    self.from = from
    self.to = to
    self.exact = exact
  }

  public var isEmpty: Bool { from == nil && to == nil }
}

/// A request as it comes in.
public struct CallbackOrder: Hashable, Sendable {
  /// Who asks.
  public enum Who: Hashable, Sendable {
    /// Somebody whom the firm knows, by whatever proved it.
    case customer(ID<Customer>)
    /// A stranger: what they wrote about themselves, unproved. The number alone for a missed call.
    case person(name: String?, email: EmailAddress?)
  }

  public var who: Who
  public var phone: PhoneNumber
  public var topic: String?
  public var wish: CallbackWish
  public var source: Callback.Source
  public var language: Lang
  /// Whether they agreed to a time chosen from earlier calls and visits; nil = nothing was said.
  public var prediction: Bool?

  public init(
    who: Who, phone: PhoneNumber, topic: String? = nil, wish: CallbackWish = CallbackWish(), source: Callback.Source,
    language: Lang, prediction: Bool? = nil
  ) {
    self.who = who
    self.phone = phone
    self.topic = topic
    self.wish = wish
    self.source = source
    self.language = language
    self.prediction = prediction
  }
}

/// What one asking led to: a request of its own, or a place in one that was open already.
public struct CallbackReceipt: Hashable, Sendable {
  public let callback: Callback
  /// Which asking for this request it is, from 1; what its link opens.
  public let ask: Int
  /// An open request for the number was there already.
  public let joined: Bool
}

/// Why a request is not taken, changed or called.
public enum CallbackRefusal: Error, Hashable, Sendable {
  case noSuchCallback
  /// It is over already.
  case closed(Callback.Status)
  /// The window has passed, ends before it begins, or lies too far ahead.
  case badWindow
  /// The firm does not call at that time; the next good stretch, if there is one.
  case outsideHours(next: CallWindow?)
  /// The same key came with another request.
  case keyUsed
  /// A call for it, to its number, or of this agent is under way.
  case busy
  /// The agent has no line, or is not ready.
  case noLine
  /// The exchange takes no more calls at once or so soon: when the next may go out, or nil when one must end first.
  case limit(next: Moment?)
  /// Dialling pauses by itself until then: too many calls fail.
  case paused(until: Moment)
  /// A person must decide first whether it may be called again.
  case held
  /// The last call is not over.
  case callOpen
  case noSuchCall
  /// The exchange did not take the call.
  case exchange(String)
}
