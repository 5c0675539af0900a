import Customers
import Ground
import Store

/// The only SQL on the table `customer_signal`.
enum SignalRecords {
  /// True when it was not known yet.
  static func add(_ kind: CustomerSignal, of customer: ID<Customer>, at moment: Moment, in tx: Transaction) throws
    -> Bool
  {
    try tx.run(
      """
      INSERT INTO customer_signal (customer_id, at, kind) VALUES (\(customer), \(moment), \(kind.rawValue))
      ON CONFLICT (customer_id, at, kind) DO NOTHING
      """) == 1
  }

  /// What somebody did since `moment`, the oldest first.
  static func of(
    _ customers: [ID<Customer>], since moment: Moment, in tx: Transaction
  ) throws -> [(customer: ID<Customer>, at: Moment, kind: CustomerSignal)] {
    try tx.all(
      """
      SELECT customer_id, at, kind FROM customer_signal
      WHERE customer_id IN (\(list: customers)) AND at > \(moment) ORDER BY at, kind
      """
    ).compactMap { row in
      CustomerSignal(rawValue: row.text("kind")).map { (row.id("customer_id"), row.moment("at"), $0) }
    }
  }

  static func all(in tx: Transaction) throws -> [(customer: ID<Customer>, at: Moment, kind: CustomerSignal)] {
    try tx.all("SELECT customer_id, at, kind FROM customer_signal ORDER BY at, customer_id, kind").compactMap { row in
      CustomerSignal(rawValue: row.text("kind")).map { (row.id("customer_id"), row.moment("at"), $0) }
    }
  }

  static func forget(of customers: [ID<Customer>], in tx: Transaction) throws -> Int {
    try tx.run("DELETE FROM customer_signal WHERE customer_id IN (\(list: customers))")
  }

  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM customer_signal WHERE (customer_id, at, kind) IN (
        SELECT customer_id, at, kind FROM customer_signal WHERE at < \(moment) LIMIT \(limit))
      """)
  }
}
