import Booking
import Customers
import Firm
import Ground
import HouseTesting
import Jobs
import Language
import Staff
import Store
import Testing

/// The bicycle shop of the cast with services, a clock and the desk; its jobs run when a test says so.
struct Workshop: Sendable {
  /// One node: the store as it sees it, and its desk.
  let store: any Database
  let clock: FakeClock
  let desk: BookingDesk

  /// Dawid mends (with a stand) and trues wheels, Bartek trues too; Anna teaches four at a time.
  static let repair = Service(
    id: "repair", name: "Przegląd", minutes: 45, bufferMinutes: 15, price: Money(minor: 14_900, currency: "PLN"),
    staff: [Cast.dawid.id], room: "stand")
  static let wheel = Service(
    id: "wheel", name: "Centrowanie koła", minutes: 30, staff: [Cast.dawid.id, Cast.bartek.id])
  static let course = Service(
    id: "course", name: "Kurs", minutes: 60, staff: [Cast.anna.id], room: "hall", capacity: 4)
  static let services = [repair, wheel, course]

  /// Tuesday after the cast's Monday.
  static func at(_ time: String, _ day: String = "2026-11-24") -> Moment { Moment(iso: "\(day)T\(time):00+01:00")! }
  static let tuesday = TimeWish(days: Day("2026-11-24")!...Day("2026-11-24")!)

  init(on engine: Engine) async throws { try await self.init(in: try await engine.open()) }

  /// In an empty store.
  init(in store: any Database) async throws {
    self.init(node: store, clock: FakeClock())
    try await Cast.move(into: store)
    try await desk.put(services: Self.services, by: "test")
  }

  /// Another node on a store in which the workshop is already.
  init(node store: any Database, clock: FakeClock) {
    self.store = store
    self.clock = clock
    desk = BookingDesk(store: store, keyring: Cast.keyring, surroundings: clock.surroundings)
  }

  /// Customers beside the cast, all of whom want reminders.
  func customers(_ count: Int) async throws -> [ID<Customer>] {
    try await store.write { tx in
      for number in 0..<count {
        let one = Customer(
          id: ID("r\(number)"), profile: .init(firstName: "Rywal", lastName: "\(number)"), language: .pl,
          createdAt: Cast.now)
        let consent = Consent(purpose: "reminders", granted: true, at: Cast.now, source: "import")
        try CustomerDesk.put(one, consents: [consent], by: "test", at: Cast.now, keyring: Cast.keyring, in: tx)
      }
    }
    return (0..<count).map { ID("r\($0)") }
  }

  func agree(_ purpose: String, _ customer: Customer) async throws {
    let consent = Consent(purpose: purpose, granted: true, at: clock.now, source: "chat")
    _ = try await store.write { [clock] tx in
      try CustomerDesk.put(
        customer, consents: [consent], by: "test", at: clock.now, keyring: Cast.keyring, in: tx)
    }
  }

  /// Lets a span go by, a quarter of an hour at a time, and does what comes due.
  func pass(_ span: Span) async throws {
    let end = clock.now + span
    try await work()
    while clock.now < end {
      clock.set(min(end, clock.now + .minutes(15)))
      try await work()
    }
  }

  /// Does every job that is due.
  func work() async throws {
    let worker = NoticeWorker(
      store: store, keyring: Cast.keyring, surroundings: clock.surroundings, door: .outbox, wake: {})
    let runner = JobRunner(
      store: store, surroundings: clock.surroundings, name: "test", handlers: worker.handlers
    ) { job, error in Issue.record("\(job.id): \(error)") }
    try await runner.drain()
  }

  /// What a customer was told, as `reminder 09:00` with the visit's start.
  func told(_ customer: ID<Customer>) async throws -> [String] {
    try await store.read { tx in
      try NoticeRecords.all(to: customer, in: tx).map {
        "\($0.kind.rawValue) \(Zone.warsaw.time($0.startsAt)) at \(Zone.warsaw.text($0.at).dropFirst(5).prefix(11))"
      }
    }
  }

  /// Kinds of journal lines about visits and those who wait, in order.
  func journal(_ subject: String) async throws -> [String] {
    try await store.read { tx in
      try tx.all("SELECT kind FROM journal WHERE subject = \(subject) ORDER BY era, position").map { $0.text("kind") }
    }
  }

  @discardableResult
  func book(
    _ service: Service, _ start: Moment, for customer: ID<Customer> = Cast.maria.id, with staff: ID<Staff>? = nil,
    key: String? = nil
  ) async throws -> Booking {
    try await desk.book(
      BookingOrder(customer: customer, service: service.id, startsAt: start, staff: staff), by: .customer, key: key)
  }

  /// Starts that are free on Tuesday, as the clock shows them.
  func free(_ service: Service) async throws -> [String] {
    try await desk.freeTimes(for: service.id, wish: Self.tuesday, limit: 200).map {
      Zone.warsaw.time($0.startsAt).description
    }
  }

  /// The rows themselves: no person and no room has two sessions at once, no session is over its capacity, and exactly
  /// the quarters of what is booked are held.
  func expectNothingOverlaps(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await store.read { tx in
      let visits = try tx.all("SELECT * FROM booking WHERE status <> 'cancelled' ORDER BY starts_at, id")
      var holders: [String: Set<String>] = [:]
      var sizes: [String: Int] = [:]
      for row in visits {
        let session = row.text("session")
        sizes[session, default: 0] += 1
        let quarters = row.integer("starts_at") / 900_000..<(row.integer("free_at") + 899_999) / 900_000
        for resource in ["staff:" + row.text("staff_id")] + (row.optionalText("room").map { ["room:" + $0] } ?? []) {
          for quarter in quarters { holders["\(resource) \(quarter)", default: []].insert(session) }
        }
      }
      #expect(holders.values.allSatisfy { $0.count == 1 }, sourceLocation: sourceLocation)
      #expect(sizes.allSatisfy { $0.value <= ($0.key.hasSuffix("course") ? 4 : 1) }, sourceLocation: sourceLocation)
      let held = try tx.all("SELECT resource, quarter, session FROM booking_hold").map {
        ("\($0.text("resource")) \($0.integer("quarter"))", Set([$0.text("session")]))
      }
      #expect(Dictionary(uniqueKeysWithValues: held) == holders, sourceLocation: sourceLocation)
    }
  }
}
