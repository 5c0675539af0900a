import Foundation
public import Ground

/// What the team said of when a customer can be reached, by deciding against the plan. It is a statement about the
/// customer, and holds for the forecast of the next request too, whoever makes it: rules or the model.
public struct StatedTime: Hashable, Sendable {
  /// The time that was spoken of.
  public let at: Moment
  public let isGood: Bool
  public let saidAt: Moment

  public init(at: Moment, isGood: Bool, saidAt: Moment) {
    self.at = at
    self.isGood = isGood
    self.saidAt = saidAt
  }

  /// What a decision says: a call that was brought forward, that now is good; one that was put off, that the planned time
  /// is bad and the chosen one good. Urgency, and what was settled otherwise, say nothing of the customer.
  static func all(of decision: Overrule) -> [StatedTime] {
    guard decision.reason == .customerSaid || decision.reason == .knows else { return [] }
    func said(_ at: Moment?, _ isGood: Bool) -> StatedTime? {
      at.map { StatedTime(at: $0, isGood: isGood, saidAt: decision.at) }
    }
    switch decision.what {
    case .now: return [said(decision.at, true)].compactMap(\.self)
    case .later: return [said(decision.plannedAt, false), said(decision.movedTo, true)].compactMap(\.self)
    case .dropped: return []
    }
  }

  /// As much as a window that the customer names, on the logit scale (see `RulesForecast`).
  static let weight = 0.9
  /// Habits change: after so long half of it is left.
  static let halfLife = Span.days(60)

  /// What the statements change of the chance of a slot, on the logit scale; the strongest one counts. They go for 90
  /// minutes around their time, on the same weekday whole, on another day half.
  static func lift(_ statements: [StatedTime], at slot: Moment, zone: Zone, now: Moment) -> Double {
    let (day, minute) = (zone.day(slot).weekday, zone.time(slot).minutes)
    return statements.reduce(0) { strongest, one in
      guard abs(zone.time(one.at).minutes - minute) <= ReasonRule.near else { return strongest }
      let age = Double((now - one.saidAt).milliseconds) / Double(halfLife.milliseconds)
      let size = weight * exp2(-max(0, age)) * (zone.day(one.at).weekday == day ? 1 : 0.5)
      return size > abs(strongest) ? (one.isGood ? size : -size) : strongest
    }
  }
}
