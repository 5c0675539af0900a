public import Conversations
import Foundation
public import Ground
public import Store

/// How the assistant understood one turn and what it made of it: kept for the agent, for boards and rehearsals. Holds
/// no words of the customer.
public struct TurnReading: Sendable, Hashable {
  public struct Near: Sendable, Hashable, Codable {
    public let id: String
    public let title: String
    public let score: Double
  }

  /// The last customer message that it covers.
  public let seq: Int
  public let language: String
  public let mood: String
  public let kind: Decision.Kind
  public let sure: Double
  public let answers: [String]
  public let near: [Near]
}

/// The only SQL on the table `reading`.
public enum ReadingRecords {
  private struct Trace: Codable {
    var answers: [String]
    var near: [TurnReading.Near]
  }

  static func add(_ one: TurnReading, to conversation: ID<Conversation>, at now: Moment, in tx: Transaction) throws {
    let trace = try JSONEncoder().encode(Trace(answers: one.answers, near: one.near))
    try tx.run(
      """
      INSERT INTO reading (conversation_id, seq, language, mood, move, sure, trace, at)
      VALUES (\(conversation), \(one.seq), \(one.language), \(one.mood), \(one.kind.rawValue), \(one.sure),
        \(String(decoding: trace, as: UTF8.self)), \(now))
      ON CONFLICT (conversation_id, seq) DO NOTHING
      """)
  }

  static func forget(of conversations: [ID<Conversation>], in tx: Transaction) throws {
    try tx.run("DELETE FROM reading WHERE conversation_id IN (\(list: conversations))")
  }

  public static func all(of conversation: ID<Conversation>, in tx: Transaction) throws -> [TurnReading] {
    try tx.all("SELECT * FROM reading WHERE conversation_id = \(conversation) ORDER BY seq").map { row in
      let trace = try JSONDecoder().decode(Trace.self, from: Data(row.text("trace").utf8))
      return TurnReading(
        seq: row.integer("seq"), language: row.text("language"), mood: row.text("mood"),
        kind: Decision.Kind(rawValue: row.text("move")) ?? .talked, sure: row.real("sure"), answers: trace.answers,
        near: trace.near)
    }
  }
}
