import Ground
import Timing

/// Which parts of a forecast are worth telling: those that speak for the time, the strongest first.
enum ReasonRule {
  /// On the logit scale; less moves a chance by little more than a percent.
  static let least = 0.05
  static let most = 3

  static func reasons(_ parts: [ChancePart], at slot: Moment, zone: Zone) -> [Reason] {
    var reasons: [Reason] = []
    for part in parts where part.weight >= least && reasons.count < most {
      if let reason = reason(part.reason, at: slot, zone: zone), !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }

  private static func reason(_ part: ChancePart.Reason, at slot: Moment, zone: Zone) -> Reason? {
    switch part {
    case .freshRequest(let minutes): minutes <= 120 ? .fresh(minutes: minutes) : nil
    case .pageVisit(let minutes): .signal(.pageView, minutes: minutes)
    case .emailOpen(let minutes): .signal(.emailOpen, minutes: minutes)
    case .insideStatedWindow: .wished
    case .habit(let answered, let count): habit(answered, of: count, at: slot, zone: zone)
    case .hour, .activeHour: .likeThem
    default: nil
    }
  }

  private static func habit(_ answered: Int, of count: Int, at slot: Moment, zone: Zone) -> Reason? {
    guard answered > 0, count >= answered else { return nil }
    let hour = zone.time(slot).minutes / 60
    guard let from = TimeOfDay(minutes: max(0, hour - 1) * 60), let to = TimeOfDay(minutes: min(24, hour + 2) * 60)
    else { return nil }
    return .habit(weekday: zone.day(slot).weekday, from: from, to: to, picked: answered, of: count)
  }
}
