import Foundation
public import Ground

/// Plain rules: what anybody would say of when people pick up, without a look at the firm's own past. Always there.
public struct RulesForecast: CallForecast {
  /// Clocks, zones and days off.
  public let almanac: Almanac
  /// On the logit scale, what is usual at the firm; `usual(of:)` measures it.
  public var usual: Double

  public init(almanac: Almanac, usual: Double = RulesForecast.usualElsewhere) {
    self.almanac = almanac
    self.usual = usual
  }

  public var source: ForecastSource { .rules }
  /// Contact falls with each further try (Weeks, Kulka & Pierson 1987), and most at the time that just failed (Kulka &
  /// Weeks 1988); the sizes are careful guesses.
  private static let tired = Fatigue(steps: [-0.3, -0.4, -0.6], sameDay: -0.4)

  public func fatigue(of matter: CallCase, at slots: [Moment], now: Moment) -> Fatigue {
    let steps = RulesForecast.tired.steps
    return Fatigue(
      steps: Array(steps.dropFirst(min(matter.attempts.count, steps.count - 1))), sameDay: RulesForecast.tired.sameDay)
  }

  /// One in five: PhoneBurner's 11 million dials have 15% answered; people who asked to be called answer more.
  public static let usualElsewhere = -1.4

  /// The share of first calls answered so far, drawn towards `usualElsewhere` as if 20 calls had been seen before.
  public static func usual(of attempts: some Sequence<CallAttempt>) -> Double {
    var (answered, all) = (20 * Logit.chance(usualElsewhere), 20.0)
    for attempt in attempts where attempt.number == 1 && attempt.outcome.tellsOfCustomer {
      all += 1
      if attempt.outcome == .answered { answered += 1 }
    }
    return Logit.of(answered / all)
  }

  public func chances(of matter: CallCase, at slots: [Moment], now: Moment) -> [Double] {
    let known = Known(matter, now: now, almanac: almanac)
    return slots.map { slot in
      var sum = 0.0
      weigh(known, slot) { sum += $1 }
      return Logit.chance(sum)
    }
  }

  public func parts(of matter: CallCase, at slot: Moment, now: Moment) -> [ChancePart] {
    var parts: [ChancePart] = []
    weigh(Known(matter, now: now, almanac: almanac), slot) { parts.append(ChancePart($0, $1)) }
    return parts.filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }
  }

  /// What does not depend on the slot.
  private struct Known {
    let request: CallRequest
    let callee: Callee
    let failures: [(time: LocalTime, at: Moment)]
    let answered: [LocalTime]
    let lastVisit: Moment?
    let clock: ZoneClock

    init(_ matter: CallCase, now: Moment, almanac: Almanac) {
      request = matter.request
      let clock = almanac.clock(matter.dossier.callee.zone)
      self.clock = clock
      callee = matter.dossier.callee
      failures = matter.attempts.filter { $0.outcome != .answered }
        .map { (clock.local($0.at), $0.at) }
      answered = matter.dossier.attempts.filter { $0.outcome == .answered }
        .map { clock.local($0.at) }
      lastVisit = matter.dossier.signals.last { $0.kind == .pageVisit && $0.at <= now }?.at
    }
  }

  private func weigh(_ known: Known, _ slot: Moment, _ note: (ChancePart.Reason, Double) -> Void) {
    let local = known.clock.local(slot)
    let waited = max(0, (slot - known.request.created).minutes)
    note(.usual, usual)
    note(.hour, hourWeight(local, known.callee.segment))
    // The wish to talk is gone within the hour: Oldroyd, lead response.
    note(.freshRequest(minutes: waited), 1.2 * exp(-Double(waited) / 45))
    if let window = known.request.window {
      let inside = window.contains(slot)
      note(inside ? .insideStatedWindow : .outsideStatedWindow, inside ? 0.9 : -0.4)
    }
    if let visit = known.lastVisit, visit > known.request.created {
      let minutes = max(0, (slot - visit).minutes)
      note(.pageVisit(minutes: minutes), 0.8 * exp(-Double(minutes) / 45))
    }
    if !known.failures.isEmpty {
      let tired = RulesForecast.tired.sum(of: known.failures.count)
      let today = known.failures.contains { $0.time.day == local.day } ? RulesForecast.tired.sameDay : 0
      note(.failedBefore(count: known.failures.count), tired + today)
      if known.failures.contains(where: { near($0.time.minute, local.minute) }) { note(.sameHourFailed, -0.3) }
    }
    let before = known.answered.count { near($0.minute, local.minute) }
    if before > 0 { note(.habit(answered: before, of: before), 0.3) }
    if almanac.holidays.isOff(local.day, country: known.callee.country) { note(.dayOff, -1) }
  }

  private func near(_ minute: Int, _ other: Int) -> Bool { abs(minute - other) <= 90 }

  /// The best hour of a working day is worth about 1.3 times the worst (PhoneBurner by hour; CallHub for evenings);
  /// firms answer in working hours only.
  private func hourWeight(_ local: LocalTime, _ segment: Callee.Segment) -> Double {
    let hour = Double(local.minute) / 60
    switch segment {
    case .business:
      if local.weekday >= 5 { return -1.2 }
      if hour < 8 || hour >= 18 { return -0.9 }
      return hour < 9 ? -0.2 : (12..<13).contains(hour) ? -0.15 : hour < 11 ? 0.1 : hour >= 17 ? -0.3 : 0
    case .individual:
      return hour < 9 ? -0.4 : hour >= 17 ? 0.25 : local.weekday >= 5 ? 0.1 : 0
    }
  }
}
