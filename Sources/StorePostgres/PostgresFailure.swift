import CPostgres
import Store

/// What the server or the line said, and what is to be done about it.
struct PostgresFailure: Error {
  enum Verdict {
    /// The connection is gone: run again on a new one.
    case lost
    /// Others won: run again.
    case again
    /// May be the shadow of a lost race: run again twice, then believe it.
    case doubtful
    case final
  }

  let verdict: Verdict
  /// Five letters, as `23505`; empty when the line itself failed.
  let state: String
  /// The server's first line. Never its DETAIL, which quotes the row.
  let message: String
  /// What the body said to it, when it did not just pass it on.
  var bodyError: (any Error)?

  /// For the caller: the body's own words, or those of the seam.
  var told: any Error {
    verdict == .lost || verdict == .again ? inSeamWords : bodyError ?? inSeamWords
  }

  var inSeamWords: StoreError {
    switch verdict {
    case .lost: .unreachable(message)
    case .again: .conflict
    case .doubtful, .final:
      switch state.prefix(2) {
      case "23": .refused(rule: message)
      case "53", "58": .unreachable(message)
      case "55", "57": .conflict
      default: .broken("\(state) \(message)")
      }
    }
  }
}

extension PostgresFailure {
  init(lost message: String) {
    self.init(verdict: .lost, state: "", message: message)
  }

  init(result: OpaquePointer?, connection: OpaquePointer) {
    func field(_ code: Int) -> String? { PQresultErrorField(result, Int32(code)).map { String(cString: $0) } }
    state = field(Int(UInt8(ascii: "C"))) ?? ""
    message = field(Int(UInt8(ascii: "M"))).map(Self.oneLine) ?? Self.words(of: connection)
    verdict = PQstatus(connection) == CONNECTION_BAD ? .lost : Self.verdict(state: state, message: message)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The line's own last words.
  static func words(of connection: OpaquePointer?) -> String {
    oneLine(String(cString: PQerrorMessage(connection)))
  }

  private static func verdict(state: String, message: String) -> Verdict {
    if state.hasPrefix("08") { return .lost }
    switch state {
    // Without a code it is the line that speaks, not the server.
    case "": return .lost
    case "57P01", "57P02", "57P03": return .lost
    // Serialization failure, deadlock.
    case "40001", "40P01": return .again
    // The chapter on serialization failures: a key chosen after reading may clash instead of giving 40001.
    case "23505", "23P01": return .doubtful
    // Two nodes migrating at once: the table or a row of the catalogue is there since a moment ago.
    case "42P07", "42710": return .doubtful
    case "XX000" where message.contains("concurrently"): return .doubtful
    // Another node changed the schema under a prepared statement.
    case "0A000" where message.contains("cached plan"): return .lost
    case "26000": return .lost
    default: return .final
    }
  }
}

extension PostgresLine {
  /// Runs one statement; after a first failure no other is sent, as the server would refuse it anyway.
  static func guarded<T>(_ first: inout PostgresFailure?, _ run: () throws -> T) throws -> T {
    if let first { throw first.inSeamWords }
    do { return try run() } catch let failure as PostgresFailure {
      first = failure
      throw failure.inSeamWords
    }
  }
}
