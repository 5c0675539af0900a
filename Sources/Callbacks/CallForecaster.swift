public import Ground
import Synchronization
public import Timing

/// What predicts when people pick up: a model learnt from the firm's own calls, kept in memory, and the judgement whether
/// it may be used now. Whatever is wrong with it, plain rules take over with the next plan, a minute later at most.
///
/// Every node learns its own from the same rows. Nothing is stored and nothing has to be kept in step; a node that starts
/// plans by rules until it has learnt.
public final class CallForecaster: Sendable {
  /// How far learning has come.
  public struct Progress: Hashable, Sendable {
    /// Calls that there were to learn from.
    public let calls: Int
    /// So many it takes.
    public let least: Int
  }

  /// What learning is at.
  public enum Stage: Hashable, Sendable {
    /// It is due, and begins within the hour; at once where past calls came.
    case waiting
    case gathering
    /// The share that is done, from 0 to 1.
    case learning(Double)
    /// Nothing is to be done since then.
    case over(Moment)
  }

  private struct State {
    var model: CallModel?
    var learntAt = Moment(milliseconds: 0)
    var progress: Progress?
    /// When it last began to learn.
    var begunAt: Moment?
    /// Calls came or went since.
    var isOutdated = true
    /// Nil while nothing is learnt.
    var work: Stage?
    var endedAt: Moment?
  }

  private let state = Mutex(State())
  private let grow: ForecastTraining.Grower?
  private let measure: @Sendable (() -> Void) -> Duration

  /// - Parameters:
  ///   - grow: Makes trees; nil where no library does, and the other models go on without.
  ///   - measure: How long something takes.
  public init(
    grow: ForecastTraining.Grower?,
    measure: @escaping @Sendable (() -> Void) -> Duration = { ContinuousClock().measure($0) }
  ) {
    self.grow = grow
    self.measure = measure
  }

  /// How the models did beside each other on later weeks, and what each source of data is worth; nil without a model.
  public var contest: ForecastContest? { state.withLock { $0.model?.contest } }

  /// Of the last learning; nil before the first.
  public var progress: Progress? { state.withLock { $0.progress } }

  /// Calls came that it should know of, or went that it should not: it is due to learn anew.
  public func outdate() { state.withLock { $0.isOutdated = true } }

  /// Whether it is time to learn: once a day while plans use the model, else whenever that is asked.
  public func isDue(at now: Moment, isUsed: Bool) -> Bool {
    state.withLock { state in
      guard let begunAt = state.begunAt, isUsed, !state.isOutdated else { return true }
      return now - begunAt >= .days(1)
    }
  }

  /// Says that calls are about to be gathered: what changes from now on is for the learning after this one.
  public func begin(at now: Moment) {
    state.withLock { state in
      state.begunAt = now
      state.isOutdated = false
      state.work = .gathering
    }
  }

  public var stage: Stage {
    state.withLock { state in
      if let work = state.work { return work }
      guard !state.isOutdated, let endedAt = state.endedAt else { return .waiting }
      return .over(endedAt)
    }
  }

  /// Says how far learning is.
  func learning(_ share: Double) { state.withLock { $0.work = .learning(share) } }

  /// Says that learning is over, however it went.
  public func end(at now: Moment) {
    state.withLock { state in
      state.work = nil
      state.endedAt = now
    }
  }

  /// Learns anew; where the past is too short there is no model. Blocks its thread, for seconds to minutes.
  /// - Throws: what `grow` throws.
  public func learn(_ history: CallHistory, at now: Moment) throws {
    let attempts = history.dossiers.values.flatMap(\.attempts)
    let moments = attempts.map(\.at)
    let zones = Set(history.dossiers.values.map(\.callee.zone))
    let almanac = Holidays.almanac(from: moments.min() ?? now, to: moments.max() ?? now, zones: zones)
    var training = ForecastTraining(almanac: almanac, grow: grow)
    training.tell = learning
    let model = try training.train(history)
    state.withLock { state in
      state.progress = Progress(calls: attempts.count, least: training.leastCalls)
      state.model = model
      state.learntAt = now
    }
  }

  /// The forecast to plan with, nil for plain rules, and why.
  public func judge(_ book: PlanBook) -> (forecast: (any CallForecast)?, watch: WatchSpan) {
    let (model, learntAt) = state.withLock { ($0.model, $0.learntAt) }
    guard let model else { return (nil, WatchSpan(since: book.now, basis: .rules, reason: "missing")) }
    let forecast = ModelForecast(model: model, almanac: book.almanac)
    var health = ForecastHealth()
    health.slowest = min(health.slowest, max(1, Self.patience / max(1, book.predicted.count)))
    // What an older model said is no judgement of this one: it was judged on later weeks when it was learnt.
    let verdict =
      health.bears(model.contest.blended)
      ? health.verdict(
        knows: model.knows, said: book.said.filter { $0.at >= learntAt },
        milliseconds: milliseconds(forecast, book), now: book.now)
      : .rules(.miscalibrated(error: model.contest.blended.calibration))
    let reason =
      switch verdict {
      case .model: "fresh"
      case .rules(.noModel): "missing"
      case .rules(.stale): "stale"
      case .rules(.slow): "slow"
      case .rules(.miscalibrated): "calibration"
      }
    let basis: WatchSpan.Basis = verdict == .model ? .model : .rules
    return (basis == .model ? forecast : nil, WatchSpan(since: book.now, basis: basis, reason: reason))
  }

  /// Forecasts of a whole plan may take so many milliseconds, so that a plan a minute remains possible.
  private static let patience = 20_000

  /// How long the forecast of one request takes, the median of three.
  private func milliseconds(_ forecast: ModelForecast, _ book: PlanBook) -> Int {
    let slots = (0..<96).map { book.now + .minutes(15 * $0) }
    let cases = book.callbacks.lazy.filter { book.predicted.contains($0.id) }.compactMap { callback in
      book.dossiers[callback.id].map { CallCase(request: callback.request, dossier: $0) }
    }
    let times = cases.prefix(3).map { matter in
      Int(self.measure { _ = forecast.chances(of: matter, at: slots, now: book.now) } / .milliseconds(1))
    }
    return times.isEmpty ? 0 : times.sorted()[times.count / 2]
  }
}
