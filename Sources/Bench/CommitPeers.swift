import Foundation
import GRDB
import Ground
import Store

/// What messages a second are held against on SQLite: the engine's smallest commit, and the disk itself.
enum CommitPeers {
  /// Commits a second of one row each, written in the tightest loop that the engine allows: one prepared INSERT on the
  /// writer's own thread, flushed at each commit (`synchronous=FULL`, write-ahead log).
  final class BareRows: Sendable {
    private let pool: DatabasePool

    init(folder: String) throws {
      pool = try DatabasePool(path: folder + "/bare.sqlite")
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
      }
    }

    func rate(seconds: Double) throws -> Double {
      try pool.writeWithoutTransaction { db in
        let insert = try db.makeStatement(sql: "INSERT INTO line (text) VALUES (?)")
        return try repeated(seconds) { try insert.execute(arguments: [MessageBench.texts[0]]) }
      }
    }
  }

  /// Flushes a second (`fdatasync`) of 4 KB appended each: a frame of the write-ahead log has that size.
  static func flushes(folder: String, seconds: Double) throws -> Double {
    let file = open(folder + "/flushes", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw BenchProblem("cannot write in \(folder)") }
    defer { close(file) }
    let page = [UInt8](repeating: 0x5A, count: 4_096)
    return try repeated(seconds) {
      guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else {
        throw BenchProblem("the disk is full")
      }
    }
  }

  /// Times a second that `work` runs.
  private static func repeated(_ seconds: Double, _ work: () throws -> Void) throws -> Double {
    let start = Machine.now()
    let end = start + UInt64(seconds * 1e9)
    var count = 0
    while Machine.now() < end {
      try work()
      count += 1
    }
    return Double(count) / (Double(Machine.now() - start) / 1e9)
  }
}

/// Runs `work` again and again in each of `writers` tasks and gives how often a second it ended.
func rate(
  writers: Int, seconds: Double, _ work: @escaping @Sendable (_ writer: Int, _ turn: Int) async throws -> Void
) async throws -> Double {
  let start = Machine.now()
  let end = start + UInt64(seconds * 1e9)
  let count = try await withThrowingTaskGroup(of: Int.self) { group in
    for writer in 0..<writers {
      group.addTask {
        var turn = 0
        while Machine.now() < end {
          try await work(writer, turn)
          turn += 1
        }
        return turn
      }
    }
    return try await group.reduce(0, +)
  }
  return Double(count) / (Double(Machine.now() - start) / 1e9)
}
