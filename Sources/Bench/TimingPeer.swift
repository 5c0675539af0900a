import Foundation
import Timing

/// The same trees from the same table, grown by XGBoost's own package for Python.
enum TimingPeer {
  private static let script = """
    import sys, time
    import numpy, xgboost
    folder, width = sys.argv[1], int(sys.argv[2])
    rows = numpy.fromfile(folder + "/rows", "f4").reshape(-1, width)
    labels = numpy.fromfile(folder + "/labels", "f4")
    start = time.monotonic()
    settings = dict(objective="binary:logistic", nthread=1, tree_method="hist", max_bin=128, max_depth=4,
      min_child_weight=15, reg_lambda=10, subsample=0.7, colsample_bytree=0.6, eta=0.05, seed=1)
    xgboost.train(settings, xgboost.DMatrix(rows, labels, nthread=1), 220)
    print(time.monotonic() - start)
    """

  /// Seconds, with the table's way into the library; nil when that Python cannot.
  static func seconds(python: String, _ table: TrainingTable) throws -> Double? {
    let folder = NSTemporaryDirectory() + "/odzew-timing-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try table.features.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: folder + "/rows"))
    try table.labels.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: folder + "/labels"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", script, folder, "\(table.width)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
