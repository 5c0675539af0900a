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

  /// In the words of the seam.
  var told: StoreError {
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
    message = field(Int(UInt8(ascii: "M"))) ?? Self.words(of: connection)
    let rule = field(Int(UInt8(ascii: "n"))) ?? ""
    verdict = Self.verdict(
      state: state, message: message, rule: rule, broken: PQstatus(connection) == CONNECTION_BAD)
  }

  /// The line's own last words, on one line.
  static func words(of connection: OpaquePointer?) -> String {
    let text = String(cString: PQerrorMessage(connection))
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func verdict(state: String, message: String, rule: String, broken: Bool) -> Verdict {
    if broken || state.hasPrefix("08") { return .lost }
    switch state {
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
    if let first { throw first.told }
    do { return try run() } catch let failure as PostgresFailure {
      first = failure
      throw failure.told
    }
  }
}
