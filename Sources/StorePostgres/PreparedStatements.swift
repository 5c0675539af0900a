import CPostgres

/// The statements that one connection has prepared, the longest unused forgotten first.
struct PreparedStatements {
  /// The same text with another type in a place is another statement to the server.
  struct Key: Hashable {
    let text: String
    let types: [Oid]
  }

  final class Plan {
    let name: String
    var columns: PostgresColumns?
    var used: Int

    init(name: String, used: Int) {
      self.name = name
      self.used = used
    }
  }

  private let limit: Int
  private var plans: [Key: Plan] = [:]
  private var clock = 0
  private var names = 0

  init(limit: Int) { self.limit = limit }

  mutating func plan(for key: Key) -> Plan? {
    clock += 1
    let plan = plans[key]
    plan?.used = clock
    return plan
  }

  mutating func keep(_ key: Key, as name: String) -> Plan {
    let plan = Plan(name: name, used: clock)
    plans[key] = plan
    return plan
  }

  /// Forgets the longest unused when there is no room for another, and gives its name for `DEALLOCATE`.
  mutating func oneTooMany() -> String? {
    guard plans.count >= limit, let oldest = plans.min(by: { $0.value.used < $1.value.used }) else { return nil }
    plans[oldest.key] = nil
    return oldest.value.name
  }

  mutating func freshName() -> String {
    names += 1
    return "s\(names)"
  }

  /// Statements on rows are prepared; the rest (CREATE, ALTER …) runs once anyway.
  static func isWorthwhile(_ text: String) -> Bool {
    let verb = text.drop(while: \.isWhitespace).prefix(6).uppercased()
    return ["SELECT", "INSERT", "UPDATE", "DELETE", "VALUES"].contains(verb) || verb.hasPrefix("WITH")
  }

  /// In `$1 IS NULL` nothing tells the server the type of a null: any type will do.
  static func readable(_ text: String) -> String {
    text.replacing(/(\$[0-9]+)(\s+IS\s+(?:NOT\s+)?NULL)/) { "\($0.1)::text\($0.2)" }
  }
}
