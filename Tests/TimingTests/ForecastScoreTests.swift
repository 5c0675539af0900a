import Ground
import Testing

@testable import Timing

@Suite struct ForecastScoreTests {
  @Test func `scores of a few calls are those worked out by hand`() {
    let score = ForecastScore(
      [(0.8, true), (0.6, false), (0.4, true), (0.2, false)].map { (chance: $0.0, answered: $0.1) })
    #expect(abs(score.logLoss - 0.5697) < 0.0001)
    #expect(abs(score.brier - 0.2) < 1e-9)
    #expect(abs(score.auc - 0.75) < 1e-9)
    let ties = ForecastScore([(0.5, true), (0.5, false)].map { (chance: $0.0, answered: $0.1) })
    #expect(ties.auc == 0.5)
  }

  @Test func `right probabilities are calibrated, and those that are too bold are not`() {
    var luck = SplitMix(seed: 9)
    let truths = (0..<20_000).map { _ in Double.random(in: 0.05..<0.6, using: &luck) }
    let calls = truths.map { ($0, Double.random(in: 0..<1, using: &luck) < $0) }
    #expect(ForecastScore(calls.map { (chance: $0.0, answered: $0.1) }).calibration < 0.015)
    #expect(ForecastScore(calls.map { (chance: $0.0 + 0.1, answered: $0.1) }).calibration > 0.08)
  }

  @Test func `the rules take over when the model is missing, old, slow or wrong, and only then`() {
    let now = SmallWorld.at(50, 600)
    let health = ForecastHealth()
    var luck = SplitMix(seed: 2)
    func said(_ shift: Double) -> [ForecastHealth.Said] {
      (0..<400).map { index in
        let truth = Double.random(in: 0.1..<0.5, using: &luck)
        return ForecastHealth.Said(
          at: now - .minutes(index + 1), chance: truth + shift, answered: Double.random(in: 0..<1, using: &luck) < truth
        )
      }
    }
    #expect(health.verdict(knows: now, said: said(0), milliseconds: 2, now: now) == .model)
    #expect(health.verdict(knows: nil, said: said(0), milliseconds: 2, now: now) == .rules(.noModel))
    #expect(health.verdict(knows: now - .days(30), said: [], milliseconds: 2, now: now) == .rules(.stale(days: 30)))
    #expect(health.verdict(knows: now, said: [], milliseconds: 900, now: now) == .rules(.slow(milliseconds: 900)))
    guard
      case .rules(.miscalibrated(let error)) = health.verdict(
        knows: now, said: said(0.3), milliseconds: 2, now: now)
    else { Issue.record("a model that says thirty in a hundred too many goes on"); return }
    #expect(abs(error - 0.3) < 0.06)
    #expect(health.verdict(knows: now, said: Array(said(0.3).prefix(50)), milliseconds: 2, now: now) == .model)
  }
}
