import Ground
import Timing

/// Which parts of a forecast are worth telling: those that speak for the time, the strongest first, each as a fact.
enum ReasonRule {
  /// On the logit scale; less moves a chance by little more than a percent.
  static let least = 0.05
  static let most = 3
  /// Calls within so many minutes of the clock count as the same time of day.
  static let near = 90

  static func reasons(_ parts: [ChancePart], _ dossier: Dossier, at slot: Moment) -> [Reason] {
    var reasons: [Reason] = []
    for part in parts where part.weight >= least && reasons.count < most {
      if let reason = reason(part.reason, dossier, at: slot), !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }

  private static func reason(_ part: ChancePart.Reason, _ dossier: Dossier, at slot: Moment) -> Reason? {
    switch part {
    case .freshRequest(let minutes): minutes <= 120 ? .fresh(minutes: minutes) : nil
    case .pageVisit(let minutes): .signal(.pageView, minutes: minutes)
    case .emailOpen(let minutes): .signal(.emailOpen, minutes: minutes)
    case .insideStatedWindow: .wished
    case .habit: habit(dossier, at: slot)
    case .activeHour: .active
    case .hour: .likeThem
    default: nil
    }
  }

  /// The person's calls around this time of the day: those of this weekday where they tell more than once, else of any.
  /// Nil unless most of them were picked up.
  private static func habit(_ dossier: Dossier, at slot: Moment) -> Reason? {
    let zone = dossier.callee.zone
    let (weekday, minute) = (zone.day(slot).weekday, zone.time(slot).minutes)
    let around = dossier.attempts.filter {
      $0.outcome.tellsOfCustomer && abs(zone.time($0.at).minutes - minute) <= near
    }
    let sameDay = around.filter { zone.day($0.at).weekday == weekday }
    let isWeekly = sameDay.count { $0.outcome.wasPickedUp } > 1
    let calls = isWeekly ? sameDay : around
    let hours = calls.filter(\.outcome.wasPickedUp).map { zone.time($0.at).minutes / 60 }
    guard let first = hours.min(), let last = hours.max(), hours.count * 2 > calls.count,
      let from = TimeOfDay(minutes: first * 60), let to = TimeOfDay(minutes: (last + 1) * 60)
    else { return nil }
    return .habit(weekday: isWeekly ? weekday : nil, from: from, to: to, picked: hours.count, of: calls.count)
  }
}
