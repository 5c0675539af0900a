import Customers
import Firm
import Ground
import Language
import Timing

/// What is known of somebody, in the terms of forecasts: a pure rule.
enum DossierRule {
  struct Past {
    var calls: [Call] = []
    var signals: [(customer: ID<Customer>, at: Moment, kind: CustomerSignal)] = []
    var requests: [(customer: ID<Customer>, at: Moment)] = []
  }

  static func callee(_ customer: Customer?, _ callback: Callback, firm: Firm) -> Callee {
    let (profile, facts) = (customer?.profile, customer?.facts)
    let isBusiness = profile?.company != nil || profile?.taxID != nil || facts?.industry != nil
    return Callee(
      id: ID(callback.customer.text), segment: isBusiness ? .business : .individual, industry: facts?.industry,
      region: facts?.region, zone: facts?.timeZone.flatMap { Zone($0) } ?? firm.zone,
      language: callback.language.rawValue, phone: phone(profile?.phone))
  }

  static func dossier(_ callee: Callee, _ callback: Callback, _ past: Past) -> Dossier {
    let calls = past.calls.filter {
      $0.callback == callback.id || $0.customer == callback.customer
        || ($0.number != nil && $0.number == callback.number)
    }
    let attempts = calls.compactMap { call -> CallAttempt? in
      guard call.direction == .outgoing, let outcome = call.outcome else { return nil }
      return CallAttempt(
        request: ID(call.callback?.text ?? "past-\(call.id)"), callee: callee.id, at: call.startedAt,
        number: max(1, call.attempt), outcome: outcome)
    }
    // Whoever called the firm was at their telephone, as somebody is who asks to be called.
    let incoming = calls.filter { $0.direction == .incoming }.map(\.startedAt)
    let asked = past.requests.filter { $0.customer == callback.customer }.map(\.at)
    let signals = past.signals.filter { $0.customer == callback.customer }.compactMap { signal -> CallSignal? in
      switch signal.kind {
      case .pageView: CallSignal(callee: callee.id, at: signal.at, kind: .pageVisit)
      case .emailOpen: CallSignal(callee: callee.id, at: signal.at, kind: .emailOpen)
      case .form: nil
      }
    }
    var known = callee
    known.tracked = !signals.isEmpty
    return Dossier(
      callee: known, attempts: attempts, requests: Set(incoming + asked + [callback.createdAt]).sorted(),
      signals: signals)
  }

  /// Polish numbering plan: mobiles begin with 45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79 and 88.
  private static func phone(_ number: PhoneNumber?) -> Callee.Phone {
    guard let digits = number?.description, digits.hasPrefix("+48") else { return .unknown }
    let mobile: Set<Substring> = ["45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"]
    return mobile.contains(digits.dropFirst(3).prefix(2)) ? .mobile : .landline
  }
}
