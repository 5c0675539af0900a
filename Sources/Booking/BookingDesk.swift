public import Customers
public import Ground
public import Staff
public import Store
import Synchronization

/// The verbs of booking, each one transaction.
public struct BookingDesk: Sendable {
  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let cache = SetupCache()
  /// To be called after a commit that gave others something to do; only a hint.
  public let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, wake: @escaping @Sendable () -> Void = {}
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.wake = wake
  }

  /// The steps inside somebody else's transaction; its free times come from the setup that is kept in memory.
  public func talk(in tx: Transaction) -> BookingTalk {
    BookingTalk(keyring: keyring, surroundings: surroundings, setup: cache.now, in: tx)
  }

  /// Fills the memory anew from rows: at the start, and when the journal tells that firm, team or services changed.
  public func refresh() async throws { cache.now = try await store.read { try ServiceRecords.setup(in: $0) } }

  /// Whether a journal line of this kind makes a `refresh` needed.
  public static func concerns(_ kind: String) -> Bool {
    kind == "firm.changed" || kind == "staff.changed" || kind == "booking.setup-changed"
  }

  // MARK: reading

  public func setup() async throws -> BookingSetup { try await read { try $0.setup() } }

  /// Those that are offered, in the firm's order.
  public func services() async throws -> [Service] { try await setup().services.filter(\.active) }

  public func freeTimes(
    for service: ID<Service>, wish: TimeWish, limit: Int = 10, moving: ID<Booking>? = nil
  ) async throws -> [FreeTime] {
    try await read { try $0.freeTimes(for: service, wish: wish, limit: limit, moving: moving) }
  }

  public func offers(
    _ count: Int = 3, for service: ID<Service>, wish: TimeWish, customer: ID<Customer>? = nil,
    moving: ID<Booking>? = nil
  ) async throws -> [FreeTime] {
    try await read { try $0.offers(count, for: service, wish: wish, customer: customer, moving: moving) }
  }

  public func check(
    _ service: ID<Service>, at start: Moment, with staff: ID<Staff>? = nil, moving: ID<Booking>? = nil,
    by asker: Asker = .customer
  ) async throws -> FreeTime {
    try await read { try $0.check(service, at: start, with: staff, moving: moving, by: asker) }
  }

  public func bookings(of customer: ID<Customer>) async throws -> [Booking] {
    try await read { try $0.bookings(of: customer) }
  }

  /// What begins from one moment until before another, cancelled visits too; by start, then by number. Of those that
  /// begin at `from` itself only the ones beyond a number, to go on from a visit.
  public func bookings(
    from: Moment, to: Moment, beyond: ID<Booking>? = nil, limit: Int = .max
  ) async throws -> [Booking] {
    try await store.read { [keyring] in
      try BookingRecords.between(from, to, beyond: beyond, limit: limit, keyring: keyring, in: $0)
    }
  }

  public func risk(of customer: ID<Customer>) async throws -> Double { try await read { try $0.risk(of: customer) } }

  public func waiting(of customer: ID<Customer>) async throws -> [Waiting] {
    try await read { try $0.waiting(of: customer) }
  }

  // MARK: changing; see `BookingTalk` for what each throws

  public func book(_ order: BookingOrder, by asker: Asker, key: String? = nil) async throws -> Booking {
    try await write { try $0.book(order, by: asker, key: key) }
  }

  public func move(
    _ id: ID<Booking>, of customer: ID<Customer>?, to start: Moment, with staff: ID<Staff>? = nil, by asker: Asker,
    key: String? = nil
  ) async throws -> Booking {
    try await write { try $0.move(id, of: customer, to: start, with: staff, by: asker, key: key) }
  }

  public func cancel(
    _ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker, key: String? = nil
  ) async throws -> Booking {
    try await write { try $0.cancel(id, of: customer, by: asker, key: key) }
  }

  public func release(_ customer: ID<Customer>, by asker: Asker) async throws -> [Booking] {
    try await write { try $0.release(customer, by: asker) }
  }

  public func confirm(_ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker) async throws -> Booking {
    try await write { try $0.confirm(id, of: customer, by: asker) }
  }

  public func record(_ outcome: BookingTalk.Outcome, of id: ID<Booking>, by asker: Asker) async throws -> Booking {
    try await write { try $0.record(outcome, of: id, by: asker) }
  }

  public func wait(
    for service: ID<Service>, customer: ID<Customer>, wish: WaitingWish, moving: ID<Booking>? = nil, by asker: Asker
  ) async throws -> Waiting {
    try await write { try $0.wait(for: service, customer: customer, wish: wish, moving: moving, by: asker) }
  }

  public func leave(_ id: ID<Waiting>, of customer: ID<Customer>?, by asker: Asker) async throws {
    try await write { try $0.leave(id, of: customer, by: asker) }
  }

  public func accept(_ id: ID<Waiting>, of customer: ID<Customer>?, by asker: Asker) async throws -> Booking {
    try await write { try $0.accept(id, of: customer, by: asker) }
  }

  /// Forgets what was held before yesterday and keys older than 30 days.
  public func tidy() async throws {
    let now = surroundings.now()
    try await store.write { tx in
      _ = try HoldRecords.forget(before: now - .days(1), in: tx)
      try RequestRecords.forget(before: now - .days(30), in: tx)
      try BusyRecords.forget(before: now - .days(1), in: tx)
    }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (BookingTalk) throws -> T) async throws -> T {
    if cache.now == nil { try await refresh() }
    return try await store.read { try body(talk(in: $0)) }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (BookingTalk) throws -> T) async throws -> T {
    var turn = 0
    while true {
      do {
        let result = try await store.write { try body(talk(in: $0)) }
        wake()
        return result
      } catch StoreError.conflict where turn < 6 {
        // Others kept winning. Whoever steps back for a moment leaves them the room to finish.
        turn += 1
        try await Task.sleep(for: .milliseconds((Int(surroundings.bytes(1)[0]) << turn) / 16))
      }
    }
  }
}

/// The setup as it was when it was last read: only for offering.
private final class SetupCache: Sendable {
  private let setup = Mutex<BookingSetup?>(nil)

  var now: BookingSetup? {
    get { setup.withLock { $0 } }
    set { setup.withLock { $0 = newValue } }
  }
}
