public import Ground

/// Whether the model may be used now, or the rules take over: judged by what it said of recent calls and what came.
public struct ForecastHealth: Sendable {
  /// What was said of a call that is over.
  public struct Said: Sendable, Hashable {
    public let at: Moment
    /// 0 to 1.
    public let chance: Double
    public let answered: Bool

    public init(at: Moment, chance: Double, answered: Bool) {
      self.at = at
      self.chance = chance
      self.answered = answered
    }
  }

  public enum Verdict: Sendable, Hashable {
    case model
    case rules(Reason)
  }

  public enum Reason: Sendable, Hashable {
    /// There is none, or it could not be loaded.
    case noModel
    /// It knows nothing of the last days.
    case stale(days: Int)
    /// It takes too long.
    case slow(milliseconds: Int)
    /// What it says and what comes are too far apart: 0.2 is twenty calls in a hundred.
    case miscalibrated(error: Double)
  }

  /// Older models are stale.
  public var most: Span = .days(21)
  /// Forecasts of one request may take so long, in milliseconds.
  public var slowest = 250
  /// Calls looked at, the last ones.
  public var window = 400
  /// Fewer say nothing.
  public var least = 100
  /// The calibration error that is still borne, beside what luck alone explains.
  public var tolerance = 0.05

  public init() {}

  /// - Parameters:
  ///   - knows: The last call that the model knows of; nil when there is no model.
  ///   - milliseconds: How long a request's forecast took lately, the median.
  public func verdict(knows: Moment?, said: [Said], milliseconds: Int, now: Moment) -> Verdict {
    guard let knows else { return .rules(.noModel) }
    if now - knows > most { return .rules(.stale(days: (now - knows).minutes / 1_440)) }
    if milliseconds > slowest { return .rules(.slow(milliseconds: milliseconds)) }
    let recent = said.filter { $0.at <= now }.sorted { $0.at < $1.at }.suffix(window)
    guard recent.count >= least else { return .model }
    let score = ForecastScore(recent.map { (chance: $0.chance, answered: $0.answered) })
    return score.calibration > tolerance + luck(Array(recent))
      ? .rules(.miscalibrated(error: score.calibration)) : .model
  }

  /// Whether a model that was scored so on calls it had not seen may begin at all: not on too few of them, and not when it
  /// tells no better than luck who answers. Of probabilities that are right, the Brier score is the mean of p(1 − p).
  public func bears(_ score: ForecastScore) -> Bool {
    score.count >= least && score.auc > 0.5
      && score.calibration <= tolerance + luck(variance: score.brier, count: score.count)
  }

  /// The calibration error to be expected of probabilities that are right, from the spread of ten groups: the mean of
  /// |x| of a normal x is √(2/π) deviations.
  private func luck(_ said: [Said]) -> Double {
    luck(variance: said.reduce(0) { $0 + $1.chance * (1 - $1.chance) } / Double(said.count), count: said.count)
  }

  private func luck(variance: Double, count: Int) -> Double { 0.8 * (variance * 10 / Double(count)).squareRoot() }
}
