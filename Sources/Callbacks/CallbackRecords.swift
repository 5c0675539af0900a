public import Customers
public import Ground
import Language
import Seal
public import Store

/// The only SQL on the tables `callback` and `callback_ask`.
public enum CallbackRecords {
  static let phonePlace = "callback.phone"
  static let topicPlace = "callback.topic"

  static func add(_ one: Callback, phone: [UInt8], topic: [UInt8]?, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback (id, customer_id, phone, phone_hash, topic, source, language, wish_from, wish_to, exact,
        status, ending, held, created_at, due_at, not_before, attempts, window_from, window_to, arm, closed_at, revision)
      VALUES (\(one.id), \(one.customer), \(phone), \(one.number), \(topic), \(one.source.rawValue),
        \(one.language.rawValue), \(one.wish.from), \(one.wish.to), \(one.wish.exact), \(one.status.rawValue),
        \(one.ending?.rawValue), \(one.hold?.rawValue), \(one.createdAt), \(one.dueAt), \(one.notBefore),
        \(one.attempts), \(one.window?.from), \(one.window?.to), \(one.arm.rawValue), \(one.closedAt), \(one.revision))
      """)
  }

  /// Everything but who it is and which number; the revision counts up.
  static func save(_ one: Callback, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE callback SET language = \(one.language.rawValue), wish_from = \(one.wish.from), wish_to = \(one.wish.to),
        exact = \(one.wish.exact), status = \(one.status.rawValue), ending = \(one.ending?.rawValue),
        held = \(one.hold?.rawValue), due_at = \(one.dueAt), not_before = \(one.notBefore), attempts = \(one.attempts),
        window_from = \(one.window?.from), window_to = \(one.window?.to), arm = \(one.arm.rawValue),
        closed_at = \(one.closedAt), revision = revision + 1
      WHERE id = \(one.id)
      """)
  }

  static func setPhone(_ phone: [UInt8], number: String, of id: ID<Callback>, in tx: Transaction) throws {
    try tx.run("UPDATE callback SET phone = \(phone), phone_hash = \(number) WHERE id = \(id)")
  }

  static func setTopic(_ topic: [UInt8], of id: ID<Callback>, in tx: Transaction) throws {
    try tx.run("UPDATE callback SET topic = \(topic) WHERE id = \(id)")
  }

  public static func one(_ id: ID<Callback>, in tx: Transaction) throws -> Callback? {
    try tx.first("SELECT * FROM callback WHERE id = \(id)").map(callback)
  }

  static func open(number: String, in tx: Transaction) throws -> Callback? {
    try tx.first("SELECT * FROM callback WHERE phone_hash = \(number) AND status = 'open'").map(callback)
  }

  /// The numbers for which a request out of a list came in since `moment`.
  static func listed(since moment: Moment, in tx: Transaction) throws -> Set<String> {
    Set(
      try tx.all(
        """
        SELECT phone_hash FROM callback
        WHERE created_at > \(moment) AND source = \(Callback.Source.file.rawValue) AND phone_hash IS NOT NULL
        """
      ).map { $0.text("phone_hash") })
  }

  /// Every open request, the oldest first.
  static func open(in tx: Transaction) throws -> [Callback] {
    try tx.all("SELECT * FROM callback WHERE status = 'open' ORDER BY created_at, id").map(callback)
  }

  /// All of a person, under whichever identity, the newest first.
  static func of(_ customers: [ID<Customer>], in tx: Transaction) throws -> [Callback] {
    try tx.all("SELECT * FROM callback WHERE customer_id IN (\(list: customers)) ORDER BY created_at DESC, id")
      .map(callback)
  }

  /// Those that came in from one moment until before another.
  static func made(from: Moment, to: Moment, in tx: Transaction) throws -> [Callback] {
    try tx.all(
      "SELECT * FROM callback WHERE created_at >= \(from) AND created_at < \(to) ORDER BY created_at, id"
    ).map(callback)
  }

  /// How many the pilot has taken in since `moment`.
  static func piloted(since moment: Moment, in tx: Transaction) throws -> Int {
    try tx.first(
      "SELECT COUNT(*) AS n FROM callback WHERE created_at >= \(moment) AND arm <> \(Callback.Arm.none.rawValue)")?
      .integer("n") ?? 0
  }

  /// Number and topic, opened with the customer's key; nil once the number was forgotten or the customer erased.
  public static func sealed(_ id: ID<Callback>, keyring: Keyring, in tx: Transaction) throws -> (
    phone: PhoneNumber?, topic: String?
  ) {
    guard let row = try tx.first("SELECT customer_id, phone, topic FROM callback WHERE id = \(id)") else {
      return (nil, nil)
    }
    do {
      let key = try keyring.key(of: row.id("customer_id"), in: tx)
      let phone = try row.optionalBytes("phone").map { try key.open($0, for: phonePlace) }
      let topic = try row.optionalBytes("topic").map { try key.open($0, for: topicPlace) }
      return (phone.flatMap { PhoneNumber($0) }, topic)
    } catch SealError.erased { return (nil, nil) }
  }

  // MARK: who asked

  static func addAsk(
    _ number: Int, of id: ID<Callback>, key: String?, source: Callback.Source, wish: CallbackWish, at now: Moment,
    in tx: Transaction
  ) throws {
    try tx.run(
      """
      INSERT INTO callback_ask (callback_id, number, key, source, wish_from, wish_to, exact, at, withdrawn_at)
      VALUES (\(id), \(number), \(key), \(source.rawValue), \(wish.from), \(wish.to), \(wish.exact), \(now), NULL)
      """)
  }

  static func ask(key: String, in tx: Transaction) throws -> (callback: ID<Callback>, number: Int)? {
    try tx.first("SELECT callback_id, number FROM callback_ask WHERE key = \(key)").map {
      ($0.id("callback_id"), $0.integer("number"))
    }
  }

  static func asks(of id: ID<Callback>, in tx: Transaction) throws -> [CallbackAsk] {
    try tx.all("SELECT * FROM callback_ask WHERE callback_id = \(id) ORDER BY number").map { row in
      CallbackAsk(
        number: row.integer("number"), source: Callback.Source(rawValue: row.text("source")) ?? .api, wish: wish(row),
        at: row.moment("at"), withdrawnAt: row.optionalMoment("withdrawn_at"))
    }
  }

  static func setAsk(_ number: Int, of id: ID<Callback>, wish: CallbackWish, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE callback_ask SET wish_from = \(wish.from), wish_to = \(wish.to), exact = \(wish.exact)
      WHERE callback_id = \(id) AND number = \(number)
      """)
  }

  static func withdraw(_ number: Int, of id: ID<Callback>, at now: Moment, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE callback_ask SET withdrawn_at = \(now)
      WHERE callback_id = \(id) AND number = \(number) AND withdrawn_at IS NULL
      """)
  }

  // MARK: forgetting

  /// Numbers and topics of requests that were closed before `moment`.
  static func forgetNumbers(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      UPDATE callback SET phone = NULL, phone_hash = NULL, topic = NULL WHERE id IN (
        SELECT id FROM callback WHERE closed_at < \(moment) AND phone_hash IS NOT NULL
        ORDER BY closed_at LIMIT \(limit))
      """)
  }

  private static func wish(_ row: Row) -> CallbackWish {
    CallbackWish(
      from: row.optionalMoment("wish_from"), to: row.optionalMoment("wish_to"), exact: row.truth("exact"))
  }

  private static func callback(_ row: Row) -> Callback {
    var window: CallWindow?
    if let from = row.optionalMoment("window_from"), let to = row.optionalMoment("window_to") {
      window = CallWindow(from: from, to: to)
    }
    return Callback(
      id: row.id("id"), customer: row.id("customer_id"), number: row.optionalText("phone_hash"),
      source: Callback.Source(rawValue: row.text("source")) ?? .api,
      language: Lang(rawValue: row.text("language")) ?? .pl,
      wish: wish(row), status: Callback.Status(rawValue: row.text("status")) ?? .lost,
      ending: row.optionalText("ending").flatMap(Callback.Ending.init(rawValue:)),
      hold: row.optionalText("held").flatMap(Callback.Hold.init(rawValue:)), createdAt: row.moment("created_at"),
      dueAt: row.moment("due_at"), notBefore: row.moment("not_before"), attempts: row.integer("attempts"),
      window: window, arm: Callback.Arm(rawValue: row.text("arm")) ?? .none, closedAt: row.optionalMoment("closed_at"),
      revision: row.integer("revision"))
  }
}

/// One asking for a call: several may have led to the same request.
public struct CallbackAsk: Hashable, Sendable {
  public let number: Int
  public let source: Callback.Source
  public let wish: CallbackWish
  public let at: Moment
  public let withdrawnAt: Moment?
}
