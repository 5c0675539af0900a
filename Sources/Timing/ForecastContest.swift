import Foundation
public import Ground

/// The models' scores on weeks that none of them had seen, and the blend that does best there.
public struct ForecastContest: Sendable {
  public struct Entry: Sendable {
    public let kind: ForecastMember.Kind
    public let score: ForecastScore
    /// By week from the first one compared.
    public let weeks: [ForecastScore]
    /// What it counts in the blend, on the logit scale; 0 is left out.
    public let weight: Double
  }

  public let entries: [Entry]
  public let blended: ForecastScore
  /// When the weeks that were compared began.
  public let since: Moment
  /// What each source of data is worth to the blend.
  public let evidence: [EvidenceWorth]
  let blend: ForecastBlend

  init(_ members: [ForecastMember], _ table: TrainingTable, moments: [Moment]) {
    since = moments.first ?? Moment(milliseconds: 0)
    let answered = table.labels.map { $0 > 0.5 }
    let said = members.map { $0.margins(table).map(Double.init) }
    blend = ForecastContest.stack(said, members.map(\.kind), table)
    let start = since
    let weeks = moments.map { Int(($0 - start).milliseconds / (7 * 86_400_000)) }
    let used = Dictionary(uniqueKeysWithValues: zip(blend.used, blend.weights))
    entries = members.enumerated().map { place, member in
      let pairs = zip(said[place], answered).map { (chance: Logit.chance($0), answered: $1) }
      return Entry(
        kind: member.kind, score: ForecastScore(pairs),
        weeks: (0...(weeks.last ?? 0)).map { week in
          ForecastScore(zip(pairs, weeks).filter { $0.1 == week }.map(\.0))
        }, weight: used[place] ?? 0)
    }
    let blend = blend
    evidence = EvidenceWorth.all(members, blend: blend, table)
    blended = ForecastScore(
      answered.indices.map { row in
        (chance: Logit.chance(blend.margin(blend.used.map { said[$0][row] })), answered: answered[row])
      })
  }

  /// Models that hardly add anything are left out, those that cost most to ask first: less than this in log loss.
  private static let negligible = 0.0002
  private static let dearest: [ForecastMember.Kind] = [.forest, .net, .boosting, .logistic, .usual]

  private static func stack(_ said: [[Double]], _ kinds: [ForecastMember.Kind], _ table: TrainingTable) -> ForecastBlend
  {
    let (all, least) = fit(said, Array(said.indices), table)
    var blend = all
    for kind in dearest {
      guard let place = kinds.firstIndex(of: kind), blend.used.count > 1, blend.used.contains(place) else { continue }
      let (fewer, worse) = fit(said, blend.used.filter { $0 != place }, table)
      if worse < least + negligible { blend = fewer }
    }
    return blend
  }

  /// A logistic regression on the models' logits with weights that are not below 0: members that get none drop out.
  private static func fit(_ said: [[Double]], _ members: [Int], _ table: TrainingTable) -> (ForecastBlend, Double) {
    var used = members
    while true {
      var fit = used.map { _ in 1 / Double(used.count) } + [0]
      for _ in 0..<12 {
        var slope = [Double](repeating: 0, count: fit.count)
        var curve = SymmetricMatrix(fit.count)
        for row in 0..<table.count {
          let values = used.map { Float(said[$0][row]) } + [1]
          let sum = zip(fit, values).reduce(0) { $0 + $1.0 * Double($1.1) }
          let chance = Logit.chance(sum)
          let weight = Double(table.weights[row])
          curve.add(
            values, weight: weight * chance * (1 - chance),
            slope: weight * (chance - Double(table.labels[row])), to: &slope)
        }
        // Drawn to equal shares that sum up to 1, as far as few calls leave it open.
        for place in used.indices {
          curve[place, place] += 20
          slope[place] += 20 * (fit[place] - 1 / Double(used.count))
        }
        curve[used.count, used.count] += 5
        slope[used.count] += 5 * fit[used.count]
        guard let step = curve.solved(slope) else { break }
        for place in fit.indices { fit[place] -= step[place] }
      }
      guard used.count > 1, let worst = used.indices.min(by: { fit[$0] < fit[$1] }), fit[worst] < 0.02 else {
        let blend = ForecastBlend(used: used, weights: Array(fit.dropLast()), offset: fit[used.count])
        return (blend, loss(blend, said, table))
      }
      used.remove(at: worst)
    }
  }

  private static func loss(_ blend: ForecastBlend, _ said: [[Double]], _ table: TrainingTable) -> Double {
    var (sum, weight) = (0.0, 0.0)
    for row in 0..<table.count {
      let margin = blend.margin(blend.used.map { said[$0][row] })
      sum += Double(table.weights[row]) * log1p(exp(table.labels[row] > 0.5 ? -margin : margin))
      weight += Double(table.weights[row])
    }
    return sum / max(1e-9, weight)
  }
}
