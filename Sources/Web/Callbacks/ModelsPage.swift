import Callbacks
import Firm
import Ground
import Timing

/// The page that compares the models, and what each source of data is worth: `/callbacks/models`.
struct ModelsPage {
  struct Model {
    let name, loss, brier, auc, calibration, weight: String
    let blend: Bool
  }
  struct Source {
    let name, loss, auc: String
    /// Of the most valuable source's, 0 to 100.
    let percent: Int
  }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, basis: String
  let models: [Model]
  let sources: [Source]
  let since: String
  /// What there is instead of a comparison; nil when there is one.
  let blank: String?

  init(
    _ forecaster: CallForecaster?, watch: WatchSpan?, bar: TeamBar, csrf: String, firm: String, words: TeamCallWords
  ) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    t = words.texts
    basis = words.basis(watch)
    guard let contest = forecaster?.contest else {
      (models, sources, since) = ([], [], "")
      blank =
        forecaster?.progress.map { words.say("models_few", ["n": $0.calls, "least": $0.least]) } ?? words["models_none"]
      return
    }
    blank = nil
    models =
      contest.entries.map { entry in
        Self.model(
          words["model_\(entry.kind.rawValue)"], entry.score,
          entry.weight == 0 ? words["left_out"] : words.decimal(entry.weight, places: 2), words)
      } + [Self.model(words["model_blend"], contest.blended, "", words, isBlend: true)]
    let most = contest.evidence.map(\.logLoss).max() ?? 0
    sources = contest.evidence.map {
      Source(
        name: words["evidence_\($0.evidence.rawValue)"], loss: words.decimal($0.logLoss, places: 4),
        auc: words.decimal($0.auc, places: 3), percent: most > 0 ? max(0, Int($0.logLoss / most * 100)) : 0)
    }
    since = words.say(
      "models_since", ["n": contest.blended.count, "day": words.days.date(words.zone.day(contest.since))])
  }

  private static func model(
    _ name: String, _ score: ForecastScore, _ weight: String, _ words: TeamCallWords, isBlend: Bool = false
  ) -> Model {
    Model(
      name: name, loss: words.decimal(score.logLoss, places: 4), brier: words.decimal(score.brier, places: 4),
      auc: words.decimal(score.auc, places: 3), calibration: words.decimal(score.calibration, places: 3),
      weight: weight, blend: isBlend)
  }
}
