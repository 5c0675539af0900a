public import Ground

/// An address outside that is told what happens here.
public struct Webhook: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable { case active, paused, removed }

  /// Why it is paused.
  public enum Why: String, CaseIterable, Sendable {
    /// A person paused it.
    case person
    /// It has failed for days.
    case failing
    /// It said that it is gone for good (410).
    case gone
  }

  /// A place in the journal.
  public struct Place: Hashable, Sendable {
    public let era: Int
    public let number: Int

    public init(era: Int, number: Int) {
      self.era = era
      self.number = number
    }
  }

  public let id: ID<Webhook>
  public let url: String
  /// As in `WebhookEvent.kinds`; empty = all.
  public let kinds: [String]
  /// Of the secret: rises when it is changed.
  public var number: Int
  /// When the secret was last changed; the one before holds for a while yet.
  public var changedAt: Moment?
  public var state: State
  public var why: Why?
  /// Since when it is in this state.
  public var stateAt: Moment
  /// Up to where the journal has been made into deliveries.
  public var place: Place
  /// Since when no delivery has come through; nil when the last one did.
  public var failingSince: Moment?
  public let createdAt: Moment

  public init(
    id: ID<Webhook>, url: String, kinds: [String], number: Int = 1, changedAt: Moment? = nil, state: State = .active,
    why: Why? = nil, stateAt: Moment, place: Place, failingSince: Moment? = nil, createdAt: Moment
  ) {
    self.id = id
    self.url = url
    self.kinds = kinds
    self.number = number
    self.changedAt = changedAt
    self.state = state
    self.why = why
    self.stateAt = stateAt
    self.place = place
    self.failingSince = failingSince
    self.createdAt = createdAt
  }

  func wants(_ kind: String) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}

/// One event on its way to one address.
public struct WebhookDelivery: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case waiting, done
    /// It was refused for good, and the next ones went on.
    case failed
  }

  /// The same at every try: receivers tell repeats by it.
  public let id: ID<WebhookDelivery>
  public let webhook: ID<Webhook>
  /// From 1 without gaps, in the order in which things became true.
  public let number: Int
  public let kind: String
  /// JSON.
  public let body: String
  public let at: Moment
  public var state: State
  public var tries: Int
  /// The last answer's HTTP status; nil where there was none.
  public var status: Int?
  /// The beginning of the last answer, or why there was none.
  public var answer: String?
  public var triedAt: Moment?
  /// When it is tried next.
  public var due: Moment?

  public init(
    id: ID<WebhookDelivery>, webhook: ID<Webhook>, number: Int, kind: String, body: String, at: Moment,
    state: State = .waiting, tries: Int = 0, status: Int? = nil, answer: String? = nil, triedAt: Moment? = nil,
    due: Moment? = nil
  ) {
    self.id = id
    self.webhook = webhook
    self.number = number
    self.kind = kind
    self.body = body
    self.at = at
    self.state = state
    self.tries = tries
    self.status = status
    self.answer = answer
    self.triedAt = triedAt
    self.due = due
  }
}

public enum WebhookRefusal: Error, Hashable, Sendable {
  /// Not an address of the web, or with a name, a password or a fragment in it.
  case badAddress
  /// Neither `https` nor allowed without.
  case notSecure
  /// An address of this machine or of a private network.
  case local
  case badKind(String)
  /// There are `WebhookDesk.most` already.
  case tooMany
  case noSuchWebhook
  case noSuchDelivery
}
