import Foundation

/// The program `odzew` as it is installed, running beside the test.
public final class Program: Sendable {
  public let process: Int32
  private let output: String

  /// The program that was built with these tests.
  public static var path: String {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "odzew").path
  }

  /// Where `tools/setup test` puts Python with the servers that tests talk to.
  public static var python: String {
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
    return "\(cache)/odzew/venv/bin/python"
  }

  /// Starts it with `arguments`; what it prints goes to a file.
  public init(_ arguments: [String], environment: [String: String] = [:]) throws {
    output = try TestFolder.shared.get().newPath("odzew.out")
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    for file in 3..<Int32(256) { posix_spawn_file_actions_addclose(&files, file) }
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
    let words = ([Self.path] + arguments).map { strdup($0) } + [nil]
    let places = all.map { strdup($0) } + [nil]
    defer { (words + places).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, Self.path, &files, nil, words, places)
    guard code == 0 else {
      throw Wire.Failure(description: "\(Self.path): \(String(cString: strerror(code)))")
    }
    self.process = process
  }

  /// What it has printed so far.
  public var printed: String { (try? String(contentsOfFile: output, encoding: .utf8)) ?? "" }

  /// The port that `serve` took, as soon as it says so.
  public func port() async throws -> Int {
    let found = await eventually {
      self.said() != nil || self.printed.contains("Error")
    }
    guard found, let port = said() else {
      throw Wire.Failure(description: "does not serve: \(printed)")
    }
    return port
  }

  private func said() -> Int? {
    printed.firstMatch(of: /http:\/\/localhost:(\d+)\//).flatMap { Int($0.output.1) }
  }

  public func signal(_ number: Int32) { kill(process, number) }

  /// Waits for its end: the exit code; 128 and more after a signal.
  public func end() async throws -> Int32 {
    try await offPool { [process] in
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
  }
}
