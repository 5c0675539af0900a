/// What a source of data is worth: how much worse the forecast of later weeks gets when its numbers are dealt out anew
/// among the calls. What sources share is counted for each of them less than it is worth alone.
public struct EvidenceWorth: Sendable, Hashable {
  public let evidence: Evidence
  /// How much the log loss rises.
  public let logLoss: Double
  /// How much the area under the curve falls.
  public let auc: Double

  /// The most valuable first.
  static func all(_ members: [ForecastMember], blend: ForecastBlend, _ table: TrainingTable) -> [EvidenceWorth] {
    let whole = score(members, blend, table)
    return Evidence.allCases.map { evidence in
      let columns = CallFeature.allCases.filter { $0.evidence == evidence }.map(\.rawValue)
      let without = score(members, blend, dealt(table, columns))
      return EvidenceWorth(
        evidence: evidence, logLoss: without.logLoss - whole.logLoss, auc: whole.auc - without.auc)
    }.sorted { $0.logLoss > $1.logLoss }
  }

  private static func dealt(_ table: TrainingTable, _ columns: [Int]) -> TrainingTable {
    var luck = SplitMix(seed: 5)
    return table.dealing(columns, by: Array(0..<table.count).shuffled(using: &luck))
  }

  private static func score(_ members: [ForecastMember], _ blend: ForecastBlend, _ table: TrainingTable)
    -> ForecastScore
  {
    let said = blend.used.map { members[$0].margins(table) }
    return ForecastScore(
      (0..<table.count).map { row in
        (chance: Logit.chance(blend.margin(said.map { Double($0[row]) })), answered: table.labels[row] > 0.5)
      })
  }
}
