import Foundation
public import Ground

/// What was learnt from the firm's own calls: the population, the models and how they are blended.
public struct CallModel: Sendable {
  let population: Population
  let members: [ForecastMember]
  let blend: ForecastBlend
  /// How the models did on weeks that they had not seen.
  public let contest: ForecastContest
  /// The last call that it knows of.
  public let knows: Moment

  /// On the logit scale, for each slot.
  func margins(_ columns: FeatureColumns) -> [Float] {
    var known = ScaledFeatures()
    var sums = Array(repeating: SIMD8(repeating: Float(blend.offset)), count: columns.blocks)
    for (place, weight) in zip(blend.used, blend.weights) {
      let said = members[place].margins(columns, known: &known)
      for block in sums.indices { sums[block] += said[block] * Float(weight) }
    }
    return FeatureColumns.flat(sums, count: columns.count)
  }
}

/// How the models' logits become one: `offset + Σ weight · logit`.
public struct ForecastBlend: Sendable, Hashable {
  /// Places of the members that take part.
  let used: [Int]
  let weights: [Double]
  let offset: Double

  func margin(_ logits: [Double]) -> Double {
    zip(weights, logits).reduce(offset) { $0 + $1.0 * $1.1 }
  }
}

/// The trained model as a forecast.
public struct ModelForecast: CallForecast {
  public let model: CallModel
  public let almanac: Almanac

  public init(model: CallModel, almanac: Almanac) {
    self.model = model
    self.almanac = almanac
  }

  public var source: ForecastSource { .model }

  public func chances(of matter: CallCase, at slots: [Moment], now: Moment) -> [Double] {
    model.margins(sight(of: matter, now: now).columns(slots)).map { Logit.chance(Double($0)) }
  }

  /// Supposes that the next calls fail: at once, tomorrow and the day after, and looks how the model takes it.
  public func fatigue(of matter: CallCase, at slots: [Moment], now: Moment) -> Fatigue {
    let later = slots.filter { $0 - now >= .hours(12) }
    let soon = slots.filter { $0 - now >= .minutes(45) && $0 - now < .hours(8) }
    let probes = [ModelForecast.some(soon, 4), ModelForecast.some(later, 6)]
    var (means, steps, sameDay): ([Double], [Double], Double) = ([], [], 0)
    var supposed = matter
    for failure in 0...3 {
      let chances = probes.map { $0.isEmpty ? [] : self.chances(of: supposed, at: $0, now: now).map(Logit.of) }
      let mean = chances.map { $0.isEmpty ? 0 : $0.reduce(0, +) / Double($0.count) }
      if failure > 0 { steps.append(probes[1].isEmpty ? -0.5 : min(0, mean[1] - means[1])) }
      if failure == 1, !probes[0].isEmpty { sameDay = mean[0] - means[0] - steps[0] }
      means = mean
      supposed.dossier.note(
        CallAttempt(
          request: matter.request.id, callee: matter.request.callee, at: now - .minutes(4 - failure),
          number: matter.attempts.count + failure + 1, outcome: .noAnswer))
    }
    return Fatigue(steps: steps, sameDay: min(0.3, sameDay))
  }

  private static func some(_ slots: [Moment], _ count: Int) -> [Moment] {
    let step = max(1, slots.count / count)
    return stride(from: step / 2, to: slots.count, by: step).map { slots[$0] }
  }

  private func sight(of matter: CallCase, now: Moment) -> CallSight {
    let kind = model.population.kind(matter.dossier.callee)
    let view = PersonView(matter.dossier, kind: kind, population: model.population, almanac: almanac, now: now)
    return CallSight(matter.request, view: view, population: model.population, almanac: almanac)
  }

  public func parts(of matter: CallCase, at slot: Moment, now: Moment) -> [ChancePart] {
    ChanceParts(matter: matter, slot: slot, now: now, almanac: almanac).parts { matter, slots in
      chances(of: matter, at: slots, now: now)
    }
  }
}
