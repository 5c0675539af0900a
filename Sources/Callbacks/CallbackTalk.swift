public import Customers
import Firm
public import Ground
import Jobs
import Journal
import Language
import Seal
public import Store

/// The steps that verbs are made of, inside a transaction that somebody else opened (a desk's, or the assistant's).
/// A step that refuses throws a `CallbackRefusal` before it has written anything, so its caller may go on.
public struct CallbackTalk {
  let keyring: Keyring
  let surroundings: Surroundings
  let now: Moment
  let tx: Transaction
  private let line: PhoneNumber?

  /// `caller` is the number that customers see; nil = the firm's own.
  public init(keyring: Keyring, surroundings: Surroundings, caller: PhoneNumber? = nil, in tx: Transaction) {
    line = caller
    self.keyring = keyring
    self.surroundings = surroundings
    self.tx = tx
    now = surroundings.now()
  }

  // MARK: reading

  public func callback(_ id: ID<Callback>) throws -> Callback? { try CallbackRecords.one(id, in: tx) }

  /// The number that customers see when they are called.
  public func caller() throws -> PhoneNumber? { try line ?? firm().phone }

  public func policy() throws -> CallbackPolicy { try CallbackSetupRecords.policy(in: tx) }

  /// Throws `noSuchCallback` while no firm is set up.
  func firm() throws -> Firm {
    guard let firm = try FirmRecords.load(in: tx) else { throw CallbackRefusal.noSuchCallback }
    return firm
  }

  /// The newest open request of a person, under whichever identity.
  public func open(of customer: ID<Customer>) throws -> Callback? {
    try CallbackRecords.of(CustomerRecords.allOf(customer, in: tx), in: tx).first { $0.status == .open }
  }

  /// When the firm calls a customer, by their own clock.
  public func hours(of customer: ID<Customer>?) throws -> CallingHours {
    let firm = try firm()
    let known = try customer.flatMap { try CustomerRecords.one($0, keyring: keyring, in: tx) }
    return CallingHours(firm, zone: known?.facts.timeZone.flatMap { Zone($0) })
  }

  /// The wish as it would be taken, for somebody who is told before they ask; see `WishRule`.
  public func settled(_ wish: CallbackWish, of customer: ID<Customer>?) throws -> CallbackWish {
    try WishRule.settled(wish, hours: hours(of: customer), horizonDays: policy().horizonDays, at: now)
  }

  // MARK: asking

  /// Takes a request, or joins it to the one that is open for the number. The same `key` gives the same receipt again.
  public func ask(_ order: CallbackOrder, by: String, key: String? = nil) throws -> CallbackReceipt {
    let number = number(of: order.phone)
    if let key, let known = try CallbackRecords.ask(key: key, in: tx) {
      guard let one = try callback(known.callback), one.number == number else { throw CallbackRefusal.keyUsed }
      return CallbackReceipt(callback: one, ask: known.number, joined: known.number > 1)
    }
    let firm = try firm()
    let customer = try CallerTalk(talk: self).customer(for: order, number: number, by: by)
    let wish = try settled(order.wish, of: customer)
    // Only whoever writes themselves shows that they are there; it is kept of those who agreed to it.
    if order.source == .chat || order.source == .form, try !predictable([customer]).isEmpty {
      _ = try SignalRecords.add(.form, of: customer, at: now, in: tx)
    }
    if let open = try open(number, order, customer) { return try join(open, order, wish, by: by, key: key) }
    let personKey = try keyring.key(of: customer, in: tx)
    let callback = Callback(
      id: surroundings.newID(), customer: customer, number: number, source: order.source, language: order.language,
      wish: wish, createdAt: now, dueAt: WishRule.due(wish, firm: firm, at: now), notBefore: wish.from ?? now,
      window: Self.window(of: wish), arm: try arm(number))
    try CallbackRecords.add(
      callback, phone: try personKey.seal(order.phone.description, for: CallbackRecords.phonePlace),
      topic: try order.topic.map { try personKey.seal($0, for: CallbackRecords.topicPlace) }, in: tx)
    try CallbackRecords.addAsk(1, of: callback.id, key: key, source: order.source, wish: wish, at: now, in: tx)
    try promise(callback, told: order.source)
    try JournalRecords.note(
      "callback.asked", callback.id, by: by, data: "{\"source\":\"\(order.source.rawValue)\"}", at: now, in: tx)
    try replan()
    return CallbackReceipt(callback: callback, ask: 1, joined: false)
  }

