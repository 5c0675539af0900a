import CXGBoost
import Foundation
public import Timing

/// Grows trees with XGBoost's C library, on one thread: its threads spin, and the house has other work.
public enum TreeTrainer {
  /// - Throws: `ForecastFault` with the library's own words.
  public static func train(_ table: TrainingTable, _ settings: TreeSettings) throws -> TreeEnsemble {
    try grow(table, settings, judging: false).trees
  }

  /// The trees, and when `judging` what the library itself makes of the table's rows, on the logit scale.
  static func grow(
    _ table: TrainingTable, _ settings: TreeSettings, judging: Bool
  ) throws -> (trees: TreeEnsemble, margins: [Float]) {
    guard table.count > 0 else { throw ForecastFault("no rows to learn from") }
    var matrix: DMatrixHandle?
    try check(
      XGDMatrixCreateFromMat(table.features, bst_ulong(table.count), bst_ulong(table.width), .nan, &matrix))
    defer { XGDMatrixFree(matrix) }
    try check(XGDMatrixSetFloatInfo(matrix, "label", table.labels, bst_ulong(table.count)))
    try check(XGDMatrixSetFloatInfo(matrix, "weight", table.weights, bst_ulong(table.count)))
    var booster: BoosterHandle?
    try check(XGBoosterCreate(&matrix, 1, &booster))
    defer { XGBoosterFree(booster) }
    for (name, value) in parameters(table, settings) { try check(XGBoosterSetParam(booster, name, value)) }
    for round in 0..<(settings.kind == .forest ? 1 : settings.trees) {
      try check(XGBoosterUpdateOneIter(booster, Int32(round), matrix))
    }
    let trees = try SavedTrees.read(try saved(booster))
    guard judging else { return (trees, []) }
    var length: bst_ulong = 0
    var margins: UnsafePointer<Float>?
    try check(XGBoosterPredict(booster, matrix, 1, 0, 0, &length, &margins))
    return (trees, Array(UnsafeBufferPointer(start: margins, count: Int(length))))
  }

  private static func parameters(_ table: TrainingTable, _ settings: TreeSettings) -> [(String, String)] {
    // Trees begin at the share of calls that were answered: a forest takes a single step from there.
    let weight = table.weights.reduce(0, +)
    let share = zip(table.labels, table.weights).reduce(0) { $0 + $1.0 * $1.1 } / max(1e-9, weight)
    let common = [
      ("objective", "binary:logistic"), ("nthread", "1"), ("verbosity", "0"), ("tree_method", "hist"),
      ("max_bin", "128"), ("max_depth", "\(settings.depth)"), ("min_child_weight", "\(settings.leastLeaf)"),
      ("lambda", "\(settings.ridge)"), ("subsample", "\(settings.rowShare)"), ("seed", "\(settings.seed)"),
      ("eta", "\(settings.rate)"), ("base_score", "\(min(0.99, max(0.01, share)))"),
    ]
    switch settings.kind {
    case .boosting: return common + [("colsample_bytree", "\(settings.columnShare)")]
    case .forest:
      return common + [("colsample_bynode", "\(settings.columnShare)"), ("num_parallel_tree", "\(settings.trees)")]
    }
  }

  private static func saved(_ booster: BoosterHandle?) throws -> Data {
    var length: bst_ulong = 0
    var bytes: UnsafePointer<CChar>?
    try check(XGBoosterSaveModelToBuffer(booster, #"{"format":"json"}"#, &length, &bytes))
    guard let bytes else { throw ForecastFault("the trained model is empty") }
    // The bytes belong to the booster and are gone with its next call.
    return Data(bytes: bytes, count: Int(length))
  }

  private static func check(_ status: Int32) throws {
    guard status != 0 else { return }
    throw ForecastFault(XGBGetLastError().map { String(cString: $0) } ?? "XGBoost failed without a word")
  }
}

/// Why no model came about.
public struct ForecastFault: Error, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
