import Ground

/// A request as the planner weighs it: for each slot of a grid, the odds that a call is answered and what that is worth.
struct CaseOutlook: Sendable {
  let request: CallRequest
  let callee: Callee
  /// Failed calls so far.
  let failures: Int
  /// Before this, nobody calls again.
  let notBefore: Moment
  let fatigue: Fatigue
  /// Odds of an answer by slot; 0 where nobody may call.
  var odds: [Float]
  /// What an answer is worth by slot.
  var worth: [Float]

  /// What the forecast says of the slots, weighed by the owner's settings.
  init(
    _ matter: CallCase, slots: [Moment], chances: [Double], fatigue: Fatigue, almanac: Almanac, settings: PlanSettings,
    scale: Double
  ) {
    request = matter.request
    callee = matter.dossier.callee
    self.fatigue = fatigue
    let past = matter.attempts
    failures = past.count
    notBefore = past.last.map { $0.at + settings.gap } ?? request.created
    odds = []
    worth = []
    odds.reserveCapacity(slots.count)
    worth.reserveCapacity(slots.count)
    let decay = settings.decay(of: callee.segment)
    let clock = almanac.clock(callee.zone)
    for (slot, chance) in zip(slots, chances) {
      let allowed =
        slot + settings.slot > notBefore && slot < request.expires
        && CaseOutlook.isAllowed(clock.local(slot), callee, almanac.holidays, settings)
      odds.append(allowed ? Float(chance / (1 - chance)) : 0)
      let left = decay.left(after: slot - request.created)
      worth.append(Float(request.value / scale * (settings.patience + (1 - settings.patience) * left)))
    }
  }

  /// The same, with calls only in some slots.
  func only(in slots: (Int) -> Bool) -> CaseOutlook {
    var outlook = self
    for slot in odds.indices where !slots(slot) { outlook.odds[slot] = 0 }
    return outlook
  }

  /// Whether the person may be called then, by their own clock and calendar. A time that they named themselves is
  /// always allowed.
  static func isAllowed(
    _ local: LocalTime, _ callee: Callee, _ holidays: HolidayCalendar, _ settings: PlanSettings
  ) -> Bool {
    guard local.minute >= settings.curfew.lowerBound.minutes,
      local.minute + settings.slot.minutes <= settings.curfew.upperBound.minutes
    else { return false }
    return settings.callsOnDaysOff
      || (local.weekday < 6 && !holidays.isOff(local.day, country: callee.country))
  }
}
