public import Customers
public import Ground
import Language
import Seal
public import Staff
public import Store

/// A row of the inbox's list: its own reading shape.
public struct ConversationItem: Sendable, Hashable {
  public let conversation: Conversation
  /// Nil for somebody without a name.
  public let customerName: String?
  public let snippet: String
  /// Messages that the team has not read.
  public let unread: Int
}

/// What a list shows.
public enum ConversationView: Sendable, Hashable {
  case mine(ID<Staff>)
  /// Waiting for a person, the longest wait first.
  case unassigned
  case all
}

/// Where a list goes on: behind this row.
public struct ConversationCursor: Sendable, Hashable {
  public let moment: Moment
  public let id: ID<Conversation>

  public init(moment: Moment, id: ID<Conversation>) {
    self.moment = moment
    self.id = id
  }
}

/// Reads lists of conversations.
public enum ConversationListRecords {
  /// Whether nobody has talked here yet.
  public static func isEmpty(in tx: Transaction) throws -> Bool {
    try tx.all("SELECT id FROM conversation LIMIT 1").isEmpty
  }

  public static func list(
    _ view: ConversationView, closed: Bool, customers: [ID<Customer>]?, behind cursor: ConversationCursor?, limit: Int,
    keyring: Keyring, in tx: Transaction
  ) throws -> [ConversationItem] {
    let ids = customers?.map(\.text)
    let rows: [Row]
    switch view {
    case .unassigned where closed, .mine where closed: rows = []  // a resolved one is nobody's
    case .unassigned:
      let from = cursor ?? ConversationCursor(moment: Moment(milliseconds: 0), id: "")
      rows = try tx.all(
        """
        SELECT * FROM conversation WHERE owner = 'waiting' AND (waiting_since, id) > (\(from.moment), \(from.id))
          AND (\(ids == nil) = 1 OR customer_id IN (\(list: ids ?? [])))
        ORDER BY waiting_since, id LIMIT \(limit)
        """)
    case .mine(let staff):
      let from = cursor ?? ConversationCursor(moment: .distant, id: "")
      rows = try tx.all(
        """
        SELECT * FROM conversation WHERE staff_id = \(staff) AND (last_at, id) < (\(from.moment), \(from.id))
          AND (\(ids == nil) = 1 OR customer_id IN (\(list: ids ?? [])))
        ORDER BY last_at DESC, id DESC LIMIT \(limit)
        """)
    case .all:
      let from = cursor ?? ConversationCursor(moment: .distant, id: "")
      rows = try tx.all(
        """
        SELECT * FROM conversation WHERE (owner = 'nobody') = (\(closed) = 1)
          AND (last_at, id) < (\(from.moment), \(from.id))
          AND (\(ids == nil) = 1 OR customer_id IN (\(list: ids ?? []))) AND last_seq > 0
        ORDER BY last_at DESC, id DESC LIMIT \(limit)
        """)
    }
    return try items(rows, keyring: keyring, in: tx)
  }

  public static func item(_ id: ID<Conversation>, keyring: Keyring, in tx: Transaction) throws -> ConversationItem? {
    let rows = try tx.all("SELECT * FROM conversation WHERE id = \(id)")
    return try items(rows, keyring: keyring, in: tx).first
  }

  /// Earlier and other conversations of the same customer, newest first.
  public static func others(
    than id: ID<Conversation>, of customer: ID<Customer>, limit: Int, keyring: Keyring, in tx: Transaction
  ) throws -> [ConversationItem] {
    let all = try CustomerRecords.allOf(customer, in: tx).map(\.text)
    let rows = try tx.all(
      """
      SELECT * FROM conversation WHERE customer_id IN (\(list: all)) AND id <> \(id) AND last_seq > 0
      ORDER BY last_at DESC, id DESC LIMIT \(limit)
      """)
    return try items(rows, keyring: keyring, in: tx)
  }

  /// How many stand in each view.
  public static func counts(for staff: ID<Staff>, in tx: Transaction) throws -> (mine: Int, unassigned: Int, all: Int) {
    func count(_ statement: Statement) throws -> Int { try tx.first(statement)?.integer("n") ?? 0 }
    return (
      try count("SELECT COUNT(*) AS n FROM conversation WHERE staff_id = \(staff)"),
      try count("SELECT COUNT(*) AS n FROM conversation WHERE owner = 'waiting'"),
      try count("SELECT COUNT(*) AS n FROM conversation WHERE owner <> 'nobody' AND last_seq > 0")
    )
  }

  private static func items(_ rows: [Row], keyring: Keyring, in tx: Transaction) throws -> [ConversationItem] {
    let ids = Set(rows.map { row -> ID<Customer> in row.id("customer_id") })
    let customers = try CustomerRecords.some(ids, keyring: keyring, in: tx)
    let writers = Set(rows.compactMap { row -> ID<Customer>? in row.optionalID("snippet_customer") })
    let keys = try keyring.keys(of: writers, in: tx)
    return try rows.map { row in
      let one = ConversationRecords.conversation(row)
      var snippet = ""
      if let sealed = row.optionalBytes("snippet"), let writer: ID<Customer> = row.optionalID("snippet_customer"),
        let key = keys[writer]
      {
        snippet = try key.open(sealed, for: "conversation.snippet")
      }
      return ConversationItem(
        conversation: one, customerName: customers[one.customer]?.profile.name, snippet: snippet,
        unread: max(0, one.lastSeq - one.readSeq))
    }
  }
}

extension Moment {
  fileprivate static let distant = Moment(milliseconds: 1 << 52)
}