  /// Whether something was asked for under this key before.
  public func isKnown(key: String) throws -> Bool { try CallbackRecords.ask(key: key, in: tx) != nil }

  /// The request that a new one joins: the open one of its number, else of the same known person. That one then takes
  /// the new number over.
  private func open(_ number: String, _ order: CallbackOrder, _ customer: ID<Customer>) throws -> Callback? {
    if let same = try CallbackRecords.open(number: number, in: tx) { return same }
    guard case .customer = order.who, let other = try open(of: customer) else { return nil }
    let phone = try keyring.key(of: other.customer, in: tx).seal(
      order.phone.description, for: CallbackRecords.phonePlace)
    try CallbackRecords.setPhone(phone, number: number, of: other.id, in: tx)
    return try callback(other.id)
  }

  /// Asking again says that they still wait, and perhaps another time.
  private func join(
    _ open: Callback, _ order: CallbackOrder, _ wish: CallbackWish, by: String, key: String?
  ) throws -> CallbackReceipt {
    var callback = open
    callback.notBefore = min(callback.notBefore, now)
    if callback.hold == .number { callback.hold = nil }
    if !wish.isEmpty { take(wish, into: &callback) }
    try CallbackRecords.save(callback, in: tx)
    if let topic = order.topic { try add(topic, to: callback) }
    let ask = (try CallbackRecords.asks(of: callback.id, in: tx).map(\.number).max() ?? 0) + 1
    try CallbackRecords.addAsk(ask, of: callback.id, key: key, source: order.source, wish: wish, at: now, in: tx)
    if !wish.isEmpty { try promise(callback, told: order.source) }
    try JournalRecords.note(
      "callback.asked-again", callback.id, by: by, data: "{\"source\":\"\(order.source.rawValue)\"}", at: now, in: tx)
    try replan()
    return CallbackReceipt(callback: try known(callback.id), ask: ask, joined: true)
  }

  /// What they want to talk about, below what was said before.
  private func add(_ topic: String, to callback: Callback) throws {
    let before = try CallbackRecords.sealed(callback.id, keyring: keyring, in: tx).topic
    guard before?.contains(topic) != true else { return }
    let both = String([before, topic].compactMap { $0 }.joined(separator: "\n").suffix(4_000))
    let sealed = try keyring.key(of: callback.customer, in: tx).seal(both, for: CallbackRecords.topicPlace)
    try CallbackRecords.setTopic(sealed, of: callback.id, in: tx)
  }

  // MARK: changing one's mind

  /// Gives an asking another time; an empty wish = any time that is likely.
  public func move(_ id: ID<Callback>, ask: Int, to wish: CallbackWish, by: String) throws -> Callback {
    var callback = try owned(id)
    let wish = try settled(wish, of: callback.customer)
    take(wish, into: &callback)
    if wish.isEmpty { callback.dueAt = WishRule.due(wish, firm: try firm(), at: now) }
    try PlanRecords.end(id, kept: nil, at: now, in: tx)
    try CallbackRecords.save(callback, in: tx)
    try CallbackRecords.setAsk(ask, of: id, wish: wish, in: tx)
    try promise(callback, told: .form)
    try JournalRecords.note("callback.moved", id, by: by, at: now, in: tx)
    try replan()
    return try known(id)
  }

