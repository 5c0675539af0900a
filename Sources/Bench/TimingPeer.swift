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

  /// The best that calls can be worth when each request is called once and a slot has so many agents, by OR-tools'
  /// minimum-cost flow; it counts in whole numbers, so worths are rounded to a millionth.
  private static let flow = """
    import sys, numpy
    from ortools.graph.python import min_cost_flow
    folder, slots, agents = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    worth = (numpy.fromfile(folder + "/rows", "f4").reshape(-1, slots) * 1e6).round().astype(int)
    requests = len(worth)
    source, sink = requests + slots, requests + slots + 1
    net = min_cost_flow.SimpleMinCostFlow()
    for request in range(requests):
      net.add_arc_with_capacity_and_unit_cost(source, request, 1, 0)
      net.add_arc_with_capacity_and_unit_cost(request, sink, 1, 0)
      for slot in range(slots):
        if worth[request, slot] > 0:
          net.add_arc_with_capacity_and_unit_cost(request, requests + slot, 1, -int(worth[request, slot]))
    for slot in range(slots):
      net.add_arc_with_capacity_and_unit_cost(requests + slot, sink, agents, 0)
    net.set_node_supply(source, requests)
    net.set_node_supply(sink, -requests)
    net.solve()
    print(-net.optimal_cost() / 1e6)
    """

  /// Nil when that Python has no OR-tools.
  static func optimum(python: String, worth: [Float], slots: Int, agents: Int) throws -> Double? {
    try run(python, flow, ["\(slots)", "\(agents)"], files: ["rows": worth])
  }

  /// Seconds, with the table's way into the library; nil when that Python cannot.
  static func seconds(python: String, _ table: TrainingTable) throws -> Double? {
    try run(python, script, ["\(table.width)"], files: ["rows": table.features, "labels": table.labels])
  }

  private static func run(
    _ python: String, _ script: String, _ arguments: [String], files: [String: [Float]]
  ) throws -> Double? {
    let folder = NSTemporaryDirectory() + "/odzew-timing-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, numbers) in files {
      try numbers.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", script, folder] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
