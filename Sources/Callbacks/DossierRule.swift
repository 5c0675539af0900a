import Customers
import Firm
import Ground
import Language
import Timing

/// What is known of somebody, in the terms of forecasts: a pure rule.
enum DossierRule {
  typealias Signal = (customer: ID<Customer>, at: Moment, kind: CustomerSignal)

  /// What is known of several people, by whom it is about.
  struct Past {
    private var calls: [ID<Customer>: [Call]] = [:]
    private var callsTo: [String: [Call]] = [:]
    private var signals: [ID<Customer>: [Signal]] = [:]
    private var asked: [ID<Customer>: [Callback]] = [:]

    mutating func note(_ call: Call) {
      calls[call.customer, default: []].append(call)
      if let number = call.number { callsTo[number, default: []].append(call) }
    }
    mutating func note(_ signal: Signal) { signals[signal.customer, default: []].append(signal) }
    mutating func note(_ callback: Callback) { asked[callback.customer, default: []].append(callback) }

    /// Of one open request: whatever was with its customer or its number.
    func dossier(_ callee: Callee, _ callback: Callback) -> Dossier {
      let own = calls[callback.customer] ?? []
      let same = callback.number.flatMap { callsTo[$0] } ?? []
      return DossierRule.dossier(
        callee, own + same.filter { $0.customer != callback.customer }, signals: signals[callback.customer] ?? [],
        asked: (asked[callback.customer] ?? []) + [callback])
    }
  }

  static func callee(_ customer: Customer?, _ id: ID<Customer>, language: Lang, firm: Firm) -> Callee {
    let (profile, facts) = (customer?.profile, customer?.facts)
    let isBusiness = profile?.company != nil || profile?.taxID != nil || facts?.industry != nil
    let isMobile = profile?.phone?.isMobile
    return Callee(
      id: ID(id.text), segment: isBusiness ? .business : .individual, industry: facts?.industry,
      region: facts?.region, zone: facts?.timeZone.flatMap { Zone($0) } ?? firm.zone, language: language.rawValue,
      phone: isMobile.map { $0 ? .mobile : .landline } ?? .unknown)
  }

  static func dossier(_ callee: Callee, _ calls: [Call], signals: [Signal], asked: [Callback]) -> Dossier {
    // Whoever called the firm was at their telephone, as somebody is who asks to be called.
    let incoming = calls.filter { $0.direction == .incoming }.map(\.startedAt)
    let seen = signals.compactMap { signal -> CallSignal? in
      switch signal.kind {
      case .pageView: CallSignal(callee: callee.id, at: signal.at, kind: .pageVisit)
      case .emailOpen: CallSignal(callee: callee.id, at: signal.at, kind: .emailOpen)
      case .form: nil
      }
    }
    var known = callee
    known.tracked = !seen.isEmpty
    return Dossier(
      callee: known, attempts: attempts(callee, calls.filter { $0.direction == .outgoing }),
      requests: Set(incoming + asked.map(\.createdAt)).sorted(), signals: seen,
      windows: Array(Set(asked.compactMap(\.request.named))))
  }

  /// Calls out of the firm's own books name no request: those until one is picked up, or until a week passes, were for
  /// one, as `CallbackFigures` counts them.
  private static func attempts(_ callee: Callee, _ calls: [Call]) -> [CallAttempt] {
    var open: (id: ID<CallRequest>, last: Moment, count: Int)?
    return calls.sorted { $0.startedAt < $1.startedAt }.compactMap { call in
      guard let outcome = call.outcome else { return nil }
      if let callback = call.callback {
        return CallAttempt(
          request: ID(callback.text), callee: callee.id, at: call.startedAt, number: max(1, call.attempt),
          outcome: outcome)
      }
      if let last = open?.last, call.startedAt - last > CallbackFigures.newRequestAfter { open = nil }
      let (id, number) = (open?.id ?? ID("past-\(call.id)"), (open?.count ?? 0) + 1)
      open = outcome.wasPickedUp ? nil : (id, call.startedAt, outcome.tellsOfCustomer ? number : number - 1)
      return CallAttempt(request: id, callee: callee.id, at: call.startedAt, number: number, outcome: outcome)
    }
  }

  /// The requests that somebody was called for. When one out of the firm's own books came is not known: a day before the
  /// first call, as forecasts take it of strangers.
  static func requests(of dossier: Dossier, _ callbacks: [Callback]) -> [ID<CallRequest>: CallRequest] {
    var requests = Dictionary(uniqueKeysWithValues: callbacks.map { (ID<CallRequest>($0.id.text), $0.request) })
    for attempt in dossier.attempts where requests[attempt.request] == nil {
      requests[attempt.request] = CallRequest(
        id: attempt.request, callee: dossier.callee.id, created: attempt.at - .hours(24))
    }
    return requests
  }
}

extension Callback {
  /// As forecasts see it.
  var request: CallRequest {
    var window: Range<Moment>?
    if let from = wish.from, let to = wish.to, from < to { window = from..<to }
    return CallRequest(
      id: ID(id.text), callee: ID(customer.text), created: createdAt, channel: source.rawValue, window: window,
      deadline: attempts == 0 ? dueAt : nil)
  }
}
