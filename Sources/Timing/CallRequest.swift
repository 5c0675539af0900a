public import Ground

/// Somebody's wish to be called back.
public struct CallRequest: Hashable, Sendable {
  public let id: ID<CallRequest>
  public let callee: ID<Callee>
  public let created: Moment
  /// What reaching the person is worth, in any one unit for all requests; at least 0.
  public var value: Double
  /// How the wish came, such as `web_form` or `missed_call`.
  public var channel: String?
  /// When the person said that they can be reached.
  public var window: Range<Moment>?
  /// Until when a first call was promised.
  public var deadline: Moment?
  /// After which nobody calls any more.
  public var expires: Moment

  public init(
    id: ID<CallRequest>, callee: ID<Callee>, created: Moment, value: Double = 1, channel: String? = nil,
    window: Range<Moment>? = nil, deadline: Moment? = nil, expires: Moment? = nil
  ) {
    self.id = id
    self.callee = callee
    self.created = created
    self.value = value
    self.channel = channel
    self.window = window
    self.deadline = deadline
    self.expires = expires ?? created + .days(5)
  }
}

/// When somebody said that they can be reached: who has time at three today often has it on other days too.
public struct NamedWindow: Hashable, Sendable {
  public let said: Moment
  public let hours: Range<Moment>

  public init(said: Moment, hours: Range<Moment>) {
    self.said = said
    self.hours = hours
  }

  var middle: Moment { hours.lowerBound + Span(milliseconds: (hours.upperBound - hours.lowerBound).milliseconds / 2) }
}

extension CallRequest {
  /// The stated window with the time at which it was stated.
  public var named: NamedWindow? { window.map { NamedWindow(said: created, hours: $0) } }
}

/// A call that was placed for a request, and what became of it.
public struct CallAttempt: Hashable, Sendable {
  public let request: ID<CallRequest>
  public let callee: ID<Callee>
  public let at: Moment
  /// 1 is the first call of the request.
  public let number: Int
  public let outcome: CallOutcome

  public init(request: ID<CallRequest>, callee: ID<Callee>, at: Moment, number: Int, outcome: CallOutcome) {
    self.request = request
    self.callee = callee
    self.at = at
    self.number = number
    self.outcome = outcome
  }
}

/// A sign of life of a person.
public struct CallSignal: Hashable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case pageVisit = "page_visit"
    /// Some are made by machines that read ahead, so they tell less.
    case emailOpen = "email_open"
  }

  public let callee: ID<Callee>
  public let at: Moment
  public let kind: Kind

  public init(callee: ID<Callee>, at: Moment, kind: Kind) {
    self.callee = callee
    self.at = at
    self.kind = kind
  }
}
