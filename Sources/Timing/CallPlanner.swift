public import Ground

/// Plans a team's calls: who is called now, who had better wait and for when. The same input gives the same plan.
public struct CallPlanner: Sendable {
  public var settings: PlanSettings
  public let almanac: Almanac

  public init(settings: PlanSettings, almanac: Almanac) {
    self.settings = settings
    self.almanac = almanac
  }

  /// Plans the next call of every open request within the rota. Calls in a slot that has begun are to be placed now.
  ///
  /// - Parameter placedThisHour: Calls that the exchange has taken since the hour began.
  public func plan(
    _ matters: [CallCase], rota: TeamRota, forecast: any CallForecast, now: Moment, placedThisHour: Int = 0
  ) -> CallPlan {
    var memory = PlanMemory()
    return plan(
      matters, rota: rota, forecast: forecast, now: now, placedThisHour: placedThisHour, memory: &memory)
  }

  /// The same, with what the plan before has left: for those who plan again and again.
  public func plan(
    _ matters: [CallCase], rota: TeamRota, forecast: any CallForecast, now: Moment, placedThisHour: Int = 0,
    memory: inout PlanMemory
  ) -> CallPlan {
    let grid = PlanGrid(rota, settings: settings, now: now)
    let moments = grid.slots.map(\.at)
    var plan = CallPlan()
    var outlooks: [CaseOutlook] = []
    let scale = max(1e-9, matters.reduce(0) { $0 + $1.request.value } / Double(max(1, matters.count)))
    for matter in matters.sorted(by: CallPlanner.isBefore) {
      let (chances, fatigue) = memory.chances(of: matter, at: moments, now: now, forecast: forecast)
      let outlook = CaseOutlook(
        matter, slots: moments, chances: chances, fatigue: fatigue, almanac: almanac, settings: settings,
        scale: scale)
      if let reason = hopeless(outlook, grid: grid, now: now) {
        plan.unplanned.append(Unplanned(request: matter.request.id, reason: reason))
      } else {
        outlooks.append(outlook)
      }
    }
    var sweep = PlanSweep(
      outlooks, grid: grid, agents: rota.agents, settings: settings,
      source: forecast.source, placedThisHour: placedThisHour, prices: memory.prices)
    sweep.settle()
    sweep.run()
    plan.calls = sweep.calls
    plan.unplanned += sweep.unplanned
    memory.prices = Dictionary(uniqueKeysWithValues: zip(moments, sweep.prices.levels))
    memory.keep(only: Set(matters.map(\.request.id)))
    return plan
  }

  private static func isBefore(_ left: CallCase, _ right: CallCase) -> Bool {
    (left.request.created, left.request.id.text) < (right.request.created, right.request.id.text)
  }

  private func hopeless(_ outlook: CaseOutlook, grid: PlanGrid, now: Moment) -> Unplanned.Reason? {
    if outlook.request.expires <= now { return .expired }
    if outlook.failures >= settings.maxAttempts { return .attemptsUsedUp }
    if !grid.languages.contains(outlook.callee.language) { return .noAgentSpeaks(outlook.callee.language) }
    return outlook.odds.contains { $0 > 0 } ? nil : .noSlotAllowed
  }
}
