import Foundation
import Ground
import Staff
import Store

/// The only SQL on the tables `callback_policy` and `callback_agent`.
enum CallbackSetupRecords {
  static func policy(in tx: Transaction) throws -> CallbackPolicy {
    guard let row = try tx.first("SELECT settings FROM callback_policy WHERE id = 'firm'") else {
      return CallbackPolicy()
    }
    return try JSONDecoder().decode(CallbackPolicy.self, from: Data(row.text("settings").utf8))
  }

  static func save(_ policy: CallbackPolicy, in tx: Transaction) throws {
    let settings = String(decoding: try JSONEncoder.sorted.encode(policy), as: UTF8.self)
    try tx.run(
      """
      INSERT INTO callback_policy (id, settings) VALUES ('firm', \(settings))
      ON CONFLICT (id) DO UPDATE SET settings = excluded.settings
      """)
  }

  static func agents(in tx: Transaction) throws -> [AgentLine] {
    try tx.all("SELECT * FROM callback_agent ORDER BY staff_id").map(agent)
  }

  static func agent(_ id: ID<Staff>, in tx: Transaction) throws -> AgentLine? {
    try tx.first("SELECT * FROM callback_agent WHERE staff_id = \(id)").map(agent)
  }

  static func put(_ agent: AgentLine, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback_agent (staff_id, line, ready_until) VALUES (\(agent.staff), \(agent.line), \(agent.readyUntil))
      ON CONFLICT (staff_id) DO UPDATE SET line = excluded.line, ready_until = excluded.ready_until
      """)
  }

  private static func agent(_ row: Row) -> AgentLine {
    AgentLine(staff: row.id("staff_id"), line: row.text("line"), readyUntil: row.moment("ready_until"))
  }
}
