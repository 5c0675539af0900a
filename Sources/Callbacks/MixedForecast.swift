import Foundation
import Ground
import Timing

/// The model for those who agreed to be predicted, plain rules for everybody else, both with what the team said of good and
/// bad times; for a pilot's control group none at all: first come, first served.
struct MixedForecast: CallForecast {
  private let model: (any CallForecast)?
  private let rules: RulesForecast
  private let predicted: Set<String>
  private let control: Set<String>
  private let stated: [String: [StatedTime]]

  init(_ book: PlanBook, model: (any CallForecast)?, rules: RulesForecast) {
    self.model = model
    self.rules = rules
    predicted = Set(book.predicted.map(\.text))
    stated = Dictionary(uniqueKeysWithValues: book.stated.map { ($0.key.text, $0.value) })
    control = Set(book.callbacks.filter { $0.arm == .control }.map(\.id.text))
  }

  var source: ForecastSource { model == nil ? .rules : .model }

  func basis(of callback: ID<Callback>) -> Choice.Basis {
    model != nil && predicted.contains(callback.text) ? .model : .rules
  }

  func chances(of matter: CallCase, at slots: [Moment], now: Moment) -> [Double] {
    if control.contains(matter.request.id.text) { return slots.map { _ in Self.flat } }
    let chances = forecast(matter).chances(of: matter, at: slots, now: now)
    guard let stated = stated[matter.request.id.text] else { return chances }
    let zone = matter.dossier.callee.zone
    return zip(chances, slots).map { chance, slot in
      let odds = chance / (1 - chance) * exp(StatedTime.lift(stated, at: slot, zone: zone, now: now))
      return odds / (1 + odds)
    }
  }

  /// Whether the team said that a slot is a good time.
  func isKnownGood(_ slot: Moment, for matter: CallCase, now: Moment) -> Bool {
    stated[matter.request.id.text].map {
      StatedTime.lift($0, at: slot, zone: matter.dossier.callee.zone, now: now) >= ReasonRule.least
    } ?? false
  }

  func parts(of matter: CallCase, at slot: Moment, now: Moment) -> [ChancePart] {
    if control.contains(matter.request.id.text) { return [] }
    return forecast(matter).parts(of: matter, at: slot, now: now)
  }

  func fatigue(of matter: CallCase, at slots: [Moment], now: Moment) -> Fatigue {
    if control.contains(matter.request.id.text) { return rules.fatigue(of: matter, at: slots, now: now) }
    return forecast(matter).fatigue(of: matter, at: slots, now: now)
  }

  /// The same at every time, so that nothing is gained by waiting.
  private static let flat = 0.3

  private func forecast(_ matter: CallCase) -> any CallForecast {
    if let model, predicted.contains(matter.request.id.text) { return model }
    return rules
  }
}
