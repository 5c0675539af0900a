public import Ground

/// Plans a team's calls: who is called now, who had better wait and for when. The same input gives the same plan.
public struct CallPlanner: Sendable {
  public var settings: PlanSettings
  public let almanac: Almanac
  /// Steps that look for the slots' prices.
  public var rounds = 24

  public init(settings: PlanSettings, almanac: Almanac) {
    self.settings = settings
    self.almanac = almanac
  }

  /// Plans the next call of every open request within the rota. Calls in a slot that has begun are to be placed now.
  ///
  /// - Parameters:
  ///   - placedThisHour: Calls that the exchange has taken since the hour began.
  public func plan(
    _ matters: [CallCase], rota: TeamRota, forecast: any CallForecast, now: Moment, placedThisHour: Int = 0
  ) -> CallPlan {
    let grid = PlanGrid(rota, settings: settings, now: now)
    let moments = grid.slots.map(\.at)
    var plan = CallPlan()
    var outlooks: [CaseOutlook] = []
    let scale = max(1e-9, matters.reduce(0) { $0 + $1.request.value } / Double(max(1, matters.count)))
    for matter in matters.sorted(by: {
      ($0.request.created, $0.request.id.text) < ($1.request.created, $1.request.id.text)
    }) {
      let outlook = CaseOutlook(
        matter, slots: moments, chances: forecast.chances(of: matter, at: moments, now: now), almanac: almanac,
        settings: settings, scale: scale)
      if let reason = hopeless(outlook, grid: grid, now: now) {
        plan.unplanned.append(Unplanned(request: matter.request.id, reason: reason))
      } else {
        outlooks.append(outlook)
      }
    }
    var sweep = PlanSweep(
      outlooks, grid: grid, agents: rota.agents, settings: settings, fatigue: forecast.fatigue,
      source: forecast.source, placedThisHour: placedThisHour)
    sweep.findPrices(rounds: rounds)
    sweep.run()
    plan.calls = sweep.calls
    plan.unplanned += sweep.unplanned
    return plan
  }

  private func hopeless(_ outlook: CaseOutlook, grid: PlanGrid, now: Moment) -> Unplanned.Reason? {
    if outlook.request.expires <= now { return .expired }
    if outlook.failures >= settings.maxAttempts { return .attemptsUsedUp }
    if !grid.languages.contains(outlook.callee.language) { return .noAgentSpeaks(outlook.callee.language) }
    return outlook.odds.contains { $0 > 0 } ? nil : .noSlotAllowed
  }
}
