import Foundation

/// A child process `odzew serve` on a folder of its own, with a firm in it.
struct HouseChild: Sendable {
  let child: Child
  let port: Int
  /// Nanoseconds of `Machine.now` at which the process was started.
  let startedAt: UInt64

  /// Loads the firm into the folder; to be done once before serving.
  static func load(_ firm: String, into folder: String) throws {
    let child = try Child(["import", firm, "--data", folder])
    _ = child.read { (_: String) in nil as Bool? }
    guard child.wait().code == 0 else { throw BenchProblem("\(firm) cannot be imported") }
  }

  /// Starts serving what is in the folder, on a free port and without limits on how often one may ask.
  static func serve(_ folder: String) throws -> HouseChild {
    let startedAt = Machine.now()
    let child = try Child(["serve", "--data", folder, "--port", "0", "--chat-rate", "0", "--log", "error"])
    let port = child.read { text in
      text.firstMatch(of: /localhost:(\d+)\//).flatMap { Int($0.output.1) }
    }
    guard let port else {
      child.stop()
      child.wait()
      throw BenchProblem("odzew serve ended before it listened")
    }
    return HouseChild(child: child, port: port, startedAt: startedAt)
  }

  var residentBytes: Int { Machine.residentBytes(of: child.process) }
  /// Seconds of all cores that it has used so far.
  var seconds: Double { Machine.seconds(of: child.process) }

  /// Waits until what a start leaves to be done (the thesaurus, say) is done: until its memory stays within 1 % for two
  /// seconds, at most half a minute.
  func settle() async throws {
    var seen: [Int] = []
    for _ in 0..<60 {
      seen.append(residentBytes)
      try await Task.sleep(for: .milliseconds(500))
      let last = seen.suffix(5)
      if last.count == 5, let least = last.min(), let most = last.max(), most - least < most / 100 { return }
    }
  }

  func stop() throws {
    child.stop()
    guard child.wait().code == 0 else { throw BenchProblem("odzew serve did not end in order") }
  }

  /// Serves the firm while `body` runs.
  static func with<T>(firm: String, _ body: (HouseChild) async throws -> T) async throws -> T {
    try await Machine.withFolder { folder in
      try load(firm, into: folder)
      let house = try serve(folder)
      let result: T
      do { result = try await body(house) } catch {
        try? house.stop()
        throw error
      }
      try house.stop()
      return result
    }
  }
}
