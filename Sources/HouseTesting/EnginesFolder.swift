import Foundation
import Synchronization

/// One folder for what this test process puts on disk; removed at its end, or by a later one when it was killed.
struct TestFolder: Sendable {
  static let shared = Result { try TestFolder() }

  let path: String
  private static let counter = Atomic(0)
  private static let prefix = "odzew-tests-"

  private init() throws {
    Self.sweep()
    path = Self.path(of: getpid())
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: TestFolder.path(of: getpid())) }
  }

  /// A path that nothing is at, ending in `name`.
  func newPath(_ name: String) -> String {
    "\(path)/\(Self.counter.add(1, ordering: .relaxed).newValue)-\(name)"
  }

  private static func path(of process: pid_t) -> String { "/tmp/\(prefix)\(process)" }

  private static func sweep() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? [] where name.hasPrefix(prefix) {
      guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else { continue }
      try? FileManager.default.removeItem(atPath: path(of: process))
    }
  }
}
