import Testing

@testable import Forecast
@testable import Timing

@Suite struct TreeEnsembleTests {
  /// Rows with missing values, whose label hangs on two of the features.
  private func table(_ count: Int) -> TrainingTable {
    var luck = SplitMix(seed: 3)
    var table = TrainingTable(width: 6)
    for _ in 0..<count {
      let row = (0..<6).map { _ in Float.random(in: 0..<1, using: &luck) < 0.1 ? .nan : luck.spread() }
      let pull = (row[0].isNaN ? 0.3 : row[0]) * (row[1].isNaN ? -0.5 : row[1])
      table.append(row, label: luck.spread() < pull * 2 ? 1 : 0)
    }
    return table
  }

  @Test(arguments: [TreeSettings.boosting, .forest])
  func `our walk through the trees gives what XGBoost gives`(settings: TreeSettings) throws {
    let table = table(3_000)
    let (trees, margins) = try TreeTrainer.grow(table, settings, judging: true)
    #expect(trees.count == settings.trees && margins.count == table.count)
    for row in 0..<table.count { #expect(abs(trees.margin(Array(table.row(row))) - margins[row]) < 1e-5) }
  }

  @Test(arguments: [TreeSettings.boosting, .forest], [1, 8, 150])
  func `many slots at once get what each gets alone, whatever they have in common`(
    settings: TreeSettings, count: Int
  ) throws {
    let table = table(2_000)
    let trees = try TreeTrainer.train(table, settings)
    for fixed in [[false, false, false, false, false, false], [true, false, true, true, false, false]] {
      for start in [0, 500, 1_500] {
        let first = Array(table.row(start))
        var rows: [Float] = []
        for row in start..<start + count {
          rows += zip(fixed.indices, table.row(row)).map { fixed[$0] ? first[$0] : $1 }
        }
        let columns = FeatureColumns(rows[...], width: 6)
        let sums = FeatureColumns.flat(TreeColumns.margins(trees, columns), count: count)
        for row in 0..<count { #expect(abs(trees.margin(Array(rows[row * 6..<row * 6 + 6])) - sums[row]) < 1e-5) }
      }
    }
  }

  @Test func `no rows are a fault with words, not a crash`() {
    #expect(throws: ForecastFault.self) { try TreeTrainer.train(TrainingTable(width: 3), .boosting) }
  }
}
