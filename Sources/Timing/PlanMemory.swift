public import Ground

/// What one plan leaves to the next, to save work: the slots' prices, and the chances of requests about which nothing
/// new is known. Without it a plan is the same, but for small differences in prices, and takes longer.
public struct PlanMemory: Sendable {
  struct Chances: Sendable {
    let revision: Int
    let source: ForecastSource
    let at: Moment
    let slots: [Moment]
    let chances: [Double]
    let fatigue: Fatigue
  }

  var chances: [ID<CallRequest>: Chances] = [:]
  var prices: [Moment: [Float]] = [:]
  /// How old chances may be.
  public var freshness: Span = .minutes(120)

  public init() {}

  /// Forgets everything: the forecast is another one now.
  public mutating func forget() { chances = [:] }

  /// Forgets the prices: the team is another one now.
  public mutating func forgetPrices() { prices = [:] }

  /// The chances of a request in these slots, asked of the forecast only as far as they are not known.
  mutating func chances(
    of matter: CallCase, at slots: [Moment], now: Moment, forecast: any CallForecast
  ) -> ([Double], Fatigue) {
    if let known = chances[matter.request.id], known.revision == matter.dossier.revision,
      known.source == forecast.source, now - known.at < freshness, let first = slots.first,
      let start = known.slots.firstIndex(of: first), known.slots.count - start == slots.count
    {
      return (Array(known.chances[start...]), known.fatigue)
    }
    let fresh = forecast.chances(of: matter, at: slots, now: now)
    let fatigue = forecast.fatigue(of: matter, at: slots, now: now)
    chances[matter.request.id] = Chances(
      revision: matter.dossier.revision, source: forecast.source, at: now, slots: slots, chances: fresh,
      fatigue: fatigue)
    return (fresh, fatigue)
  }

  mutating func keep(only open: Set<ID<CallRequest>>) {
    if chances.count > 2 * open.count + 64 { chances = chances.filter { open.contains($0.key) } }
  }
}