  /// Stands for every asking: what the customer themselves holds.
  public static let whole = 0

  /// Takes an asking back. The request is cancelled with the last one, and its place in the plan is free at once.
  /// Harmless twice.
  public func withdraw(_ id: ID<Callback>, ask: Int, by: String) throws -> Callback {
    guard let callback = try callback(id) else { throw CallbackRefusal.noSuchCallback }
    guard callback.status == .open else { return callback }
    if ask == Self.whole { return try cancel(id, as: .byCustomer, by: by) }
    try CallbackRecords.withdraw(ask, of: id, at: now, in: tx)
    let left = try CallbackRecords.asks(of: id, in: tx).contains { $0.withdrawnAt == nil }
    return left ? callback : try cancel(id, as: .byCustomer, by: by)
  }

  /// Cancels a request. Harmless twice.
  public func cancel(_ id: ID<Callback>, as ending: Callback.Ending, by: String) throws -> Callback {
    guard let callback = try callback(id) else { throw CallbackRefusal.noSuchCallback }
    guard callback.status == .open else { return callback }
    try close(callback, as: .cancelled, ending)
    try JournalRecords.note("callback.cancelled", id, by: by, at: now, in: tx)
    return try known(id)
  }

  // MARK: pieces

  func number(of phone: PhoneNumber) -> String { keyring.house.lookup("phone", phone.description) }

  func owned(_ id: ID<Callback>) throws -> Callback {
    guard let callback = try callback(id) else { throw CallbackRefusal.noSuchCallback }
    guard callback.status == .open else { throw CallbackRefusal.closed(callback.status) }
    return callback
  }

  func known(_ id: ID<Callback>) throws -> Callback {
    guard let callback = try callback(id) else { throw CallbackRefusal.noSuchCallback }
    return callback
  }

  func close(_ open: Callback, as status: Callback.Status, _ ending: Callback.Ending) throws {
    var callback = open
    callback.status = status
    callback.ending = ending
    callback.hold = nil
    callback.closedAt = now
    try CallbackRecords.save(callback, in: tx)
    try PlanRecords.drop(callback.id, in: tx)
    try PlanRecords.end(callback.id, kept: nil, at: now, in: tx)
    try replan()
  }

  private func take(_ wish: CallbackWish, into callback: inout Callback) {
    callback.wish = wish
    callback.window = Self.window(of: wish)
    callback.notBefore = wish.from ?? now
    if let to = wish.to { callback.dueAt = wish.exact ? to : max(callback.dueAt, to) }
  }

  /// A window that they named themselves is the promise.
  private static func window(of wish: CallbackWish) -> CallWindow? {
    guard let from = wish.from, let to = wish.to else { return nil }
    return CallWindow(from: from, to: to)
  }

  private func promise(_ callback: Callback, told source: Callback.Source) throws {
    guard let window = callback.window else { return }
    try PlanRecords.promise(
      window, to: callback.id, choice: Choice(basis: .chosen, reasons: [.wished]),
      told: source == .chat ? .chat : .page,
      at: now, in: tx)
  }

  private func arm(_ number: String) throws -> Callback.Arm {
    guard let pilot = try policy().pilot else { return .none }
    let today = try firm().zone
    let midnight = today.moment(today.day(now), TimeOfDay(minutes: 0)!)
    return PilotRule.arm(
      of: number, in: pilot, takenToday: try CallbackRecords.piloted(since: midnight, in: tx), at: now)
  }

  /// Asks for the plan to be made anew. Whoever asks within the same second asks once, and the plan is made behind it, so
  /// that it knows of all of them.
  func replan() throws {
    let second = now.milliseconds / 1_000
    try JobRecords.ask(
      ID("callback-plan-\(second)"), kind: Self.planKind, payload: "{}",
      due: Moment(milliseconds: (second + 1) * 1_000), in: tx)
  }

  public static let planKind = "callback.plan"
}
