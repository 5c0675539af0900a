public import Ground

/// Everything that is known of one person and tells when they pick up: each list in order of time.
public struct Dossier: Sendable {
  public var callee: Callee
  /// Calls that were placed, those of open requests among them.
  public private(set) var attempts: [CallAttempt] = []
  /// When the person asked to be called: a sign that they were there.
  public private(set) var requests: [Moment] = []
  public private(set) var signals: [CallSignal] = []
  /// When the person said that they can be reached, for this request or for one before.
  public private(set) var windows: [NamedWindow] = []
  /// Goes up with everything that is noted, so that a cache knows what is old.
  public private(set) var revision = 0

  public init(
    callee: Callee, attempts: [CallAttempt] = [], requests: [Moment] = [], signals: [CallSignal] = [],
    windows: [NamedWindow] = []
  ) {
    self.callee = callee
    self.attempts = attempts.sorted { $0.at < $1.at }
    self.requests = requests.sorted()
    self.signals = signals.sorted { $0.at < $1.at }
    self.windows = windows.sorted { $0.said < $1.said }
  }

  public mutating func note(_ attempt: CallAttempt) {
    attempts.insertInOrder(attempt, by: \.at)
    revision += 1
  }

  public mutating func note(_ signal: CallSignal) {
    signals.insertInOrder(signal, by: \.at)
    revision += 1
  }

  /// Notes that the person asked to be called.
  public mutating func note(requestAt moment: Moment) {
    requests.insertInOrder(moment, by: \.self)
    revision += 1
  }

  public mutating func note(_ window: NamedWindow) {
    windows.insertInOrder(window, by: \.said)
    revision += 1
  }
}

/// An open request with the person it is about: what a forecast is asked of.
public struct CallCase: Sendable {
  public var request: CallRequest
  public var dossier: Dossier

  public init(request: CallRequest, dossier: Dossier) {
    self.request = request
    self.dossier = dossier
  }

  /// The calls placed for this request so far that count: those that the network swallowed do not.
  public var attempts: [CallAttempt] {
    dossier.attempts.filter { $0.request == request.id && $0.outcome.tellsOfCustomer }
  }
}

extension Array {
  /// Keeps the order of time; what comes late goes to its place.
  fileprivate mutating func insertInOrder(_ element: Element, by time: KeyPath<Element, Moment>) {
    var index = endIndex
    while index > startIndex, self[index - 1][keyPath: time] > element[keyPath: time] { index -= 1 }
    insert(element, at: index)
  }
}
