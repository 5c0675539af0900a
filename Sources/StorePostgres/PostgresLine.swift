import Foundation
import Store

/// One worker's line to the server: connects, runs a transaction, and runs it again when others won or the line broke.
final class PostgresLine {
  /// Beyond this many lost races a write gives up with `conflict`.
  private static let mostTries = 50

  private let url: String
  private let patience: Duration
  private var connection: PostgresConnection?

  init(url: String, patience: Duration) {
    self.url = url
    self.patience = patience
  }

  func hangUp() { connection = nil }

  /// `asked` is when the caller began to wait: its patience counts from there.
  func run<T>(
    _ mode: PostgresMode, asked: ContinuousClock.Instant, _ body: (Transaction) throws -> T
  ) throws -> T {
    var tries = 0
    var breaks = 0
    while true {
      do { return try attempt(mode, body) } catch let failure as PostgresFailure {
        switch failure.verdict {
        case .lost:
          hangUp()
          breaks += 1
          // An idle connection may have been dropped long ago: a new one is tried at once, and in any case.
          if breaks == 1 { continue }
          if asked.duration(to: .now) > patience { throw failure.told }
          Self.pause(upTo: min(500, 20 << min(breaks, 10)))
        case .again:
          tries += 1
          if tries >= Self.mostTries { throw failure.told }
          Self.pause(upTo: min(100, 1 << min(tries, 10)))
        case .doubtful:
          tries += 1
          if tries >= 3 { throw failure.told }
        case .final:
          throw failure.told
        }
      }
    }
  }

  /// Throws a `PostgresFailure` when the engine failed, and whatever `body` threw when it did not.
  private func attempt<T>(_ mode: PostgresMode, _ body: (Transaction) throws -> T) throws -> T {
    let connection = try self.connection ?? PostgresConnection(url: url)
    self.connection = connection
    try connection.command(mode.begin)
    var first: PostgresFailure?
    let transaction = Transaction(
      answer: { statement in try Self.guarded(&first) { try connection.run(statement).rows } },
      change: { statement in try Self.guarded(&first) { try connection.run(statement).count } })
    let result = Result { try body(transaction) }
    if var first {
      // PostgreSQL keeps nothing after a failed statement, even when the body went on.
      rollBack(connection)
      if case .failure(let error) = result { first.bodyError = error }
      throw first
    }
    switch result {
    case .failure(let error):
      rollBack(connection)
      throw error
    case .success(let value):
      try commit(mode, connection)
      return value
    }
  }

  private func commit(_ mode: PostgresMode, _ connection: PostgresConnection) throws {
    do {
      let tag = try connection.command("COMMIT")
      guard tag == "COMMIT" else { throw StoreError.broken("COMMIT was answered with \(tag)") }
    } catch let failure as PostgresFailure where failure.verdict == .lost && mode != .read {
      hangUp()
      throw StoreError.unknownOutcome(failure.message)
    }
  }

  private func rollBack(_ connection: PostgresConnection) {
    do { try connection.command("ROLLBACK") } catch { hangUp() }
  }

  private static func pause(upTo milliseconds: Int) {
    Thread.sleep(forTimeInterval: Double.random(in: 0...Double(milliseconds)) / 1_000)
  }
}
