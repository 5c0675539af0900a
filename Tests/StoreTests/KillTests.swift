import Foundation
import HouseTesting
import Store
import Testing

@Suite struct KillTests {
  /// The child writes in threes and notes each number after its commit was answered; then it is killed in the middle.
  @Test(arguments: Engine.allCases)
  func `after kill -9 every answered write is there and none by half`(engine: Engine) async throws {
    let place = try await engine.newPlace()
    let setUp = try engine.open(at: place)
    try await setUp.run(
      "CREATE TABLE part (n \(.integer) NOT NULL, part \(.integer) NOT NULL, PRIMARY KEY (n, part))")
    await setUp.close()
    let answered = try await Engine.sqlite.newPlace() + ".answered"

    await #expect(processExitsWith: .signal(SIGKILL)) {
      [engine = engine as Engine, place = place as String, answered = answered as String] in
      let database = try engine.open(at: place, durable: true)
      let notes = Notes.appending(answered)
      _ = try await together(8) { writer in
        for number in 0... {
          let n = number * 8 + writer
          try await database.write { tx in
            for part in 0..<3 { try tx.run("INSERT INTO part VALUES (\(n), \(part))") }
          }
          notes.note(n)
          if n == 80 {
            Thread.detachNewThread {
              Thread.sleep(forTimeInterval: .random(in: 0...0.1))
              kill(getpid(), SIGKILL)
            }
          }
        }
      }
    }

    let database = try engine.open(at: place)
    let parts = try await database.read { tx in
      let rows = try tx.all("SELECT n, COUNT(*) AS parts FROM part GROUP BY n")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0.integer("n"), $0.integer("parts")) })
    }
    let noted = try String(contentsOfFile: answered, encoding: .utf8).split(separator: "\n").compactMap { Int($0) }
    #expect(noted.count > 20)
    #expect(noted.filter { parts[$0] != 3 } == [])
    #expect(parts.filter { $0.value != 3 } == [:])
  }
}

/// A file to which each note is one `write`, so that a kill leaves whole lines.
private struct Notes: Sendable {
  private let file: Int32

  static func appending(_ path: String) -> Notes {
    Notes(file: open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600))
  }

  func note(_ number: Int) {
    let line = Array("\(number)\n".utf8)
    _ = write(file, line, line.count)
  }
}
