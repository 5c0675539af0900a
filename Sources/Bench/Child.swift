import Foundation

/// A process of this same program (or another), with its standard input and output in our hands.
final class Child: Sendable {
  let process: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts `arguments` with the program that runs now. It inherits our limits, and no file but its own three.
  init(_ arguments: [String]) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw BenchProblem("no pipe") }
    for file in toChild + fromChild { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&files, fromChild[1], 1)
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &files, nil, words, environ)
    close(toChild[0])
    close(fromChild[1])
    guard code == 0 else { throw BenchProblem("cannot start \(program): \(String(cString: strerror(code)))") }
    (self.process, input, output) = (process, toChild[1], fromChild[0])
  }

  deinit {
    close(input)
    close(output)
  }

  /// Reads its output until `enough` finds what it wants in it; blocks. Nil when the output ends first.
  func read<T>(until enough: (String) -> T?) -> T? {
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Foundation.read(output, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      text += part[..<count]
      if let found = enough(String(decoding: text, as: UTF8.self)) { return found }
    }
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Foundation.write(input, bytes, bytes.count)
  }

  func stop() { kill(process, SIGTERM) }

  /// Waits for its end; gives the exit code (128 and more after a signal) and the most memory that it had, in bytes.
  @discardableResult
  func wait() -> (code: Int32, mostBytes: Int) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return (code, usage.ru_maxrss * 1_024)
  }
}
